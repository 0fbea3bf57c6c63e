#pragma once

#include "threat/threatobject.h"

#include <QString>

namespace yagura {

/// The screen's words for threat data, translated.
namespace ThreatWords {

QString kind(ThreatKind kind); ///< `攻撃者`
QString kinds(ThreatKind kind); ///< the same as head of a list of them
/// The statement as a sentence: 「%1 は %2 を使用」. A type that this version does not know is
/// written as received.
QString sentence(const QString& type, const QString& from, const QString& to);
QString relation(const QString& type); ///< its verb alone
/// STIX 2.1, appendix A: the number and the word of its scale.
QString confidence(int confidence);
QString seen(Instant first, Instant last); ///< `2018-11-01 – 2019-03-01`; empty where nobody says

} // namespace ThreatWords
} // namespace yagura

#pragma once

#include "base/language.h"
#include "evidence/evidencereport.h"

#include <QString>
#include <QStringList>

namespace yagura {

/// What was found out about an evidence bundle, in lines for a terminal: one for each check, then
/// what people compare with each other, then one line that says it all. A value.
class ReportText {
public:
    ReportText(const EvidenceReport& report, Language language);

    QStringList lines() const;
    /// The sentence for standard error when something does not hold; empty otherwise.
    QString failure() const;

private:
    QString line(const EvidenceCheck& check) const;
    static QString finding(const EvidenceCheck& check);
    static QString trouble(const EvidenceCheck& check);
    QString witnessed(const EvidenceCheck& check) const;
    QStringList identity() const;
    QStringList decisions() const;
    QString conclusion() const;
    QString words(const Digest& digest) const;

    const EvidenceReport& m_report;
    Language m_language;
};

} // namespace yagura

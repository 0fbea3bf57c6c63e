#pragma once

#include "domain/feedhealth.h"
#include "domain/item.h"
#include "domain/ledgerentry.h"
#include "domain/marking.h"
#include "domain/matter.h"
#include "domain/severity.h"
#include "domain/verb.h"

#include "base/error.h"

#include <QString>

namespace yagura {

/// The screen's words for the values of the domain, translated (domain.md 7 is their glossary).
namespace Words {

QString severity(Severity severity); ///< `3 大きな影響`, `未評価`
QString severityShort(Severity severity); ///< `3`, `–`
QString kind(ItemKind kind); ///< `事業者報告`, `攻撃指標（IoC）`
QString stage(ReportStage stage); ///< 速報 / 続報 / 詳報
QString feedState(FeedState state); ///< 受信中 …
QString verb(Verb verb); ///< 決裁, 却下, 差戻し, 棄権 …
QString verbAction(Verb verb, const QString& matterId); ///< 「第2026-0147号に署名する」: a verb with its object, for buttons
QString matterState(MatterState state);
QString outcome(CouncilOutcome outcome);
QString submission(SubmissionState state); ///< 送信待ち / 台帳記載済み / 却下された
QString markingOrigin(Marking::Origin origin); ///< 「既定」, empty when stated
QString count(qint64 number); ///< `12,345`
QString track(const QString& track);
QString sector(const QString& key); ///< from the catalogue, in this language; `その他` for none
QString sectorShort(const QString& key);
QString prefecture(PrefectureCode code); ///< `―` when absent

/// What happened and what to do, for every reason code (`E-…`): one full sentence. Unknown codes show the code and
/// `detail`.
QString reason(const QString& code, const QString& detail = {});
QString error(const Error& error);

} // namespace Words
} // namespace yagura

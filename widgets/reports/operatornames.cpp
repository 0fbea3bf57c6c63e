#include "reports/operatornames.h"

#include "common/plaintext.h"
#include "common/uilanguage.h"
#include "domain/manualentry.h"
#include "feeds/decoders/reportdecoder.h"

#include <QFuture>

namespace yagura {

namespace {

constexpr int mostCharacters = 80;

} // namespace

OperatorNames::OperatorNames(const Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

QString OperatorNames::of(const ReportRow& row)
{
    const auto known = m_names.constFind(row.operatorId);
    if (known != m_names.cend() && !known->in(uiLanguage()).isEmpty())
        return safeText(known->in(uiLanguage()), mostCharacters);
    ask(row);
    return ManualEntry::isMadeFromName(row.operatorId) ? tr("Without a number")
                                                       : safeText(row.operatorId, mostCharacters);
}

void OperatorNames::ask(const ReportRow& row)
{
    if (!row.item || !m_workspace.objectBody || m_asked.contains(row.operatorId))
        return;
    m_asked.insert(row.operatorId);
    m_workspace.objectBody(row.item->eventSeq, row.item->ordinal)
        .then(this, [this, number = row.operatorId](const Result<QByteArray>& body) {
            const auto report = body ? decodeReport(*body) : Result<IncidentReport>(body.error());
            if (!report)
                return;
            m_names.insert(number, report->operatorName);
            emit learned();
        });
}

} // namespace yagura

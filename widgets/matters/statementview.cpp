#include "matters/statementview.h"

#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/words.h"
#include "itemmodels/statementlistmodel.h"
#include "ledger/envelope.h"
#include "matters/statementwords.h"

#include <QEvent>
#include <QFontDatabase>
#include <QJsonDocument>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostText = 64 * 1024; // an envelope is at most 8 KiB; this never cuts one

/// The same content in lines; the bytes as they are where they are no JSON.
QString inLines(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return QString::fromUtf8(document.isNull() ? json : document.toJson(QJsonDocument::Indented))
        .trimmed();
}

} // namespace

StatementView::StatementView(const MatterBook& book, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_book(book)
{
    setObjectName(u"rawStatement"_s);
    setReadOnly(true);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    retranslate();
}

void StatementView::showStatement(const QModelIndex& statement)
{
    m_entry = statement.data(StatementListModel::EntryRole);
    m_refusal = statement.data(StatementListModel::RefusalRole);
    retranslate();
}

void StatementView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPlainTextEdit::changeEvent(event);
}

void StatementView::retranslate()
{
    setAccessibleName(tr("Statement as it was signed"));
    setPlaceholderText(tr("Choose a statement to read its exact bytes."));
    const QString text
        = m_entry.isValid() ? entryText() : (m_refusal.isValid() ? refusalText() : QString());
    setPlainText(safeText(text, mostText));
}

QString StatementView::entryText() const
{
    const auto entry = m_entry.value<LedgerEntry>();
    QStringList parts;
    parts << tr("Entry %1, %2").arg(QString::number(entry.index), TimeText::full(entry.time));
    parts << StatementWords::sentence(m_book, entry.statement);
    if (!entry.counts)
        parts << tr("Does not count: %1").arg(Words::reason(entry.whyNot));
    parts << tr("SHA-256 of the payload: %1").arg(entry.payloadSha256.hex());
    parts << QString() << tr("Payload, set out in lines:") << inLines(entry.payload);
    parts << QString() << tr("Payload, exact bytes:") << QString::fromUtf8(entry.payload);
    parts << QString() << tr("Ledger line with its DSSE envelope, exact bytes:")
          << QString::fromUtf8(entry.leaf);
    return parts.join(u'\n');
}

QString StatementView::refusalText() const
{
    const auto refusal = m_refusal.value<Refusal>();
    const auto envelope = Envelope::fromBytes(refusal.envelope);
    QStringList parts;
    parts << tr("Refused by the hub, %1").arg(TimeText::full(refusal.at));
    parts << Words::reason(refusal.code, refusal.detail);
    parts << tr("SHA-256 of the payload: %1").arg(refusal.payloadSha256.hex());
    if (envelope)
        parts << QString() << tr("Payload, set out in lines:") << inLines(envelope->payload);
    parts << QString() << tr("Submitted, exact bytes:") << QString::fromUtf8(refusal.envelope);
    parts << QString() << tr("The hub's signed refusal, exact bytes:")
          << QString::fromUtf8(refusal.signedRefusal);
    return parts.join(u'\n');
}

} // namespace yagura

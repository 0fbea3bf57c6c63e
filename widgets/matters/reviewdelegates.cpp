#include "matters/reviewdelegates.h"

#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "itemmodels/closedmattersmodel.h"
#include "itemmodels/statementlistmodel.h"
#include "matters/matterwords.h"

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

QString valueText(const QVariant& value)
{
    if (value.canConvert<BilingualText>())
        return value.value<BilingualText>().in(uiLanguage());
    if (value.metaType() == QMetaType::fromType<CouncilOutcome>())
        return Words::outcome(value.value<CouncilOutcome>());
    if (value.metaType() == QMetaType::fromType<MatterState>())
        return Words::matterState(value.value<MatterState>());
    if (value.metaType() == QMetaType::fromType<Instant>())
        return value.value<Instant>().isKnown() ? TimeText::full(value.value<Instant>())
                                                : QString();
    return value.toString();
}

} // namespace

void WordDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->features |= QStyleOptionViewItem::HasDisplay;
    option->text = words(index);
}

SpokenCells::SpokenCells(const WordDelegate& delegate, QAbstractItemModel& cells, QObject* parent)
    : QIdentityProxyModel(parent)
    , m_delegate(delegate)
{
    setSourceModel(&cells);
}

QVariant SpokenCells::data(const QModelIndex& index, int role) const
{
    return role == Qt::AccessibleTextRole ? m_delegate.words(index)
                                          : QIdentityProxyModel::data(index, role);
}

QString ClosedMatterDelegate::words(const QModelIndex& index) const
{
    return safeText(valueText(index.data(ClosedMattersModel::ValueRole)), 256);
}

StatementDelegate::StatementDelegate(const MatterBook& book, QObject* parent)
    : WordDelegate(parent)
    , m_book(book)
{
}

QString StatementDelegate::words(const QModelIndex& index) const
{
    return safeText(text(index), 512);
}

QString StatementDelegate::typeText(const QString& type)
{
    if (type == u"genesis"_s)
        //: First line of the ledger: 台帳の開設
        return tr("Founding of the ledger");
    if (type == u"roster"_s)
        //: 名簿
        return tr("Roster");
    if (type == u"policy"_s)
        //: 決裁規程
        return tr("Policy pack");
    if (type == u"matter_open"_s)
        //: 付議
        return tr("Matter put before the council");
    if (type == u"mark"_s)
        //: 回答（決裁・却下など）
        return tr("Mark");
    return type.isEmpty() ? tr("Unreadable") : tr("Unknown type: %1").arg(type);
}

QString StatementDelegate::text(const QModelIndex& index) const
{
    switch (index.column()) {
    case StatementListModel::Time:
        return TimeText::full(index.data(StatementListModel::TimeRole).value<Instant>());
    case StatementListModel::Type:
        return typeText(index.data().toString());
    case StatementListModel::Signer: {
        const QString signer = index.data().toString();
        const bool isOffice
            = signer.isEmpty() || signer == u"registrar"_s || signer == u"installer"_s;
        return isOffice ? signer : MatterWords::office(m_book, signer);
    }
    case StatementListModel::Says: {
        const QVariant verb = index.data(StatementListModel::VerbRole);
        const bool isKnown = verb.isValid() && verb.value<Verb>() != Verb::Unknown;
        return isKnown ? Words::verb(verb.value<Verb>()) : index.data().toString();
    }
    case StatementListModel::Counts:
        return countsText(index);
    default:
        return index.data().toString();
    }
}

QString StatementDelegate::countsText(const QModelIndex& index) const
{
    const QString why = index.data(StatementListModel::WhyNotRole).toString();
    if (index.data(StatementListModel::RefusalRole).isValid())
        return tr("Refused: %1")
            .arg(Words::reason(
                why, index.data(StatementListModel::RefusalRole).value<Refusal>().detail));
    if (index.data(StatementListModel::CountsRole).toBool())
        return tr("Counts");
    return tr("Does not count: %1").arg(Words::reason(why));
}

} // namespace yagura

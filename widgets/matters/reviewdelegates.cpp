#include "matters/reviewdelegates.h"

#include "common/countup.h"
#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "itemmodels/closedmattersmodel.h"
#include "itemmodels/statementlistmodel.h"
#include "matters/matterwords.h"
#include "matters/statementwords.h"

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 12; // between the words of two columns

QString valueText(const QVariant& value)
{
    if (value.canConvert<BilingualText>())
        return value.value<BilingualText>().in(uiLanguage());
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

QSize WordDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(gap, 0);
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
    const QVariant value = index.data(ClosedMattersModel::ValueRole);
    if (value.metaType() == QMetaType::fromType<CouncilOutcome>())
        return MatterWords::council(index.data(ClosedMattersModel::MatterRole).value<Matter>(),
            index.data(ClosedMattersModel::SettledRole).toBool());
    const QString text = valueText(value);
    const bool isLate = index.column() == ClosedMattersModel::State
        && index.data(ClosedMattersModel::MatterRole).value<Matter>().noticeLate;
    //: %1 the state of a matter, %2 通知遅延
    return safeText(isLate ? tr("%1 · %2").arg(text, CountUp::late()) : text, 256);
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

QString StatementDelegate::text(const QModelIndex& index) const
{
    switch (index.column()) {
    case StatementListModel::Time:
        return TimeText::full(index.data(StatementListModel::TimeRole).value<Instant>());
    case StatementListModel::Type:
        return StatementWords::type(index.data().toString());
    case StatementListModel::Signer: {
        const QString signer = index.data().toString();
        const bool isOffice = signer.isEmpty() || signer == u"registrar"_s || signer == u"root"_s;
        return isOffice ? StatementWords::office(signer) : MatterWords::office(m_book, signer);
    }
    case StatementListModel::Says: {
        const QVariant verb = index.data(StatementListModel::VerbRole);
        const bool isKnown = verb.isValid() && verb.value<Verb>() != Verb::Unknown;
        if (isKnown)
            return Words::verb(verb.value<Verb>());
        const QVariant entry = index.data(StatementListModel::EntryRole);
        return entry.isValid() ? StatementWords::brief(m_book, entry.value<LedgerEntry>().statement)
                               : index.data().toString();
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
    if (!index.data(StatementListModel::CountsRole).toBool())
        return tr("Does not count: %1").arg(Words::reason(why));
    if (index.data(StatementListModel::KeyRevokedRole).toBool())
        //: 有効（署名後に鍵失効）
        return tr("Counts; key revoked later");
    if (m_book.health().witnessThreshold == 0)
        return tr("Counts");
    return index.data(StatementListModel::WitnessedRole).toBool()
        ? tr("Counts, witnessed")
        : tr("Counts, waiting for the witness");
}

} // namespace yagura

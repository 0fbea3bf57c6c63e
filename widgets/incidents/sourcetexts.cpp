#include "incidents/sourcetexts.h"

#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "itemmodels/sourcelistmodel.h"

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int firstCount = SourceListModel::ReceivedColumn;

bool isAbnormal(const SourceHealth& source)
{
    return source.gap || source.state == FeedState::Silent || source.state == FeedState::Stale
        || source.state == FeedState::Offline || source.state == FeedState::AuthFailed;
}

QString nameOf(const SourceSettings& settings)
{
    const QString& name = settings.name.in(uiLanguage());
    return safeText(name.isEmpty() ? settings.source : name, 200).simplified();
}

} // namespace

SourceTexts::SourceTexts(const PictureClock& clock, QObject* parent)
    : QIdentityProxyModel(parent)
    , m_clock(clock)
{
}

QString SourceTexts::text(const QModelIndex& index) const
{
    const auto source = index.data(SourceListModel::SourceRole).value<SourceHealth>();
    if (index.column() == SourceListModel::SourceColumn)
        return nameOf(source.settings);
    if (index.column() == SourceListModel::StateColumn) {
        QStringList words{ Words::feedState(source.state) };
        if (source.gap)
            //: 欠落検出
            words.append(tr("Gap detected"));
        if (source.replaying)
            //: 再送中
            words.append(tr("Replaying"));
        return words.join(u" · "_s);
    }
    if (index.column() == SourceListModel::AgeColumn) {
        const auto age = m_clock.now() - source.lastSeen;
        return source.lastSeen.isKnown() && age < 24h ? TimeText::age(age)
                                                      : TimeText::shortTime(source.lastSeen);
    }
    return Words::count(QIdentityProxyModel::data(index, Qt::DisplayRole).toLongLong());
}

QVariant SourceTexts::data(const QModelIndex& index, int role) const
{
    if (role == Qt::DisplayRole)
        return text(index);
    if (role == Qt::ToolTipRole) {
        const auto source = index.data(SourceListModel::SourceRole).value<SourceHealth>();
        return safeToolTip(source.settings.source);
    }
    if (role == Qt::TextAlignmentRole && index.column() >= firstCount)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole && index.column() == SourceListModel::StateColumn) {
        // Weight, not colour: colour is for alarms.
        QFont font;
        font.setBold(isAbnormal(index.data(SourceListModel::SourceRole).value<SourceHealth>()));
        return font;
    }
    return QIdentityProxyModel::data(index, role);
}

QVariant SourceTexts::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal && section >= firstCount)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return QIdentityProxyModel::headerData(section, orientation, role);
}

void SourceTexts::tick()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, SourceListModel::AgeColumn),
            index(rowCount() - 1, SourceListModel::AgeColumn), { Qt::DisplayRole });
}

void SourceTexts::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace yagura

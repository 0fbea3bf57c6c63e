#include "sectormap/countryrows.h"

#include "common/plaintext.h"
#include "common/uilanguage.h"
#include "sectormap/worldgeometry.h"

#include <algorithm>
#include <numeric>

namespace yagura {
using namespace Qt::StringLiterals;

CountryRows::CountryRows(ThreatBook* book, QObject* parent)
    : QAbstractTableModel(parent)
    , m_book(book)
{
    if (!book)
        return;
    connect(book, &ThreatBook::changed, this, &CountryRows::read);
    read();
}

void CountryRows::read()
{
    std::vector<CountryCount> counts = m_book->countries();
    beginResetModel();
    m_counts = std::move(counts);
    endResetModel();
}

int CountryRows::countOf(const QString& code) const
{
    const auto it = std::find_if(m_counts.begin(), m_counts.end(),
        [&](const CountryCount& count) { return count.code == code; });
    return it == m_counts.end() ? 0 : static_cast<int>(it->objects.size());
}

int CountryRows::total() const
{
    return std::accumulate(
        m_counts.begin(), m_counts.end(), 0, [](int sum, const CountryCount& count) {
            return sum + static_cast<int>(count.objects.size());
        });
}

int CountryRows::known() const
{
    return static_cast<int>(std::count_if(m_counts.begin(), m_counts.end(),
        [](const CountryCount& count) { return !count.code.isEmpty(); }));
}

QString CountryRows::nameOf(const QString& code)
{
    if (code.isEmpty())
        return tr("Country not known");
    const WorldGeometry::Country* country = WorldGeometry::builtIn().find(code);
    return country ? country->name.in(uiLanguage()) : code;
}

int CountryRows::chosenRow() const
{
    const auto it = std::find_if(m_counts.begin(), m_counts.end(),
        [&](const CountryCount& count) { return m_hasChosen && count.code == m_chosen; });
    return it == m_counts.end() ? -1 : static_cast<int>(it - m_counts.begin());
}

void CountryRows::choose(const QString& code)
{
    if (m_hasChosen && m_chosen == code)
        return;
    m_hasChosen = true;
    m_chosen = code;
    emit chosenChanged();
}

void CountryRows::chooseNone()
{
    if (std::exchange(m_hasChosen, false))
        emit chosenChanged();
}

QString CountryRows::namesOf(const CountryCount& count, qsizetype most) const
{
    QStringList names;
    for (const QString& id : count.objects.mid(0, most)) {
        const ThreatObject* object = m_book->find(id);
        names << (object && !object->name.isEmpty() ? object->name : id);
    }
    //: Between names in a list (、)
    const QString list = names.join(tr(", "));
    return count.objects.size() <= most
        ? list
        //: %1 names, %n how many more
        : tr("%1 and %n more", nullptr, static_cast<int>(count.objects.size() - most)).arg(list);
}

QString CountryRows::sentence(const QString& code) const
{
    const auto it = std::find_if(m_counts.begin(), m_counts.end(),
        [&](const CountryCount& count) { return count.code == code; });
    if (it == m_counts.end())
        //: %1 a country
        return tr("%1: no hostile infrastructure reported.").arg(nameOf(code));
    //: %1 a country, %2 names of objects
    return tr("%1: %n object(s): %2.", nullptr, static_cast<int>(it->objects.size()))
        .arg(nameOf(code), namesOf(*it, 5));
}

void CountryRows::retranslate()
{
    if (m_counts.empty())
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int CountryRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_counts.size());
}

int CountryRows::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant CountryRows::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CountryCount& count = m_counts[static_cast<size_t>(index.row())];
    if (role == Qt::AccessibleTextRole)
        return sentence(count.code);
    if (role == Qt::ToolTipRole)
        return safeToolTip(sentence(count.code));
    if (role == Qt::TextAlignmentRole && index.column() == Count)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Country:
        return nameOf(count.code);
    case Count:
        return static_cast<int>(count.objects.size());
    case Objects:
        return safeText(namesOf(count, 8));
    }
    return {};
}

QVariant CountryRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Country:
        return tr("Country");
    case Count:
        return tr("Count");
    case Objects:
        //: Column of names of threat objects (対象の名称)
        return tr("What stands there");
    }
    return {};
}

} // namespace yagura

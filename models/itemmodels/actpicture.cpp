#include "itemmodels/actpicture.h"

#include "domain/mattersheet.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace yagura {

namespace {

bool names(const BilingualText& text, const QString& address)
{
    return text.ja.contains(address, Qt::CaseInsensitive)
        || text.en.contains(address, Qt::CaseInsensitive);
}

/// Tells what has to do with an act from what has not.
class Ties {
public:
    Ties(const MatterSheet* sheet, const std::vector<Item>& then, const std::vector<Item>& now)
        : m_sheet(sheet)
        , m_sector(sheet ? sheet->sector : QString())
    {
        for (const auto* items : { &then, &now }) {
            for (const Item& item : *items) {
                if (m_sector.isEmpty() && sheet && item.objectId == sheet->incident)
                    m_sector = item.sector;
            }
        }
    }

    std::optional<ActPicture::Tie> of(const Item& item) const
    {
        if (!m_sheet)
            return {};
        if (!m_sheet->incident.isEmpty() && item.objectId == m_sheet->incident)
            return ActPicture::Tie::Incident;
        for (const MeasureTarget& target : m_sheet->targets) {
            const QString& address = target.address;
            if (!address.isEmpty()
                && (item.objectId.contains(address) || names(item.title, address)
                    || names(item.summary, address)))
                return ActPicture::Tie::Target;
        }
        if (!m_sector.isEmpty() && item.isIncident() && item.sector == m_sector)
            return ActPicture::Tie::Sector;
        return {};
    }

private:
    const MatterSheet* m_sheet;
    QString m_sector;
};

int cut(std::vector<ActPicture::Fact>& facts)
{
    const auto all = facts.size();
    facts.resize(std::min(all, ActPicture::most));
    return static_cast<int>(all - facts.size());
}

std::size_t placeOf(Severity severity)
{
    return static_cast<std::size_t>(
        std::find(allSeverities.begin(), allSeverities.end(), severity) - allSeverities.begin());
}

} // namespace

Instant ActPicture::instantOf(const Matter& matter)
{
    return matter.started.isKnown() ? matter.started
        : matter.declared.isKnown() ? matter.declared
                                    : matter.opened;
}

ActPicture ActPicture::of(const MatterSheet* sheet, Instant act, const std::vector<Item>& then,
    const std::vector<Item>& now)
{
    ActPicture picture;
    picture.act = act;
    const Ties ties(sheet, then, now);
    QHash<QString, qint64> versions; // known then, by object
    for (const Item& item : then) {
        versions.insert(item.objectId, item.modified.ms);
        picture.counts[placeOf(item.severity)] += item.isOpenIncident();
        if (const auto tie = ties.of(item))
            picture.known.push_back({ item, *tie, true });
    }
    for (const Item& item : now) {
        const auto known = versions.constFind(item.objectId);
        const bool wasKnown = known != versions.constEnd();
        const bool isNewer = !wasKnown || item.modified.ms != *known;
        const auto tie = item.stored > act && isNewer ? ties.of(item) : std::nullopt;
        if (tie)
            picture.later.push_back({ item, *tie, wasKnown });
    }
    std::stable_sort(picture.known.begin(), picture.known.end(),
        [](const Fact& a, const Fact& b) { return a.item.stored > b.item.stored; });
    std::stable_sort(picture.later.begin(), picture.later.end(),
        [](const Fact& a, const Fact& b) { return a.item.stored < b.item.stored; });
    picture.moreKnown = cut(picture.known);
    picture.moreLater = cut(picture.later);
    return picture;
}

} // namespace yagura

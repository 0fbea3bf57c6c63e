#include "itemmodels/placearrivals.h"

#include "itemmodels/placewatches.h"

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t places = 48; // the 47, and none
constexpr qsizetype mostKnown = 20'000; // then an old one that changes may be counted once more
const QString prefix = u"watch:"_s;

} // namespace

PlaceArrivals::PlaceArrivals(AlarmBook& alarms, QObject* parent)
    : QObject(parent)
    , m_alarms(alarms)
{
}

void PlaceArrivals::setWatches(PlaceWatches& watches)
{
    m_watches = &watches;
    connect(&watches, &PlaceWatches::changed, this, &PlaceArrivals::layOut);
    layOut();
}

void PlaceArrivals::layOut()
{
    const auto& all = m_watches->all();
    std::erase_if(m_arrived, [&](const auto& arrived) { return !m_watches->find(arrived.first); });
    m_cells.clear();
    if (all.empty())
        return;
    m_cells.resize(static_cast<std::size_t>(m_rows.count()) * places);
    for (std::size_t cell = 0; cell < m_cells.size(); ++cell) {
        for (std::size_t n = 0; n < all.size(); ++n) {
            if (all[n].covers(m_rows.key(static_cast<int>(cell / places)),
                    static_cast<PrefectureCode>(cell % places)))
                m_cells[cell].push_back(static_cast<int>(n));
        }
    }
}

const std::vector<int>& PlaceArrivals::watching(const Item& incident) const
{
    const auto row = static_cast<std::size_t>(m_rows.rowOf(incident.sector));
    return m_cells[row * places + incident.prefecture];
}

void PlaceArrivals::note(const Item& incident)
{
    if (m_cells.empty() || incident.closed)
        return;
    for (const int n : watching(incident)) {
        const PlaceWatch& watch = m_watches->all()[static_cast<std::size_t>(n)];
        if (watch.wants(incident.severity))
            count(m_arrived[watch.id()], incident);
    }
}

void PlaceArrivals::count(Arrived& arrived, const Item& incident)
{
    const auto before = arrived.known.constFind(incident.objectId);
    if (before != arrived.known.cend() && urgency(incident.severity) <= urgency(*before))
        return;
    if (arrived.known.size() >= mostKnown)
        arrived.known.clear();
    arrived.known.insert(incident.objectId, incident.severity);
    ++arrived.count;
    arrived.worst = worse(arrived.worst, incident.severity);
    arrived.tlp = std::max(arrived.tlp, incident.marking.tlp);
    arrived.title = incident.title;
}

void PlaceArrivals::tell(Instant now)
{
    if (!m_watches)
        return;
    m_watches->endWhatIsOver(now);
    clearEnded(now);
    for (auto& [id, arrived] : m_arrived) {
        const Alarm* standing = m_alarms.find(prefix + id);
        if (arrived.count > 0 && (!standing || now - arrived.told >= countsEvery))
            raise(id, arrived, now);
    }
}

void PlaceArrivals::clearEnded(Instant now)
{
    QStringList ended;
    const auto& alarms = m_alarms.alarms();
    for (auto it = alarms.lower_bound(prefix); it != alarms.end() && it->first.startsWith(prefix);
         ++it) {
        if (!m_watches->find(it->second.subject.id))
            ended.append(it->first);
    }
    for (const QString& key : ended)
        m_alarms.clear(key, now);
}

void PlaceArrivals::raise(const QString& id, Arrived& arrived, Instant now)
{
    const Alarm* standing = m_alarms.find(prefix + id);
    AlarmSubject subject;
    subject.key = prefix + id;
    subject.cause = AlarmCause::PlaceWatched;
    subject.id = id;
    subject.sector = m_watches->find(id)->sector;
    subject.count = arrived.count + (standing ? standing->subject.count : 0);
    subject.severity = standing ? worse(standing->subject.severity, arrived.worst) : arrived.worst;
    subject.tlp = standing ? std::max(standing->subject.tlp, arrived.tlp) : arrived.tlp;
    if (subject.count == 1)
        subject.title = arrived.title;
    subject.asOf = now;
    m_alarms.raise(subject, now);
    arrived.count = 0;
    arrived.worst = Severity::None;
    arrived.tlp = Tlp::Clear;
    arrived.told = now;
}

} // namespace yagura

#include "exercise/scenarioplayer.h"

#include "domain/cloudevent.h"
#include "exercise/scriptedseat.h"
#include "hublink/publisherclient.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

constexpr auto beat = 200ms;

/// A number that somebody else took meanwhile: the matter is put again under the next one (wire.md
/// "matter").
constexpr char16_t numberTaken[] = u"E-MAT-TAKEN";

} // namespace

ScenarioPlayer::Course::Course(const ScenarioMatter& matter)
    : script(&matter)
{
    for (const ScenarioMark& mark : matter.marks)
        marks.push_back({ .script = &mark });
}

ScenarioPlayer::ScenarioPlayer(
    Scenario scenario, const QUrl& hub, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_scenario(std::move(scenario))
    , m_hub(hub)
    , m_clock(clock)
{
    for (const ScenarioMatter& matter : m_scenario.matters)
        m_courses.emplace_back(matter);
    connect(&m_timer, &QTimer::timeout, this, &ScenarioPlayer::proceed);
}

ScenarioPlayer::~ScenarioPlayer() = default;

std::chrono::milliseconds ScenarioPlayer::elapsed() const
{
    return m_start.isKnown() ? m_clock.monotonic() - m_startMonotonic : 0ms;
}

void ScenarioPlayer::start()
{
    if (m_start.isKnown())
        return;
    m_start = m_clock.now();
    m_startMonotonic = m_clock.monotonic();
    connectFeeds();
    m_timer.start(beat);
}

void ScenarioPlayer::connectFeeds()
{
    for (const ScenarioFeed& feed : m_scenario.feeds) {
        auto client = std::make_unique<PublisherClient>(m_hub, m_clock);
        client->addSource(feed.settings);
        client->start();
        m_feeds.emplace(feed.key, std::move(client));
    }
}

void ScenarioPlayer::proceed()
{
    publishDue();
    takeNextSeat();
    for (Course& course : m_courses)
        advance(course);
    finishWhenThrough();
}

// One a beat: opening a seat's stores takes a moment, and the window must not wait for all of them.
void ScenarioPlayer::takeNextSeat()
{
    if (m_seatsTried == m_scenario.seats.size())
        return;
    const ScenarioSeat& wanted = m_scenario.seats[m_seatsTried++];
    auto taken = ScriptedSeat::take(wanted, m_hub, m_clock);
    if (taken)
        m_seats.emplace(wanted.handle, *std::move(taken));
    else
        emit failed(taken.error());
}

void ScenarioPlayer::publishDue()
{
    while (
        m_published < m_scenario.events.size() && m_scenario.events[m_published].at <= elapsed()) {
        const ScenarioEvent& event = m_scenario.events[m_published++];
        if (const auto taken = m_feeds.at(event.feed)->publish(eventOf(event)); !taken)
            emit failed(taken.error());
    }
}

CloudEvent ScenarioPlayer::eventOf(const ScenarioEvent& event) const
{
    CloudEvent message;
    message.id = u"%1@%2/%3"_s.arg(m_scenario.id, m_start.toRfc3339(), event.key);
    message.source = m_scenario.findFeed(event.feed)->settings.source;
    message.type = event.type;
    message.time = m_start + event.at;
    message.exercise = true;
    message.data = event.dataAt(m_start);
    return message;
}

MatterSheet ScenarioPlayer::sheetOf(const ScenarioMatter& matter) const
{
    MatterSheet sheet = matter.sheet;
    if (const ScriptedSeat* officer = seat(sheet.officer))
        sheet.officer = officer->memberId();
    for (const QString& key : matter.evidence)
        sheet.evidence.append(Digest::of(m_scenario.findEvent(key)->dataAt(m_start)).hex());
    return sheet;
}

void ScenarioPlayer::advance(Course& course)
{
    ScriptedSeat* requester = seat(course.script->by);
    if (course.givenUp || !requester || course.script->at > elapsed())
        return;
    if (course.request.isEmpty())
        put(course, *requester);
    else if (const QString code = requester->whyVoid(course.request); code.isEmpty()) {
        for (MarkCourse& mark : course.marks)
            markDue(mark, course.request);
    } else if (code == QStringView(numberTaken))
        course.request = {};
    else {
        course.givenUp = true;
        emit failed(Error{ Error::Code::Refused, u"a matter of the scenario is void"_s, code });
    }
}

void ScenarioPlayer::put(Course& course, ScriptedSeat& requester)
{
    if (!requester.isEnrolled())
        return;
    if (const auto request = requester.put(sheetOf(*course.script)))
        course.request = *request;
    else {
        course.givenUp = true;
        emit failed(request.error());
    }
}

void ScenarioPlayer::markDue(MarkCourse& mark, const Digest& request)
{
    ScriptedSeat* signer = seat(mark.script->by);
    const Matter* matter = signer ? signer->find(request) : nullptr;
    if (!matter || mark.done)
        return;
    if (!mark.seen)
        mark.seen = elapsed();
    // What the desk does not allow yet (a document still on its way) is tried again at the next
    // beat.
    if (signer->isEnrolled() && elapsed() - *mark.seen >= mark.script->after)
        mark.done = signer->mark(*matter, *mark.script).has_value();
}

void ScenarioPlayer::finishWhenThrough()
{
    const bool stored = std::all_of(m_feeds.begin(), m_feeds.end(),
        [](const auto& feed) { return feed.second->waiting() == 0; });
    if (elapsed() < m_scenario.duration || m_published < m_scenario.events.size() || !stored)
        return;
    // Feeds that have ended have no rhythm any more: without this every one of them would be shown
    // as silent.
    for (const ScenarioFeed& feed : m_scenario.feeds) {
        SourceSettings ended = feed.settings;
        ended.expectedIntervalS = 0;
        m_feeds.at(feed.key)->addSource(ended);
    }
    m_timer.stop();
    m_finished = true;
    emit finished();
}

ScriptedSeat* ScenarioPlayer::seat(const QString& handle) const
{
    const auto found = m_seats.find(handle);
    return found == m_seats.end() ? nullptr : found->second.get();
}

} // namespace yagura

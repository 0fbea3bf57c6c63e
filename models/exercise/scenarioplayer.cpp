#include "exercise/scenarioplayer.h"

#include "domain/cloudevent.h"
#include "exercise/cast.h"
#include "exercise/mattercourse.h"
#include "exercise/reportcourse.h"
#include "hublink/publisherclient.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

constexpr auto slowestBeat = 200ms;
constexpr auto fastestBeat = 25ms;

/// As the names of shared objects are written.
BilingualText bothOf(const QString& text)
{
    const QStringList both = text.split(u" / "_s);
    return { both.first(), both.last() };
}

/// What an event is called on the panel: the title or name that its object has, else what it says.
BilingualText titleOf(const ScenarioEvent& event)
{
    const QJsonObject title = event.data[u"title"].toObject();
    if (!title.isEmpty())
        return { title[u"ja"].toString(), title[u"en"].toString() };
    for (const char16_t* field : { u"name", u"description" }) {
        if (const QString text = event.data[QStringView(field)].toString(); !text.isEmpty())
            return bothOf(text);
    }
    return { event.key, event.key };
}

/// A relation is called by what it joins.
BilingualText titleOf(const ScenarioEvent& event, const std::vector<ScenarioEvent>& all)
{
    const auto named = [&](QStringView end) {
        const QString id = event.data[end].toString();
        const auto it = std::find_if(all.begin(), all.end(),
            [&](const ScenarioEvent& each) { return each.data[u"id"].toString() == id; });
        return it == all.end() ? BilingualText{ id, id } : titleOf(*it);
    };
    if (event.data[u"type"].toString() != u"relationship")
        return titleOf(event);
    const BilingualText from = named(u"source_ref");
    const BilingualText to = named(u"target_ref");
    return { from.ja + u" → "_s + to.ja, from.en + u" → "_s + to.en };
}

} // namespace

ScenarioPlayer::ScenarioPlayer(
    Scenario scenario, const QUrl& hub, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_scenario(std::move(scenario))
    , m_hub(hub)
    , m_worldClock(clock)
    , m_clock(clock)
{
    for (const ScenarioMatter& matter : m_scenario.matters)
        m_matters.emplace_back(m_scenario, matter);
    for (const ScenarioReport& report : m_scenario.reports)
        m_reports.emplace_back(m_scenario, report);
    connect(&m_timer, &QTimer::timeout, this, &ScenarioPlayer::proceed);
}

ScenarioPlayer::~ScenarioPlayer() = default;

std::chrono::milliseconds ScenarioPlayer::elapsed() const
{
    return m_clock.elapsed();
}

void ScenarioPlayer::start()
{
    if (m_clock.isStarted())
        return;
    m_start = m_worldClock.now();
    m_clock.start();
    takeCast();
    setBeat();
    emit proceeded();
}

void ScenarioPlayer::takeCast()
{
    auto cast = Cast::take(m_scenario.seats, m_hub, m_worldClock);
    if (!cast) {
        emit failed(cast.error());
        return;
    }
    m_cast = *std::move(cast);
    // Where a registrar has to agree to every seat, no scenario brings its own people.
    connect(m_cast.get(), &Cast::refused, this, [this](const Error& error) {
        pause();
        emit failed(error);
    });
}

void ScenarioPlayer::pause()
{
    m_clock.pause();
    m_timer.stop();
    emit proceeded();
}

void ScenarioPlayer::resume()
{
    if (m_finished)
        return;
    m_clock.resume();
    setBeat();
    emit proceeded();
}

void ScenarioPlayer::setSpeed(int times)
{
    m_clock.setSpeed(times);
    setBeat();
    emit proceeded();
}

void ScenarioPlayer::setBeat()
{
    if (m_clock.isRunning() && m_cast)
        m_timer.start(std::max(fastestBeat, slowestBeat / m_clock.speed()));
}

void ScenarioPlayer::proceed()
{
    if (m_cast->isInEarnest()) {
        stop();
        emit failed(Error{
            Error::Code::Refused, u"exercises are for training ledgers"_s, u"E-EXE-LIVE"_s });
        return;
    }
    if (!m_cast->isInExercise())
        return;
    if (m_feeds.empty())
        connectFeeds();
    m_cast->askForSeats();
    publishDue();
    proceedCourses();
    finishWhenThrough();
    emit proceeded();
}

void ScenarioPlayer::connectFeeds()
{
    for (const ScenarioFeed& feed : m_scenario.feeds) {
        auto client = std::make_unique<PublisherClient>(m_hub, m_worldClock);
        client->addSource(feed.settings);
        client->start();
        m_feeds.emplace(feed.key, std::move(client));
    }
}

void ScenarioPlayer::publishDue()
{
    while (
        m_published < m_scenario.events.size() && m_scenario.events[m_published].at <= elapsed()) {
        const ScenarioEvent& event = m_scenario.events[m_published++];
        const CloudEvent message = eventOf(event);
        m_evidence.insert(event.key, Digest::of(message.data));
        if (const auto taken = m_feeds.at(event.feed)->publish(message); !taken)
            emit failed(taken.error());
    }
}

/// With the world's time of the moment it is due, however fast the script runs.
CloudEvent ScenarioPlayer::eventOf(const ScenarioEvent& event) const
{
    const Instant due = m_clock.instantOf(event.at);
    CloudEvent message;
    message.id = u"%1@%2/%3"_s.arg(m_scenario.id, m_start.toRfc3339(), event.key);
    message.source = m_scenario.findFeed(event.feed)->settings.source;
    message.type = event.type;
    message.time = due;
    message.exercise = true;
    message.data = event.dataAt(due - event.at);
    return message;
}

void ScenarioPlayer::proceedCourses()
{
    const Instant now = m_worldClock.now();
    for (MatterCourse& matter : m_matters) {
        if (const auto failure = matter.proceed(*m_cast, elapsed(), now, m_evidence))
            emit failed(*failure);
    }
    for (ReportCourse& report : m_reports) {
        if (const auto failure = report.proceed(*m_cast, elapsed(), now))
            emit failed(*failure);
    }
}

void ScenarioPlayer::finishWhenThrough()
{
    const bool stored = std::all_of(m_feeds.begin(), m_feeds.end(),
        [](const auto& feed) { return feed.second->waiting() == 0; });
    const bool told = std::all_of(m_matters.begin(), m_matters.end(),
                          [](const MatterCourse& matter) { return matter.isThrough(); })
        && std::all_of(m_reports.begin(), m_reports.end(),
            [](const ReportCourse& report) { return report.isThrough(); });
    if (elapsed() < m_scenario.duration || m_published < m_scenario.events.size() || !stored
        || !told)
        return;
    // Feeds that have ended have no rhythm any more: without this every one of them would be shown
    // as silent.
    for (const ScenarioFeed& feed : m_scenario.feeds) {
        SourceSettings ended = feed.settings;
        ended.expectedIntervalS = 0;
        m_feeds.at(feed.key)->addSource(ended);
    }
    stop();
    m_finished = true;
    emit finished();
}

void ScenarioPlayer::stop()
{
    m_timer.stop();
    m_clock.pause();
}

std::vector<Inject> ScenarioPlayer::injects() const
{
    std::vector<Inject> all;
    for (std::size_t i = 0; i < m_scenario.events.size(); ++i) {
        const ScenarioEvent& event = m_scenario.events[i];
        Inject inject;
        inject.standing = i < m_published ? Inject::Standing::Done : Inject::Standing::ToCome;
        inject.at = event.at;
        inject.by = m_scenario.findFeed(event.feed)->settings.name;
        inject.about = titleOf(event, m_scenario.events);
        all.push_back(inject);
    }
    for (const MatterCourse& matter : m_matters) {
        const auto more = matter.injects();
        all.insert(all.end(), more.begin(), more.end());
    }
    for (const ReportCourse& report : m_reports)
        all.push_back(report.inject());
    return all;
}

} // namespace yagura

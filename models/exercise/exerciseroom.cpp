#include "exercise/exerciseroom.h"

namespace yagura {

ExerciseRoom::ExerciseRoom(const QUrl& hub, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_hub(hub)
    , m_clock(clock)
{
}

ExerciseRoom::~ExerciseRoom() = default;

Result<void> ExerciseRoom::choose(const QString& id)
{
    auto scenario = Scenario::builtIn(id);
    if (!scenario)
        return scenario.error();
    m_player = std::make_unique<ScenarioPlayer>(*std::move(scenario), m_hub, m_clock);
    m_player->setSpeed(m_speed);
    connect(m_player.get(), &ScenarioPlayer::proceeded, this, &ExerciseRoom::changed);
    connect(m_player.get(), &ScenarioPlayer::finished, this, &ExerciseRoom::changed);
    connect(m_player.get(), &ScenarioPlayer::failed, this, &ExerciseRoom::failed);
    emit changed();
    return {};
}

void ExerciseRoom::start()
{
    if (!m_player)
        return;
    if (m_player->isStarted())
        m_player->resume();
    else
        m_player->start();
}

void ExerciseRoom::pause()
{
    if (m_player)
        m_player->pause();
}

void ExerciseRoom::setSpeed(int times)
{
    m_speed = times;
    if (m_player)
        m_player->setSpeed(times);
}

} // namespace yagura

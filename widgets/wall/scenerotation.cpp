#include "wall/scenerotation.h"

#include <algorithm>

namespace yagura {
using namespace std::chrono_literals;

SceneRotation::SceneRotation(int pages, std::chrono::seconds least, const Clock& clock)
    : m_clock(clock)
    , m_pages(std::max(1, pages))
    , m_least(std::clamp(least, shortest, longest))
    , m_dwell(m_least)
    , m_began(clock.monotonic())
{
}

std::chrono::seconds SceneRotation::left() const
{
    const auto spent = m_clock.monotonic() - m_began;
    return std::max(0s, std::chrono::ceil<std::chrono::seconds>(m_dwell - spent));
}

bool SceneRotation::tick()
{
    if (m_pinned || m_pages == 1 || m_clock.monotonic() - m_began < m_dwell)
        return false;
    begin((m_page + 1) % m_pages);
    return true;
}

void SceneRotation::setKanji(int count)
{
    constexpr int kanjiPerSecond = 5;
    const std::chrono::seconds reading{ (count + kanjiPerSecond - 1) / kanjiPerSecond };
    m_dwell = std::clamp(std::max(m_dwell, reading), m_least, longest);
}

void SceneRotation::pin(int page)
{
    begin(std::clamp(page, 0, m_pages - 1));
    m_pinned = true;
}

void SceneRotation::unpin()
{
    m_pinned = false;
    m_began = m_clock.monotonic();
}

void SceneRotation::begin(int page)
{
    m_page = page;
    m_began = m_clock.monotonic();
    m_dwell = m_least;
}

} // namespace yagura

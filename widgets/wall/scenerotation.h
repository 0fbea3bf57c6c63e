#pragma once

#include "base/clock.h"

#include <chrono>

namespace yagura {

/// Which page of a wall is shown, and for how much longer. It has no timer of its own: the tick
/// that moves the wall's clock asks it, so that a wall whose clock runs cannot have a rotation that
/// stands still. A pinned page stays; a late tick (a suspended machine, a slow paint) moves on by
/// one page, never more.
class SceneRotation {
public:
    /// `least` is raised to 12 s, under which nobody finishes reading.
    SceneRotation(int pages, std::chrono::seconds least, const Clock& clock);

    int page() const { return m_page; }
    int pages() const { return m_pages; }
    std::chrono::seconds left() const; ///< until the next page; never negative

    /// True when the page changed. Takes the next page when the dwell time is over.
    bool tick();
    /// The page that is shown now holds so many kanji: five are read in a second. Extends, and
    /// never shortens.
    void setKanji(int count);
    void pin(int page); ///< stays there until `unpin()`
    void unpin();
    bool isPinned() const { return m_pinned; }

    static constexpr std::chrono::seconds shortest{ 12 };
    static constexpr std::chrono::seconds longest{ 60 }; ///< however much is written on a page

private:
    void begin(int page);
    const Clock& m_clock;
    int m_pages;
    int m_page = 0;
    bool m_pinned = false;
    std::chrono::seconds m_least;
    std::chrono::seconds m_dwell;
    std::chrono::milliseconds m_began;
};

} // namespace yagura

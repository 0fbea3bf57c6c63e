#pragma once

#include "base/instant.h"

#include <QObject>

#include <array>
#include <chrono>

namespace yagura {

struct Workspace;

/// What happened around the chosen thing: a span of 1, 5, 15, 60 minutes on each side, one after
/// the other, then the span that stood before. Every other filter stays. GUI thread.
class ContextWindow : public QObject {
    Q_OBJECT
public:
    static constexpr std::array<std::chrono::minutes, 4> sides{ std::chrono::minutes(1),
        std::chrono::minutes(5), std::chrono::minutes(15), std::chrono::minutes(60) };

    explicit ContextWindow(Workspace& workspace, QObject* parent = nullptr);

    void next(); ///< nothing where no object or matter is chosen
    std::chrono::minutes side() const; ///< 0: closed

signals:
    void opened(yagura::Instant from, yagura::Instant to);

private:
    Instant chosen() const;

    Workspace& m_workspace;
    Instant m_around;
    std::size_t m_step = sides.size();
    Instant m_fromBefore;
    Instant m_toBefore;
};

} // namespace yagura

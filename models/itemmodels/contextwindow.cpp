#include "itemmodels/contextwindow.h"

#include "itemmodels/workspace.h"

namespace yagura {
using namespace std::chrono_literals;

ContextWindow::ContextWindow(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

std::chrono::minutes ContextWindow::side() const
{
    return m_step < sides.size() ? sides[m_step] : 0min;
}

/// When the chosen object happened; the chosen matter, when it was put.
Instant ContextWindow::chosen() const
{
    const Focus& focus = m_workspace.focus;
    if (const int row = m_workspace.picture.rowOf(focus.object()); row >= 0) {
        const ItemFacts facts = m_workspace.picture.facts(row);
        return facts.occurred.isKnown() ? facts.occurred : facts.received;
    }
    const Matter* matter = m_workspace.book.find(focus.matter());
    return matter ? matter->opened : Instant();
}

void ContextWindow::next()
{
    const Instant around = chosen();
    if (!around.isKnown())
        return;
    Focus& focus = m_workspace.focus;
    const bool isOurs
        = m_step < sides.size() && around == m_around && focus.from() == around - sides[m_step];
    if (!isOurs) {
        m_fromBefore = focus.from();
        m_toBefore = focus.to();
        m_around = around;
    }
    m_step = isOurs ? m_step + 1 : 0;
    if (m_step == sides.size()) {
        focus.setSpan(m_fromBefore, m_toBefore);
        return;
    }
    const Instant from = around - sides[m_step];
    const Instant to = around + sides[m_step];
    focus.setSpan(from, to);
    emit opened(from, to);
}

} // namespace yagura

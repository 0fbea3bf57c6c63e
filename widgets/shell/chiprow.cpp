#include "shell/chiprow.h"

#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {
constexpr int highestButton = 36;
}

ChipRow::ChipRow(Focus& focus, QWidget* parent)
    : QWidget(parent)
    , m_focus(focus)
    , m_words(new PlainLabel(this))
    , m_clear(new QPushButton(this))
{
    setObjectName(u"chipRow"_s);
    m_words->setObjectName(u"filterWords"_s);
    m_clear->setObjectName(u"clearFilter"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 12, 2);
    row->addWidget(m_words, 1);
    row->addWidget(m_clear);
    // The room of the button is kept while it is hidden: a filter moves nothing above.
    QSizePolicy kept = m_clear->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_clear->setSizePolicy(kept);
    m_clear->setMaximumHeight(highestButton);
    connect(m_clear, &QPushButton::clicked, &m_focus, &Focus::clear);
    connect(&m_focus, &Focus::filterChanged, this, &ChipRow::refresh);
    connect(&m_focus, &Focus::queryChanged, this, &ChipRow::refresh);
    refresh();
}

void ChipRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void ChipRow::refresh()
{
    QStringList chips;
    if (!m_focus.sector().isEmpty())
        chips << tr("Sector: %1").arg(Words::sector(m_focus.sector()));
    if (m_focus.prefecture() != noPrefecture)
        chips << tr("Prefecture: %1").arg(Words::prefecture(m_focus.prefecture()));
    if (m_focus.from().isKnown())
        chips << tr("From %1").arg(TimeText::full(m_focus.from()));
    if (m_focus.to().isKnown())
        chips << tr("Until %1").arg(TimeText::full(m_focus.to()));
    if (m_focus.query())
        chips << tr("Search: %1").arg(m_focus.query()->text);
    m_words->setPlain(
        chips.isEmpty() ? tr("Filter: none") : tr("Filter: %1").arg(chips.join(u" · "_s)));
    m_clear->setText(tr("Clear the filter (Esc)"));
    m_clear->setVisible(m_focus.hasFilter() || m_focus.query());
    setAccessibleName(tr("Filter in words"));
}

} // namespace yagura

#include "timeline/timelineplace.h"

#include "common/plaintext.h"
#include "common/uilanguage.h"
#include "timeline/marksymbols.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Range {
    QLatin1StringView name;
    std::chrono::milliseconds span; ///< 0: everything
};

constexpr std::array<Range, 5> ranges{ { { "range1h"_L1, 1h }, { "range6h"_L1, 6h },
    { "range24h"_L1, 24h }, { "range7d"_L1, 24h * 7 }, { "rangeAll"_L1, 0h } } };

} // namespace

TimelinePlace::TimelinePlace(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_picture(workspace.picture)
    , m_model(new TimelineModel(workspace.picture, workspace.book, this))
    , m_view(new TimelineView(*m_model, workspace.clock, workspace.focus))
    , m_ranges(new QButtonGroup(this))
    , m_threats(new QCheckBox)
    , m_counts(new PlainLabel)
    , m_cursor(new PlainLabel)
{
    setObjectName(u"timelinePlace"_s);
    m_threats->setObjectName(u"showThreats"_s);
    m_cursor->setObjectName(u"timelineCursor"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->addLayout(makeBar());
    column->addWidget(m_view, 1);
    column->addWidget(m_cursor);
    connect(m_ranges, &QButtonGroup::idClicked, this, &TimelinePlace::showRange);
    connect(m_threats, &QCheckBox::toggled, m_model, &TimelineModel::setShowsThreats);
    connect(m_view, &TimelineView::cursorChanged, this, &TimelinePlace::describeCursor);
    const auto countSoon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(m_view, &TimelineView::rangeChanged, this, countSoon);
    connect(m_model, &TimelineModel::marksChanged, this, countSoon);
    connect(&m_soon, &QTimer::timeout, this, &TimelinePlace::count);
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms); // a burst is counted once
    retranslate();
}

QHBoxLayout* TimelinePlace::makeBar()
{
    auto* bar = new QHBoxLayout;
    for (size_t i = 0; i < ranges.size(); ++i) {
        auto* button = new QPushButton;
        button->setObjectName(ranges[i].name);
        m_ranges->addButton(button, static_cast<int>(i));
        bar->addWidget(button);
    }
    bar->addSpacing(12);
    bar->addWidget(m_threats);
    bar->addStretch();
    bar->addWidget(m_counts);
    return bar;
}

void TimelinePlace::showRange(int range)
{
    const Range& chosen = ranges[static_cast<size_t>(range)];
    if (chosen.span == 0h)
        m_view->showAll();
    else
        m_view->showLast(chosen.span);
}

void TimelinePlace::describeCursor()
{
    const MarkCluster* cluster = m_view->cursor();
    if (!cluster) {
        m_cursor->setPlain(tr("Tab walks over the marks, Enter chooses; + and − zoom, arrows pan; "
                              "Shift and drag chooses a span."));
        return;
    }
    const QString sentence = MarkSymbols::sentence(cluster->worst, m_model->rows());
    const auto item = m_picture.find(cluster->worst.id);
    //: %1 a sentence about a mark, %2 the incident's title
    m_cursor->setPlain(item ? tr("%1. %2").arg(sentence, item->title.in(uiLanguage())) : sentence);
}

void TimelinePlace::retranslate()
{
    const std::array words{ tr("1 hour"), tr("6 hours"), tr("24 hours"), tr("7 days"), tr("All") };
    for (size_t i = 0; i < ranges.size(); ++i)
        m_ranges->button(static_cast<int>(i))->setText(words[i]);
    m_threats->setText(tr("Threat data"));
    count();
    describeCursor();
}

void TimelinePlace::count()
{
    const TimelineBins& bins = m_view->bins();
    m_counts->setPlain(tr("%1, %2").arg(tr("%n incident(s)", nullptr, bins.incidents()),
        tr("%n decision mark(s)", nullptr, bins.decisions())));
}

void TimelinePlace::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yagura

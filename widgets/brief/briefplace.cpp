#include "brief/briefplace.h"

#include "brief/briefpage.h"
#include "brief/briefpaper.h"
#include "brief/briefpreview.h"

#include "common/columnscroll.h"
#include "common/dialogs.h"
#include "common/focuslead.h"
#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "itemmodels/savedviews.h"
#include "itemmodels/viewrows.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QFileInfo>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int controlsWidth = 340;

/// The editor shows wall time of the shown zone as if it were UTC: Qt 6.4 edits no fixed offset.
std::chrono::milliseconds offset()
{
    return TimeText::zone() == TimeText::Zone::Jst ? 9h : 0h;
}

QPushButton* button(const QString& name, QWidget* parent)
{
    auto* made = new QPushButton(parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

PlainLabel* sentence(const QString& name, QWidget* parent)
{
    auto* made = new PlainLabel(parent);
    made->setObjectName(name);
    made->setWordWrap(true);
    return made;
}

} // namespace

BriefPlace::BriefPlace(Workspace& workspace, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_dialogs(dialogs)
    , m_preview(new BriefPreview)
    , m_viewRows(new ViewRows(workspace, this))
{
    setObjectName(u"briefPlace"_s);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"briefScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_preview);
    scroll->setAlignment(Qt::AlignHCenter);
    m_preview->setMaximumWidth(1240);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(scrolling(makeControls()));
    layout->addWidget(scroll, 1);
    FocusLead::set(*this, *m_freezeNow);
    setTabOrder(m_export, scroll);
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &BriefPlace::refresh);
    followWorkspace();
    takeFeeds();
    retranslate();
    refresh();
}

QWidget* BriefPlace::makeControls()
{
    auto* controls = new QWidget(this);
    auto* layout = new QVBoxLayout(controls);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeFreezeGroup());
    layout->addWidget(makeViewGroup());
    layout->addWidget(makeHeldGroup());
    layout->addWidget(makeExportGroup());
    layout->addStretch(1);
    return controls;
}

/// On a small screen the controls are higher than their room.
QWidget* BriefPlace::scrolling(QWidget* controls)
{
    controls->setMinimumWidth(controlsWidth);
    auto* scroll = new ColumnScroll(this);
    scroll->setObjectName(u"briefControls"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setColumn(controls);
    scroll->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding); // the page has the rest
    return scroll;
}

QGroupBox* BriefPlace::makeFreezeGroup()
{
    m_freezeGroup = new QGroupBox(this);
    m_mode = sentence(u"briefMode"_s, m_freezeGroup);
    m_freezeNow = button(u"freezeNow"_s, m_freezeGroup);
    m_goLive = button(u"goLive"_s, m_freezeGroup);
    m_timeLabel = sentence(u"freezeTimeLabel"_s, m_freezeGroup);
    m_time = new QDateTimeEdit(m_freezeGroup);
    m_time->setObjectName(u"freezeTime"_s);
    m_time->setTimeSpec(Qt::UTC);
    m_time->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    m_time->setMinimumHeight(36);
    m_timeLabel->setBuddy(m_time);
    m_freezeAt = button(u"freezeAt"_s, m_freezeGroup);
    auto* layout = new QVBoxLayout(m_freezeGroup);
    auto* modes = new QHBoxLayout;
    modes->addWidget(m_freezeNow);
    modes->addWidget(m_goLive);
    layout->addWidget(m_mode);
    layout->addLayout(modes);
    for (QWidget* widget : std::initializer_list<QWidget*>{ m_timeLabel, m_time, m_freezeAt })
        layout->addWidget(widget);
    connect(m_freezeNow, &QPushButton::clicked, this,
        [this] { emit freezeRequested(m_workspace.clock.now()); });
    connect(m_freezeAt, &QPushButton::clicked, this, &BriefPlace::freezeTyped);
    connect(m_goLive, &QPushButton::clicked, this, &BriefPlace::liveRequested);
    return m_freezeGroup;
}

QGroupBox* BriefPlace::makeViewGroup()
{
    m_viewGroup = new QGroupBox(this);
    m_view = new QComboBox(m_viewGroup);
    m_view->setObjectName(u"briefView"_s);
    auto* layout = new QVBoxLayout(m_viewGroup);
    layout->addWidget(m_view);
    m_viewGroup->hide();
    connect(m_view, &QComboBox::activated, this, &BriefPlace::chooseView);
    connect(m_viewRows, &ViewRows::changed, this, &BriefPlace::refreshSoon);
    return m_viewGroup;
}

void BriefPlace::setViews(const SavedViews& views)
{
    m_views = &views;
    connect(&views, &SavedViews::changed, this, &BriefPlace::listViews);
    listViews();
}

void BriefPlace::listViews()
{
    const SavedView* shown = m_viewRows->view();
    const QString name = shown ? shown->name : QString();
    m_view->clear();
    //: The list that the brief shows where no saved view was chosen
    m_view->addItem(tr("Worst open incidents"));
    for (const SavedView& view : m_views->all()) {
        m_view->addItem(safeText(view.name, 60));
        if (view.name == name)
            m_view->setCurrentIndex(m_view->count() - 1);
    }
    m_viewGroup->setVisible(m_view->count() > 1 || shown);
    if (shown && m_view->currentIndex() == 0)
        m_viewRows->clear();
}

void BriefPlace::chooseView(int place)
{
    if (place > 0)
        m_viewRows->show(m_views->all()[static_cast<std::size_t>(place - 1)], uiLanguage());
    else
        m_viewRows->clear();
}

std::optional<BriefView> BriefPlace::chosenView() const
{
    const SavedView* view = m_viewRows->view();
    if (!view)
        return {};
    constexpr int most = static_cast<int>(BriefContent::mostIncidents);
    return BriefView{ view->name, view->query, m_viewRows->first(most), m_viewRows->count() > most,
        view->marking };
}

QGroupBox* BriefPlace::makeHeldGroup()
{
    m_heldGroup = new QGroupBox(this);
    m_held = sentence(u"heldItems"_s, m_heldGroup);
    m_catchUp = button(u"catchUp"_s, m_heldGroup);
    auto* layout = new QHBoxLayout(m_heldGroup);
    layout->addWidget(m_held, 1);
    layout->addWidget(m_catchUp);
    connect(m_catchUp, &QPushButton::clicked, this,
        [this] { emit freezeRequested(m_workspace.clock.now()); });
    return m_heldGroup;
}

QGroupBox* BriefPlace::makeExportGroup()
{
    m_exportGroup = new QGroupBox(this);
    m_export = button(u"exportBrief"_s, m_exportGroup);
    m_exportNote = sentence(u"exportNote"_s, m_exportGroup);
    auto* layout = new QVBoxLayout(m_exportGroup);
    layout->addWidget(m_export);
    layout->addWidget(m_exportNote);
    connect(m_export, &QPushButton::clicked, this, &BriefPlace::askForFile);
    return m_exportGroup;
}

void BriefPlace::followWorkspace()
{
    const CommonPicture& picture = m_workspace.picture;
    connect(&picture, &CommonPicture::rowsInserted, this, &BriefPlace::refreshSoon);
    connect(&picture, &CommonPicture::rowsChanged, this, &BriefPlace::refreshSoon);
    connect(&picture, &CommonPicture::wasReset, this, &BriefPlace::refreshSoon);
    connect(&m_workspace.book, &MatterBook::mattersReset, this, &BriefPlace::refreshSoon);
    connect(&m_workspace.book, &MatterBook::matterAdded, this, &BriefPlace::refreshSoon);
    connect(&m_workspace.book, &MatterBook::matterChanged, this, &BriefPlace::refreshSoon);
    connect(&m_workspace.book, &MatterBook::entriesAdded, this, &BriefPlace::refreshSoon);
    connect(&m_workspace.book, &MatterBook::documentsAdded, this, &BriefPlace::refreshSoon);
    connect(&m_workspace.feeds, &FeedBoard::changed, this, [this] {
        if (!m_workspace.clock.isLive())
            return; // the sources of a frozen brief are those of its instant
        takeFeeds();
        refreshSoon();
    });
    connect(&m_workspace.focus, &Focus::filterChanged, this, &BriefPlace::refresh);
    connect(&m_workspace.clock, &PictureClock::heldChanged, this, &BriefPlace::showHeld);
    connect(&m_workspace.clock, &PictureClock::modeChanged, this, [this] {
        takeFeeds();
        m_written.clear();
        m_failure.clear();
        refresh();
    });
}

void BriefPlace::takeFeeds()
{
    m_feeds = { m_workspace.feeds.sources(), m_workspace.feeds.quarantineCount() };
}

void BriefPlace::refreshSoon()
{
    // The picture of a fixed instant comes whole and once; a live one comes in steps, and a second
    // is soon enough.
    if (!m_workspace.clock.isLive())
        refresh();
    else if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void BriefPlace::refresh()
{
    m_content = BriefContent::of(m_workspace, m_feeds, chosenView());
    m_preview->setPage(BriefPage(m_content));
    showMode();
    showHeld();
    emit contentChanged();
}

void BriefPlace::showMode()
{
    const bool live = m_workspace.clock.isLive();
    m_mode->setPlain(live ? tr("LIVE: the page follows the picture.")
                          : tr("FIXED at %1. The page does not change.")
                                .arg(TimeText::full(m_workspace.clock.shown())));
    m_goLive->setEnabled(!live);
    m_export->setEnabled(!live && !m_viewRows->isBusy());
    if (live)
        m_exportNote->setPlain(tr("Freeze the picture first. Paper shows one instant."));
    else if (!m_failure.isEmpty())
        m_exportNote->setPlain(m_failure);
    else if (!m_written.isEmpty())
        m_exportNote->setPlain(tr("Written: %1").arg(m_written));
    else
        m_exportNote->setPlain(tr("One A4 page, equal to the screen."));
}

void BriefPlace::showHeld()
{
    const int held = m_workspace.clock.heldSince();
    const bool live = m_workspace.clock.isLive();
    m_heldGroup->setVisible(!live);
    m_held->setPlain(
        held == 0 ? tr("Nothing new since then.") : tr("%n newer item(s) held.", nullptr, held));
    m_catchUp->setEnabled(held > 0);
}

void BriefPlace::freezeTyped()
{
    const Instant t = Instant{ m_time->dateTime().toMSecsSinceEpoch() } - offset();
    if (t > m_workspace.clock.now()) {
        m_mode->setPlain(tr("That time has not come yet."));
        return;
    }
    emit freezeRequested(t);
}

void BriefPlace::askForFile()
{
    m_dialogs.chooseSaveFile(this,
        { tr("Export the brief"), BriefPaper::fileName(m_content.t), u"pdf"_s },
        [this](const QString& path) { writeTo(path); });
}

void BriefPlace::writeTo(const QString& path)
{
    const auto written
        = BriefPaper::write(m_preview->page(), BriefPaper::fileName(m_content.t), path);
    m_written = written ? QFileInfo(path).fileName() : QString();
    m_failure = written ? QString() : tr("The file could not be written. Choose another folder.");
    showMode();
    if (written)
        emit exported(path);
}

void BriefPlace::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_time->setDateTime(
        QDateTime::fromMSecsSinceEpoch((m_workspace.clock.shown() + offset()).ms, Qt::UTC));
    refresh();
}

void BriefPlace::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    refresh();
}

void BriefPlace::retranslate()
{
    setAccessibleName(tr("Brief"));
    findChild<QScrollArea*>(u"briefScroll"_s)
        ->setAccessibleName(tr("Paper, scrolled with the arrow keys"));
    m_freezeGroup->setTitle(tr("Time of the brief"));
    m_freezeNow->setText(tr("Freeze now"));
    m_timeLabel->setPlain(tr("Or at (%1):").arg(TimeText::zoneWord()));
    m_time->setAccessibleName(tr("Time to freeze at, %1").arg(TimeText::zoneWord()));
    m_freezeAt->setText(tr("Freeze at this time"));
    m_goLive->setText(tr("Go live"));
    //: What the brief lists: worst incidents, or a saved view
    m_viewGroup->setTitle(tr("List on the page"));
    m_view->setAccessibleName(tr("List on the page"));
    if (m_views)
        listViews();
    m_heldGroup->setTitle(tr("Held since then"));
    m_catchUp->setText(tr("Catch up"));
    m_exportGroup->setTitle(tr("Paper"));
    m_export->setText(tr("Export as PDF…"));
}

} // namespace yagura

#include "matters/matterpane.h"

#include "common/columnscroll.h"
#include "common/plaintext.h"
#include "matters/lanewords.h"
#include "matters/mattersheetview.h"
#include "matters/matterwords.h"
#include "matters/seatboard.h"
#include "matters/signingrun.h"
#include "matters/signoffpanel.h"
#include "matters/steppanel.h"

#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <chrono>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::seconds readingTime{ 2 }; // before it counts as opened
constexpr int leastSeats = 260;
constexpr int leastSheet = 320; // a column shorter than its parts scrolls as a whole
} // namespace

MatterPane::MatterPane(
    Workspace& workspace, PassphraseSink passphrase, Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_sheet(new MatterSheetView(workspace, this))
    , m_seats(new SeatBoard(workspace, this))
    , m_steps(new StepPanel(workspace, passphrase, this))
    , m_panel(new SignOffPanel(workspace, std::move(passphrase), this))
    , m_run(new SigningRun(workspace.desk, this))
    , m_stepRun(new SigningRun(workspace.desk, this))
    , m_next(SheetLabels::heading({}, this))
{
    setObjectName(u"matterPane"_s);
    m_next->setObjectName(u"nextStep"_s);
    m_next->setContentsMargins(12, 4, 12, 4);
    m_reading.setSingleShot(true);
    m_reading.setInterval(readingTime);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_next);
    layout->addWidget(orientation == Qt::Horizontal ? sideBySide() : inOneColumn(), 1);
    followWishes();
    followBook();
    showMatter(workspace.focus.matter());
}

void MatterPane::followWishes()
{
    connect(m_sheet, &MatterSheetView::readingChanged, this,
        [this] { m_panel->setSheetProblem(m_sheet->reading().problem); });
    connect(m_panel, &SignOffPanel::markRequested, this, &MatterPane::sign);
    connect(m_panel, &SignOffPanel::keyWished, this, &MatterPane::keyWished);
    connect(m_run, &SigningRun::signedAndQueued, m_panel, &SignOffPanel::signingDone);
    connect(m_run, &SigningRun::failed, m_panel, &SignOffPanel::signingFailed);
    connect(m_steps, &StepPanel::stepRequested, this,
        [this](const QString& matterId, const StepWish& wish) {
            m_stepRun->sign(m_workspace.desk.draftStep(matterId, wish));
        });
    connect(m_stepRun, &SigningRun::signedAndQueued, m_steps, &StepPanel::signingDone);
    connect(m_stepRun, &SigningRun::failed, m_steps, &StepPanel::signingFailed);
    connect(&m_workspace.focus, &Focus::matterChanged, this, [this](const QString& matterId) {
        if (!matterId.isEmpty())
            showMatter(matterId);
    });
    connect(&m_reading, &QTimer::timeout, this, [this] {
        if (m_sheet->reading().problem.isEmpty())
            m_workspace.desk.noteOpened(m_matter);
    });
}

void MatterPane::followBook()
{
    const MatterBook& book = m_workspace.book;
    connect(&book, &MatterBook::matterChanged, this, &MatterPane::showNext);
    connect(&book, &MatterBook::mattersReset, this, &MatterPane::showNext);
    connect(&book, &MatterBook::stateChanged, this, &MatterPane::showNext);
}

/// What is decided and by whom on the left, the own answer on the right.
QWidget* MatterPane::sideBySide()
{
    auto* papers = new QSplitter(Qt::Vertical, this);
    papers->addWidget(m_sheet);
    papers->addWidget(m_seats);
    papers->setChildrenCollapsible(false);
    papers->setStretchFactor(0, 3);
    papers->setStretchFactor(1, 2);
    papers->setSizes({ 600, 400 }); // shares: what is signed comes before who signs
    auto* splitter = new QSplitter(this);
    splitter->addWidget(papers);
    splitter->addWidget(answersInSight());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({ 580, 420 }); // shares: two lanes need more than one answer
    return splitter;
}

QWidget* MatterPane::inOneColumn()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sheet, 3);
    column->addWidget(m_seats, 2);
    m_answers = answerColumn();
    column->addWidget(m_answers);
    m_sheet->setMinimumHeight(leastSheet);
    m_seats->setMinimumHeight(leastSeats);
    m_parts = new QSplitter(Qt::Vertical, this);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(scrolling(page));
    return m_parts;
}

void MatterPane::keepAnswersInSight()
{
    if (!m_parts)
        return; // side by side they are
    m_parts->addWidget(scrolling(m_answers));
    m_parts->setSizes({ 400, 600 }); // shares: a form wants more room than a sheet that scrolls
}

QWidget* MatterPane::answerColumn()
{
    auto* answer = new QWidget(this);
    auto* column = new QVBoxLayout(answer);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_steps); // who has a step has seldom a seat
    column->addWidget(m_panel);
    column->addStretch();
    return answer;
}

QWidget* MatterPane::answersInSight()
{
    auto* answers = new QWidget(this);
    auto* column = new QVBoxLayout(answers);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scrolling(answerColumn()), 1);
    column->addWidget(m_panel->takeAnswerBar());
    return answers;
}

QWidget* MatterPane::scrolling(QWidget* column)
{
    auto* scroll = new ColumnScroll(this);
    scroll->setColumn(column);
    return scroll;
}

void MatterPane::setDraftFolder(const QString& folder)
{
    m_steps->setDrafts(KeptDrafts(folder));
}

void MatterPane::showMatter(const QString& matterId)
{
    m_matter = matterId;
    m_reading.stop();
    m_sheet->showMatter(matterId);
    m_seats->showMatter(matterId);
    m_panel->showMatter(matterId);
    m_steps->showMatter(matterId);
    showNext();
}

void MatterPane::read()
{
    m_sheet->setFocus(Qt::ShortcutFocusReason);
}

void MatterPane::showNext()
{
    const Matter* matter = m_workspace.book.find(m_matter);
    const QString text = matter ? LaneWords::next(m_workspace.book, *matter) : QString();
    m_next->setPlain(text);
    m_next->setVisible(!text.isEmpty());
    if (isVisible() && !m_reading.isActive())
        m_reading.start(); // another version of the sheet may be there
}

void MatterPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showNext();
    QWidget::changeEvent(event);
}

void MatterPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_reading.start();
}

void MatterPane::hideEvent(QHideEvent* event)
{
    m_reading.stop();
    QWidget::hideEvent(event);
}

void MatterPane::sign(
    const QString& matterId, Verb verb, const QString& seat, const MarkReason& reason)
{
    m_run->sign(m_workspace.desk.draftMark(matterId, verb, seat, reason));
}

} // namespace yagura

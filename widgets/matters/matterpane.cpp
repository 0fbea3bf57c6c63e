#include "matters/matterpane.h"

#include "matters/mattersheetview.h"
#include "matters/seatboard.h"
#include "matters/signingrun.h"
#include "matters/signoffpanel.h"

#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {
constexpr int leastSheet = 320; // a column shorter than its parts scrolls as a whole
}

MatterPane::MatterPane(
    Workspace& workspace, PassphraseSink passphrase, Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_sheet(new MatterSheetView(workspace, this))
    , m_seats(new SeatBoard(workspace, this))
    , m_panel(new SignOffPanel(workspace, std::move(passphrase), this))
    , m_run(new SigningRun(workspace.desk, this))
{
    setObjectName(u"matterPane"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(orientation == Qt::Horizontal ? sideBySide() : inOneColumn());

    connect(m_sheet, &MatterSheetView::readingChanged, this,
        [this] { m_panel->setSheetProblem(m_sheet->reading().problem); });
    connect(m_panel, &SignOffPanel::markRequested, this, &MatterPane::sign);
    connect(m_run, &SigningRun::signedAndQueued, m_panel, &SignOffPanel::signingDone);
    connect(m_run, &SigningRun::failed, m_panel, &SignOffPanel::signingFailed);
    connect(&workspace.focus, &Focus::matterChanged, this, [this](const QString& matterId) {
        if (!matterId.isEmpty())
            showMatter(matterId);
    });
    showMatter(workspace.focus.matter());
}

QWidget* MatterPane::sideBySide()
{
    auto* answer = new QWidget(this);
    auto* column = new QVBoxLayout(answer);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_seats, 1);
    column->addWidget(m_panel);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_sheet);
    splitter->addWidget(answer);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    return splitter;
}

QWidget* MatterPane::inOneColumn()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sheet, 3);
    column->addWidget(m_seats, 1);
    column->addWidget(m_panel);
    m_sheet->setMinimumHeight(leastSheet);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // what it holds has the stops
    scroll->setWidget(page);
    return scroll;
}

void MatterPane::showMatter(const QString& matterId)
{
    m_matter = matterId;
    m_sheet->showMatter(matterId);
    m_seats->showMatter(matterId);
    m_panel->showMatter(matterId);
}

void MatterPane::sign(
    const QString& matterId, Verb verb, const QString& seat, const MarkReason& reason)
{
    m_run->sign(m_workspace.desk.draftMark(matterId, verb, seat, reason));
}

} // namespace yagura

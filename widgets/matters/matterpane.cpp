#include "matters/matterpane.h"

#include "matters/mattersheetview.h"
#include "matters/seatboard.h"
#include "matters/signingrun.h"
#include "matters/signoffpanel.h"

#include <QEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {
constexpr int leastSheet = 320; // a column shorter than its parts scrolls as a whole

/// Scrolls a column up and down, and is never narrower than its words need.
class ColumnScroll : public QScrollArea {
public:
    explicit ColumnScroll(QWidget* parent)
        : QScrollArea(parent)
    {
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus); // what it holds has the stops
    }

    void setColumn(QWidget* column)
    {
        setWidget(column);
        column->installEventFilter(this);
    }
    QSize minimumSizeHint() const override
    {
        return { withBar(widget()->minimumSizeHint().width()),
            QScrollArea::minimumSizeHint().height() };
    }
    QSize sizeHint() const override
    {
        return { withBar(widget()->sizeHint().width()), widget()->sizeHint().height() };
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }

private:
    int withBar(int width) const
    {
        return width + style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2 * frameWidth();
    }
};
} // namespace

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
    splitter->addWidget(scrolling(answer));
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
    return scrolling(page);
}

QWidget* MatterPane::scrolling(QWidget* column)
{
    auto* scroll = new ColumnScroll(this);
    scroll->setColumn(column);
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

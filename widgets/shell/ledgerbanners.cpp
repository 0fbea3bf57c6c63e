#include "shell/ledgerbanners.h"

#include "shell/noticebox.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostShare = 3; // of the window's height

bool sameKinds(const std::vector<LedgerNotice>& a, const std::vector<LedgerNotice>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](const LedgerNotice& one, const LedgerNotice& other) { return one.kind == other.kind; });
}

} // namespace

LedgerBanners::LedgerBanners(Workspace& workspace, QWidget* parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
{
    setObjectName(u"ledgerBanners"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the notices are the stops
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&workspace.book, &MatterBook::healthChanged, this, &LedgerBanners::refresh);
    connect(&workspace.book, &MatterBook::stateChanged, this, &LedgerBanners::refresh);
    connect(&workspace.desk, &MatterDesk::submissionsChanged, this, &LedgerBanners::refresh);
    connect(&m_tick, &QTimer::timeout, this, &LedgerBanners::refresh);
    m_tick.start(1s);
    rebuild();
}

void LedgerBanners::refresh()
{
    std::vector<LedgerNotice> now = LedgerNotice::of(m_workspace);
    if (now == m_notices)
        return;
    const bool sameOnes = sameKinds(now, m_notices);
    const std::vector<LedgerNotice> before = std::exchange(m_notices, std::move(now));
    if (!sameOnes) {
        rebuild();
        announceNew(before);
        return;
    }
    const auto boxes = widget()->findChildren<NoticeBox*>();
    for (qsizetype at = 0; at < boxes.size(); ++at)
        boxes[at]->setNotice(m_notices[static_cast<std::size_t>(at)]);
    fit();
}

void LedgerBanners::announceNew(const std::vector<LedgerNotice>& before)
{
    const auto boxes = widget()->findChildren<NoticeBox*>();
    for (std::size_t at = 0; at < m_notices.size(); ++at) {
        const LedgerNotice::Kind kind = m_notices[at].kind;
        const bool stoodHere = std::any_of(before.begin(), before.end(),
            [kind](const LedgerNotice& notice) { return notice.kind == kind; });
        if (stoodHere)
            continue;
        boxes[static_cast<qsizetype>(at)]->announce();
        emit announced(kind);
    }
}

void LedgerBanners::rebuild()
{
    setAccessibleName(tr("Warnings about the ledger"));
    const bool hadFocus = widget() && widget()->isAncestorOf(window()->focusWidget());
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const LedgerNotice& notice : m_notices)
        layout->addWidget(new NoticeBox(notice, column));
    setWidget(column);
    setVisible(!m_notices.empty());
    fit();
    if (hadFocus && !m_notices.empty())
        column->findChild<NoticeBox*>()->setFocus();
}

void LedgerBanners::fit()
{
    const int wanted = widget()->layout()->hasHeightForWidth()
        ? widget()->layout()->heightForWidth(viewport()->width())
        : widget()->sizeHint().height();
    const int most = std::max(window()->height() / mostShare, fontMetrics().lineSpacing() * 4);
    setFixedHeight(std::min(wanted, most));
}

void LedgerBanners::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void LedgerBanners::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_notices = LedgerNotice::of(m_workspace);
        rebuild();
    }
}

} // namespace yagura

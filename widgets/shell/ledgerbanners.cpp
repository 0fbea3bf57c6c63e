#include "shell/ledgerbanners.h"

#include "alarms/alarmbook.h"
#include "shell/noticebox.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
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

/// The alarm that says the same; none: it is a remark alone.
std::optional<AlarmCause> causeOf(LedgerNotice::Kind kind)
{
    switch (kind) {
    case LedgerNotice::Kind::Fork:
        return AlarmCause::LedgerFork;
    case LedgerNotice::Kind::Rollback:
        return AlarmCause::LedgerRollback;
    case LedgerNotice::Kind::Untrusted:
        return AlarmCause::LedgerUntrusted;
    case LedgerNotice::Kind::BrokenReceipt:
        return AlarmCause::ReceiptBroken;
    case LedgerNotice::Kind::Blocked:
    case LedgerNotice::Kind::Stale:
        return AlarmCause::LedgerStale;
    case LedgerNotice::Kind::StopOnItsWay:
    case LedgerNotice::Kind::Clock:
    case LedgerNotice::Kind::Unwitnessed:
        break;
    }
    return {};
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
    if (workspace.alarms)
        connect(workspace.alarms, &AlarmBook::changed, this, &LedgerBanners::followAlarms);
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
    followAlarms();
    if (hadFocus && !m_notices.empty())
        column->findChild<NoticeBox*>()->setFocus();
}

/// Every alarm of that sort has been acknowledged or put aside, and there is one.
bool LedgerBanners::isAcknowledged(LedgerNotice::Kind kind) const
{
    const auto cause = causeOf(kind);
    if (!cause || !m_workspace.alarms)
        return false;
    bool any = false;
    for (const auto& [key, alarm] : m_workspace.alarms->alarms()) {
        if (alarm.subject.cause != *cause)
            continue;
        if (alarm.standing.wantsEyes())
            return false;
        any = true;
    }
    return any;
}

void LedgerBanners::followAlarms()
{
    const auto boxes = widget()->findChildren<NoticeBox*>();
    for (qsizetype at = 0; at < boxes.size(); ++at)
        boxes[at]->setBrief(isAcknowledged(m_notices[static_cast<std::size_t>(at)].kind));
    fit();
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

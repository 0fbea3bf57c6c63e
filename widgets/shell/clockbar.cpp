#include "shell/clockbar.h"

#include "common/plaintext.h"
#include "common/timetext.h"
#include "shell/jumpfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <cmath>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {
constexpr int wordLines = 2;
}

ClockBar::ClockBar(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_words(new PlainLabel(this))
    , m_pace(new PlainLabel(this))
    , m_back(button("replayBackButton"))
    , m_pause(button("replayPauseButton"))
    , m_forward(button("replayForwardButton"))
    , m_jump(new JumpField(workspace.clock, this))
    , m_live(button("clockLiveButton"))
{
    setObjectName(u"clockBar"_s);
    m_words->setObjectName(u"clockWords"_s);
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(wordLines * fontMetrics().lineSpacing()); // the bar never jumps
    m_pace->setObjectName(u"replayPace"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 12, 2);
    row->addWidget(m_words, 1);
    for (QWidget* control :
        std::initializer_list<QWidget*>{ m_pace, m_back, m_pause, m_forward, m_jump, m_live })
        row->addWidget(control);
    connect(&workspace.clock, &PictureClock::modeChanged, this, [this] {
        m_asking = false;
        m_problem.clear();
        refresh();
    });
    connect(&workspace.clock, &PictureClock::readingChanged, this, &ClockBar::refresh);
    connect(m_jump, &JumpField::instantWished, this, &ClockBar::fixWished);
    connect(m_jump, &JumpField::problemFound, this, [this](const QString& sentence) {
        m_problem = sentence;
        refresh();
    });
    connect(m_jump, &JumpField::left, this, [this] {
        m_asking = false;
        refresh();
        emit left();
    });
    connect(m_live, &QPushButton::clicked, this, &ClockBar::liveWished);
    if (Replay* replay = workspace.replay) {
        connect(replay, &Replay::rateChanged, this, &ClockBar::refresh);
        connect(m_back, &QPushButton::clicked, replay, &Replay::back);
        connect(m_pause, &QPushButton::clicked, replay, &Replay::pause);
        connect(m_forward, &QPushButton::clicked, replay, &Replay::forward);
    }
    refresh();
}

QPushButton* ClockBar::button(const char* name)
{
    auto* made = new QPushButton(this);
    made->setObjectName(QLatin1StringView(name));
    return made;
}

void ClockBar::askForTime()
{
    m_asking = true;
    refresh();
    m_jump->setFocus(Qt::ShortcutFocusReason);
    m_jump->selectAll();
}

QString ClockBar::words() const
{
    if (!m_problem.isEmpty())
        return m_problem;
    if (m_workspace.clock.isLive())
        return tr("The clock is live. Type a time, then Enter; Esc leaves it live.");
    const QString at = TimeText::dated(m_workspace.clock.shown());
    if (m_workspace.clock.isReading())
        return tr("The picture of %1 is being read …").arg(at);
    return tr("Everything below is as known at %1. Nothing can be decided here.").arg(at);
}

/// `▶ 4×`, `◀ 0.5×`: the sign says which way.
QString ClockBar::pace() const
{
    const double rate = m_workspace.replay ? m_workspace.replay->rate() : 0;
    if (rate == 0)
        return {};
    const QString speed = QString::number(std::abs(rate));
    //: How fast time is played: %1 is 0.25 to 64
    return rate > 0 ? tr("▶ %1×").arg(speed) : tr("◀ %1×").arg(speed);
}

void ClockBar::refresh()
{
    const bool isLive = m_workspace.clock.isLive();
    setVisible(!isLive || m_asking);
    m_words->setPlain(words());
    m_pace->setPlain(pace());
    const bool isPlaying = m_workspace.replay && m_workspace.replay->isPlaying();
    //: 早戻し: plays time backwards
    m_back->setText(tr("◀ Back"));
    m_back->setToolTip(tr("Plays back; again: faster (Ctrl+J)"));
    //: 一時停止 / 再生: of the replay
    m_pause->setText(isPlaying ? tr("❚❚ Pause") : tr("▶ Play"));
    m_pause->setToolTip(tr("Stops, or goes on as before (Ctrl+Space)"));
    //: 早送り: plays time forward
    m_forward->setText(tr("Forward ▶"));
    m_forward->setToolTip(tr("Plays forward; again: faster (Ctrl+L)"));
    m_live->setText(tr("Go live (F5)"));
    m_live->setVisible(!isLive);
    for (QWidget* control : { static_cast<QWidget*>(m_pace), static_cast<QWidget*>(m_back),
             static_cast<QWidget*>(m_pause), static_cast<QWidget*>(m_forward) })
        control->setVisible(!isLive && m_workspace.replay);
    setAccessibleName(tr("Clock"));
    setAccessibleDescription(m_words->text());
    update();
}

void ClockBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void ClockBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Highlight).lighter(150));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace yagura

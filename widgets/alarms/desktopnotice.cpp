#include "alarms/desktopnotice.h"

#include "alarms/alarmbook.h"
#include "alarms/alarmwords.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>
#include <QWidget>

namespace yagura {
using namespace Qt::StringLiterals;

DesktopNotice::DesktopNotice(
    const AlarmBook& book, const QWidget& window, Send send, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_send(std::move(send))
{
    connect(&book, &AlarmBook::changed, this, &DesktopNotice::tell);
}

void DesktopNotice::tell(const std::vector<AlarmTransition>& steps)
{
    std::vector<const Alarm*> alarms;
    for (const AlarmTransition& step : steps) {
        if (step.isAnnounced() && step.alarm.urgency() != AlarmClass::KnowToday)
            alarms.push_back(&step.alarm);
    }
    if (alarms.empty() || m_window.isActiveWindow())
        return;
    if (alarms.size() == 1)
        m_send({ AlarmWords::urgency(alarms.front()->urgency()),
            AlarmWords::outside(*alarms.front()) });
    else
        m_send({ tr("Yagura"), tr("%n item(s) need you.", "", static_cast<int>(alarms.size())) });
}

/// Desktop Notifications Specification 1.2, Notify. Its body may be read as markup.
void DesktopNotice::sendToDesktop(const DesktopWords& words)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
        u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, u"Notify"_s);
    const uint replacesNone = 0;
    const int serversOwnTime = -1;
    call << u"yagura"_s << replacesNone << QString() << words.head << words.body.toHtmlEscaped()
         << QStringList() << QVariantMap() << serversOwnTime;
    bus.send(call); // nobody waits for the answer, and none is no error
}

} // namespace yagura

#include "embeddedhub.h"

#include "base/log.h"

namespace yagura {
using namespace Qt::StringLiterals;

Result<std::unique_ptr<EmbeddedHub>> EmbeddedHub::start(const QString& folder, const Clock& clock)
{
    std::unique_ptr<EmbeddedHub> embedded(new EmbeddedHub);
    embedded->m_room = std::make_unique<QObject>();
    embedded->m_room->moveToThread(&embedded->m_thread);
    embedded->m_thread.setObjectName(u"hub"_s);
    embedded->m_thread.start();
    std::optional<Error> failure;
    QMetaObject::invokeMethod(
        embedded->m_room.get(),
        [&] {
            auto hub = Hub::start({ folder, QHostAddress(QHostAddress::LocalHost), 0 }, clock);
            if (!hub)
                failure = hub.error();
            else {
                embedded->m_hub = std::move(*hub);
                // The console goes on, and shows that its hub is away.
                QObject::connect(embedded->m_hub.get(), &Hub::failed, embedded->m_hub.get(),
                    [](const Error& error) {
                        qCCritical(logHub)
                            << "the hub inside ends:" << error.reason << error.detail;
                    });
                embedded->m_url = embedded->m_hub->url();
            }
        },
        Qt::BlockingQueuedConnection);
    if (failure)
        return *failure;
    return embedded;
}

EmbeddedHub::~EmbeddedHub()
{
    QMetaObject::invokeMethod(
        m_room.get(), [this] { m_hub.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

} // namespace yagura

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "hub/hub.h"

#include <QThread>
#include <QUrl>

#include <memory>

namespace yagura {

/// The hub inside the console: on a thread of its own, reached over its real loopback WebSocket
/// like any other.
class EmbeddedHub {
public:
    /// Starts the hub with its store in `folder`. Errors: those of Hub::start.
    static Result<std::unique_ptr<EmbeddedHub>> start(const QString& folder, const Clock& clock);
    ~EmbeddedHub();

    const QUrl& url() const { return m_url; }

private:
    EmbeddedHub() = default;

    QThread m_thread;
    std::unique_ptr<QObject> m_room; ///< lives on the thread; what is invoked on it runs there
    std::unique_ptr<Hub> m_hub; ///< made and destroyed on the thread
    QUrl m_url;
};

} // namespace yagura

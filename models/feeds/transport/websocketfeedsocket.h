#pragma once

#include "feeds/transport/feedsocket.h"

#include <QStringEncoder>
#include <QTimer>
#include <QWebSocket>

#include <vector>

namespace yagura {

/// The real socket: subprotocol `cloudevents.json` offered, message and frame limited (trust.md
/// F1), cut when its write buffer fills because the other side pings without reading (F2).
class WebSocketFeedSocket : public FeedSocket {
    Q_OBJECT
public:
    explicit WebSocketFeedSocket(QObject* parent = nullptr);
    ~WebSocketFeedSocket() override;

    void open(const QUrl& url) override;
    void sendText(const QByteArray& message) override;
    void ping() override;
    void close() override;
    void abort() override;

private:
    void takeText(const QString& message);
    void reportOpened();
    void reportClosed();
    void reportError();
    void checkWriteBuffer();

    QWebSocket m_socket;
    QStringEncoder m_toUtf8{ QStringEncoder::Utf8, QStringEncoder::Flag::Stateless };
    std::vector<char> m_text; ///< as UTF-8, of one message
    QTimer m_watchdog;
    bool m_open = false; ///< between open() and `closed`
};

} // namespace yagura

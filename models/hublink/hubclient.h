#pragma once

#include "hublink/hubconnection.h"
#include "hublink/hubmessage.h"
#include "hublink/openingmessage.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

namespace yagura {

/// A console's side of the hub's protocol: says hello, subscribes where its owner says, sorts what
/// arrives. Decodes no feed events and verifies nothing: that is the intakes' work. Lives on the
/// console's ingest thread.
class HubClient : public QObject {
    Q_OBJECT
public:
    HubClient(
        const QUrl& hub, const QString& console, const Clock& clock, QObject* parent = nullptr);

    const LinkHealth& health() const { return m_connection.health(); }
    bool isWelcome() const { return m_welcome; } ///< connected, and the hub said what it is

    bool hasRoom() const { return m_connection.hasRoom(); } ///< little waits to be written

    void start();
    void stop();
    void breakOff(const QString& reason); ///< what is on its way comes again after the next welcome
    /// After each `welcomed`: from the last stored event, and from the number of entries held.
    void followFeeds(qint64 afterViewSeq);
    void followLedger(qint64 size);
    void acknowledge(qint64 viewSeq); ///< cumulative; sent at most once a second
    void sendDocument(const Document& document);
    void submit(const QByteArray& envelope);
    void enrol(const Enrolment& enrolment);
    void tellOpened(const SheetOpened& opened); ///< dropped where there is no hub just now

signals:
    void welcomed(const yagura::Welcome& welcome);
    void feedReceived(const QByteArray& message); ///< exactly as it came
    void documentReceived(const yagura::Document& document);
    void addressedReceived(const QByteArray& body); ///< a roster or policy pack
    void entriesReceived(const yagura::LedgerEntries& entries);
    void checkpointReceived(const QByteArray& note);
    void liveReached(const yagura::Live& live);
    void receiptReceived(const yagura::LedgerReceipt& receipt);
    void refusalReceived(const yagura::Refusal& refusal);
    void enrolled(const QString& member);
    void heartbeatReceived(const yagura::Heartbeat& heartbeat);
    void hubRefused(const yagura::HubError& error);
    void openingsReceived(const yagura::SheetOpenings& openings);
    void slowedDown(const yagura::SlowDown& slow);
    void healthChanged(const yagura::LinkHealth& health);

private:
    void sayHello();
    void accept(const QByteArray& message);
    Result<void> dispatch(const CloudEvent& control);
    Result<void> dispatchLedger(QStringView name, const QJsonObject& json);
    Result<void> acceptDocument(const QJsonObject& json);

    QString m_console;
    HubConnection m_connection;
    ControlWriter m_writer;
    QTimer m_ackPause;
    qint64 m_acknowledged = 0;
    qint64 m_toAcknowledge = 0;
    bool m_welcome = false;
};

} // namespace yagura

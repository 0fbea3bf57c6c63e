#pragma once

#include "domain/marking.h"
#include "hublink/publisherclient.h"
#include "tools/send/eventfile.h"

#include <QMap>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <optional>

namespace yagura {

/// Brings one file's events to a hub and counts what became of them. Ends by itself: when all are
/// answered, or when nothing moved for a while.
class SendJob : public QObject {
    Q_OBJECT
public:
    struct Settings {
        QUrl hub;
        QString source;
        std::optional<Tlp> defaultTlp;
    };
    struct Counts {
        qint64 sent = 0;
        qint64 acknowledged = 0; ///< stored, or stored before
        qint64 refused = 0;
        QMap<QString, qint64> reasons; ///< of the refused
    };

    SendJob(
        EventFile file, const Settings& settings, const Clock& clock, QObject* parent = nullptr);

    const Counts& counts() const { return m_counts; }
    qsizetype total() const { return m_file.count(); }
    bool wasConnected() const { return m_welcomed; }
    const QString& lastTrouble() const
    {
        return m_trouble;
    } ///< English: what the line or the hub said last

    void start();

signals:
    void moved(); ///< an answer came
    void finished(bool everythingAnswered);

private:
    void begin(const Welcome& welcome);
    void feed();
    void count(const StoredNotice& notice);
    void refuse(const QString& reason);

    EventFile m_file;
    Settings m_settings;
    PublisherClient m_client;
    QTimer m_patience;
    Counts m_counts;
    qsizetype m_next = 0;
    bool m_exercise = false;
    bool m_welcomed = false;
    QString m_trouble;
};

} // namespace yagura

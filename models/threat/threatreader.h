#pragma once

#include "base/result.h"
#include "threat/threatobject.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

namespace yagura {

class Database;

/// Reads the stored objects of threat data, oldest first, in slices, over a reading connection of
/// its own: neither the ingest thread nor the screen waits for it. Lives on a thread of its own;
/// incidents cost it nothing (a partial index).
class ThreatReader : public QObject {
    Q_OBJECT
public:
    explicit ThreatReader(QString mirrorFile);
    ~ThreatReader() override;

    /// From the beginning, as was known at `t` (unknown: now). Slices carry `request`.
    void readAll(int request, Instant t);
    /// What was stored since the last slice, up to `t`, which is no earlier than before (unknown:
    /// now). Coming again while it reads is no second reading.
    void readOn(Instant t);
    /// While it is held, it reads one slice a second: others need the machine.
    void setHeld(bool held);

signals:
    void read(int request, const std::vector<yagura::ThreatRecord>& records);
    void finished(int request); ///< everything that is stored now is read
    void failed(const yagura::Error& error);

private:
    Result<void> open();
    Result<bool> readSlice(); ///< false: there was nothing more
    void start();
    void goOn();

    QString m_file;
    std::unique_ptr<Database> m_database;
    int m_request = 0;
    Instant m_asOf;
    qint64 m_seq = 0; ///< the last object that was read
    int m_ordinal = -1;
    bool m_reading = false;
    bool m_isHeld = false;
    QTimer m_rest{ this }; ///< between two slices while it is held
};

} // namespace yagura

#pragma once

#include <QObject>
#include <QTimer>

namespace yagura {

class Database;

/// Gives back the disk that a database's write-ahead log took in a burst, once nothing was written
/// for a while: the log itself is only ever written anew from its beginning. Waits for nobody; as
/// long as somebody reads from the log, it tries again. Dies before its Database, on its thread.
class LogShrinker : public QObject {
    Q_OBJECT
public:
    explicit LogShrinker(const Database& database, QObject* parent = nullptr);

    void noteWrite() { m_quiet.start(); }
    /// What it does by itself after a while. False: there is still something to give back.
    bool shrink();

private:
    const Database& m_database;
    QTimer m_quiet{ this };
};

} // namespace yagura

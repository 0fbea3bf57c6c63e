#pragma once

#include "picture/incidentintake.h"
#include "threat/threatbook.h"

#include <QObject>
#include <QThread>
#include <QTimer>

namespace yagura {

class ThreatReader;

/// A console's threat picture and the thread that reads it from the mirror. Follows what is
/// committed, and the instant that is shown. GUI thread.
class ThreatRoom : public QObject {
    Q_OBJECT
public:
    explicit ThreatRoom(const QString& mirrorFile);
    ~ThreatRoom() override;

    ThreatBook& book() { return m_book; }
    void begin(); ///< the mirror is open and of this version
    void showAt(Instant t); ///< unknown: live
    void follow(const IntakeBatch& batch);
    void setHeld(bool held); ///< what is read may wait: others need the machine

private:
    void take(int request, const std::vector<ThreatRecord>& records);
    void readAll();
    void readOn();

    ThreatBook m_book;
    QThread m_thread;
    ThreatReader* m_reader; ///< lives and dies on the thread
    Instant m_shown; ///< unknown: live
    int m_request = 0;
    bool m_begun = false;
    QTimer m_soon; ///< what is committed within a blink is read at once
    QTimer m_back; ///< a step back reads everything: the last of a row of them does
};

} // namespace yagura

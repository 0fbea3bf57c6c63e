#pragma once

#include <QObject>

class QSocketNotifier;

namespace yagura {

/// Turns SIGTERM and SIGINT into a Qt signal, through a pipe: nothing of ours runs inside a signal
/// handler. One for a program; made after the application object, on its thread.
class QuitSignals : public QObject {
    Q_OBJECT
public:
    explicit QuitSignals(QObject* parent = nullptr);

signals:
    void received(); ///< the program shall end cleanly

private:
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace yagura

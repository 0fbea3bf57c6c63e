#pragma once

#include "itemmodels/workspace.h"
#include "options.h"

#include <QObject>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>

namespace yagura {

/// Waits until a window shows what its picture needs, writes the picture and reports. GUI thread.
class Snapshot : public QObject {
    Q_OBJECT
public:
    /// What must be there before the picture is taken.
    struct Need {
        QString name; ///< for the sentence when it did not come
        std::function<bool()> isThere;
    };

    /// `progress` grows with what arrives: the picture is taken when it has rested for a moment.
    Snapshot(QWidget& window, QString file, std::chrono::milliseconds wait, std::vector<Need> needs,
        std::function<qint64()> progress, QObject* parent = nullptr);
    void start();

    /// What a place or a wall needs: data from the hub; the decisions also a matter; review also
    /// the ledger.
    static std::vector<Need> needs(const Workspace& workspace, const ConsoleOptions& options);

signals:
    void finished(const QString& problem); ///< empty: the picture is written

private:
    void look();
    void take();
    QStringList missing() const;

    QWidget& m_window;
    QString m_file;
    std::chrono::milliseconds m_wait;
    std::vector<Need> m_needs;
    std::function<qint64()> m_progress;
    qint64 m_lastProgress = -1;
    int m_quietPolls = 0;
    int m_settlingPolls = 0;
    QTimer m_poll;
    QTimer m_deadline;
};

} // namespace yagura

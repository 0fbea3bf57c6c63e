#pragma once

#include "itemmodels/listsieve.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace yagura {

/// How many rows a list would show if it showed every kind of object: what is looked for may stand
/// in another tab. Counted on another thread; the newest question counts. GUI thread.
class ElsewhereCount : public QObject {
    Q_OBJECT
public:
    explicit ElsewhereCount(QObject* parent = nullptr);
    ~ElsewhereCount() override;

    void ask(const PictureRows& rows, ListSieve sieve);
    void drop(); ///< nobody waits any more

signals:
    void counted(int everything);

private:
    using Stop = std::shared_ptr<std::atomic_bool>;

    Stop m_stop;
    QThreadPool m_pool; ///< waits for what it runs when it goes
};

} // namespace yagura

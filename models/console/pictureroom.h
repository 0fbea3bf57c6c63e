#pragma once

#include "base/result.h"
#include "domain/item.h"
#include "store/picturesteps.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <vector>

namespace yagura {

class Database;
class PictureReader;

/// The thread that reads whole pictures from the mirror, beside the one that writes it: newest
/// first and a little at a time, so that the first screen stands at once and no slice holds it up.
/// Asked for the next slice when one was shown, so that no more than two ever wait. GUI thread.
class PictureRoom : public QObject {
    Q_OBJECT
public:
    explicit PictureRoom(const QString& mirrorFile);
    ~PictureRoom() override;

    /// The picture as of `t` (unknown: now), under this number; what was being read is dropped.
    /// The mirror must be open and of this version.
    void read(int request, Instant t);

    /// What was stored behind `to` and up to `from` (unknown: now), for a step back of a picture:
    /// `stepCounted` follows, or `stepTooLong`.
    void countBack(int request, Instant to, Instant from);
    /// The newest versions of these objects that were known at `t`: `olderRead` follows.
    void readOlder(int request, const QHash<QString, int>& versions, Instant t);

signals:
    void stepCounted(int request, const std::vector<yagura::ObjectVersions>& later);
    void stepTooLong(int request); ///< reading the whole picture is quicker
    void olderRead(int request, const std::vector<yagura::Item>& items);
    /// The reading covers every event up to this one.
    void begun(int request, qint64 lastEvent);
    void sliceRead(int request, const std::vector<yagura::Item>& items, bool done);
    void failed(const yagura::Error& error); ///< after a last slice: the reading has ended

private:
    struct Desk;

    void begin(int request, Instant t);
    void next(int request, int most);
    template <typename Work> void onThread(Work work);

    QThread m_thread;
    QObject m_anchor; ///< lives on the thread: what is invoked on it runs there
    std::unique_ptr<Desk> m_desk; ///< used on the thread alone
    int m_request = 0;
};

} // namespace yagura

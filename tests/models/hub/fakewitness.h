#pragma once

#include "base/clock.h"
#include "ledger/signednote.h"
#include "signing/memorysigner.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace yagura::testing {

/// A witness on a thread of its own that does what C2SP tlog-witness says, and on request something
/// else. Thread-safe.
class FakeWitness {
public:
    /// What it answers next in the place of its own answer.
    struct Answer {
        int status = 503;
        QByteArray type = "text/plain";
        QByteArray body = {};
    };

    explicit FakeWitness(const Clock& clock);
    ~FakeWitness();

    QUrl url() const;
    QString vkey() const { return m_key.toVkey(); }
    void answerNext(const Answer& answer);
    void stop(); ///< nobody answers here any more

    /// The size that it signed last, 0 for none.
    qint64 size() const;
    QByteArray latest() const; ///< its note, or what `show()` said
    void show(const QByteArray& note);
    QList<QByteArray> requests() const; ///< bodies of add-checkpoint, in order

private:
    struct Server;
    Answer addCheckpoint(const QByteArray& body);
    Answer sign(qint64 old, const std::vector<Digest>& proof, const SignedNote& note);

    const Clock& m_clock;
    MemorySigner m_signer;
    NoteKey m_key;
    mutable std::mutex m_mutex;
    std::vector<Answer> m_next;
    qint64 m_size = 0;
    Digest m_root;
    QByteArray m_latest;
    QList<QByteArray> m_requests;
    std::unique_ptr<Server> m_server;
};

} // namespace yagura::testing

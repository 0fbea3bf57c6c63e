#pragma once

#include "hublink/hubserver.h"
#include "ledger/leaf.h"
#include "ledger/merkletree.h"
#include "signing/memorysigner.h"
#include "simdisk.h"
#include "simhub.h"
#include "skewedclock.h"

#include <map>
#include <set>

namespace yagura::testing {

/// The hub's operator on another machine, with the log key and everything the hub had: tells those
/// who are led to it what it likes, and signs it. Verifies nothing. Which lies it tells is left to
/// chance.
class Liar {
public:
    enum class Lie {
        Truncate, ///< an old copy of the ledger
        Drop, ///< an entry left out
        Swap, ///< two entries exchanged
        Repeat, ///< an entry twice
        Flip, ///< a bit of an envelope turned
        Forge, ///< a member's sign-off with a signature that is none
        Backdate, ///< new entries are older than the last
        Postdate, ///< new entries are ten minutes ahead
        WrongRoot, ///< heads of nothing
        BogusWitness, ///< cosignatures that nobody made
        Withhold, ///< receipts for what is dropped
        WrongPlace, ///< receipts that name somebody else's entry
        Freeze, ///< no heads any more
        Skip, ///< a reader misses an entry
        Misnumber, ///< an entry with another's number
        OtherLedger, ///< another origin
        BogusProof, ///< asks the witness with a proof that is none
    };
    static constexpr int lies = 17;

    Liar(const SimDisk& disk, const std::vector<LedgerEntry>& entries, const QString& origin,
        const MemorySigner& logKey, const NoteKey& witness, const SkewedClock& clock,
        Random& random);

    ~Liar();

    HubServer& server() { return m_server; }
    bool hasReaders() const { return !m_readers.empty(); }
    void take(const QByteArray& envelope); ///< by a member who works with it
    QString describe() const; ///< what it does
    void tick();
    const MerkleTree& tree() const { return m_tree; }
    const std::vector<Leaf>& story() const { return m_story; }

    std::optional<WitnessRequest> askWitness();
    void takeAnswer(const WitnessRequest& asked, const WitnessBook::Answer& answer);

private:
    struct Reader {
        qint64 sent = 0;
    };

    bool tells(Lie lie) const { return m_lies.count(lie) > 0; }
    void spoilThePast();
    void forge();
    void add(const Envelope& envelope);
    void retell(); ///< everything at its place, and the tree over it
    void accept(quint64 peer, const QByteArray& message);
    void acceptSubmission(quint64 peer, const QByteArray& envelope);
    void pump();
    void sendHead();
    void sendReceipt(quint64 peer, const Digest& payload, qint64 index);
    QByteArray head() const;
    SignedNote signedText(const Checkpoint& checkpoint) const;

    const SkewedClock& m_clock;
    const MemorySigner& m_logKey;
    NoteKey m_witness;
    Random& m_random;
    QString m_origin;
    std::map<Digest, Document> m_documents;
    std::map<Digest, QByteArray> m_addressed;
    std::vector<Leaf> m_story;
    MerkleTree m_tree;
    std::set<Lie> m_lies;
    HubServer m_server;
    ControlWriter m_writer;
    std::map<quint64, Reader> m_readers;
    qint64 m_witnessSize = 0;
    bool m_asking = false;
    std::chrono::milliseconds m_nextHead{ 0 };
    std::chrono::milliseconds m_nextQuestion{ 0 };
    SignedNote m_cosigned; ///< a head of its own that the witness signed
};

} // namespace yagura::testing

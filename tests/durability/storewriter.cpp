#include "ledger/checkpoint.h"
#include "ledger/merkletree.h"
#include "store/database.h"
#include "store/incidentstore.h"
#include "store/ledgerstore.h"
#include "witness/witnessbook.h"

#include <QCoreApplication>
#include <QSqlQuery>

#include <cstdio>
#include <functional>
#include <map>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace yagura;

/// Writes through one of our stores and says after each step how many rows it may be asked for from
/// now on: what a power cut must leave. Started by powercut.py under strace.
namespace {

constexpr char filler[] = "between two commits a store writes more than one page now and then ";

/// One more row, kept when it returns true.
using Step = std::function<bool(int number)>;

QByteArray bytes(int number)
{
    return QByteArray::number(number) + QByteArray(filler).repeated(1 + number % 60);
}

Step ledger(Database& file)
{
    return [store = std::make_shared<LedgerStore>(file)](int number) {
        const QByteArray leaf = bytes(number);
        return store
            ->append({ number, leaf, MerkleTree::leafHash(leaf) }, { number }, Digest::of(leaf))
            .has_value();
    };
}

Step outbox(Database& file)
{
    return [store = std::make_shared<LedgerStore>(file)](int number) {
        const QByteArray body = bytes(number);
        Submission submission;
        submission.payloadSha256 = Digest::of(body);
        submission.envelope = body;
        submission.documents = { { QByteArray(32, 's'), body } };
        return store->queue(submission).has_value();
    };
}

Step mirror(Database& file)
{
    auto store = std::make_shared<IncidentStore>(file, true);
    if (!store->load())
        return {};
    return [store](int number) {
        IncomingEvent incoming;
        incoming.event.id = QString::number(number);
        incoming.event.source = u"urn:test:powercut"_s;
        incoming.event.type = QString::fromUtf16(stixObjectType);
        incoming.event.data = "{\"text\":\"" + bytes(number) + "\"}";
        incoming.raw = incoming.event.serialise();
        incoming.link = u"publisher"_s;
        return store->store({ incoming }, { number }).has_value();
    };
}

/// A log of its own, and the witness that signs each of its heads.
struct Witnessed {
    explicit Witnessed(Database& file)
        : store(file)
        , book(store, witnessKey, u"oversight.example/w1"_s, clock)
    {
        book.pin(u"ledger.example/main"_s, logKey.key().publicKey);
    }

    bool step(int number)
    {
        tree.append(MerkleTree::leafHash(bytes(number)));
        const auto note = Checkpoint{ u"ledger.example/main"_s, tree.size(), tree.root() }.toNote(
            logKey.key().publicKey, [this](QByteArrayView text) { return logKey.signNow(text); });
        const AddCheckpoint question{ number, tree.consistencyProof(number, tree.size()),
            *SignedNote::fromBytes(note) };
        return book.addCheckpoint(question.toBytes()).status == 200;
    }

    SystemClock clock;
    MemorySigner logKey;
    MemorySigner witnessKey;
    MerkleTree tree;
    LedgerStore store;
    WitnessBook book;
};

Step witness(Database& file)
{
    return
        [writer = std::make_shared<Witnessed>(file)](int number) { return writer->step(number); };
}

struct Store {
    Database::Schema schema;
    Step (*open)(Database& file);
};

const std::map<QString, Store>& stores()
{
    static const std::map<QString, Store> all{ { u"ledger"_s,
                                                   { Database::Schema::Ledger, &ledger } },
        { u"outbox"_s, { Database::Schema::Ledger, &outbox } },
        { u"mirror"_s, { Database::Schema::Mirror, &mirror } },
        { u"witness"_s, { Database::Schema::Ledger, &witness } } };
    return all;
}

bool acknowledge(int rows)
{
    const QByteArray line = QByteArray::number(rows) + '\n';
    return ::write(STDOUT_FILENO, line.constData(), size_t(line.size())) == line.size();
}

} // namespace

/// STORE full|normal FILE ROWS
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const auto store = words.size() == 5 ? stores().find(words[1]) : stores().end();
    if (store == stores().end())
        return 2;
    const auto file = Database::open(words[3], store->second.schema);
    if (!file)
        return 3;
    QSqlQuery pragma((*file)->connection());
    pragma.exec(u"PRAGMA wal_autocheckpoint = 40"_s); // so that cuts fall into checkpoints as well
    if (words[2] == u"normal") // the control: what no program of ours does
        pragma.exec(u"PRAGMA synchronous = NORMAL"_s);
    const Step step = store->second.open(**file);
    const int rows = words[4].toInt();
    for (int number = 0; number < rows; ++number) {
        if (!step || !step(number) || !acknowledge(number + 1))
            return 4;
    }
    ::_exit(0); // nothing is closed: a power cut closes nothing
}

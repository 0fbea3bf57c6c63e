#include "ledger/merkleproof.h"

#include "numberedtree.h"
#include "support/qtprinters.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <iostream>
#include <limits>
#include <random>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

using Hashes = MerkleProof::Hashes;

QJsonArray vectors(const QString& name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/data/merkle/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).array();
}

/// Empty for what is no hash.
Digest digest(const QJsonValue& base64)
{
    return Digest::fromBytes(QByteArray::fromBase64(base64.toString().toLatin1()))
        .value_or(Digest());
}

Hashes hashes(const QJsonValue& list)
{
    Hashes found;
    for (const QJsonValue& hash : list.toArray())
        found.push_back(digest(hash));
    return found;
}

/// Some vectors name their roots by a word; any 32 bytes say the same.
Digest root(const QJsonValue& base64)
{
    const QByteArray bytes = QByteArray::fromBase64(base64.toString().toLatin1());
    return bytes.isEmpty() ? Digest() : Digest::fromBytes(bytes).value_or(Digest::of(bytes));
}

/// -1 for the vectors' 2^64 - 1 as well.
qint64 number(const QJsonValue& value)
{
    return value.toInteger(-1);
}

/// Every way to spoil one hash, and to have one too few or too many.
std::vector<Hashes> mutantsOf(const Hashes& proof)
{
    std::vector<Hashes> mutants{ proof, proof };
    mutants[0].push_back(Digest::of("more"));
    mutants[1].insert(mutants[1].begin(), Digest::of("more"));
    for (std::size_t k = 0; k < proof.size(); ++k) {
        const auto at = static_cast<std::ptrdiff_t>(k);
        for (const Digest& other :
            { flipped(proof[k], qsizetype(k * 5 % 32), int(k % 8)), Digest() }) {
            mutants.push_back(proof);
            mutants.back()[k] = other;
        }
        mutants.push_back(proof);
        mutants.back().erase(mutants.back().begin() + at);
        mutants.push_back(proof);
        mutants.back().insert(mutants.back().begin() + at, proof[k]);
        if (k > 0) {
            mutants.push_back(proof);
            std::swap(mutants.back()[k - 1], mutants.back()[k]);
        }
    }
    return mutants;
}

struct Tally {
    int proofs = 0;
    int mutants = 0;

    ~Tally() { std::cout << proofs << " proofs taken, " << mutants << " mutants refused\n"; }
};

void expectInclusion(const NumberedTree& numbers, qint64 index, qint64 size, Tally& tally)
{
    const Digest root = numbers.tree.rootAt(size);
    const Hashes proof = numbers.tree.inclusionProof(index, size);
    ASSERT_TRUE(MerkleProof::includes(numbers.leaf(index), index, size, root, proof))
        << "leaf " << index << " of " << size;
    ++tally.proofs;
    EXPECT_FALSE(MerkleProof::includes(flipped(numbers.leaf(index)), index, size, root, proof));
    EXPECT_FALSE(MerkleProof::includes(numbers.leaf(index), index, size, flipped(root), proof));
    EXPECT_FALSE(MerkleProof::includes(numbers.leaf(index), index + 1, size, root, proof));
    EXPECT_FALSE(MerkleProof::includes(numbers.leaf(index), index - 1, size, root, proof));
    tally.mutants += 4;
    for (const Hashes& mutant : mutantsOf(proof)) {
        ASSERT_FALSE(MerkleProof::includes(numbers.leaf(index), index, size, root, mutant))
            << "leaf " << index << " of " << size;
        ++tally.mutants;
    }
}

void expectConsistency(const NumberedTree& numbers, qint64 old, qint64 size, Tally& tally)
{
    const Digest oldRoot = numbers.tree.rootAt(old);
    const Digest root = numbers.tree.rootAt(size);
    const Hashes proof = numbers.tree.consistencyProof(old, size);
    ASSERT_TRUE(MerkleProof::extends(old, oldRoot, size, root, proof)) << old << " to " << size;
    ++tally.proofs;
    EXPECT_FALSE(MerkleProof::extends(old, flipped(oldRoot), size, root, proof));
    EXPECT_FALSE(MerkleProof::extends(old, oldRoot, size, Digest(), proof));
    tally.mutants += 2;
    if (old > 0) {
        EXPECT_FALSE(MerkleProof::extends(old, oldRoot, size, flipped(root), proof));
        ++tally.mutants;
    }
    for (const Hashes& mutant : mutantsOf(proof)) {
        ASSERT_FALSE(MerkleProof::extends(old, oldRoot, size, root, mutant))
            << old << " to " << size;
        ++tally.mutants;
    }
}

} // namespace

TEST(MerkleProof, AgreesWithTheInclusionVectors)
{
    int taken = 0, refused = 0;
    for (const QJsonValue& test : vectors(u"inclusion.json"_s)) {
        const bool expected = !test[u"wantErr"].toBool();
        EXPECT_EQ(MerkleProof::includes(digest(test[u"leafHash"]), number(test[u"leafIdx"]),
                      number(test[u"treeSize"]), root(test[u"root"]), hashes(test[u"proof"])),
            expected)
            << test[u"name"].toString().toStdString();
        ++(expected ? taken : refused);
    }
    EXPECT_EQ(taken, 4);
    EXPECT_EQ(refused, 61);
}

TEST(MerkleProof, AgreesWithTheConsistencyVectors)
{
    int taken = 0, refused = 0;
    for (const QJsonValue& test : vectors(u"consistency.json"_s)) {
        // The vectors' own reader refuses to start from the empty tree. A first proof does.
        const bool first = test[u"name"] == u"additional/size1-is-zero-and-size2-is-not-zero"_s;
        const bool expected = first || !test[u"wantErr"].toBool();
        EXPECT_EQ(MerkleProof::extends(number(test[u"size1"]), root(test[u"root1"]),
                      number(test[u"size2"]), root(test[u"root2"]), hashes(test[u"proof"])),
            expected)
            << test[u"name"].toString().toStdString();
        ++(expected ? taken : refused);
    }
    EXPECT_EQ(taken, 5);
    EXPECT_EQ(refused, 52);
}

TEST(MerkleProof, HoldsForEveryPairOfSmallTreesAndForNoMutant)
{
    const NumberedTree numbers(300);
    Tally tally;
    for (qint64 size = 0; size <= 300; ++size) {
        // All pairs; the larger trees' proofs have no forms that the smaller ones' have not.
        const qint64 step = size <= 64 ? 1 : 13;
        for (qint64 other = 0; other < size; ++other) {
            if (other % step == size % step) {
                expectInclusion(numbers, other, size, tally);
                expectConsistency(numbers, other, size, tally);
                continue;
            }
            ASSERT_TRUE(MerkleProof::includes(numbers.leaf(other), other, size,
                numbers.tree.rootAt(size), numbers.tree.inclusionProof(other, size)));
            ASSERT_TRUE(MerkleProof::extends(other, numbers.tree.rootAt(other), size,
                numbers.tree.rootAt(size), numbers.tree.consistencyProof(other, size)));
            tally.proofs += 2;
        }
        expectConsistency(numbers, size, size, tally);
    }
    EXPECT_EQ(tally.proofs, 2 * 45150 + 301);
}

TEST(MerkleProof, HoldsInATreeOfAMillionLeaves)
{
    const NumberedTree numbers(1'000'000);
    Tally tally;
    std::mt19937_64 random(6962);
    for (int k = 0; k < 1000; ++k) {
        const qint64 size = 1 + qint64(random() % 1'000'000);
        expectInclusion(numbers, qint64(random() % quint64(size)), size, tally);
        expectConsistency(numbers, qint64(random() % quint64(size)), size, tally);
    }
    EXPECT_EQ(tally.proofs, 2000);
}

TEST(MerkleProof, GoesOnFromNothingByNothing)
{
    const NumberedTree numbers(3);
    const Digest none = MerkleTree::emptyRoot();
    EXPECT_TRUE(MerkleProof::extends(0, none, 3, numbers.tree.root(), {}));
    EXPECT_TRUE(MerkleProof::extends(0, none, 0, none, {}));
    EXPECT_FALSE(MerkleProof::extends(0, none, 3, numbers.tree.root(), { none }));
    EXPECT_FALSE(MerkleProof::extends(0, Digest(), 3, numbers.tree.root(), {}));
    EXPECT_FALSE(MerkleProof::extends(0, numbers.tree.root(), 0, numbers.tree.root(), {}));
}

TEST(MerkleProof, RefusesSizesThatCannotBe)
{
    const NumberedTree numbers(3);
    const Digest root = numbers.tree.root();
    EXPECT_FALSE(MerkleProof::extends(3, root, 2, numbers.tree.rootAt(2), {}));
    EXPECT_FALSE(MerkleProof::extends(-1, root, 3, root, {}));
    EXPECT_FALSE(MerkleProof::includes(root, 0, 0, root, {}));
    EXPECT_FALSE(MerkleProof::includes(root, 3, 3, root, {}));
    EXPECT_FALSE(MerkleProof::includes(root, -1, 3, root, {}));
    // 2^63 - 1 leaves: at most 63 hashes lead up, and no shift goes further.
    EXPECT_FALSE(
        MerkleProof::includes(root, 0, std::numeric_limits<qint64>::max(), root, Hashes(64, root)));
}

TEST(MerkleProof, RefusesWhatIsNoHashEvenIfItAddsUp)
{
    const Digest leaf = MerkleTree::leafHash("a");
    const Digest root = MerkleTree::nodeHash(leaf, Digest());
    EXPECT_FALSE(MerkleProof::includes(leaf, 0, 2, root, { Digest() }));
    EXPECT_FALSE(MerkleProof::extends(1, leaf, 2, root, { Digest() }));
    EXPECT_FALSE(MerkleProof::includes(Digest(), 0, 1, Digest(), {}));
    EXPECT_FALSE(MerkleProof::extends(1, Digest(), 1, Digest(), {}));
}

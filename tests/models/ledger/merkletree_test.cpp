#include "ledger/merkletree.h"

#include "merkledefinition.h"
#include "numberedtree.h"
#include "support/qtprinters.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

QJsonDocument vectors()
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/data/merkle/rfc6962-tree.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll());
}

} // namespace

TEST(MerkleTree, GivesTheRootsOfTheStandard)
{
    const QJsonDocument known = vectors();
    const QJsonArray roots = known[u"roots"].toArray();
    const QJsonArray inputs = known[u"leaf_inputs"].toArray();
    ASSERT_EQ(roots.size(), 9);
    MerkleTree tree;
    EXPECT_EQ(tree.root().hex(), roots[0].toString());
    for (qsizetype k = 0; k < inputs.size(); ++k) {
        const Digest leaf
            = MerkleTree::leafHash(QByteArray::fromHex(inputs[k].toString().toLatin1()));
        EXPECT_EQ(leaf.hex(), known[u"leaf_hashes"][k].toString());
        tree.append(leaf);
        EXPECT_EQ(tree.root().hex(), roots[k + 1].toString()) << "size " << k + 1;
    }
    EXPECT_EQ(tree.size(), 8);
}

TEST(MerkleTree, AnswersEverySizeItHasPassed)
{
    const NumberedTree numbers(300);
    MerkleDefinition definition(numbers.leaves);
    for (qint64 size = 0; size <= 300; ++size)
        EXPECT_EQ(numbers.tree.rootAt(size), definition.root(0, std::size_t(size)))
            << "size " << size;
    EXPECT_EQ(numbers.tree.root(), numbers.tree.rootAt(300));
    EXPECT_TRUE(numbers.tree.rootAt(301).isEmpty());
    EXPECT_TRUE(numbers.tree.rootAt(-1).isEmpty());
}

TEST(MerkleTree, MakesTheInclusionProofsOfTheStandard)
{
    const NumberedTree numbers(300);
    MerkleDefinition definition(numbers.leaves);
    for (qint64 size = 1; size <= 300; ++size)
        for (qint64 index = 0; index < size; ++index)
            ASSERT_EQ(numbers.tree.inclusionProof(index, size),
                definition.path(std::size_t(index), 0, std::size_t(size)))
                << "leaf " << index << " of " << size;
}

TEST(MerkleTree, MakesTheConsistencyProofsOfTheStandard)
{
    const NumberedTree numbers(300);
    MerkleDefinition definition(numbers.leaves);
    for (qint64 size = 0; size <= 300; ++size) {
        EXPECT_TRUE(numbers.tree.consistencyProof(0, size).empty());
        EXPECT_TRUE(numbers.tree.consistencyProof(size, size).empty());
        for (qint64 old = 1; old < size; ++old)
            ASSERT_EQ(numbers.tree.consistencyProof(old, size),
                definition.proof(std::size_t(old), std::size_t(size)))
                << old << " to " << size;
    }
}

TEST(MerkleTree, ALeafIsNoNode)
{
    // Without the two prefixes a node's bytes could be passed off as a leaf.
    MerkleTree two;
    two.append(MerkleTree::leafHash("a"));
    two.append(MerkleTree::leafHash("b"));
    MerkleTree one;
    one.append(MerkleTree::leafHash(
        MerkleTree::leafHash("a").bytes() + MerkleTree::leafHash("b").bytes()));
    EXPECT_NE(one.root(), two.root());
}

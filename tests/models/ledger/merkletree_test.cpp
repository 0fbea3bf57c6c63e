#include "ledger/merkletree.h"

#include "support/qtprinters.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace yagura;
using namespace Qt::StringLiterals;

namespace {

QJsonDocument vectors()
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/data/merkle/rfc6962-tree.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll());
}

/// RFC 6962, 2.1, by its recursive definition: slow, and plainly the text of the standard.
Digest rootByDefinition(const std::vector<QByteArray>& leaves, std::size_t first, std::size_t count)
{
    if (count == 0)
        return Digest::of("");
    if (count == 1)
        return Digest::of({ QByteArrayView("\x00", 1), leaves[first] });
    std::size_t split = 1;
    while (split * 2 < count)
        split *= 2;
    return Digest::of({ QByteArrayView("\x01", 1), rootByDefinition(leaves, first, split).bytes(),
        rootByDefinition(leaves, first + split, count - split).bytes() });
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
    MerkleTree tree;
    std::vector<QByteArray> leaves;
    for (int k = 0; k < 70; ++k) {
        leaves.push_back(QByteArray::number(k));
        tree.append(MerkleTree::leafHash(leaves.back()));
    }
    for (std::size_t size = 0; size <= leaves.size(); ++size)
        EXPECT_EQ(tree.rootAt(static_cast<qint64>(size)), rootByDefinition(leaves, 0, size))
            << "size " << size;
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

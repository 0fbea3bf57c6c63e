#include "ledger/checkpoint.h"
#include "ledger/merkleproof.h"

#include "envelopesamples.h"
#include "notesamples.h"
#include "numberedtree.h"
#include "support/qtprinters.h"

#include <gtest/gtest.h>

#include <array>
#include <functional>
#include <iostream>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

using Takes = std::function<bool(const QByteArray&)>;

/// Offers every version of `bytes` in which one byte is another; `flips` are the differences.
/// Returns how many there were; none may be taken.
template <typename Flips>
int offerMutants(const QByteArray& bytes, const Flips& flips, const Takes& takes)
{
    EXPECT_TRUE(takes(bytes)) << "the sample itself";
    int count = 0;
    for (qsizetype k = 0; k < bytes.size(); ++k)
        for (const auto flip : flips) {
            QByteArray mutant = bytes;
            mutant[k] = static_cast<char>(mutant[k] ^ flip);
            EXPECT_FALSE(takes(mutant)) << "byte " << k << " changed by " << int(flip);
            ++count;
        }
    return count;
}

constexpr std::array<int, 8> bits{ 1, 2, 4, 8, 16, 32, 64, 128 };
constexpr std::array<int, 2> few{ 1, 128 }; // where every mutant costs a signature's check

std::array<int, 255> everyFlip()
{
    std::array<int, 255> flips;
    for (std::size_t k = 0; k < flips.size(); ++k)
        flips[k] = static_cast<int>(k + 1);
    return flips;
}

void report(const char* what, int count, int least)
{
    std::cout << count << " mutants of " << what << " refused\n";
    EXPECT_GE(count, least);
}

int offerFields(const EnvelopeSample& sample)
{
    const Envelope good = sample.envelope();
    const auto with = [&](auto change) {
        return [&good, &sample, change](const QByteArray& bytes) {
            Envelope envelope = good;
            MemberKey key = sample.key;
            change(envelope, key, bytes);
            return holds(key, envelope);
        };
    };
    using Bytes = const QByteArray&;
    int count = offerMutants(
        good.payload, few, with([](Envelope& e, MemberKey&, Bytes b) { e.payload = b; }));
    count += offerMutants(good.payloadType.toLatin1(), bits,
        with([](Envelope& e, MemberKey&, Bytes b) { e.payloadType = QString::fromLatin1(b); }));
    count += offerMutants(good.signatures[0].signature, bits,
        with([](Envelope& e, MemberKey&, Bytes b) { e.signatures[0].signature = b; }));
    count += offerMutants(
        good.signatures[0].keyId.toLatin1(), bits, with([](Envelope& e, MemberKey&, Bytes b) {
            e.signatures[0].keyId = QString::fromLatin1(b);
        }));
    count += offerMutants(sample.key.publicKey, bits,
        with([](Envelope&, MemberKey& k, Bytes b) { k.publicKey = b; }));
    return count;
}

QByteArray joined(const MerkleProof::Hashes& hashes)
{
    QByteArray bytes;
    for (const Digest& hash : hashes)
        bytes += hash.bytes();
    return bytes;
}

/// The hashes of `bytes` from the `first` on.
MerkleProof::Hashes divided(const QByteArray& bytes, qsizetype first)
{
    MerkleProof::Hashes hashes;
    for (qsizetype at = first * 32; at < bytes.size(); at += 32)
        hashes.push_back(*Digest::fromBytes(QByteArrayView(bytes).sliced(at, 32)));
    return hashes;
}

} // namespace

TEST(Forgery, NoByteOfAnEnvelopeCanBeChanged)
{
    int count = 0;
    for (const EnvelopeSample& sample : { EnvelopeSample::ofMember(), EnvelopeSample::ofToken() }) {
        count += offerMutants(sample.bytes, bits, [&](const QByteArray& bytes) {
            const auto envelope = Envelope::fromBytes(bytes);
            return envelope && holds(sample.key, *envelope);
        });
        count += offerFields(sample);
    }
    report("envelopes", count, 30'000);
}

TEST(Forgery, NoByteOfACosignedNoteCanBeChanged)
{
    const CosignedHead head;
    const QStringList trusted{ head.witness.key.toVkey() };
    const int count
        = offerMutants(head.note().toBytes(), everyFlip(), [&](const QByteArray& bytes) {
              return Checkpoint::fromNote(bytes, head.log.key.name, head.log.key.publicKey)
                  && Witnesses::of(bytes, trusted).count == 1;
          });
    report("notes", count, 80'000);
}

TEST(Forgery, NoByteOfAProofCanBeChanged)
{
    const qint64 size = 61;
    const NumberedTree numbers(size);
    const Digest root = numbers.tree.root();
    int count = 0;
    for (qint64 k = 0; k < size; ++k) {
        const QByteArray inclusion
            = numbers.leaf(k).bytes() + root.bytes() + joined(numbers.tree.inclusionProof(k, size));
        count += offerMutants(inclusion, bits, [&](const QByteArray& bytes) {
            const auto hashes = divided(bytes, 0);
            return MerkleProof::includes(hashes[0], k, size, hashes[1], divided(bytes, 2));
        });
        if (k == 0)
            continue;
        const QByteArray consistency = numbers.tree.rootAt(k).bytes() + root.bytes()
            + joined(numbers.tree.consistencyProof(k, size));
        count += offerMutants(consistency, bits, [&](const QByteArray& bytes) {
            const auto hashes = divided(bytes, 0);
            return MerkleProof::extends(k, hashes[0], size, hashes[1], divided(bytes, 2));
        });
    }
    report("proofs", count, 200'000);
}

TEST(Forgery, ASignatureOfOneTypeIsNoneOfTwentyOthers)
{
    const QString type = QString::fromUtf16(Envelope::statementType);
    const QStringList others{ QString::fromUtf16(Envelope::receiptType),
        QString::fromUtf16(Envelope::refusalType), u"application/vnd.yagura.statement.v2+json"_s,
        u"application/vnd.yagura.statement.v1"_s, u"application/vnd.yagura.statement+json"_s,
        u"application/vnd.yagura.statement.v1+cbor"_s, u"application/vnd.yagura.document.v1+json"_s,
        u"application/json"_s, u"text/plain"_s, u"application/octet-stream"_s,
        u"application/vnd.in-toto+json"_s, type.toUpper(), type + u' ', u' ' + type,
        type + u"; charset=utf-8"_s, type + QChar(0), type + u'\n', type.chopped(1), type.mid(1),
        QString() };
    ASSERT_EQ(others.size(), 20);
    for (const EnvelopeSample& sample : { EnvelopeSample::ofMember(), EnvelopeSample::ofToken() }) {
        Envelope envelope = sample.envelope();
        EXPECT_TRUE(holds(sample.key, envelope));
        for (const QString& other : others) {
            envelope.payloadType = other;
            EXPECT_FALSE(SignatureCheck::verify(
                sample.key, envelope.preAuthentication(), envelope.signatures[0].signature))
                << other.toStdString();
        }
    }
}

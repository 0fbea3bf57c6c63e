#include "ledger/cosignature.h"

#include "signing/ed25519.h"

#include <QtEndian>

#include <algorithm>

namespace yagura {

namespace {

// C2SP tlog-cosignature, "Format": a big-endian 64-bit time, then the Ed25519 signature.
constexpr qsizetype timeBytes = 8;
constexpr qsizetype signatureBytes = 64;
constexpr quint64 latestTime = 253402300799; // the end of the year 9999: no calendar goes further

} // namespace

QByteArray Cosignature::message(const QByteArray& text, qint64 timeS)
{
    return "cosignature/v1\ntime " + QByteArray::number(timeS) + '\n' + text;
}

SignedNote::Line Cosignature::make(const NoteKey& witness, const QByteArray& text, qint64 timeS,
    const std::function<QByteArray(QByteArrayView)>& sign)
{
    QByteArray time(timeBytes, '\0');
    qToBigEndian(timeS, time.data());
    return { witness.name, witness.hash(), time + sign(message(text, timeS)) };
}

std::optional<qint64> Cosignature::verify(const NoteKey& witness, const SignedNote& note)
{
    std::optional<qint64> newest;
    if (witness.kind != NoteKey::Kind::Cosignature)
        return newest;
    for (const SignedNote::Line& line : note.linesOf(witness)) {
        if (line.signature.size() != timeBytes + signatureBytes)
            continue;
        const auto stamp = qFromBigEndian<quint64>(line.signature.constData());
        const auto timeS = static_cast<qint64>(stamp);
        if (stamp == 0 || stamp > latestTime
            || !Ed25519::verify(
                witness.publicKey, message(note.text, timeS), line.signature.mid(timeBytes)))
            continue;
        newest = std::max(newest.value_or(timeS), timeS);
    }
    return newest;
}

} // namespace yagura

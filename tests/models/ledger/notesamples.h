#pragma once

#include "ledger/checkpoint.h"
#include "ledger/cosignature.h"
#include "ledger/signednote.h"
#include "signing/memorysigner.h"

#include <vector>

namespace yagura::testing {

/// A log's or a witness's key pair, the same in every run.
struct NoteSigner {
    NoteSigner(const QString& name, NoteKey::Kind kind, char seed)
        : signer(*SecretKey::fromSeed(QByteArray(32, seed)))
        , key{ name, kind, signer.key().publicKey }
    {
    }

    QByteArray sign(QByteArrayView bytes) const { return signer.signNow(bytes); }
    SignedNote::Line cosign(const QByteArray& text, qint64 timeS) const
    {
        return Cosignature::make(
            key, text, timeS, [this](QByteArrayView bytes) { return sign(bytes); });
    }

    MemorySigner signer;
    NoteKey key;
};

/// A head that its log and one witness signed (trust.md 2.5).
struct CosignedHead {
    NoteSigner log{ QStringLiteral("ledger.council.example/main"), NoteKey::Kind::Ed25519, '\x07' };
    NoteSigner witness{ QStringLiteral("oversight.example/w1"), NoteKey::Kind::Cosignature,
        '\x21' };
    Checkpoint checkpoint{ log.key.name, 37, Digest::of("root") };
    qint64 timeS = 1795404532;
    std::vector<SignedNote::Line> lines{ { log.key.name, log.key.hash(),
                                             log.sign(checkpoint.text()) },
        witness.cosign(checkpoint.text(), timeS) };

    SignedNote note() const { return { checkpoint.text(), lines }; }
};

} // namespace yagura::testing

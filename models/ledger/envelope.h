#pragma once

#include "base/digest.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace yagura {

class ByteCursor;

/// A DSSE v1.0.2 envelope: the payload's exact bytes, their type, and signatures over both.
struct Envelope {
    struct Signature {
        QString
            keyId; ///< a hint; the key is looked up by the payload's `key_id` and both must agree
        QByteArray signature;
        friend bool operator==(const Signature&, const Signature&) = default;
    };

    QString payloadType;
    QByteArray payload;
    std::vector<Signature> signatures;

    static constexpr char16_t statementType[] = u"application/vnd.yagura.statement.v1+json";
    static constexpr char16_t receiptType[] = u"application/vnd.yagura.receipt.v1+json";
    static constexpr char16_t refusalType[] = u"application/vnd.yagura.refusal.v1+json";

    /// The pre-authentication encoding: what is signed. `DSSEv1 SP LEN(type) SP type SP LEN(body)
    /// SP body`.
    static QByteArray preAuthentication(QStringView payloadType, const QByteArray& payload);
    QByteArray preAuthentication() const { return preAuthentication(payloadType, payload); }
    Digest payloadSha256() const { return Digest::of(payload); }

    /// Canonical JSON bytes, as inside a leaf.
    Result<QByteArray> toBytes() const;
    /// Refuses what is not byte-identical to its canonical form (`E-ENV-CANON`, `E-ENV-SIZE`,
    /// `E-ENV-FORM`).
    static Result<Envelope> fromBytes(const QByteArray& bytes);
    /// The envelope that is next, as `toBytes()` lays it out. What stands in its fields is not
    /// checked: a caller writes it again and compares, as `fromBytes()` and Leaf do.
    static Result<Envelope> next(ByteCursor& cursor);

    friend bool operator==(const Envelope&, const Envelope&) = default;
};

} // namespace yagura

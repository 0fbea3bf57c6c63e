#pragma once

#include "base/result.h"
#include "domain/document.h"
#include "domain/roster.h"

#include <QByteArray>
#include <QFuture>

#include <vector>

namespace yagura {

/// What a signer that reads the bytes again needs beside them: everything they name by a hash.
struct SigningPapers {
    std::vector<Document>
        documents; ///< those that the statement, and the request it answers, commit to
    QByteArray request; ///< payload of the `matter_open` that a mark answers; else empty
    QByteArray policy; ///< the policy pack that the statement names by its SHA-256

    friend bool operator==(const SigningPapers&, const SigningPapers&) = default;
};

/// Makes signatures with one member's key. Where the key lives (memory, key file, token, another
/// process) is its own business; so is asking for a passphrase or PIN. GUI thread; the work itself
/// may run elsewhere.
class Signer {
public:
    virtual ~Signer() = default;

    virtual MemberKey key() const = 0; ///< the public half
    /// Whether it shows what is signed, and asks for the passphrase or PIN, in a window of its own:
    /// then nobody else may ask.
    virtual bool asksItself() const { return false; }
    /// For the next signature and for no other. A signer that asks itself takes these papers for
    /// the member's gesture: without them it opens no window.
    virtual void offerPapers(const SigningPapers&) { }
    /// Signs exactly these bytes (a DSSE pre-authentication encoding). Errors: `E-KEY-PASS` wrong
    /// passphrase, `E-KEY-LOCKED` none was given, or nobody asked for a signature, `E-KEY-GONE` the
    /// device or file is not there, `E-SGN-…` those of the signing process.
    virtual QFuture<Result<QByteArray>> sign(const QByteArray& bytes) = 0;
    virtual void cancel() { } ///< the signature that is being made is not wanted any more
};

} // namespace yagura

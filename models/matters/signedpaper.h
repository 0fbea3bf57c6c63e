#pragma once

#include "base/result.h"
#include "domain/document.h"
#include "ledger/envelope.h"

#include <QByteArray>

#include <vector>

namespace yagura {

class MatterBook;

/// A signed statement in a file, with the documents it names: how it travels where there is no line
/// (trust.md TH-06). What it says is judged by nobody before the ledger has it. Schema:
/// resources/schemas/signed-paper.v1.schema.json. A value.
struct SignedPaper {
    static constexpr qsizetype mostBytes = 256 * 1024;

    QByteArray envelope; ///< the exact bytes that were signed over
    std::vector<Document> documents;

    Result<QByteArray> toBytes() const;
    static Result<SignedPaper> fromBytes(const QByteArray& bytes); ///< fails with `E-IMP-FORM`

    /// The envelope, once a member of the roster in force has signed it and every document it names
    /// is in the file or in `book`. Errors: those of EnvelopeCheck, `E-IMP-KEY`, `E-IMP-FORM`,
    /// `E-DOC-MISSING`.
    Result<Envelope> verified(const MatterBook& book) const;

    friend bool operator==(const SignedPaper&, const SignedPaper&) = default;
};

} // namespace yagura

#pragma once

#include "base/digest.h"
#include "base/result.h"
#include "domain/mattersheet.h"
#include "domain/reasondocument.h"
#include "domain/recorddocument.h"
#include "domain/statement.h"
#include "policy/policypack.h"
#include "signing/signingrequest.h"

#include <QString>

namespace yagura {

/// What the bytes to be signed say, read again from the bytes alone. What they name by a hash is
/// shown only when the hash fits; where something is missing or does not fit there is no content,
/// and no signature (trust.md TH-13). A value.
struct SigningContent {
    enum class Kind { Enrolment, MatterOpen, Mark };

    Kind kind = Kind::Enrolment;
    QString ledger; ///< origin
    Digest object; ///< what is decided: of the `matter_open` payload; enrolment: of the key
    Statement statement; ///< empty for an enrolment
    MatterOpen request; ///< the matter that is put, or answered
    MatterSheet sheet;
    PolicyPack pack;
    MatterPolicy policy; ///< the pack's for this kind of matter
    MarkReason reason; ///< of a mark; its text is empty where none was written
    StepRecord record; ///< of a mark of the statutory lane; empty where there is none

    bool isExercise() const { return statement.exercise; }
    /// To be typed for what neutralises; empty for everything else, and for what stops it.
    QString lastDigits() const;
    const Mark* mark() const { return statement.as<Mark>(); }

    /// Errors: `E-SGN-BYTES` nothing that is signed here, `E-SGN-KEY` it names another key than
    /// `key`, `E-SGN-PAPER` a paper is missing or is another than the bytes name, `E-KEY-FILE` the
    /// policy wants a token.
    static Result<SigningContent> read(const SigningRequest& request, const MemberKey& key);

private:
    Result<void> readStatement(const QByteArray& payload, const SigningPapers& papers);
    Result<void> readRequest(const QByteArray& payload, const SigningPapers& papers);
    Result<void> readSheet(const SigningPapers& papers);
    Result<void> readPolicy(const SigningPapers& papers);
    Result<void> readReason(const SigningPapers& papers);
    Result<void> readRecord(const SigningPapers& papers);
};

} // namespace yagura

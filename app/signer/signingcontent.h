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

#include <optional>

namespace yagura {

/// What the bytes to be signed say, read again from the bytes alone. What they name by a hash is
/// shown only when the hash fits; where something is missing or does not fit there is no content,
/// and no signature (trust.md TH-13). A value.
struct SigningContent {
    enum class Kind { Enrolment, MatterOpen, Mark, ReportStep };

    Kind kind = Kind::Enrolment;
    QString ledger; ///< origin
    Digest object; ///< what is decided: of the `matter_open` payload; enrolment: of the key;
                   ///< report: of the statement itself
    Statement statement; ///< empty for an enrolment
    MatterOpen request; ///< the matter that is put, or answered
    std::optional<MatterOpen> before; ///< the version that a request takes the place of
    MatterSheet sheet;
    PolicyPack pack; ///< for a report the one that came along: its statement names none
    MatterPolicy policy; ///< the pack's for this kind of matter
    MarkReason reason; ///< of a mark; its text is empty where none was written
    StepRecord record; ///< of a step of the statutory lane or of a report; empty: there is none

    bool isExercise() const { return statement.exercise; }
    bool isUrgent() const { return request.matterId.startsWith(u"U-"); }
    /// To be typed for what neutralises; empty for everything else, and for what stops it.
    QString lastDigits() const;
    const Mark* mark() const { return statement.as<Mark>(); }
    const ReportStep* report() const { return statement.as<ReportStep>(); }
    /// The step of the statutory lane that a mark records; null for every other mark.
    const StepNeed* step() const;

    /// Errors: `E-SGN-BYTES` nothing that is signed here, `E-SGN-KEY` it names another key than
    /// `key`, `E-SGN-PAPER` a paper is missing or is another than the bytes name, `E-KEY-FILE` the
    /// policy wants a token.
    static Result<SigningContent> read(const SigningRequest& request, const MemberKey& key);

private:
    Result<void> readStatement(const QByteArray& payload, const SigningPapers& papers);
    Result<void> readOpen(const QByteArray& payload, const SigningPapers& papers);
    Result<void> readMark(const SigningPapers& papers);
    Result<void> readReport(const QByteArray& payload, const SigningPapers& papers);
    Result<MatterOpen> requestIn(const QByteArray& payload, const Digest& named) const;
    Result<void> readSheet(const SigningPapers& papers);
    Result<void> readPolicy(const SigningPapers& papers);
    Result<void> readReason(const SigningPapers& papers);
    Result<void> readRecord(const SigningPapers& papers, const Digest& commit, const QString& about,
        const QString& step);
};

} // namespace yagura

#pragma once

#include "domain/mattersheet.h"
#include "domain/statement.h"
#include "matters/draft.h"
#include "matters/matterbook.h"
#include "matters/voices.h"

namespace yagura {

/// The statement that puts this sheet: what the rules must know of it is taken from the sheet
/// itself, so that both say the same.
MatterOpen requestFor(const MatterSheet& sheet, const Digest& sheetCommit,
    const Digest& targetCommit, const Digest& policySha256);

/// Who drafts, and when.
struct DraftAuthor {
    const Member& member;
    QString keyId;
    Instant now; ///< by this PC's clock: what the statement claims
};

/// Makes a member's wish into the canonical bytes of a statement and the documents they name, and
/// refuses with the evaluator's code what would not count now. Lives for one draft.
class DraftRoom {
public:
    DraftRoom(const MatterBook& book, const DraftAuthor& author);

    Result<Draft> matter(const MatterSheet& sheet) const;
    Result<Draft> amendment(const Matter& matter, const MatterSheet& sheet) const;
    /// An empty `seat`: the first of the member's that fits.
    Result<Draft> mark(
        const Matter& matter, Verb verb, const QString& seat, const MarkReason& reason) const;
    Result<Draft> step(const Matter& matter, const StepWish& wish) const;
    Result<Draft> report(
        ReportStep step, const std::vector<std::pair<QString, QString>>& fields) const;

private:
    using RecordFields = std::vector<std::pair<QString, QString>>;

    Result<Draft> opening(
        const MatterSheet& sheet, const MatterPolicy& kind, MatterOpen open) const;
    Result<void> addReason(Draft& draft, Mark& mark, const MarkReason& reason) const;
    Result<void> addRecord(Draft& draft, MarkFacts& facts, StepRecord record) const;
    Result<Draft> judged(Draft draft, const Mark& mark) const;
    Voice voiceFor(const Matter& matter, Verb verb, const QString& seat) const;
    const MatterPolicy* kindOf(const Matter& matter) const;
    /// The canonical bytes of a statement by this member, made now.
    Result<Draft> written(Draft draft, const QString& type, decltype(Statement::body) body) const;

    const MatterBook& m_book;
    const CouncilState& m_state;
    DraftAuthor m_author;
    Instant m_ledgerNow;
};

} // namespace yagura

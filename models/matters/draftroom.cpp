#include "matters/draftroom.h"

#include "ledger/statementcodec.h"
#include "matters/sheetreading.h"
#include "matters/sketches.h"
#include "matters/statementbuilder.h"
#include "signing/ed25519.h"

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype saltBytes = 32;

Error refused(const QString& code)
{
    return { Error::Code::Refused, u"the policy does not allow it"_s, code };
}

Document documentOf(const QByteArray& body)
{
    return { randomBytes(saltBytes), body };
}

/// What nobody could read must not be signed.
Result<void> canBeRead(const std::vector<Document>& papers)
{
    const QByteArray targets = papers.size() > 1 ? papers.back().body : QByteArray();
    const auto sheet = MatterSheet::fromBytes(papers.front().body, targets);
    return sheet ? Result<void>() : Result<void>(sheet.error());
}

/// The sheet, and its list of targets where it has one.
Result<std::vector<Document>> papersOf(const MatterSheet& sheet)
{
    const auto body = sheet.toBytes();
    if (!body)
        return body.error();
    std::vector<Document> papers{ documentOf(*body) };
    if (!sheet.targets.empty()) {
        const auto targets = sheet.targetBytes();
        if (!targets)
            return targets.error();
        papers.push_back(documentOf(*targets));
    }
    if (auto readable = canBeRead(papers); !readable)
        return readable.error();
    return papers;
}

} // namespace

MatterOpen requestFor(const MatterSheet& sheet, const Digest& sheetCommit,
    const Digest& targetCommit, const Digest& policySha256)
{
    MatterOpen open{ sheet.matterId, sheet.action, sheet.basis, sheetCommit, targetCommit,
        policySha256, {} };
    for (const QString& hex : sheet.evidence)
        open.evidence.push_back(Digest::fromHex(hex).value_or(Digest()));
    open.scope = sheet.scope();
    open.officer = sheet.officer;
    open.ground = sheet.ground;
    open.declaredAtS = sheet.declared.ms / 1000;
    open.recordFields = sheet.recordFields();
    return open;
}

DraftRoom::DraftRoom(const MatterBook& book, const DraftAuthor& author)
    : m_book(book)
    , m_state(book.state())
    , m_author(author)
    , m_ledgerNow(book.ledgerTime(author.now))
{
}

const MatterPolicy* DraftRoom::kindOf(const Matter& matter) const
{
    const PolicyPack* pack = m_book.pack(matter.policySha256);
    return pack ? pack->find(matter.action) : nullptr;
}

Result<Draft> DraftRoom::written(
    Draft draft, const QString& type, decltype(Statement::body) body) const
{
    const Seen seen{ m_book.size(), m_book.root(), Evaluator::rules, m_state.digest() };
    const SigningPlace place{ m_state.ledger, m_state.exercise, seen, m_author.now,
        StatementBuilder::programDigest() };
    const auto bytes = StatementCodec::write(
        StatementBuilder::make(place, m_author.member.id, m_author.keyId, type, std::move(body)));
    if (!bytes)
        return bytes.error();
    draft.payload = *bytes;
    return draft;
}

Result<Draft> DraftRoom::opening(
    const MatterSheet& sheet, const MatterPolicy& kind, MatterOpen open) const
{
    auto papers = papersOf(sheet);
    if (!papers)
        return papers.error();
    open.sheetCommit = papers->front().commit();
    if (papers->size() > 1)
        open.targetCommit = papers->back().commit();
    const Verdict verdict = Evaluator::mayOpen(m_state, open, m_author.member.id, m_ledgerNow);
    if (!verdict.counts)
        return refused(verdict.whyNot);
    return written(
        { {}, std::move(*papers), sheet.matterId, kind.neutralises }, u"matter_open"_s, open);
}

Result<Draft> DraftRoom::matter(const MatterSheet& sheet) const
{
    const MatterPolicy* kind = m_state.policy.find(sheet.action);
    if (!kind)
        return refused(u"E-MAT-KIND"_s);
    return opening(sheet, *kind, requestFor(sheet, {}, {}, m_state.policy.sha256));
}

Result<Draft> DraftRoom::amendment(const Matter& matter, const MatterSheet& sheet) const
{
    const MatterPolicy* kind = kindOf(matter);
    if (!kind)
        return refused(u"E-MRK-POLICY"_s);
    MatterOpen open = requestFor(sheet, {}, {}, matter.policySha256);
    open.amends = matter.requestSha256;
    if (SheetReading::addsTarget(m_book, sheet, open.amends))
        return refused(u"E-AMD-SCOPE"_s);
    return opening(sheet, *kind, std::move(open));
}

Voice DraftRoom::voiceFor(const Matter& matter, Verb verb, const QString& seat) const
{
    const auto voices = Voices::of(matter, kindOf(matter), m_author.member, verb);
    const auto it = std::find_if(voices.begin(), voices.end(),
        [&](const Voice& voice) { return seat.isEmpty() || voice.seat == seat; });
    if (it != voices.end())
        return *it;
    Voice voice = Voices::fallback(matter, m_author.member, verb);
    if (!seat.isEmpty())
        voice.seat = seat;
    return voice;
}

Result<void> DraftRoom::addReason(Draft& draft, Mark& mark, const MarkReason& reason) const
{
    mark.reasonCode = reason.code;
    if (reason.text.isEmpty())
        return {};
    const auto body = ReasonDocument::write(mark.matterId, reason);
    if (!body)
        return body.error();
    draft.documents.push_back(documentOf(*body));
    mark.reasonCommit = draft.documents.back().commit();
    return {};
}

/// A field that says nothing is left out.
Result<void> DraftRoom::addRecord(Draft& draft, MarkFacts& facts, StepRecord record) const
{
    std::erase_if(
        record.fields, [](const auto& field) { return field.second.trimmed().isEmpty(); });
    facts.recordFields = record.fieldNames();
    facts.recordCommit = {};
    if (record.fields.empty())
        return {};
    const auto body = record.toBytes();
    if (!body)
        return body.error();
    if (const auto readBack = StepRecord::fromBytes(*body); !readBack)
        return readBack.error();
    draft.documents.push_back(documentOf(*body));
    facts.recordCommit = draft.documents.back().commit();
    return {};
}

Result<Draft> DraftRoom::judged(Draft draft, const Mark& mark) const
{
    const Verdict verdict = Evaluator::mayMark(m_state, mark, m_author.member.id, m_ledgerNow);
    if (!verdict.counts)
        return refused(verdict.whyNot);
    return written(std::move(draft), u"mark"_s, mark);
}

Result<Draft> DraftRoom::mark(
    const Matter& matter, Verb verb, const QString& seat, const MarkReason& reason) const
{
    Draft draft{ {}, {}, matter.id, matter.neutralises };
    if (verb == Verb::Stop) { // one step: nothing stands between the wish and the signature
        draft.neutralises = false;
        draft.stops = true;
    }
    Mark mark = Sketches::blank(m_state, matter, voiceFor(matter, verb, seat), verb);
    if (auto added = addReason(draft, mark, reason); !added)
        return added.error();
    return judged(std::move(draft), mark);
}

Result<Draft> DraftRoom::step(const Matter& matter, const StepWish& wish) const
{
    const StepNeed* need = matter.findStep(wish.step);
    if (!need)
        return refused(u"E-STP-NONE"_s);
    const auto voices = Voices::of(*need, m_author.member);
    if (voices.empty())
        return refused(u"E-MRK-ROLE"_s);
    Draft draft{ {}, {}, matter.id, matter.neutralises };
    Mark mark = Sketches::blank(m_state, matter, voices.front(), wish.verb);
    mark.facts = wish.facts;
    mark.facts.methods.sort();
    const StepRecord record{ matter.id, stepWord(wish.step), wish.record };
    if (auto added = addRecord(draft, mark.facts, record); !added)
        return added.error();
    if (auto added = addReason(draft, mark, wish.reason); !added)
        return added.error();
    return judged(std::move(draft), mark);
}

Result<Draft> DraftRoom::report(ReportStep step, const RecordFields& fields) const
{
    if (step.role.isEmpty())
        step.role = Sketches::report(
            m_state, m_author.member, step.reportId, step.step, step.outcome, m_ledgerNow)
                        .role;
    Draft draft;
    MarkFacts facts;
    if (auto added = addRecord(draft, facts, { step.reportId, step.step, fields }); !added)
        return added.error();
    step.recordCommit = facts.recordCommit;
    const Verdict verdict = Evaluator::mayReport(m_state, step, m_author.member.id, m_ledgerNow);
    if (!verdict.counts)
        return refused(verdict.whyNot);
    return written(std::move(draft), u"report_step"_s, step);
}

} // namespace yagura

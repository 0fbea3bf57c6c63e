#include "matters/matterdesk.h"

#include "ledger/envelope.h"
#include "ledger/statementcodec.h"
#include "signing/ed25519.h"
#include "signing/signaturecheck.h"

#include <QDateTime>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype saltBytes = 32;
constexpr int japanOffsetS = 9 * 3600; // matters are numbered by the Japanese calendar year

Error refused(const QString& code)
{
    return { Error::Code::Refused, u"the policy does not allow it"_s, code };
}

Document documentOf(const QByteArray& body)
{
    return { randomBytes(saltBytes), body };
}

bool hasAnswered(const Matter& matter, const QString& member)
{
    return std::any_of(matter.marks.begin(), matter.marks.end(), [&](const MarkRecord& mark) {
        return mark.counts && mark.signer == member && isCouncilAnswer(mark.verb);
    });
}

} // namespace

MatterDesk::MatterDesk(MatterBook& book, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_clock(clock)
{
}

void MatterDesk::setSigner(Signer* signer)
{
    m_signer = signer;
    emit submissionsChanged();
}

const Member* MatterDesk::self() const
{
    return m_signer ? m_book.state().memberByKey(m_signer->key().keyId) : nullptr;
}

QString MatterDesk::nextMatterId() const
{
    const int year
        = QDateTime::fromMSecsSinceEpoch(m_clock.now().ms, Qt::OffsetFromUTC, japanOffsetS)
              .date()
              .year();
    const auto& taken = m_book.state().matters;
    for (int number = 1;; ++number) {
        const QString id = u"%1-%2"_s.arg(year, 4, 10, QChar(u'0')).arg(number, 4, 10, QChar(u'0'));
        if (taken.count(id) == 0)
            return id;
    }
}

std::vector<SeatNeed> MatterDesk::mySeats(const Matter& matter) const
{
    std::vector<SeatNeed> seats;
    if (const Member* member = self()) {
        std::copy_if(matter.seats.begin(), matter.seats.end(), std::back_inserter(seats),
            [&](const SeatNeed& seat) { return member->roles.contains(seat.role); });
    }
    return seats;
}

QString MatterDesk::whyNothing() const
{
    if (!m_signer)
        return u"E-KEY-NONE"_s;
    if (m_book.alarm())
        return u"E-LED-ALARM"_s;
    if (m_book.state().revoked.count(m_signer->key().keyId) > 0)
        return u"E-KEY-REVOKED"_s;
    return self() ? QString() : u"E-KEY-UNENROLLED"_s;
}

QString MatterDesk::whyNothingOn(const QString& matterId) const
{
    const QString nothing = whyNothing();
    const bool blocked = m_book.health().freshness == LedgerHealth::Freshness::Blocked
        && !matterId.startsWith(u"U-");
    return nothing.isEmpty() && blocked ? u"E-LED-STALE"_s : nothing;
}

/// What is signed must be there to be read, and must say what the ledger says about it.
bool MatterDesk::hasSheet(const Matter& matter) const
{
    const auto bytes = m_book.document(matter.sheetCommit);
    const auto targets = matter.targetCommit.isEmpty()
        ? QByteArray()
        : m_book.document(matter.targetCommit).value_or(QByteArray());
    if (!bytes || targets.isEmpty() != matter.targetCommit.isEmpty())
        return false;
    const auto sheet = MatterSheet::fromBytes(*bytes, targets);
    return sheet && sheet->matterId == matter.id && sheet->action == matter.action
        && sheet->basis == matter.basis;
}

QString MatterDesk::whyNot(const QString& matterId, Verb verb) const
{
    if (const QString nothing = whyNothingOn(matterId); !nothing.isEmpty())
        return nothing;
    const auto found = m_book.state().matters.find(matterId);
    if (found == m_book.state().matters.end())
        return u"E-MRK-MATTER"_s;
    const Matter& matter = found->second;
    if (!hasSheet(matter))
        return u"E-DOC-MISSING"_s;
    std::vector<SeatNeed> seats = mySeats(matter);
    if (seats.empty())
        seats.push_back(seatOf(matter, verb, {}));
    QString why;
    for (const SeatNeed& seat : seats) {
        Mark mark = markFor(matter, verb, seat);
        const PolicyPack* pack = m_book.pack(matter.policySha256);
        if (pack && needsReason(verb) && !pack->reasonsFor(verb).empty())
            mark.reasonCode
                = pack->reasonsFor(verb).front().code; // which one is the signer's choice, later
        const Verdict verdict = Evaluator::mayMark(m_book.state(), mark, self()->id, m_clock.now());
        if (verdict.counts)
            return {};
        why = why.isEmpty() ? verdict.whyNot : why;
    }
    return why;
}

QString MatterDesk::whyNotOpen(
    const QString& action, const QString& basis, const QString& matterId) const
{
    if (const QString nothing = whyNothingOn(matterId); !nothing.isEmpty())
        return nothing;
    return Evaluator::mayOpen(m_book.state(), action, basis, self()->id, m_clock.now()).whyNot;
}

bool MatterDesk::needsMe(const Matter& matter) const
{
    const Member* member = self();
    const Matter shown = Evaluator::asOf(matter, m_clock.now());
    return member && shown.council == CouncilOutcome::Pending && shown.requester != member->id
        && !mySeats(shown).empty() && !hasAnswered(shown, member->id);
}

SigningPlace MatterDesk::place() const
{
    const CouncilState& state = m_book.state();
    const Seen seen{ m_book.size(), m_book.root(), Evaluator::rules, state.digest() };
    return { state.ledger, state.exercise, seen, m_clock.now(), StatementBuilder::programDigest() };
}

Result<QByteArray> MatterDesk::payload(const QString& type, decltype(Statement::body) body) const
{
    return StatementCodec::write(
        StatementBuilder::make(place(), self()->id, m_signer->key().keyId, type, std::move(body)));
}

Mark MatterDesk::markFor(const Matter& matter, Verb verb, const SeatNeed& seat) const
{
    return { matter.id, matter.requestSha256, matter.policySha256, m_book.state().roster.sha256,
        seat.seat, seat.role, verb, verbWord(verb), {}, {} };
}

SeatNeed MatterDesk::seatOf(const Matter& matter, Verb verb, const QString& seat) const
{
    const auto it = std::find_if(matter.seats.begin(), matter.seats.end(),
        [&](const SeatNeed& s) { return s.seat == seat; });
    if (it != matter.seats.end())
        return *it;
    if (isCouncilAnswer(verb))
        return matter.seats.empty() ? SeatNeed() : matter.seats.front();
    // The requester and those who remark speak beside the seats.
    const Member* member = self();
    const QString role = member && !member->roles.isEmpty() ? member->roles.front() : u"none"_s;
    return { verb == Verb::Withdraw ? QString::fromUtf16(Evaluator::requesterSeat) : role, role, 1,
        {} };
}

Result<Draft> MatterDesk::draftMatter(const MatterSheet& sheet) const
{
    if (const QString why = whyNotOpen(sheet.action, sheet.basis, sheet.matterId); !why.isEmpty())
        return refused(why);
    const MatterPolicy& kind = *m_book.state().policy.find(sheet.action);
    if (kind.needsTargets == sheet.targets.empty())
        return refused(u"E-MAT-TARGETS"_s);
    const auto body = sheet.toBytes();
    if (!body)
        return body.error();
    Draft draft{ {}, { documentOf(*body) }, sheet.matterId, kind.neutralises };
    MatterOpen open{ sheet.matterId, sheet.action, sheet.basis, draft.documents.front().commit(),
        {}, m_book.state().policy.sha256, {} };
    for (const QString& hex : sheet.evidence)
        open.evidence.push_back(Digest::fromHex(hex).value_or(Digest()));
    if (kind.needsTargets) {
        const auto targets = sheet.targetBytes();
        if (!targets)
            return targets.error();
        draft.documents.push_back(documentOf(*targets));
        open.targetCommit = draft.documents.back().commit();
    }
    // What nobody could read must not be signed.
    const QByteArray list = kind.needsTargets ? draft.documents.back().body : QByteArray();
    if (const auto readBack = MatterSheet::fromBytes(*body, list); !readBack)
        return readBack.error();
    const auto bytes = payload(u"matter_open"_s, open);
    if (!bytes)
        return bytes.error();
    draft.payload = *bytes;
    return draft;
}

Result<Draft> MatterDesk::draftMark(
    const QString& matterId, Verb verb, const QString& seat, const MarkReason& reason) const
{
    if (const QString why = whyNot(matterId, verb); !why.isEmpty())
        return refused(why);
    const Matter& matter = m_book.state().matters.at(matterId);
    Draft draft{ {}, {}, matterId, matter.neutralises };
    Mark mark = markFor(matter, verb, seatOf(matter, verb, seat));
    mark.reasonCode = reason.code;
    if (!reason.text.isEmpty()) {
        const auto body = ReasonDocument::write(matterId, reason);
        if (!body)
            return body.error();
        draft.documents.push_back(documentOf(*body));
        mark.reasonCommit = draft.documents.back().commit();
    }
    const Verdict verdict = Evaluator::mayMark(m_book.state(), mark, self()->id, m_clock.now());
    if (!verdict.counts)
        return refused(verdict.whyNot);
    const auto bytes = payload(u"mark"_s, mark);
    if (!bytes)
        return bytes.error();
    draft.payload = *bytes;
    return draft;
}

void MatterDesk::sign(const Draft& draft)
{
    if (const QString nothing = whyNothingOn(draft.matterId); !nothing.isEmpty()) {
        emit signingFailed(refused(nothing)); // the alarm may have come while the draft was read
        return;
    }
    const QByteArray bytes = Envelope::preAuthentication(Envelope::statementType, draft.payload);
    m_signer->offerPapers(papersFor(draft));
    m_signer->sign(bytes).then(
        this, [this, draft, key = m_signer->key()](const Result<QByteArray>& signature) {
            submit(draft, key, signature);
        });
}

/// What a signer that reads the bytes again needs to see all of what they name.
SigningPapers MatterDesk::papersFor(const Draft& draft) const
{
    SigningPapers papers{ draft.documents, {}, {} };
    const auto found = m_book.state().matters.find(draft.matterId);
    if (found == m_book.state().matters.end()) {
        papers.policy = m_book.document(m_book.state().policy.sha256).value_or(QByteArray());
        return papers;
    }
    const Matter& matter = found->second;
    papers.policy = m_book.document(matter.policySha256).value_or(QByteArray());
    if (matter.openedAtIndex < static_cast<qint64>(m_book.entries().size()))
        papers.request = m_book.entries()[static_cast<std::size_t>(matter.openedAtIndex)].payload;
    for (const Digest& commit : { matter.sheetCommit, matter.targetCommit }) {
        if (const auto paper = m_book.paper(commit))
            papers.documents.push_back(*paper);
    }
    return papers;
}

void MatterDesk::submit(
    const Draft& draft, const MemberKey& key, const Result<QByteArray>& signature)
{
    if (!signature) {
        emit signingFailed(signature.error());
        return;
    }
    const Envelope envelope{ QString::fromUtf16(Envelope::statementType), draft.payload,
        { { key.keyId, *signature } } };
    const auto bytes = envelope.toBytes();
    // A token or another process made it: what does not verify here would be refused by everybody.
    if (!bytes || !SignatureCheck::verify(key, envelope.preAuthentication(), *signature)) {
        emit signingFailed({ Error::Code::Untrusted,
            u"the signer's own signature does not verify"_s, u"E-ENV-SIG"_s });
        return;
    }
    m_submissions.push_back({ envelope.payloadSha256(), *bytes, draft.documents, m_clock.now(),
        SubmissionState::Queued, {} });
    emit submissionReady(m_submissions.back());
    emit submissionsChanged();
}

void MatterDesk::setSubmissions(std::vector<Submission> submissions)
{
    m_submissions = std::move(submissions);
    emit submissionsChanged();
}

void MatterDesk::settle(const Digest& payloadSha256, SubmissionState state, const QString& code)
{
    const auto it = std::find_if(m_submissions.begin(), m_submissions.end(),
        [&](const Submission& s) { return s.payloadSha256 == payloadSha256; });
    if (it == m_submissions.end())
        return;
    it->state = state;
    it->code = code;
    emit submissionsChanged();
}

} // namespace yagura

#include "matters/matterdesk.h"

#include "ledger/envelope.h"
#include "ledger/statementcodec.h"
#include "matters/draftroom.h"
#include "matters/seatrights.h"
#include "matters/sheetreading.h"
#include "matters/signedpaper.h"
#include "matters/sketches.h"
#include "signing/signaturecheck.h"

#include <QDateTime>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int japanOffsetS = 9 * 3600; // matters are numbered by the Japanese calendar year
constexpr std::chrono::minutes openingPause{ 1 };

Error refused(const QString& code)
{
    return { Error::Code::Refused, u"the policy does not allow it"_s, code };
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

QString MatterDesk::freeNumber(const QString& prefix) const
{
    const int year
        = QDateTime::fromMSecsSinceEpoch(m_clock.now().ms, Qt::OffsetFromUTC, japanOffsetS)
              .date()
              .year();
    const auto& taken = m_book.state().matters;
    for (int number = 1;; ++number) {
        const QString id
            = prefix + u"%1-%2"_s.arg(year, 4, 10, QChar(u'0')).arg(number, 4, 10, QChar(u'0'));
        if (taken.count(id) == 0)
            return id;
    }
}

QString MatterDesk::nextMatterId() const
{
    return freeNumber({});
}

QString MatterDesk::nextUrgentId() const
{
    return freeNumber(u"U-"_s);
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
    const QString nothing = whyNothingNow();
    const bool blocked = m_book.health().freshness == LedgerHealth::Freshness::Blocked
        && !matterId.startsWith(u"U-");
    return nothing.isEmpty() && blocked ? u"E-LED-STALE"_s : nothing;
}

/// Nobody decides on a screen of the past; only what stops a measure never waits.
QString MatterDesk::whyNothingNow() const
{
    const QString nothing = whyNothing();
    return nothing.isEmpty() && !m_book.isLive() ? u"E-SCR-FIXED"_s : nothing;
}

const Matter* MatterDesk::inLedger(const QString& matterId) const
{
    const auto found = m_book.state().matters.find(matterId);
    return found == m_book.state().matters.end() ? nullptr : &found->second;
}

/// What is signed must be there to be read, and must say what the ledger says about it.
QString MatterDesk::whyNoMark(const QString& matterId) const
{
    if (const QString nothing = whyNothingOn(matterId); !nothing.isEmpty())
        return nothing;
    const Matter* matter = inLedger(matterId);
    return matter ? SheetReading::of(m_book, *matter).problem : u"E-MRK-MATTER"_s;
}

SeatRights MatterDesk::rights() const
{
    return { m_book, *self(), ledgerNow() };
}

QString MatterDesk::whyNot(const QString& matterId, Verb verb) const
{
    const bool stops = verb == Verb::Stop; // nothing that must be read first stands in its way
    if (const QString why = stops ? whyNothing() : whyNoMark(matterId); !why.isEmpty())
        return why;
    const Matter* matter = inLedger(matterId);
    return matter ? rights().whyNot(*matter, verb) : u"E-MRK-MATTER"_s;
}

QString MatterDesk::whyNotStep(const QString& matterId, StepKind step) const
{
    const QString why = whyNoMark(matterId);
    return why.isEmpty() ? rights().whyNotStep(*inLedger(matterId), step) : why;
}

QString MatterDesk::whyNotOpen(
    const QString& action, const QString& basis, const QString& matterId) const
{
    const QString why = whyNothingOn(matterId);
    const QString id = matterId.isEmpty() ? nextMatterId() : matterId;
    return why.isEmpty() ? rights().whyNotOpen(action, basis, id) : why;
}

QString MatterDesk::whyNotAmend(const QString& matterId) const
{
    const QString why = whyNoMark(matterId);
    return why.isEmpty() ? rights().whyNotAmend(*inLedger(matterId)) : why;
}

QString MatterDesk::whyNotReport(const QString& reportId, const QString& step) const
{
    const QString why = whyNothingNow();
    return why.isEmpty() ? rights().whyNotReport(reportId, step) : why;
}

bool MatterDesk::needsMe(const Matter& matter) const
{
    return self() && matter.isOpen() && rights().areNeededBy(matter);
}

std::vector<StepKind> MatterDesk::mySteps(const Matter& matter) const
{
    std::vector<StepKind> steps;
    const Member* member = self();
    for (const StepNeed& need : matter.steps) {
        if (member && !Voices::of(need, *member).empty())
            steps.push_back(need.step);
    }
    return steps;
}

QStringList MatterDesk::commandableMethods(const Matter& matter) const
{
    return Sketches::commandableMethods(matter);
}

std::vector<const Member*> MatterDesk::designatedOfficers(const MatterPolicy& kind) const
{
    return Sketches::designatedOfficers(m_book.state().roster, kind, ledgerNow());
}

DraftRoom MatterDesk::room() const
{
    return { m_book, { *self(), m_signer->key().keyId, m_clock.now() } };
}

Result<Draft> MatterDesk::draftMatter(const MatterSheet& sheet) const
{
    if (const QString why = whyNothingOn(sheet.matterId); !why.isEmpty())
        return refused(why);
    return room().matter(sheet);
}

Result<Draft> MatterDesk::draftAmendment(const MatterSheet& sheet) const
{
    if (const QString why = whyNotAmend(sheet.matterId); !why.isEmpty())
        return refused(why);
    return room().amendment(*inLedger(sheet.matterId), sheet);
}

Result<Draft> MatterDesk::draftMark(
    const QString& matterId, Verb verb, const QString& seat, const MarkReason& reason) const
{
    if (const QString why = whyNot(matterId, verb); !why.isEmpty())
        return refused(why);
    return room().mark(*inLedger(matterId), verb, seat, reason);
}

Result<Draft> MatterDesk::draftStop(const QString& matterId) const
{
    return draftMark(matterId, Verb::Stop, {}, {});
}

Result<Draft> MatterDesk::draftStep(const QString& matterId, const StepWish& wish) const
{
    if (const QString why = whyNoMark(matterId); !why.isEmpty())
        return refused(why);
    return room().step(*inLedger(matterId), wish);
}

Result<Draft> MatterDesk::draftReport(
    const ReportStep& step, const std::vector<std::pair<QString, QString>>& record) const
{
    if (const QString nothing = whyNothingNow(); !nothing.isEmpty())
        return refused(nothing);
    return room().report(step, record);
}

void MatterDesk::sign(const Draft& draft)
{
    const QString nothing = draft.stops ? whyNothing() : whyNothingOn(draft.matterId);
    if (!nothing.isEmpty()) {
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
    const Matter* matter = inLedger(draft.matterId);
    const Digest policy = matter ? matter->policySha256 : m_book.state().policy.sha256;
    papers.policy = m_book.document(policy).value_or(QByteArray());
    if (!matter)
        return papers;
    if (const LedgerEntry* request = m_book.request(*matter))
        papers.request = request->payload;
    for (const Digest& commit : { matter->sheetCommit, matter->targetCommit }) {
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

bool MatterDesk::isHere(const Digest& payloadSha256) const
{
    const auto same = [&](const auto& other) { return other.payloadSha256 == payloadSha256; };
    return std::any_of(m_submissions.begin(), m_submissions.end(), same)
        || std::any_of(m_book.entries().begin(), m_book.entries().end(), same);
}

Result<Statement> MatterDesk::readSigned(const QByteArray& file) const
{
    const auto paper = SignedPaper::fromBytes(file);
    if (!paper)
        return paper.error();
    const auto envelope = paper->verified(m_book);
    if (!envelope)
        return envelope.error();
    if (isHere(envelope->payloadSha256()))
        return Error{ Error::Code::Refused, u"this statement is here already"_s, u"E-IMP-KNOWN"_s };
    return StatementCodec::read(envelope->payload);
}

Result<void> MatterDesk::importSigned(const QByteArray& file)
{
    if (!m_book.isLive())
        return refused(u"E-SCR-FIXED"_s); // it may be in the ledger behind what is shown
    const auto statement = readSigned(file);
    if (!statement)
        return statement.error();
    const auto paper = SignedPaper::fromBytes(file);
    const auto envelope = Envelope::fromBytes(paper->envelope);
    m_submissions.push_back({ envelope->payloadSha256(), paper->envelope, paper->documents,
        m_clock.now(), SubmissionState::Queued, {} });
    emit submissionReady(m_submissions.back());
    emit submissionsChanged();
    return {};
}

Result<QByteArray> MatterDesk::exportSigned(const Digest& payloadSha256) const
{
    const auto it = std::find_if(m_submissions.begin(), m_submissions.end(),
        [&](const Submission& s) { return s.payloadSha256 == payloadSha256; });
    if (it == m_submissions.end())
        return Error{ Error::Code::NotFound, u"no statement of this console"_s, u"E-IMP-FORM"_s };
    return SignedPaper{ it->envelope, it->documents }.toBytes();
}

void MatterDesk::noteOpened(const QString& matterId)
{
    const Matter* matter = inLedger(matterId);
    const Member* member = self();
    if (!matter || !member)
        return;
    const auto told = m_openings.constFind(matter->requestSha256);
    if (told != m_openings.constEnd() && m_clock.monotonic() - *told < openingPause)
        return;
    m_openings.insert(matter->requestSha256, m_clock.monotonic());
    emit sheetOpened({ matterId, matter->requestSha256, member->id, {}, {} });
}

void MatterDesk::askReceipt(const Digest& payloadSha256)
{
    if (m_book.receipt(payloadSha256).isEmpty())
        emit receiptWished(payloadSha256);
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

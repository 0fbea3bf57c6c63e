#include "signer/signingcontent.h"

#include "common/reportwords.h"
#include "domain/sheetrequest.h"
#include "ledger/envelope.h"
#include "ledger/statementcodec.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype askedDigits = 4;

Error notSignable(const QString& detail)
{
    return { Error::Code::Refused, detail, u"E-SGN-BYTES"_s };
}

Error otherPaper(const QString& detail)
{
    return { Error::Code::Untrusted, detail, u"E-SGN-PAPER"_s };
}

/// The payload in a DSSE encoding of our statement type, if the bytes are exactly that.
std::optional<QByteArray> statementPayload(const QByteArray& bytes)
{
    const QByteArray head = Envelope::preAuthentication(Envelope::statementType, {}).chopped(2);
    const qsizetype space = bytes.indexOf(' ', head.size());
    if (!bytes.startsWith(head) || space < 0)
        return std::nullopt;
    const QByteArray payload = bytes.sliced(space + 1);
    if (Envelope::preAuthentication(Envelope::statementType, payload) != bytes)
        return std::nullopt;
    return payload;
}

/// The body that `commit` stands for. Absent when no paper has this commitment.
std::optional<QByteArray> bodyOf(const SigningPapers& papers, const Digest& commit)
{
    const auto found = std::find_if(papers.documents.begin(), papers.documents.end(),
        [&](const Document& document) { return document.commit() == commit; });
    return found == papers.documents.end() ? std::nullopt : std::optional(found->body);
}

QStringList hexOf(const std::vector<Digest>& digests)
{
    QStringList hex;
    for (const Digest& digest : digests)
        hex.append(digest.hex());
    return hex;
}

/// `yagura-enrol-v1 <ledger origin> <hex public key>`: the proof that a new member has the key.
/// Absent when the bytes are no such proof; the origin where they are.
std::optional<QString> enrolmentOrigin(const QByteArray& bytes, const MemberKey& key)
{
    static const QRegularExpression proof(
        u"\\Ayagura-enrol-v1 ([A-Za-z0-9_./:@+-]{1,128}) ([0-9a-f]{64,130})\\z"_s);
    const auto match = proof.match(QString::fromLatin1(bytes));
    if (!match.hasMatch() || match.captured(2).toLatin1() != key.publicKey.toHex())
        return std::nullopt;
    return match.captured(1);
}

} // namespace

Result<SigningContent> SigningContent::read(const SigningRequest& request, const MemberKey& key)
{
    SigningContent content;
    if (const auto origin = enrolmentOrigin(request.bytes, key)) {
        content.ledger = *origin;
        content.object = Digest::fromHex(key.keyId).value_or(Digest());
        return content;
    }
    const auto payload = statementPayload(request.bytes);
    if (!payload)
        return notSignable(u"the bytes are neither a statement nor a proof for enrolment"_s);
    if (auto fits = content.readStatement(*payload, request.papers); !fits)
        return fits.error();
    if (content.statement.keyId != key.keyId)
        return Error{ Error::Code::Refused,
            u"the statement names key %1"_s.arg(content.statement.keyId), u"E-SGN-KEY"_s };
    if (!request.key.isToken() && !content.isExercise() && !content.pack.keyFiles)
        return Error{ Error::Code::Refused, u"policy %1 wants a token"_s.arg(content.pack.id),
            u"E-KEY-FILE"_s };
    return content;
}

Result<void> SigningContent::readStatement(const QByteArray& payload, const SigningPapers& papers)
{
    const auto read = StatementCodec::read(payload);
    if (!read)
        return notSignable(read.error().reason + u": "_s + read.error().detail);
    statement = *read;
    ledger = statement.ledger;
    if (report())
        return readReport(payload, papers);
    if (!mark() && !statement.as<MatterOpen>())
        return notSignable(u"a statement of type '%1' is not signed here"_s.arg(statement.type));
    if (auto fits = mark() ? readMark(papers) : readOpen(payload, papers); !fits)
        return fits;
    if (auto fits = readPolicy(papers); !fits)
        return fits;
    return readSheet(papers);
}

Result<void> SigningContent::readOpen(const QByteArray& payload, const SigningPapers& papers)
{
    kind = Kind::MatterOpen;
    object = Digest::of(payload);
    request = *statement.as<MatterOpen>();
    if (request.amends.isEmpty())
        return {};
    const auto replaced = requestIn(papers.request, request.amends);
    if (!replaced)
        return replaced.error();
    before = *replaced;
    return {};
}

/// The matter that a mark answers: the mark names its payload by hash.
Result<void> SigningContent::readMark(const SigningPapers& papers)
{
    kind = Kind::Mark;
    if (mark()->verb == Verb::Unknown)
        return notSignable(u"the verb '%1' is not known here"_s.arg(mark()->verbText));
    object = mark()->requestSha256;
    const auto answered = requestIn(papers.request, object);
    if (!answered)
        return answered.error();
    request = *answered;
    if (auto fits = readReason(papers); !fits)
        return fits;
    const MarkFacts& facts = mark()->facts;
    if (auto fits = readRecord(papers, facts.recordCommit, mark()->matterId, mark()->seat); !fits)
        return fits;
    if (record.fieldNames() != facts.recordFields)
        return otherPaper(u"the record has other fields than the bytes say"_s);
    return {};
}

Result<void> SigningContent::readReport(const QByteArray& payload, const SigningPapers& papers)
{
    kind = Kind::ReportStep;
    object = Digest::of(payload);
    if (!ReportWords::isStep(report()->step))
        return notSignable(u"the step '%1' is not known here"_s.arg(report()->step));
    const auto read = PolicyPack::fromBytes(papers.policy);
    if (!read)
        return otherPaper(u"the policy pack cannot be read"_s);
    pack = *read;
    return readRecord(papers, report()->recordCommit, report()->reportId, report()->step);
}

/// The request that the statement names by hash: on the same ledger, about the same matter and
/// under the same policy.
Result<MatterOpen> SigningContent::requestIn(const QByteArray& payload, const Digest& named) const
{
    const auto read = StatementCodec::read(payload);
    const MatterOpen* open = read ? read->as<MatterOpen>() : nullptr;
    if (!open || Digest::of(payload) != named)
        return otherPaper(u"the request is not the one that is named"_s);
    const MatterOpen* own = statement.as<MatterOpen>();
    const QString& number = own ? own->matterId : mark()->matterId;
    const Digest& policyNamed = own ? own->policySha256 : mark()->policySha256;
    if (read->ledger != ledger || read->exercise != statement.exercise || open->matterId != number
        || open->policySha256 != policyNamed)
        return otherPaper(u"the request is about another matter, ledger or policy"_s);
    return *open;
}

Result<void> SigningContent::readPolicy(const SigningPapers& papers)
{
    const auto read = PolicyPack::fromBytes(papers.policy);
    if (!read || read->sha256 != request.policySha256)
        return otherPaper(u"the policy pack is not the one that is named"_s);
    pack = *read;
    const MatterPolicy* found = pack.find(request.action);
    if (!found || !found->findBasis(request.basis))
        return otherPaper(u"the policy pack does not know this kind of matter or its basis"_s);
    policy = *found;
    return {};
}

Result<void> SigningContent::readSheet(const SigningPapers& papers)
{
    const auto bytes = bodyOf(papers, request.sheetCommit);
    const auto targets = request.targetCommit.isEmpty() ? std::optional(QByteArray())
                                                        : bodyOf(papers, request.targetCommit);
    if (!bytes || !targets)
        return otherPaper(u"the sheet or its list of targets is not the one that is named"_s);
    const auto read = MatterSheet::fromBytes(*bytes, *targets);
    if (!read)
        return otherPaper(u"the sheet cannot be read: "_s + read.error().detail);
    sheet = *read;
    if (sheet.matterId != request.matterId || sheet.action != request.action
        || sheet.basis != request.basis || policy.needsTargets == sheet.targets.empty())
        return otherPaper(u"the sheet is about another matter, kind or basis"_s);
    if (!saysTheSame(sheet, request) || sheet.evidence != hexOf(request.evidence))
        return otherPaper(u"the sheet says another scope, officer, ground, record or evidence"_s);
    return {};
}

Result<void> SigningContent::readReason(const SigningPapers& papers)
{
    reason.code = mark()->reasonCode;
    if (mark()->reasonCommit.isEmpty())
        return {};
    const auto body = bodyOf(papers, mark()->reasonCommit);
    const auto read = ReasonDocument::read(body.value_or(QByteArray()));
    if (!body || !read || read->code != reason.code)
        return otherPaper(u"the reason is not the one that is named"_s);
    reason = *read;
    return {};
}

Result<void> SigningContent::readRecord(
    const SigningPapers& papers, const Digest& commit, const QString& about, const QString& step)
{
    if (commit.isEmpty())
        return {};
    const auto body = bodyOf(papers, commit);
    const auto read = StepRecord::fromBytes(body.value_or(QByteArray()));
    if (!body || !read || read->about != about || read->step != step)
        return otherPaper(u"the record is not the one that is named"_s);
    record = *read;
    return {};
}

const StepNeed* SigningContent::step() const
{
    StepKind word{};
    if (!mark() || !stepFromWord(mark()->seat, word) || !verbsOf(word).contains(mark()->verb))
        return nullptr;
    return policy.findStep(word);
}

QString SigningContent::lastDigits() const
{
    const bool stops = mark() && mark()->verb == Verb::Stop;
    return policy.neutralises && !stops ? request.matterId.right(askedDigits) : QString();
}

} // namespace yagura

#include "signer/signingcontent.h"

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
    if (const auto* open = statement.as<MatterOpen>()) {
        kind = Kind::MatterOpen;
        object = Digest::of(payload);
        request = *open;
    } else if (mark()) {
        kind = Kind::Mark;
        if (auto fits = readRequest(papers.request, papers); !fits)
            return fits;
    } else {
        return notSignable(u"a statement of type '%1' is not signed here"_s.arg(statement.type));
    }
    if (auto fits = readPolicy(papers); !fits)
        return fits;
    return readSheet(papers);
}

/// The matter that a mark answers: the mark names its payload by hash.
Result<void> SigningContent::readRequest(const QByteArray& payload, const SigningPapers& papers)
{
    if (mark()->verb == Verb::Unknown)
        return notSignable(u"the verb '%1' is not known here"_s.arg(mark()->verbText));
    object = Digest::of(payload);
    const auto read = StatementCodec::read(payload);
    const MatterOpen* open = read ? read->as<MatterOpen>() : nullptr;
    if (!open || object != mark()->requestSha256)
        return otherPaper(u"the request is not the one that is answered"_s);
    request = *open;
    if (read->ledger != ledger || read->exercise != statement.exercise
        || request.matterId != mark()->matterId || request.policySha256 != mark()->policySha256)
        return otherPaper(u"the request is about another matter, ledger or policy"_s);
    if (auto fits = readReason(papers); !fits)
        return fits;
    return readRecord(papers);
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
    if (!saysTheSame(sheet, request))
        return otherPaper(u"the sheet says another scope, officer, ground or record"_s);
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

Result<void> SigningContent::readRecord(const SigningPapers& papers)
{
    const MarkFacts& facts = mark()->facts;
    if (facts.recordCommit.isEmpty())
        return facts.recordFields.isEmpty() ? Result<void>()
                                            : otherPaper(u"the fields of a record without one"_s);
    const auto body = bodyOf(papers, facts.recordCommit);
    const auto read = StepRecord::fromBytes(body.value_or(QByteArray()));
    if (!body || !read || read->about != mark()->matterId || read->step != mark()->seat
        || read->fieldNames() != facts.recordFields)
        return otherPaper(u"the record is not the one that is named"_s);
    record = *read;
    return {};
}

QString SigningContent::lastDigits() const
{
    const bool stops = mark() && mark()->verb == Verb::Stop;
    return policy.neutralises && !stops ? request.matterId.right(askedDigits) : QString();
}

} // namespace yagura

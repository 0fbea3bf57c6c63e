#include "matters/signedpaper.h"

#include "base/canonicaljson.h"
#include "base/jsonfields.h"
#include "base/strictbase64.h"
#include "matters/envelopecheck.h"
#include "matters/matterbook.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr CanonicalJson::Limits paperLimits{ SignedPaper::mostBytes, 4 };
constexpr qsizetype mostDocuments = 8;
constexpr qsizetype saltBytes = 32;

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray readBytes(JsonFields& fields, QStringView key)
{
    const QByteArray text = fields.text(key, SignedPaper::mostBytes).toLatin1();
    const auto bytes = fromStrictBase64(text);
    if (!bytes || bytes->isEmpty())
        fields.refuse(key, u"is no base64"_s);
    return bytes.value_or(QByteArray());
}

/// A file may bring what its statement names, and nothing else.
Result<void> fits(
    const SignedPaper& paper, const std::vector<Digest>& named, const MatterBook& book)
{
    for (const Document& document : paper.documents) {
        if (std::find(named.begin(), named.end(), document.commit()) == named.end())
            return Error{ Error::Code::Malformed, u"a document that the statement does not name"_s,
                u"E-IMP-FORM"_s };
    }
    for (const Digest& commit : named) {
        const bool brought = std::any_of(paper.documents.begin(), paper.documents.end(),
            [&](const Document& document) { return document.commit() == commit; });
        if (!brought && !book.document(commit))
            return Error{ Error::Code::NotFound,
                u"document %1 is not in the file"_s.arg(commit.hex()), u"E-DOC-MISSING"_s };
    }
    return {};
}

} // namespace

Result<QByteArray> SignedPaper::toBytes() const
{
    QJsonArray array;
    for (const Document& document : documents)
        array.append(QJsonObject{
            { u"salt"_s, base64(document.salt) }, { u"body_base64"_s, base64(document.body) } });
    return CanonicalJson::write(
        { { u"v"_s, 1 }, { u"type"_s, u"signed_paper"_s },
            { u"envelope_base64"_s, base64(envelope) }, { u"documents"_s, array } },
        paperLimits);
}

Result<SignedPaper> SignedPaper::fromBytes(const QByteArray& bytes)
{
    const auto object = CanonicalJson::read(bytes, paperLimits);
    if (!object)
        return Error{ Error::Code::Malformed, object.error().detail, u"E-IMP-FORM"_s };
    JsonFields fields(*object);
    fields.constant(u"v", 1);
    fields.constant(u"type", u"signed_paper"_s);
    SignedPaper paper{ readBytes(fields, u"envelope_base64"), {} };
    for (const QJsonValue& value : fields.array(u"documents", mostDocuments)) {
        JsonFields inner(value.toObject(), u"documents"_s);
        const QByteArray salt = inner.base64(u"salt", saltBytes);
        paper.documents.push_back({ salt, readBytes(inner, u"body_base64") });
        inner.finishInside(fields);
    }
    if (auto fits = fields.finish(u"E-IMP-FORM"_s); !fits)
        return fits.error();
    return paper;
}

Result<Envelope> SignedPaper::verified(const MatterBook& book) const
{
    auto parsed = Envelope::fromBytes(envelope);
    if (!parsed)
        return parsed;
    const auto statement = EnvelopeCheck::verify(book.state(), *parsed);
    const bool isNobodys = statement ? !book.state().memberByKey(statement->keyId)
                                     : statement.error().reason == u"E-KEY-UNKNOWN";
    if (isNobodys)
        return Error{ Error::Code::Untrusted, u"no member of the roster signed this"_s,
            u"E-IMP-KEY"_s };
    if (!statement)
        return statement.error();
    if (auto complete = fits(*this, statement->documents(), book); !complete)
        return complete.error();
    return parsed;
}

} // namespace yagura

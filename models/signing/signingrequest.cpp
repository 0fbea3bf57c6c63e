#include "signing/signingrequest.h"

#include "base/jsonfields.h"
#include "base/strictbase64.h"
#include "signing/signaturecheck.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPath = 4096;
constexpr qsizetype longestLabel = 64;
constexpr qsizetype longestId = 128;
constexpr qsizetype mostPapers = 8;
constexpr qsizetype mostKeys = 64;
constexpr qint64 farthest = 65536; // pixels

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

/// Base64 of any length; the message as a whole is bounded.
QByteArray readBytes(JsonFields& fields, QStringView key)
{
    const QString text = fields.text(key, SigningRequest::mostBytes);
    const auto bytes = fromStrictBase64(text.toLatin1());
    if (!bytes)
        fields.refuse(key, u"is no base64"_s);
    return bytes.value_or(QByteArray());
}

QByteArray readId(JsonFields& fields)
{
    return QByteArray::fromHex(fields.text(u"id", longestId).toLatin1());
}

QJsonObject jsonOf(const SigningKey& key)
{
    if (!key.isToken())
        return { { u"file"_s, key.file } };
    return { { u"module"_s, key.module }, { u"token"_s, key.token },
        { u"id"_s, QString::fromLatin1(key.id.toHex()) } };
}

SigningKey readKey(JsonFields& outer)
{
    JsonFields fields(outer.object(u"key"), u"key"_s);
    SigningKey key;
    if (fields.has(u"file")) {
        key.file = fields.text(u"file", longestPath);
        if (key.file.isEmpty())
            fields.refuse(u"file", u"is empty"_s);
    } else {
        key.module = fields.text(u"module", longestPath);
        key.token = fields.text(u"token", longestLabel);
        key.id = readId(fields);
    }
    fields.finishInside(outer);
    return key;
}

QRect readWindow(JsonFields& outer)
{
    JsonFields fields(outer.object(u"window"), u"window"_s);
    const auto side = [&](QStringView name, qint64 least) {
        return static_cast<int>(fields.integer(name, least, farthest));
    };
    const QRect window(side(u"x", -farthest), side(u"y", -farthest), side(u"w", 0), side(u"h", 0));
    fields.finishInside(outer);
    return window;
}

SigningPapers readPapers(JsonFields& fields)
{
    SigningPapers papers;
    papers.request = readBytes(fields, u"request_base64");
    papers.policy = readBytes(fields, u"policy_base64");
    for (const QJsonValue& value : fields.array(u"documents", mostPapers)) {
        JsonFields inner(value.toObject(), u"documents[]"_s);
        Document document;
        document.salt = readBytes(inner, u"salt_base64");
        document.body = readBytes(inner, u"body_base64");
        papers.documents.push_back(document);
        inner.finishInside(fields);
    }
    return papers;
}

TokenKey readTokenKey(const QJsonObject& object, JsonFields& outer)
{
    JsonFields fields(object, u"keys[]"_s);
    TokenKey key;
    key.id = readId(fields);
    key.label = fields.text(u"label", longestLabel);
    const QString algorithm = fields.word(u"algorithm");
    const auto usable = SignatureCheck::memberKey(algorithm, readBytes(fields, u"public_base64"));
    if (!usable)
        fields.refuse(u"public_base64", u"is no usable key"_s);
    key.key = usable.value_or(MemberKey());
    fields.finishInside(outer);
    return key;
}

Error noAnswer(const QString& detail)
{
    return { Error::Code::Unavailable, detail, u"E-SGN-GONE"_s };
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray SigningRequest::toBytes() const
{
    QJsonArray documents;
    for (const Document& document : papers.documents)
        documents.append(QJsonObject{ { u"salt_base64"_s, base64(document.salt) },
            { u"body_base64"_s, base64(document.body) } });
    return compact({ { u"v"_s, 1 }, { u"act"_s, act == Act::Sign ? u"sign"_s : u"list"_s },
        { u"key"_s, jsonOf(key) },
        { u"language"_s, language == Language::Japanese ? u"ja"_s : u"en"_s },
        { u"text_percent"_s, textPercent },
        { u"window"_s,
            QJsonObject{ { u"x"_s, window.x() }, { u"y"_s, window.y() }, { u"w"_s, window.width() },
                { u"h"_s, window.height() } } },
        { u"bytes_base64"_s, base64(bytes) }, { u"request_base64"_s, base64(papers.request) },
        { u"policy_base64"_s, base64(papers.policy) }, { u"documents"_s, documents } });
}

Result<SigningRequest> SigningRequest::fromBytes(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (json.size() > mostBytes || !document.isObject())
        return Error{ Error::Code::Malformed, u"the request is no JSON object, or too long"_s,
            u"E-SGN-FORM"_s };
    JsonFields fields(document.object());
    SigningRequest request;
    fields.constant(u"v", 1);
    const QString act = fields.word(u"act");
    if (act != u"sign" && act != u"list")
        fields.refuse(u"act", u"is neither sign nor list"_s);
    request.act = act == u"list" ? Act::ListKeys : Act::Sign;
    request.key = readKey(fields);
    const QString language = fields.word(u"language");
    if (language != u"ja" && language != u"en")
        fields.refuse(u"language", u"is neither ja nor en"_s);
    request.language = language == u"en" ? Language::English : Language::Japanese;
    request.textPercent = static_cast<int>(fields.integer(u"text_percent", 50, 400));
    request.window = readWindow(fields);
    request.bytes = readBytes(fields, u"bytes_base64");
    request.papers = readPapers(fields);
    if (auto fits = fields.finish(u"E-SGN-FORM"_s); !fits)
        return fits.error();
    return request;
}

QByteArray SigningAnswer::toBytes() const
{
    QJsonArray list;
    for (const TokenKey& key : keys)
        list.append(QJsonObject{ { u"id"_s, QString::fromLatin1(key.id.toHex()) },
            { u"label"_s, key.label }, { u"algorithm"_s, key.key.algorithm },
            { u"public_base64"_s, base64(key.key.publicKey) } });
    return compact(
        { { u"v"_s, 1 }, { u"signature_base64"_s, base64(signature) }, { u"keys"_s, list } });
}

QByteArray SigningAnswer::toBytes(const Error& error)
{
    return compact({ { u"v"_s, 1 }, { u"reason"_s, error.reason },
        { u"detail"_s, error.detail.left(longestPath) } });
}

Result<SigningAnswer> SigningAnswer::fromBytes(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (json.size() > mostBytes || !document.isObject())
        return noAnswer(u"the signing process answered nothing that can be read"_s);
    JsonFields fields(document.object());
    fields.constant(u"v", 1);
    if (fields.has(u"reason")) {
        const QString reason = fields.word(u"reason");
        const QString detail = fields.text(u"detail", longestPath);
        if (!fields.finish(u"E-SGN-GONE"_s))
            return noAnswer(u"the signing process answered nothing that can be read"_s);
        return Error{ Error::Code::Refused, detail, reason };
    }
    SigningAnswer answer;
    answer.signature = readBytes(fields, u"signature_base64");
    for (const QJsonValue& value : fields.array(u"keys", mostKeys))
        answer.keys.push_back(readTokenKey(value.toObject(), fields));
    if (auto fits = fields.finish(u"E-SGN-GONE"_s); !fits)
        return noAnswer(fits.error().detail);
    return answer;
}

} // namespace yagura

#include "base/canonicaljson.h"

#include "base/canonicalscan.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace yagura::CanonicalJson {
using namespace Qt::StringLiterals;

namespace {

constexpr double largestInteger = 9007199254740991.0; // 2^53 - 1

bool isKey(const QString& key)
{
    if (key.isEmpty() || key.size() > 32)
        return false;
    return std::all_of(key.begin(), key.end(),
        [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_'; });
}

bool isText(const QString& text)
{
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        return false; // Qt leaves it out when it reads
    for (qsizetype k = 0; k < text.size(); ++k) {
        const char16_t c = text[k].unicode();
        if (c < 0x20 || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069))
            return false;
        if (QChar::isHighSurrogate(c) && k + 1 < text.size() && text[k + 1].isLowSurrogate())
            ++k;
        else if (QChar::isSurrogate(c))
            return false;
    }
    return text.normalized(QString::NormalizationForm_C) == text;
}

/// The first thing in `value` that the subset forbids, in English; empty when there is none.
QString forbidden(const QJsonValue& value, int depthLeft);

QString forbiddenInside(const QJsonObject& object, int depthLeft)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!isKey(it.key()))
            return u"key '%1' is not allowed"_s.arg(it.key());
        if (const QString why = forbidden(it.value(), depthLeft); !why.isEmpty())
            return why;
    }
    return {};
}

QString forbidden(const QJsonValue& value, int depthLeft)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return {};
    case QJsonValue::Double: {
        const double number = value.toDouble();
        const bool integer = std::trunc(number) == number && std::abs(number) <= largestInteger;
        return integer ? QString() : u"a number is not an integer up to 2^53-1"_s;
    }
    case QJsonValue::String:
        return isText(value.toString()) ? QString()
                                        : u"a string holds characters that are not allowed"_s;
    case QJsonValue::Array:
        if (depthLeft == 0)
            return u"nested too deeply"_s;
        for (const QJsonValue& element : value.toArray()) {
            if (const QString why = forbidden(element, depthLeft - 1); !why.isEmpty())
                return why;
        }
        return {};
    case QJsonValue::Object:
        if (depthLeft == 0)
            return u"nested too deeply"_s;
        return forbiddenInside(value.toObject(), depthLeft - 1);
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return u"null is not allowed"_s;
    }
    return u"unknown kind of value"_s;
}

Error tooLarge(qsizetype size, qsizetype limit)
{
    return { Error::Code::Malformed, u"%1 bytes; the limit is %2"_s.arg(size).arg(limit),
        u"E-ENV-SIZE"_s };
}

Error notCanonical(const QString& why)
{
    return { Error::Code::Malformed, u"not in canonical form: %1"_s.arg(why), u"E-ENV-CANON"_s };
}

/// Depth by counting brackets outside strings: Qt's parser would build the whole tree first
/// (trust.md 3.8).
int depthOf(const QByteArray& bytes)
{
    int depth = 0, deepest = 0;
    bool inString = false;
    for (qsizetype k = 0; k < bytes.size(); ++k) {
        const char c = bytes[k];
        if (inString) {
            if (c == '\\')
                ++k;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

qsizetype firstDifference(const QByteArray& a, const QByteArray& b)
{
    const auto [left, right] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return left - a.begin();
}

/// Why `bytes` are not the canonical form of what was read from them; empty when they are.
QString whyNot(const QJsonDocument& document, const QByteArray& bytes, Limits limits)
{
    const QByteArray again = document.toJson(QJsonDocument::Compact);
    return again != bytes ? u"differs at byte %1"_s.arg(firstDifference(bytes, again))
                          : forbidden(document.object(), limits.depth);
}

} // namespace

Result<QByteArray> write(const QJsonObject& object, Limits limits)
{
    if (const QString why = forbidden(object, limits.depth); !why.isEmpty())
        return notCanonical(why);
    QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (bytes.size() > limits.bytes)
        return tooLarge(bytes.size(), limits.bytes);
    return bytes;
}

Result<QJsonObject> read(const QByteArray& bytes, Limits limits)
{
    if (bytes.size() > limits.bytes)
        return tooLarge(bytes.size(), limits.bytes);
    const bool isSeen = CanonicalScan::sees(bytes, limits.depth);
    if (!isSeen && depthOf(bytes) > limits.depth)
        return notCanonical(u"nested too deeply"_s);
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsed);
    if (parsed.error != QJsonParseError::NoError || !document.isObject())
        return notCanonical(u"at byte %1: %2"_s.arg(parsed.offset).arg(parsed.errorString()));
    if (const QString why = isSeen ? QString() : whyNot(document, bytes, limits); !why.isEmpty())
        return notCanonical(why);
    return document.object();
}

} // namespace yagura::CanonicalJson

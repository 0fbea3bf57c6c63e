#include "base/jsonfields.h"

#include "base/strictbase64.h"

#include <algorithm>
#include <cmath>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

bool isWordCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'-' && c <= u':')
        || c == u'_' || c == u'@' || c == u'+'; // from - to : are - . / 0 to 9 :
}

} // namespace

JsonFields::JsonFields(QJsonObject object, QString place)
    : m_object(std::move(object))
    , m_place(std::move(place))
    , m_read(m_object.size(), false)
{
}

QJsonValue JsonFields::take(QStringView key)
{
    const auto found = m_object.constFind(key);
    if (found == m_object.constEnd()) {
        refuse(key, u"is missing"_s);
        return QJsonValue::Undefined;
    }
    m_read[found - m_object.constBegin()] = true;
    return *found;
}

QString JsonFields::text(QStringView key, qsizetype most)
{
    const QJsonValue value = take(key);
    QString text = value.toString();
    if (!value.isString())
        refuse(key, u"is no string"_s);
    else if (text.size() > most)
        refuse(key, u"is longer than %1 characters"_s.arg(most));
    else
        return text;
    return {};
}

QString JsonFields::word(QStringView key, qsizetype most)
{
    const QString value = text(key, most);
    if (value.isEmpty() || !std::all_of(value.begin(), value.end(), isWordCharacter)) {
        refuse(key, u"is no machine word"_s);
        return {};
    }
    return value;
}

qint64 JsonFields::integer(QStringView key, qint64 least, qint64 most)
{
    const QJsonValue value = take(key);
    const double number = value.toDouble(std::nan(""));
    if (!(std::trunc(number) == number)) {
        refuse(key, u"is no integer"_s);
    } else if (number < static_cast<double>(least) || number > static_cast<double>(most)) {
        refuse(key, u"is not from %1 to %2"_s.arg(least).arg(most));
    } else {
        return value.toInteger();
    }
    return least;
}

bool JsonFields::flag(QStringView key)
{
    const QJsonValue value = take(key);
    if (!value.isBool())
        refuse(key, u"is neither true nor false"_s);
    return value.toBool();
}

Digest JsonFields::digest(QStringView key)
{
    const auto digest = Digest::fromHex(text(key, 64));
    if (!digest)
        refuse(key, u"is no SHA-256 in 64 lower-case hex digits"_s);
    return digest.value_or(Digest());
}

QByteArray JsonFields::base64(QStringView key, qsizetype size)
{
    const auto bytes = fromStrictBase64(text(key, 4 * size + 4).toLatin1());
    if (!bytes || bytes->size() != size) {
        refuse(key, u"is no base64 of %1 bytes"_s.arg(size));
        return {};
    }
    return *bytes;
}

BilingualText JsonFields::bilingual(QStringView key, qsizetype most)
{
    JsonFields inner(
        object(key), m_place.isEmpty() ? key.toString() : u"%1.%2"_s.arg(m_place, key));
    const BilingualText text{ inner.text(u"ja", most), inner.text(u"en", most) };
    inner.finishInside(*this);
    return text;
}

QJsonArray JsonFields::array(QStringView key, qsizetype most)
{
    const QJsonValue value = take(key);
    if (!value.isArray())
        refuse(key, u"is no array"_s);
    else if (value.toArray().size() > most)
        refuse(key, u"has more than %1 entries"_s.arg(most));
    else
        return value.toArray();
    return {};
}

QJsonObject JsonFields::object(QStringView key)
{
    const QJsonValue value = take(key);
    if (!value.isObject())
        refuse(key, u"is no object"_s);
    return value.toObject();
}

void JsonFields::constant(QStringView key, const QJsonValue& expected)
{
    if (take(key) != expected)
        refuse(key, u"is not %1"_s.arg(expected.toVariant().toString()));
}

void JsonFields::refuse(QStringView key, const QString& why)
{
    if (!m_wrong.isEmpty())
        return;
    const QString name = m_place.isEmpty() ? key.toString() : u"%1.%2"_s.arg(m_place, key);
    m_wrong = u"field '%1' %2"_s.arg(name, why);
}

void JsonFields::merge(const JsonFields& inner)
{
    if (m_wrong.isEmpty())
        m_wrong = inner.m_wrong;
}

void JsonFields::refuseUnread()
{
    const auto unread = std::find(m_read.begin(), m_read.end(), false);
    if (unread != m_read.end())
        refuse((m_object.constBegin() + (unread - m_read.begin())).key(), u"is not known here"_s);
}

Result<void> JsonFields::soFar(const QString& reason) const
{
    if (!m_wrong.isEmpty())
        return Error{ Error::Code::Malformed, m_wrong, reason };
    return {};
}

Result<void> JsonFields::finish(const QString& reason)
{
    refuseUnread();
    return soFar(reason);
}

void JsonFields::finishInside(JsonFields& outer)
{
    refuseUnread();
    outer.merge(*this);
}

} // namespace yagura

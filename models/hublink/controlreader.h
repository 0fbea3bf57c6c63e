#pragma once

#include "base/digest.h"
#include "base/instant.h"
#include "base/language.h"
#include "base/result.h"
#include "base/strictbase64.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

/// Reads members of one control message and remembers the first that was not what it must be: the
/// message is refused with `E-CTL-SHAPE` then. A value; internal to this folder.
class ControlReader {
public:
    static constexpr qsizetype longestText = 512; ///< of any word

    explicit ControlReader(const QJsonObject& json)
        : m_json(json)
    {
    }

    QString text(const QString& key) { return textOf(key, required(key, QJsonValue::String)); }
    QString optionalText(const QString& key)
    {
        return m_json.contains(key) ? text(key) : QString();
    }

    qint64 number(const QString& key)
    {
        const qint64 value = required(key, QJsonValue::Double).toInteger(-1);
        return value >= 0 ? value : qint64(blame(key));
    }

    qint64 optionalNumber(const QString& key) { return m_json.contains(key) ? number(key) : 0; }
    bool flag(const QString& key) { return m_json.value(key).toBool(); }

    QByteArray bytes(const QString& key)
    {
        return fromStrictBase64(required(key, QJsonValue::String).toString().toLatin1())
            .value_or(QByteArray());
    }

    Instant instant(const QString& key)
    {
        const auto time = Instant::fromRfc3339(QStringView(text(key)));
        if (!time)
            blame(key);
        return time.value_or(Instant());
    }

    Digest digest(const QString& key)
    {
        const auto digest = Digest::fromHex(text(key));
        if (!digest)
            blame(key);
        return digest.value_or(Digest());
    }

    QJsonArray array(const QString& key) { return required(key, QJsonValue::Array).toArray(); }

    BilingualText bilingual(const QString& key)
    {
        ControlReader names(m_json.value(key).toObject());
        return { names.optionalText(u"ja"_s), names.optionalText(u"en"_s) };
    }

    bool isFine() const { return m_blamed.isEmpty(); }
    Error error() const
    {
        return { Error::Code::Malformed, u"control message without a usable '%1'"_s.arg(m_blamed),
            u"E-CTL-SHAPE"_s };
    }

    template <typename T> Result<T> result(T value) const
    {
        if (!isFine())
            return error();
        return value;
    }

private:
    QJsonValue required(const QString& key, QJsonValue::Type type)
    {
        const QJsonValue value = m_json.value(key);
        if (value.type() != type)
            blame(key);
        return value;
    }

    QString textOf(const QString& key, const QJsonValue& value)
    {
        const QString text = value.toString();
        if (text.size() > longestText)
            blame(key);
        return text.left(longestText);
    }

    int blame(const QString& key)
    {
        if (m_blamed.isEmpty())
            m_blamed = key;
        return 0;
    }

    const QJsonObject m_json;
    QString m_blamed;
};

} // namespace yagura

#pragma once

#include "base/digest.h"
#include "base/language.h"
#include "base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QVarLengthArray>

namespace yagura {

/// Reads the fields of one JSON object strictly: each field has its kind and its limits, and
/// nothing else is there. The first thing that does not fit is kept; a field that does not fit
/// reads as empty. A value for one function.
class JsonFields {
public:
    /// `place` says in an error where the object stands: `seen`, `members[3]`; empty for the
    /// outermost.
    explicit JsonFields(QJsonObject object, QString place = {});

    bool has(QStringView key) const { return m_object.contains(key); }

    QString text(QStringView key, qsizetype most = 256); ///< may be empty
    QString word(
        QStringView key, qsizetype most = 64); ///< a machine word: `[A-Za-z0-9_./:@+-]`, not empty
    qint64 integer(QStringView key, qint64 least, qint64 most);
    bool flag(QStringView key);
    Digest digest(QStringView key); ///< 64 lower-case hex digits
    QByteArray base64(QStringView key, qsizetype size); ///< exactly `size` bytes
    BilingualText bilingual(
        QStringView key, qsizetype most = 256); ///< {"ja","en"}; either may be empty
    QJsonArray array(QStringView key, qsizetype most);
    QJsonObject object(QStringView key);
    void constant(QStringView key, const QJsonValue& expected);

    QString optionalWord(QStringView key, qsizetype most = 64)
    {
        return has(key) ? word(key, most) : QString();
    }
    Digest optionalDigest(QStringView key) { return has(key) ? digest(key) : Digest(); }

    /// The reader found something wrong with the field's value.
    void refuse(QStringView key, const QString& why);
    /// Takes over what a reader of an inner object found.
    void merge(const JsonFields& inner);

    /// Whether what was read so far fits; further fields are nobody's business. Fails with
    /// `reason`.
    Result<void> soFar(const QString& reason) const;
    /// Every field that was not asked for is refused. Fails with `reason`.
    Result<void> finish(const QString& reason);
    void finishInside(
        JsonFields& outer); ///< the same for an inner object: hands what it found to `outer`

private:
    QJsonValue take(QStringView key);
    void refuseUnread();

    QJsonObject m_object;
    QString m_place;
    QVarLengthArray<bool, 32> m_read; ///< by the key's place in the object
    QString m_wrong;
};

} // namespace yagura

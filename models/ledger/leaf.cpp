#include "ledger/leaf.h"

#include "base/canonicaljson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 largest = 9007199254740991; // 2^53 - 1, as in all canonical JSON
}

Result<QByteArray> Leaf::toBytes() const
{
    const auto inner = envelope.toBytes();
    if (!inner)
        return inner.error();
    if (index < 0 || index > largest || time.ms < 0 || time.ms > largest)
        return Error{ Error::Code::Malformed, u"a leaf has a place and a time"_s, u"E-ENV-FORM"_s };
    QByteArray bytes = "{\"env\":" + *inner + ",\"i\":" + QByteArray::number(index)
        + ",\"t\":" + QByteArray::number(time.ms) + ",\"v\":1}";
    if (bytes.size() > CanonicalJson::leafLimits.bytes)
        return Error{ Error::Code::Malformed, u"a leaf of %1 bytes"_s.arg(bytes.size()),
            u"E-ENV-SIZE"_s };
    return bytes;
}

Result<Leaf> Leaf::fromBytes(const QByteArray& bytes)
{
    if (bytes.size() > CanonicalJson::leafLimits.bytes)
        return Error{ Error::Code::Malformed, u"a leaf of %1 bytes"_s.arg(bytes.size()),
            u"E-ENV-SIZE"_s };
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    auto envelope = Envelope::fromObject(document[u"env"].toObject());
    if (!envelope)
        return envelope.error();
    const Leaf leaf{ *envelope, document[u"i"].toInteger(-1), { document[u"t"].toInteger(-1) } };
    const auto again = leaf.toBytes();
    if (!again)
        return again.error();
    if (*again != bytes)
        return Error{ Error::Code::Malformed, u"the leaf is not in canonical form"_s,
            u"E-ENV-CANON"_s };
    return leaf;
}

} // namespace yagura

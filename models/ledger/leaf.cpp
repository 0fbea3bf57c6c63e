#include "ledger/leaf.h"

#include "base/canonicaljson.h"
#include "ledger/bytecursor.h"

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 9007199254740991; // 2^53 - 1, as in all canonical JSON

Error notCanonical()
{
    return { Error::Code::Malformed, u"the leaf is not in canonical form"_s, u"E-ENV-CANON"_s };
}

} // namespace

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
    ByteCursor cursor(bytes);
    if (!cursor.skip("{\"env\":"))
        return notCanonical();
    auto envelope = Envelope::next(cursor);
    if (!envelope)
        return envelope.error();
    const auto index = cursor.skip(",\"i\":") ? cursor.numberUpTo(",") : std::nullopt;
    const auto time = cursor.skip("\"t\":") ? cursor.numberUpTo(",") : std::nullopt;
    if (!index || !time)
        return notCanonical();
    Leaf leaf{ std::move(*envelope), *index, { *time } };
    const auto again = leaf.toBytes();
    if (!again)
        return again.error();
    if (*again != bytes)
        return notCanonical();
    return leaf;
}

} // namespace yagura

#include "domain/reasondocument.h"

#include "base/canonicaljson.h"
#include "base/jsonfields.h"

namespace yagura::ReasonDocument {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostLines = 200;
}

Result<QByteArray> write(const QString& matterId, const MarkReason& reason)
{
    QStringList lines = reason.text.normalized(QString::NormalizationForm_C).split(u'\n');
    if (lines.size() > mostLines)
        return Error{ Error::Code::Refused, u"a reason has at most %1 lines"_s.arg(mostLines),
            u"E-DOC-FORM"_s };
    for (QString& line : lines)
        line.replace(u'\t', u' ').remove(u'\r');
    const QJsonObject object{ { u"v"_s, 1 }, { u"type"_s, u"reason"_s },
        { u"matter_id"_s, matterId }, { u"code"_s, reason.code },
        { u"lines"_s, QJsonArray::fromStringList(lines) } };
    return CanonicalJson::write(object, CanonicalJson::documentLimits);
}

Result<MarkReason> read(const QByteArray& bytes)
{
    const auto object = CanonicalJson::read(bytes, CanonicalJson::documentLimits);
    if (!object)
        return object.error();
    JsonFields fields(*object);
    fields.constant(u"v", 1);
    fields.constant(u"type", u"reason"_s);
    fields.word(u"matter_id", 16);
    MarkReason reason{ fields.text(u"code", 32), {} };
    QStringList lines;
    for (const QJsonValue& line : fields.array(u"lines", mostLines)) {
        if (!line.isString())
            fields.refuse(u"lines", u"hold what is no string"_s);
        lines.append(line.toString());
    }
    reason.text = lines.join(u'\n');
    if (auto fits = fields.finish(u"E-DOC-FORM"_s); !fits)
        return fits.error();
    return reason;
}

} // namespace yagura::ReasonDocument

#include "domain/recorddocument.h"

#include "base/canonicaljson.h"
#include "base/jsonfields.h"

#include <QJsonArray>
#include <QJsonObject>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFields = 32;
constexpr qsizetype mostLines = 100;
constexpr qsizetype longestLine = 2000;

/// Canonical strings hold no line breaks: a text stands line by line.
QJsonArray linesOf(const QString& text)
{
    QStringList lines = text.normalized(QString::NormalizationForm_C).split(u'\n');
    for (QString& line : lines)
        line.replace(u'\t', u' ').remove(u'\r');
    return QJsonArray::fromStringList(lines);
}

QString readLines(JsonFields& fields)
{
    QStringList lines;
    for (const QJsonValue& line : fields.array(u"lines", mostLines)) {
        if (!line.isString() || line.toString().size() > longestLine)
            fields.refuse(u"lines", u"hold what is no line"_s);
        lines.append(line.toString());
    }
    return lines.join(u'\n');
}

} // namespace

QStringList StepRecord::fieldNames() const
{
    QStringList names;
    for (const auto& [field, text] : fields) {
        if (!text.trimmed().isEmpty())
            names.append(field);
    }
    names.sort();
    return names;
}

Result<QByteArray> StepRecord::toBytes() const
{
    QJsonArray array;
    for (const auto& [field, text] : fields)
        array.append(QJsonObject{ { u"field"_s, field }, { u"lines"_s, linesOf(text) } });
    return CanonicalJson::write({ { u"v"_s, 1 }, { u"type"_s, u"record"_s }, { u"about"_s, about },
                                    { u"step"_s, step }, { u"fields"_s, array } },
        CanonicalJson::documentLimits);
}

Result<StepRecord> StepRecord::fromBytes(const QByteArray& bytes)
{
    const auto object = CanonicalJson::read(bytes, CanonicalJson::documentLimits);
    if (!object)
        return object.error();
    JsonFields fields(*object);
    StepRecord record;
    fields.constant(u"v", 1);
    fields.constant(u"type", u"record"_s);
    record.about = fields.word(u"about", 64);
    record.step = fields.word(u"step", 32);
    for (const QJsonValue& value : fields.array(u"fields", mostFields)) {
        JsonFields inner(value.toObject(), u"fields"_s);
        const QString field = inner.word(u"field", 32);
        record.fields.emplace_back(field, readLines(inner));
        inner.finishInside(fields);
    }
    if (auto fits = fields.finish(u"E-DOC-FORM"_s); !fits)
        return fits.error();
    return record;
}

} // namespace yagura

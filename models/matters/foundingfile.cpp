#include "matters/foundingfile.h"

#include "base/jsonfields.h"
#include "base/strictbase64.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSteps = 64;

QByteArray bytesIn(QStringView name, JsonFields& fields)
{
    const auto bytes = fromStrictBase64(fields.text(name, FoundingFile::mostBytes).toLatin1());
    if (!bytes || bytes->isEmpty())
        fields.refuse(name, u"is not base64"_s);
    return bytes.value_or(QByteArray());
}

FoundingStep readStep(const QJsonValue& value, JsonFields& outer)
{
    JsonFields fields(value.toObject(), u"steps"_s);
    FoundingStep step{ bytesIn(u"envelope_base64", fields), {} };
    if (fields.has(u"document_base64"))
        step.document = bytesIn(u"document_base64", fields);
    fields.finishInside(outer);
    return step;
}

} // namespace

QByteArray FoundingFile::write(const std::vector<FoundingStep>& steps)
{
    QJsonArray written;
    for (const FoundingStep& step : steps) {
        QJsonObject json{ { u"envelope_base64"_s, QString::fromLatin1(step.envelope.toBase64()) } };
        if (!step.document.isEmpty())
            json.insert(u"document_base64"_s, QString::fromLatin1(step.document.toBase64()));
        written.append(json);
    }
    return QJsonDocument(
               QJsonObject{ { u"v"_s, 1 }, { u"type"_s, u"founding"_s }, { u"steps"_s, written } })
               .toJson(QJsonDocument::Compact)
        + '\n';
}

Result<std::vector<FoundingStep>> FoundingFile::read(const QByteArray& bytes)
{
    const QJsonDocument document
        = bytes.size() <= mostBytes ? QJsonDocument::fromJson(bytes) : QJsonDocument();
    JsonFields fields(document.object());
    fields.constant(u"v", 1);
    fields.constant(u"type", u"founding"_s);
    std::vector<FoundingStep> steps;
    const QJsonArray written = fields.array(u"steps", mostSteps);
    for (const QJsonValue& value : written)
        steps.push_back(readStep(value, fields));
    if (steps.empty())
        fields.refuse(u"steps", u"is empty"_s);
    if (auto fine = fields.finish(u"E-FND-FORM"_s); !fine)
        return fine.error();
    return steps;
}

} // namespace yagura

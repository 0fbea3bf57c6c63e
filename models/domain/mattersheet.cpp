#include "domain/mattersheet.h"

#include "base/canonicaljson.h"
#include "base/jsonfields.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype titleLength = 60;
constexpr qsizetype paragraphLength = 2000;
constexpr qsizetype mostParagraphs = 32;
constexpr qsizetype mostTargets = 100;
constexpr qsizetype mostEvidence = 16;
constexpr qsizetype mostRecordFields = 32;
constexpr qsizetype mostWords = 16;
constexpr qint64 largestSeconds = 253402300799; // end of the year 9999
constexpr char16_t badDocument[] = u"E-DOC-FORM"; // not what the schema says

/// Input methods and pasted text bring both forms of the same letter; what is signed has one
/// (canonical JSON).
QString composed(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C);
}

QJsonObject bilingualObject(const BilingualText& text)
{
    return { { u"ja"_s, composed(text.ja) }, { u"en"_s, composed(text.en) } };
}

QJsonArray paragraphArray(const std::vector<BilingualText>& paragraphs)
{
    QJsonArray array;
    for (const BilingualText& paragraph : paragraphs)
        array.append(bilingualObject(paragraph));
    return array;
}

std::vector<BilingualText> readParagraphs(JsonFields& fields, QStringView key)
{
    std::vector<BilingualText> paragraphs;
    for (const QJsonValue& value : fields.array(key, mostParagraphs)) {
        JsonFields inner(value.toObject(), key.toString());
        paragraphs.push_back(
            { inner.text(u"ja", paragraphLength), inner.text(u"en", paragraphLength) });
        inner.finishInside(fields);
    }
    return paragraphs;
}

void putOptional(QJsonObject& object, QStringView key, const QString& text)
{
    if (!text.isEmpty())
        object[key] = composed(text);
}

void putOptional(QJsonObject& object, QStringView key, Severity severity)
{
    if (severity != Severity::Unassessed)
        object[key] = static_cast<int>(severity);
}

QString readOptionalText(JsonFields& fields, QStringView key)
{
    if (!fields.has(key))
        return {};
    const QString text = fields.text(key);
    if (text.isEmpty())
        fields.refuse(key, u"is empty"_s);
    return text;
}

Severity readOptionalSeverity(JsonFields& fields, QStringView key)
{
    return fields.has(key) ? severityFromLevel(fields.integer(key, 0, 4)) : Severity::Unassessed;
}

QJsonObject targetObject(const MeasureTarget& target)
{
    return { { u"address"_s, composed(target.address) }, { u"owner"_s, composed(target.owner) },
        { u"country"_s, target.country }, { u"confidence"_s, target.confidence },
        { u"grounds"_s, composed(target.grounds) } };
}

MeasureTarget readTarget(JsonFields& fields)
{
    return { fields.text(u"address"), fields.text(u"owner"), fields.text(u"country", 2),
        fields.text(u"confidence", 2), fields.text(u"grounds", paragraphLength) };
}

QJsonArray recordArray(const std::vector<std::pair<QString, BilingualText>>& record)
{
    QJsonArray array;
    for (const auto& [field, text] : record)
        array.append(QJsonObject{ { u"field"_s, field }, { u"text"_s, bilingualObject(text) } });
    return array;
}

std::vector<std::pair<QString, BilingualText>> readRecord(JsonFields& fields)
{
    std::vector<std::pair<QString, BilingualText>> record;
    for (const QJsonValue& value : fields.array(u"record", mostRecordFields)) {
        JsonFields inner(value.toObject(), u"record"_s);
        const QString field = inner.word(u"field", 32);
        record.emplace_back(field, inner.bilingual(u"text", paragraphLength));
        inner.finishInside(fields);
    }
    return record;
}

QStringList readSortedWords(JsonFields& fields, QStringView key)
{
    QStringList words;
    for (const QJsonValue& value : fields.array(key, mostWords)) {
        if (value.toString().isEmpty()
            || (!words.isEmpty() && value.toString() <= words.constLast()))
            fields.refuse(key, u"are no sorted words"_s);
        words.append(value.toString());
    }
    return words;
}

/// What a measure says beside its targets.
void putMeasure(QJsonObject& object, const MatterSheet& sheet)
{
    if (!sheet.record.empty())
        object[u"record"] = recordArray(sheet.record);
    if (!sheet.methods.isEmpty())
        object[u"methods"] = QJsonArray::fromStringList(sheet.methods);
    if (!sheet.concerns.isEmpty())
        object[u"concerns"] = QJsonArray::fromStringList(sheet.concerns);
    putOptional(object, u"officer", sheet.officer);
    putOptional(object, u"ground", sheet.ground);
    if (sheet.declared.isKnown())
        object[u"declared_at"] = sheet.declared.ms / 1000;
}

void readMeasure(JsonFields& fields, MatterSheet& sheet)
{
    if (fields.has(u"record"))
        sheet.record = readRecord(fields);
    if (fields.has(u"methods"))
        sheet.methods = readSortedWords(fields, u"methods");
    if (fields.has(u"concerns"))
        sheet.concerns = readSortedWords(fields, u"concerns");
    sheet.officer = fields.optionalWord(u"officer", 32);
    sheet.ground = fields.optionalWord(u"ground", 32);
    if (fields.has(u"declared_at"))
        sheet.declared = Instant{ fields.integer(u"declared_at", 1, largestSeconds) * 1000 };
}

void readPlace(JsonFields& fields, MatterSheet& sheet)
{
    sheet.sector = readOptionalText(fields, u"sector");
    if (!fields.has(u"prefecture"))
        return;
    sheet.prefecture = prefectureFromText(fields.text(u"prefecture", 2));
    if (sheet.prefecture == noPrefecture)
        fields.refuse(u"prefecture", u"is none of 01 to 47"_s);
}

void readEvidence(JsonFields& fields, MatterSheet& sheet)
{
    for (const QJsonValue& hex : fields.array(u"evidence", mostEvidence)) {
        if (!Digest::fromHex(hex.toString()))
            fields.refuse(u"evidence", u"holds what is no SHA-256"_s);
        sheet.evidence.append(hex.toString());
    }
}

/// The sheet, and the number of targets that it was written with.
Result<std::pair<MatterSheet, qint64>> readSheet(const QByteArray& bytes)
{
    const auto object = CanonicalJson::read(bytes, CanonicalJson::documentLimits);
    if (!object)
        return object.error();
    JsonFields fields(*object);
    MatterSheet sheet;
    fields.constant(u"v", 1);
    fields.constant(u"type", u"matter_sheet"_s);
    sheet.matterId = fields.word(u"matter_id", 16);
    sheet.action = fields.word(u"action", 32);
    sheet.basis = fields.word(u"basis", 32);
    sheet.title = fields.bilingual(u"title", titleLength);
    sheet.what = readParagraphs(fields, u"what");
    sheet.why = readParagraphs(fields, u"why");
    sheet.notKnown = readParagraphs(fields, u"not_known");
    readPlace(fields, sheet);
    sheet.incident = readOptionalText(fields, u"incident");
    sheet.from = readOptionalSeverity(fields, u"from");
    sheet.to = readOptionalSeverity(fields, u"to");
    sheet.track = fields.optionalWord(u"track", 2);
    readMeasure(fields, sheet);
    readEvidence(fields, sheet);
    const qint64 targets
        = fields.has(u"target_count") ? fields.integer(u"target_count", 1, mostTargets) : 0;
    if (auto fits = fields.finish(QString::fromUtf16(badDocument)); !fits)
        return fits.error();
    return std::pair(sheet, targets);
}

Result<std::vector<MeasureTarget>> readTargets(
    const QByteArray& bytes, const QString& matterId, qint64 count)
{
    const auto object = CanonicalJson::read(bytes, CanonicalJson::documentLimits);
    if (!object)
        return object.error();
    JsonFields fields(*object);
    fields.constant(u"v", 1);
    fields.constant(u"type", u"target_list"_s);
    fields.constant(u"matter_id", matterId);
    fields.constant(u"count", count);
    std::vector<MeasureTarget> targets;
    for (const QJsonValue& value : fields.array(u"targets", mostTargets)) {
        JsonFields inner(value.toObject(), u"targets"_s);
        targets.push_back(readTarget(inner));
        inner.finishInside(fields);
    }
    if (static_cast<qint64>(targets.size()) != count)
        fields.refuse(u"targets", u"are not as many as the sheet says"_s);
    if (auto fits = fields.finish(QString::fromUtf16(badDocument)); !fits)
        return fits.error();
    return targets;
}

} // namespace

/// Admiralty code, second digit (domain.md 5.5): 4 and above is doubt, and so is no grade at all.
bool MeasureTarget::isAbroad() const
{
    const bool sure = confidence.size() == 2 && confidence[1] >= u'1' && confidence[1] <= u'3';
    return country != u"JP" || !sure;
}

MatterScope MatterSheet::scope() const
{
    const auto abroad = std::count_if(
        targets.begin(), targets.end(), [](const MeasureTarget& t) { return t.isAbroad(); });
    return { static_cast<int>(targets.size()), static_cast<int>(abroad), concerns, methods };
}

QStringList MatterSheet::recordFields() const
{
    QStringList fields;
    for (const auto& [field, text] : record) {
        if (!text.ja.trimmed().isEmpty() || !text.en.trimmed().isEmpty())
            fields.append(field);
    }
    fields.sort();
    return fields;
}

Result<QByteArray> MatterSheet::toBytes() const
{
    if (title.ja.size() > titleLength || title.en.size() > titleLength)
        return Error{ Error::Code::Refused, u"a title has at most %1 characters"_s.arg(titleLength),
            QString::fromUtf16(badDocument) };
    QJsonObject object{
        { u"v"_s, 1 },
        { u"type"_s, u"matter_sheet"_s },
        { u"matter_id"_s, matterId },
        { u"action"_s, action },
        { u"basis"_s, basis },
        { u"title"_s, bilingualObject(title) },
        { u"what"_s, paragraphArray(what) },
        { u"why"_s, paragraphArray(why) },
        { u"not_known"_s, paragraphArray(notKnown) },
        { u"evidence"_s, QJsonArray::fromStringList(evidence) },
    };
    putOptional(object, u"sector", sector);
    putOptional(object, u"prefecture", prefectureText(prefecture));
    putOptional(object, u"incident", incident);
    putOptional(object, u"from", from);
    putOptional(object, u"to", to);
    putOptional(object, u"track", track);
    putMeasure(object, *this);
    if (!targets.empty())
        object[u"target_count"] = static_cast<qint64>(targets.size());
    return CanonicalJson::write(object, CanonicalJson::documentLimits);
}

Result<QByteArray> MatterSheet::targetBytes() const
{
    QJsonArray array;
    for (const MeasureTarget& target : targets)
        array.append(targetObject(target));
    const QJsonObject object{ { u"v"_s, 1 }, { u"type"_s, u"target_list"_s },
        { u"matter_id"_s, matterId }, { u"count"_s, static_cast<qint64>(targets.size()) },
        { u"targets"_s, array } };
    return CanonicalJson::write(object, CanonicalJson::documentLimits);
}

Result<MatterSheet> MatterSheet::fromBytes(const QByteArray& sheetBytes, const QByteArray& targets)
{
    auto read = readSheet(sheetBytes);
    if (!read)
        return read.error();
    auto& [sheet, count] = *read;
    if (targets.isEmpty())
        return sheet;
    auto list = readTargets(targets, sheet.matterId, count);
    if (!list)
        return list.error();
    sheet.targets = std::move(*list);
    return sheet;
}

} // namespace yagura

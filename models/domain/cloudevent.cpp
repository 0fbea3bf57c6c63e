#include "domain/cloudevent.h"

#include "base/strictbase64.h"
#include "domain/feedjson.h"
#include "domain/rawjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <charconv>

namespace yagura {
using namespace Qt::StringLiterals;
using simdjson::dom::element;
using simdjson::dom::object;

namespace {

constexpr qsizetype nameLength
    = 1024; ///< bytes, of id, source, type and every other attribute that is text
const QString controlPrefix = u"yagura.ctl."_s;

Error envelopeError(const QString& detail)
{
    return Error{ Error::Code::Malformed, detail, u"E-FEED-ENVELOPE"_s };
}

/// Printable ASCII of a length that every attribute may have: nearly all names and words.
bool isPlainAscii(std::string_view text)
{
    return text.size() <= static_cast<std::size_t>(nameLength)
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

/// Whether it is nothing but the digits of a number, which nearly all are.
bool isNumber(std::string_view digits, int64_t& number)
{
    const char* const end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, number);
    return read.ec == std::errc() && read.ptr == end && number >= 0;
}

/// Reads the attributes of one envelope; keeps the first thing that does not fit.
class EnvelopeReader {
public:
    explicit EnvelopeReader(object fields)
        : m_fields(fields)
    {
    }

    /// CloudEvents JSON format 1.0, section 2.1: null stands for absent.
    std::optional<element> find(std::string_view name) const
    {
        element value;
        if (m_fields.at_key(name).get(value) != simdjson::SUCCESS || value.is_null())
            return std::nullopt;
        return value;
    }

    /// `isCommon`: many events have the same.
    QString text(std::string_view name, bool isCommon = false)
    {
        const auto value = find(name);
        if (!value)
            return {};
        std::string_view words;
        const bool isText = value->get(words) == simdjson::SUCCESS;
        if (isText && isPlainAscii(words))
            return isCommon ? FeedJson::commonWord(words) : FeedJson::toQString(words);
        const QString read = FeedJson::toQString(words);
        if (!isText || !isAttributeText(read)) {
            refuse(u"\"%1\" is no text of at most %2 bytes without control characters"_s
                       .arg(FeedJson::toQString(name))
                       .arg(nameLength));
            return {};
        }
        return read;
    }

    bool is(std::string_view name, std::string_view expected) const
    {
        const auto value = find(name);
        std::string_view words;
        return value && value->get(words) == simdjson::SUCCESS && words == expected;
    }

    /// Context attributes that section 3.1 of the specification requires.
    QString required(std::string_view name, bool isCommon)
    {
        const QString words = text(name, isCommon);
        if (words.isEmpty())
            refuse(u"\"%1\" is missing"_s.arg(FeedJson::toQString(name)));
        return words;
    }

    Instant time(std::string_view name)
    {
        const auto value = find(name);
        if (!value)
            return {};
        std::string_view words;
        const bool isText = value->get(words) == simdjson::SUCCESS;
        const auto t = Instant::fromRfc3339(words);
        if (!isText || (!words.empty() && !t))
            refuse(u"\"%1\" is no RFC 3339 time"_s.arg(FeedJson::toQString(name)));
        return t.value_or(Instant());
    }

    bool flag(std::string_view name)
    {
        const auto value = find(name);
        bool set = false;
        if (value && value->get(set) != simdjson::SUCCESS)
            refuse(u"\"%1\" is neither true nor false"_s.arg(FeedJson::toQString(name)));
        return set;
    }

    /// A whole number, written as digits in a string because CloudEvents integers have 32 bits; or
    /// as a number.
    qint64 number(std::string_view name)
    {
        const auto value = find(name);
        int64_t plain = 0;
        if (!value || value->get(plain) == simdjson::SUCCESS)
            return plain;
        std::string_view digits;
        if (value->get(digits) == simdjson::SUCCESS && isNumber(digits, plain))
            return plain;
        bool ok = false;
        const qint64 read = text(name).toLongLong(&ok);
        if (!ok || read < 0)
            refuse(u"\"%1\" is no whole number"_s.arg(FeedJson::toQString(name)));
        return read;
    }

    void refuse(const QString& detail)
    {
        if (!m_error)
            m_error = envelopeError(detail);
    }
    const std::optional<Error>& error() const { return m_error; }

private:
    object m_fields;
    std::optional<Error> m_error;
};

void readMarking(EnvelopeReader& reader, CloudEvent& event)
{
    const auto value = reader.find("tlp");
    if (!value)
        return;
    std::string_view word;
    if (value->get(word) == simdjson::SUCCESS)
        event.tlp = tlpFromWord(FeedJson::toQString(word));
    event.tlpUnknown = !event.tlp;
}

bool isJsonType(const QString& contentType)
{
    if (contentType.isEmpty() || contentType == "application/json"_L1)
        return true; // as nearly all are
    const QString media = contentType.section(u';', 0, 0).trimmed().toLower();
    return media.isEmpty() || media.endsWith(u"/json"_s) || media.endsWith(u"+json"_s);
}

/// The exact bytes, CloudEvents JSON format 1.0, section 3.1.
void readData(EnvelopeReader& reader, const QByteArray& message, CloudEvent& event)
{
    const auto inlined = reader.find("data");
    const auto encoded = reader.find("data_base64");
    if (inlined && encoded)
        return reader.refuse(u"both \"data\" and \"data_base64\""_s);
    std::string_view text;
    if (encoded) {
        if (encoded->get(text) != simdjson::SUCCESS)
            return reader.refuse(u"\"data_base64\" is no text"_s);
        const auto bytes
            = fromStrictBase64(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
        if (!bytes)
            return reader.refuse(u"\"data_base64\" is no base64"_s);
        event.data = *bytes;
    } else if (inlined) {
        const bool isText
            = !isJsonType(event.dataContentType) && inlined->get(text) == simdjson::SUCCESS;
        event.data = isText ? QByteArray(text.data(), static_cast<qsizetype>(text.size()))
                            : RawJson::member(message, "data");
        if (!isText)
            FeedJson::keepPart(event.data, *inlined);
    }
}

CloudEvent readEnvelope(EnvelopeReader& reader, const QByteArray& message)
{
    CloudEvent event;
    if (!reader.is("specversion", "1.0"))
        reader.refuse(u"\"specversion\" is not 1.0"_s);
    event.id = reader.required("id", false);
    event.source = reader.required("source", true);
    event.type = reader.required("type", true);
    event.time = reader.time("time");
    event.subject = reader.text("subject");
    event.dataContentType = reader.text("datacontenttype", true);
    event.sequence = reader.text("sequence");
    event.viewSeq = reader.number("viewseq");
    event.handling = reader.text("handling");
    event.exercise = reader.flag("exercise");
    event.sentUs = reader.number("sentus");
    readMarking(reader, event);
    readData(reader, message, event);
    return event;
}

void append(QByteArray& json, QByteArrayView key, const QString& text)
{
    static constexpr char hex[] = "0123456789abcdef";
    json += json.size() == 1 ? "\"" : ",\"";
    json += key;
    json += "\":\"";
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20) {
            json += "\\u00";
            json += hex[byte >> 4];
            json += hex[byte & 15];
        } else {
            if (c == '"' || c == '\\')
                json += '\\';
            json += c;
        }
    }
    json += '"';
}

void appendKnown(QByteArray& json, QByteArrayView key, const QString& text)
{
    if (!text.isEmpty())
        append(json, key, text);
}

} // namespace

bool isAttributeText(const QString& text)
{
    const auto isAllowed
        = [](QChar c) { return c.category() != QChar::Other_Control && !c.isNonCharacter(); };
    return (text.size() <= nameLength / 3 || text.toUtf8().size() <= nameLength)
        && text.isValidUtf16() && std::all_of(text.begin(), text.end(), isAllowed);
}

Result<CloudEvent> CloudEvent::parse(const QByteArray& message)
{
    const auto root = FeedJson::parse(message);
    if (!root)
        return root.error();
    object fields;
    if (root->get(fields) != simdjson::SUCCESS)
        return envelopeError(u"the message is no JSON object"_s);
    EnvelopeReader reader(fields);
    CloudEvent event = readEnvelope(reader, message);
    const QString claimed = reader.text("datasha256");
    if (reader.error())
        return *reader.error();
    if (!claimed.isEmpty() && Digest::fromHex(claimed) != event.dataSha256())
        return Error{ Error::Code::Untrusted, u"\"datasha256\" does not fit the data"_s,
            u"E-FEED-HASH"_s };
    return event;
}

CloudEvent CloudEvent::readable(const QByteArray& message)
{
    CloudEvent event;
    const auto name = [&](std::string_view key) {
        const QByteArray raw = RawJson::member(message, key);
        const QString read = QJsonDocument::fromJson('[' + raw + ']').array().at(0).toString();
        return isAttributeText(read) ? read : QString();
    };
    event.source = name("source");
    event.id = name("id");
    return event;
}

QByteArray CloudEvent::serialise() const
{
    QByteArray json;
    json.reserve(data.size() * 4 / 3 + 512);
    json += '{';
    append(json, "specversion", u"1.0"_s);
    append(json, "id", id);
    append(json, "source", source);
    append(json, "type", type);
    if (time.isKnown())
        append(json, "time", time.toRfc3339());
    appendKnown(json, "subject", subject);
    append(json, "datacontenttype",
        dataContentType.isEmpty() ? u"application/json"_s : dataContentType);
    appendKnown(json, "sequence", sequence);
    if (viewSeq > 0)
        append(json, "viewseq", u"%1"_s.arg(viewSeq, 20, 10, QChar(u'0')));
    if (tlp || tlpUnknown)
        append(json, "tlp", tlp ? tlpWord(*tlp) : u"unknown"_s);
    appendKnown(json, "handling", handling);
    if (sentUs > 0)
        append(json, "sentus", QString::number(sentUs));
    if (exercise)
        json += R"(,"exercise":true)";
    append(json, "datasha256", dataSha256().hex());
    json += R"(,"data_base64":")" + data.toBase64() + R"("})";
    return json;
}

QByteArray CloudEvent::control(QStringView name, const QJsonObject& body, const QString& source,
    const QString& id, Instant time)
{
    CloudEvent event;
    event.id = id;
    event.source = source;
    event.type = controlPrefix + name.toString();
    event.time = time;
    event.data = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return event.serialise();
}

QString CloudEvent::controlName() const
{
    return type.startsWith(controlPrefix) ? type.mid(controlPrefix.size()) : QString();
}

QJsonObject CloudEvent::jsonData() const
{
    return QJsonDocument::fromJson(data).object();
}

} // namespace yagura

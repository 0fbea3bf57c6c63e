#include "feeds/decoders/reportdecoder.h"

#include "domain/feedjson.h"
#include "domain/plainline.h"
#include "feeds/decoders/eventmarking.h"

#include <QRegularExpression>

namespace yagura {
using namespace Qt::StringLiterals;
using FeedJson::toQString;
using simdjson::dom::element;
using simdjson::dom::object;

namespace {

constexpr int summaryLength = 60;
constexpr qint64 mostRevisions = 999;

/// Reads the fields of one object of the schema; keeps the first that does not fit.
class FieldReader {
public:
    FieldReader(object fields, std::optional<Error>& error)
        : m_fields(fields)
        , m_error(error)
    {
    }

    bool has(std::string_view key) const
    {
        return m_fields.at_key(key).error() == simdjson::SUCCESS;
    }

    QString text(std::string_view key)
    {
        std::string_view words;
        if (m_fields.at_key(key).get(words) != simdjson::SUCCESS)
            refuse(key, u"is no text"_s);
        return toQString(words);
    }

    QString matching(std::string_view key, const QRegularExpression& form)
    {
        const QString words = text(key);
        if (!form.match(words).hasMatch())
            refuse(key, u"does not have its form"_s);
        return words;
    }

    QString name(std::string_view key)
    {
        static const QRegularExpression form(uR"(\A[A-Za-z0-9_.:-]{1,128}\z)"_s);
        return matching(key, form);
    }

    /// Both languages, or one that stands for both: a screen in the other language must not stay
    /// empty.
    BilingualText bilingual(std::string_view key)
    {
        std::string_view same;
        if (m_fields.at_key(key).get(same) == simdjson::SUCCESS && !same.empty())
            return { toQString(same), toQString(same) };
        const auto both = FeedJson::member(m_fields, key);
        BilingualText words = both ? BilingualText{ toQString(FeedJson::text(*both, "ja")),
            toQString(FeedJson::text(*both, "en")) }
                                   : BilingualText{};
        if (words.ja.isEmpty() && words.en.isEmpty())
            refuse(key, u"has no words"_s);
        if (words.ja.isEmpty())
            words.ja = words.en;
        if (words.en.isEmpty())
            words.en = words.ja;
        return words;
    }

    BilingualText optionalBilingual(std::string_view key)
    {
        return has(key) ? bilingual(key) : BilingualText{};
    }
    QString optionalText(std::string_view key) { return has(key) ? text(key) : QString(); }

    Instant time(std::string_view key)
    {
        const auto t = Instant::fromRfc3339(text(key));
        if (!t)
            refuse(key, u"is no RFC 3339 time"_s);
        return t.value_or(Instant());
    }

    qint64 integer(std::string_view key, qint64 least, qint64 most)
    {
        const auto number = FeedJson::integer(m_fields, key);
        if (!number || *number < least || *number > most)
            refuse(key, u"is no whole number from %1 to %2"_s.arg(least).arg(most));
        return number.value_or(least);
    }

    bool flag(std::string_view key)
    {
        bool set = false;
        if (m_fields.at_key(key).get(set) != simdjson::SUCCESS)
            refuse(key, u"is neither true nor false"_s);
        return set;
    }

    FieldReader inside(std::string_view key)
    {
        const auto inner = FeedJson::member(m_fields, key);
        if (!inner)
            refuse(key, u"is no object"_s);
        return FieldReader(inner.value_or(m_fields), m_error);
    }

    void refuse(std::string_view key, const QString& why)
    {
        if (!m_error)
            m_error = Error{ Error::Code::Malformed, u"\"%1\" %2"_s.arg(toQString(key), why),
                u"E-FEED-REPORT"_s };
    }

private:
    object m_fields;
    std::optional<Error>& m_error;
};

ReportStage readStage(FieldReader& fields)
{
    const QString word = fields.text("stage");
    if (word == u"quick")
        return ReportStage::Quick;
    if (word == u"follow_up")
        return ReportStage::FollowUp;
    if (word != u"detailed")
        fields.refuse("stage", u"is no stage of a report"_s);
    return ReportStage::Detailed;
}

void readPlace(FieldReader& fields, IncidentReport& report)
{
    static const QRegularExpression sectorForm(uR"(\A[a-z0-9_.]{1,64}\z)"_s);
    report.sector = fields.matching("sector", sectorForm);
    if (!fields.has("prefecture"))
        return;
    report.prefecture = prefectureFromText(fields.text("prefecture"));
    if (report.prefecture == noPrefecture)
        fields.refuse("prefecture", u"is no prefecture of JIS X 0401"_s);
}

void readParties(FieldReader& fields, IncidentReport& report)
{
    auto reporter = fields.inside("operator");
    report.operatorId = reporter.name("id");
    report.operatorName = reporter.bilingual("name");
    if (!fields.has("computer"))
        return;
    auto computer = fields.inside("computer");
    report.computerId = computer.name("id");
    report.computerName = computer.optionalBilingual("name");
}

void readAssessment(FieldReader& fields, IncidentReport& report)
{
    if (!fields.has("severity"))
        return;
    auto severity = fields.inside("severity");
    report.severity = severityFromLevel(severity.integer("level", 0, 4));
    report.continuity = severity.optionalText("continuity");
    report.safety = severity.optionalText("safety");
    report.assessor = severity.optionalText("assessor");
}

/// An unknown marking does not keep a report from the screen; it makes it RED (wire.md).
void readMarking(FieldReader& fields, IncidentReport& report)
{
    if (!fields.has("tlp"))
        return;
    report.tlp = tlpFromWord(fields.text("tlp"));
    report.tlpUnknown = !report.tlp;
}

void readEntry(FieldReader& fields, IncidentReport& report)
{
    if (!fields.has("entry"))
        return;
    static const QRegularExpression channels(uR"(\A(phone|paper|mail|visit)\z)"_s);
    auto entry = fields.inside("entry");
    report.entry = ReportEntry{ entry.name("by"),
        entry.has("channel") ? entry.matching("channel", channels) : QString(),
        entry.optionalText("told_by") };
}

void readBlocks(FieldReader& fields, IncidentReport& report)
{
    auto blocks = fields.inside("blocks");
    report.blocks.kind = blocks.optionalBilingual("kind");
    report.blocks.operatorProfile = blocks.optionalBilingual("operator");
    report.blocks.overview = blocks.bilingual("overview");
    report.blocks.computers = blocks.optionalBilingual("computers");
    report.blocks.technical = blocks.optionalBilingual("technical");
    report.blocks.response = blocks.optionalBilingual("response");
    report.blocks.other = blocks.optionalBilingual("other");
}

void readStatus(FieldReader& fields, IncidentReport& report)
{
    const QString status = fields.text("status");
    if (status != u"open" && status != u"closed")
        fields.refuse("status", u"is neither open nor closed"_s);
    report.closed = status == u"closed";
    if (fields.has("nco_share_consent"))
        report.ncoShareConsent = fields.flag("nco_share_consent");
}

IncidentReport readReport(FieldReader& fields)
{
    IncidentReport report;
    fields.integer("v", 1, 1);
    report.reportId = fields.name("report_id");
    report.revision = static_cast<int>(fields.integer("revision", 1, mostRevisions));
    report.reportedAt = fields.time("reported_at");
    report.stage = readStage(fields);
    report.form = static_cast<int>(fields.integer("form", 1, 3));
    readParties(fields, report);
    readPlace(fields, report);
    if (fields.has("occurred_at"))
        report.occurredAt = fields.time("occurred_at");
    report.awareAt = fields.time("aware_at");
    if (fields.has("valid_until"))
        report.validUntil = fields.time("valid_until");
    readAssessment(fields, report);
    readMarking(fields, report);
    report.title = fields.bilingual("title");
    report.summary = fields.bilingual("summary");
    readStatus(fields, report);
    readEntry(fields, report);
    readBlocks(fields, report);
    return report;
}

/// A long line is cut: an incident is never kept from the screen for it.
BilingualText cut(const BilingualText& text, int most = limits::titleLength)
{
    return { plainLine(text.ja, most), plainLine(text.en, most) };
}

} // namespace

Result<IncidentReport> decodeReport(const QByteArray& json)
{
    const auto root = FeedJson::parse(json);
    if (!root)
        return root.error();
    object report;
    if (root->get(report) != simdjson::SUCCESS)
        return Error{ Error::Code::Malformed, u"the report is no JSON object"_s,
            u"E-FEED-REPORT"_s };
    std::optional<Error> error;
    FieldReader fields(report, error);
    IncidentReport read = readReport(fields);
    if (error)
        return *error;
    return read;
}

Result<std::vector<Item>> decodeReportEvent(const CloudEvent& event)
{
    const auto report = decodeReport(event.data);
    if (!report)
        return report.error();
    Item item;
    item.objectId = u"report:%1:%2"_s.arg(report->operatorId, report->reportId);
    item.kind = report->entry ? ItemKind::ManualEntry : ItemKind::OperatorReport;
    item.type = event.type;
    item.title = cut(report->title);
    item.summary = cut(report->summary, summaryLength);
    item.occurred = report->occurredAt.isKnown() ? report->occurredAt : report->awareAt;
    // The revision decides between versions of one second: forms are stamped by the minute.
    // What a member typed in is older than anything that the operator itself sends about the same.
    const Instant version = report->entry ? report->awareAt : report->reportedAt;
    item.modified = version + std::chrono::milliseconds(report->revision);
    item.validUntil = validityEnd(report->validUntil);
    item.severity = report->severity;
    item.sector = report->sector;
    item.prefecture = report->prefecture;
    item.marking = markingOf(event, { report->tlp, report->tlpUnknown });
    item.stage = report->stage;
    item.closed = report->closed;
    return std::vector<Item>{ item };
}

} // namespace yagura

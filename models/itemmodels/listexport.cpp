#include "itemmodels/listexport.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStringList>

#include <algorithm>
#include <array>
#include <memory>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

struct Column {
    const char* name;
    QString (*text)(const Item& item);
};

QString time(Instant t)
{
    return t.isKnown() ? t.toRfc3339() : QString();
}

QString number(Severity severity)
{
    return severity == Severity::Unassessed ? QString() : QString::number(int(severity));
}

const std::array columns{
    Column{ "id", [](const Item& item) { return item.objectId; } },
    Column{ "type", [](const Item& item) { return item.type; } },
    Column{ "level", [](const Item& item) { return number(item.severity); } },
    Column{ "title_ja", [](const Item& item) { return item.title.ja; } },
    Column{ "title_en", [](const Item& item) { return item.title.en; } },
    Column{ "summary_ja", [](const Item& item) { return item.summary.ja; } },
    Column{ "summary_en", [](const Item& item) { return item.summary.en; } },
    Column{ "sector", [](const Item& item) { return item.sector; } },
    Column{ "prefecture", [](const Item& item) { return prefectureText(item.prefecture); } },
    Column{ "occurred", [](const Item& item) { return time(item.occurred); } },
    Column{ "received", [](const Item& item) { return time(item.received); } },
    Column{ "modified", [](const Item& item) { return time(item.modified); } },
    Column{ "source", [](const Item& item) { return item.source; } },
    Column{ "marking", [](const Item& item) { return tlpLabel(item.marking.tlp); } },
    Column{ "closed", [](const Item& item) { return item.closed ? u"true"_s : u"false"_s; } },
    Column{ "exercise", [](const Item& item) { return item.exercise ? u"true"_s : u"false"_s; } },
};

/// One format's way of writing: a head, rows and an end.
class Writer {
public:
    virtual ~Writer() = default;
    virtual QByteArray head(const QList<std::pair<QString, QString>>& facts) = 0;
    virtual QByteArray row(const Item& item, bool isFirst) = 0;
    virtual QByteArray end(const Digest& sha256) = 0;
};

class CsvWriter : public Writer {
public:
    QByteArray head(const QList<std::pair<QString, QString>>& facts) override
    {
        QByteArray out("\xef\xbb\xbf"); // else spreadsheet programs do not take it for UTF-8
        for (const auto& [name, value] : facts)
            out += line({ u"# "_s + name, value });
        QStringList names;
        for (const Column& column : columns)
            names << QString::fromLatin1(column.name);
        return out + line(names);
    }
    QByteArray row(const Item& item, bool) override
    {
        QStringList fields;
        for (const Column& column : columns)
            fields << column.text(item);
        return line(fields);
    }
    QByteArray end(const Digest& sha256) override { return line({ u"# sha256"_s, sha256.hex() }); }

private:
    static QByteArray line(const QStringList& fields)
    {
        QStringList safe;
        for (const QString& field : fields)
            safe << csvField(field);
        return safe.join(u',').toUtf8() + "\r\n";
    }
};

class JsonWriter : public Writer {
public:
    QByteArray head(const QList<std::pair<QString, QString>>& facts) override
    {
        QJsonObject head;
        for (const auto& [name, value] : facts)
            head.insert(name, value);
        return "{\"head\":" + QJsonDocument(head).toJson(QJsonDocument::Compact) + ",\n\"rows\":[";
    }
    QByteArray row(const Item& item, bool isFirst) override
    {
        QJsonObject object;
        for (const Column& column : columns)
            object.insert(QString::fromLatin1(column.name), column.text(item));
        return (isFirst ? "\n" : ",\n") + QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    QByteArray end(const Digest& sha256) override
    {
        return "\n],\n\"sha256\":\"" + sha256.bytes().toHex() + "\"}\n";
    }
};

std::unique_ptr<Writer> writerOf(ListExport::Format format)
{
    switch (format) {
    case ListExport::Format::Csv:
        return std::make_unique<CsvWriter>();
    case ListExport::Format::Json:
        return std::make_unique<JsonWriter>();
    }
    return {};
}

Error writeError(const QString& why)
{
    return { Error::Code::Storage, why, u"E-EXP-WRITE"_s };
}

} // namespace

QString csvField(const QString& text)
{
    static const QString dangerous = u"=+-@\t\r"_s;
    const bool isFormula = !text.isEmpty() && (dangerous.contains(text[0]) || text[0].isNull());
    const bool needsQuotes = isFormula || text.contains(u',') || text.contains(u'"')
        || text.contains(u'\n') || text.contains(u'\r');
    if (!needsQuotes)
        return text;
    QString inner = text;
    inner.replace(u'"', u"\"\""_s);
    return u'"' + (isFormula ? u"'"_s : QString()) + inner + u'"';
}

void KeptBack::count(const Marking& marking, Tlp ceiling)
{
    if (!marking.handling.isEmpty())
        ++handled;
    else if (marking.tlp > ceiling)
        ++(marking.origin == Marking::Origin::Assumed ? unmarked : above);
}

KeptBack ListExport::keptBack() const
{
    KeptBack kept;
    for (const int row : order) {
        const ItemFacts facts = rows.facts(row);
        kept.count({ facts.tlp, facts.tlpOrigin, rows.lineage(facts.lineage).handling }, ceiling);
    }
    return kept;
}

Result<ListExport::Written> ListExport::writeTo(const QString& path, Format format) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file.errorString());
    auto written = writeTo(file, format);
    if (!written)
        return written;
    if (!file.commit())
        return writeError(file.errorString());
    return written;
}

Result<ListExport::Written> ListExport::writeTo(QIODevice& device, Format format) const
{
    if (const qint64 kept = keptBack().all(); kept > 0)
        return Error{ Error::Code::Refused, QString::number(kept), u"E-EXP-MARKING"_s };
    Written written;
    for (const int row : order)
        written.highest = std::max(written.highest, rows.facts(row).tlp);
    const auto writer = writerOf(format);
    device.write(writer->head({ { u"filter"_s, filter }, { u"query"_s, query },
        { u"as_of"_s, asOf.toRfc3339() }, { u"picture"_s, isLive ? u"live"_s : u"fixed"_s },
        { u"marking"_s, tlpLabel(written.highest) },
        { u"rows"_s, QString::number(order.size()) } }));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const int row : order) {
        if (course->stop)
            return Error{ Error::Code::Unavailable, u"stopped"_s, u"E-EXP-STOPPED"_s };
        const QByteArray bytes = writer->row(rows.item(row), written.rows == 0);
        if (device.write(bytes) != bytes.size())
            return writeError(device.errorString());
        hash.addData(bytes);
        course->rows = ++written.rows;
    }
    written.sha256 = Digest::fromBytes(hash.result()).value_or(Digest());
    const QByteArray end = writer->end(written.sha256);
    if (device.write(end) != end.size())
        return writeError(device.errorString());
    return written;
}

} // namespace yagura

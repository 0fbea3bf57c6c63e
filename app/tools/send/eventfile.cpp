#include "tools/send/eventfile.h"

#include "domain/cloudevent.h"
#include "domain/rawjson.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

Error noEvents()
{
    return { Error::Code::Malformed, u"no CloudEvents, STIX bundle or KEV catalogue"_s,
        u"E-SEND-KIND"_s };
}

bool isCloudEvent(const QJsonObject& object)
{
    return object.contains(u"specversion"_s);
}

/// wire.md: `<object id>@<modified, or SHA-256 of the object>`, so that each version of an object
/// is an event.
QString versionedId(const QString& id, const QString& modified, const QByteArray& bytes)
{
    return u"%1@%2"_s.arg(id, modified.isEmpty() ? Digest::of(bytes).hex() : modified);
}

} // namespace

EventFile::EventFile(Kind kind, std::vector<QByteArray> parts)
    : m_kind(kind)
    , m_parts(std::move(parts))
{
}

Result<EventFile> EventFile::read(const QByteArray& bytes)
{
    const QJsonObject whole = QJsonDocument::fromJson(bytes).object();
    if (whole.isEmpty() || isCloudEvent(whole))
        return readLines(bytes);
    if (whole.value(u"vulnerabilities"_s).isArray())
        return EventFile(Kind::KevCatalogue, RawJson::items(bytes, "vulnerabilities"));
    if (whole.value(u"type"_s).isString() && whole.value(u"id"_s).isString())
        return EventFile(Kind::Stix, RawJson::stixObjects(bytes));
    return noEvents();
}

Result<EventFile> EventFile::readLines(const QByteArray& bytes)
{
    std::vector<QByteArray> lines;
    const auto all = bytes.split('\n');
    for (const QByteArray& line : all) {
        if (!line.trimmed().isEmpty())
            lines.push_back(line.trimmed());
    }
    // The first line tells the kind. A later one that cannot be read is the hub's to keep in its
    // quarantine.
    if (lines.empty() || !isCloudEvent(QJsonDocument::fromJson(lines.front()).object()))
        return noEvents();
    return EventFile(Kind::CloudEvents, std::move(lines));
}

QByteArray EventFile::message(qsizetype n, const QString& source, bool exercise) const
{
    const QByteArray& part = m_parts[std::size_t(n)];
    if (m_kind == Kind::CloudEvents)
        return part;
    const QJsonObject object = QJsonDocument::fromJson(part).object();
    CloudEvent event;
    event.source = source;
    event.data = part;
    event.exercise = exercise;
    if (m_kind == Kind::Stix) {
        event.type = QString::fromUtf16(stixObjectType);
        event.id = versionedId(
            object.value(u"id"_s).toString(), object.value(u"modified"_s).toString(), part);
        event.dataContentType = u"application/stix+json"_s;
    } else {
        event.type = QString::fromUtf16(kevEntryType);
        event.id = versionedId(object.value(u"cveID"_s).toString(), {}, part);
    }
    return event.serialise();
}

} // namespace yagura

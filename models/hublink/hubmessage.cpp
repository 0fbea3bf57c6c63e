#include "hublink/hubmessage.h"

#include "base/limits.h"
#include "hublink/controlreader.h"

#include <QJsonArray>

#include <algorithm>

namespace yagura {

namespace {

/// A hub that wants to be asked less often than this withholds.
constexpr std::chrono::milliseconds longestSlowDown = std::chrono::minutes(1);

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QJsonObject bilingualJson(const BilingualText& text)
{
    return { { u"ja"_s, text.ja }, { u"en"_s, text.en } };
}

/// What hello and heartbeat say about a source alike.
QJsonObject settingsJson(const SourceSettings& settings)
{
    QJsonObject json{ { u"source"_s, settings.source } };
    if (!settings.name.ja.isEmpty() || !settings.name.en.isEmpty())
        json.insert(u"name"_s, bilingualJson(settings.name));
    if (settings.expectedIntervalS > 0)
        json.insert(u"expected_interval_s"_s, settings.expectedIntervalS);
    if (settings.defaultTlp)
        json.insert(u"default_tlp"_s, tlpWord(*settings.defaultTlp));
    return json;
}

SourceSettings readSettings(ControlReader& reader, const QJsonObject& json)
{
    SourceSettings settings;
    settings.source = json.value(u"source"_s).toString(); // as long as the publisher made it
    settings.name = reader.bilingual(u"name"_s);
    settings.expectedIntervalS
        = int(qMin<qint64>(reader.optionalNumber(u"expected_interval_s"_s), 366 * 86400));
    settings.defaultTlp = tlpFromWord(json.value(u"default_tlp"_s).toString());
    return settings;
}

QJsonObject healthJson(const SourceHealth& health)
{
    QJsonObject json = settingsJson(health.settings);
    json.insert(u"received"_s, health.counts.received);
    json.insert(u"stored"_s, health.counts.stored);
    json.insert(u"duplicate"_s, health.counts.duplicate);
    json.insert(u"quarantined"_s, health.counts.quarantined);
    json.insert(u"conflict"_s, health.counts.conflict);
    if (health.lastSeen.isKnown())
        json.insert(u"last_seen"_s, health.lastSeen.toRfc3339());
    json.insert(u"gap"_s, health.gap);
    json.insert(u"replaying"_s, health.replaying);
    return json;
}

Result<SourceHealth> readHealth(const QJsonObject& json)
{
    ControlReader reader(json);
    SourceHealth health;
    health.settings = readSettings(reader, json);
    health.counts.received = reader.number(u"received"_s);
    health.counts.stored = reader.number(u"stored"_s);
    health.counts.duplicate = reader.number(u"duplicate"_s);
    health.counts.quarantined = reader.number(u"quarantined"_s);
    health.counts.conflict = reader.number(u"conflict"_s);
    if (json.contains(u"last_seen"_s))
        health.lastSeen = reader.instant(u"last_seen"_s);
    health.gap = reader.flag(u"gap"_s);
    health.replaying = reader.flag(u"replaying"_s);
    return reader.result(health);
}

} // namespace

QJsonObject PublisherHello::toJson() const
{
    QJsonObject json = settings.source.isEmpty() ? QJsonObject() : settingsJson(settings);
    json.insert(u"build"_s, build);
    return json;
}

Result<PublisherHello> PublisherHello::read(const QJsonObject& json)
{
    ControlReader reader(json);
    return reader.result(
        PublisherHello{ reader.optionalText(u"build"_s), readSettings(reader, json) });
}

bool StoredNotice::isAcknowledged() const
{
    return result == "stored"_L1 || result == "duplicate"_L1;
}

QJsonObject StoredNotice::toJson() const
{
    QJsonObject json{ { u"source"_s, source }, { u"id"_s, id }, { u"result"_s, result },
        { u"viewseq"_s, viewSeq }, { u"message"_s, message } };
    if (!reason.isEmpty())
        json.insert(u"reason"_s, reason);
    if (more)
        json.insert(u"more"_s, true);
    return json;
}

Result<StoredNotice> StoredNotice::read(const QJsonObject& json)
{
    ControlReader reader(json);
    StoredNotice notice;
    notice.source = json.value(u"source"_s).toString(); // as long as the publisher's own words were
    notice.id = json.value(u"id"_s).toString();
    notice.result = reader.text(u"result"_s);
    notice.reason = reader.optionalText(u"reason"_s);
    notice.viewSeq = reader.optionalNumber(u"viewseq"_s);
    notice.message = reader.number(u"message"_s);
    notice.more = reader.flag(u"more"_s);
    return reader.result(notice);
}

QJsonObject ConsoleHello::toJson() const
{
    return { { u"build"_s, build }, { u"console"_s, console } };
}

Result<ConsoleHello> ConsoleHello::read(const QJsonObject& json)
{
    ControlReader reader(json);
    return reader.result(
        ConsoleHello{ reader.optionalText(u"build"_s), reader.optionalText(u"console"_s) });
}

QJsonObject Welcome::toJson() const
{
    return { { u"ledger"_s, ledger }, { u"mode"_s, mode }, { u"ledger_size"_s, ledgerSize },
        { u"t"_s, t.toRfc3339() } };
}

Result<Welcome> Welcome::read(const QJsonObject& json)
{
    ControlReader reader(json);
    return reader.result(Welcome{ reader.text(u"ledger"_s), reader.text(u"mode"_s),
        reader.number(u"ledger_size"_s), reader.instant(u"t"_s) });
}

QJsonObject Subscribe::toJson() const
{
    return { { u"view"_s, view }, { u"after"_s, after } };
}

Result<Subscribe> Subscribe::read(const QJsonObject& json)
{
    ControlReader reader(json);
    return reader.result(Subscribe{ reader.text(u"view"_s), reader.number(u"after"_s) });
}

QJsonObject Live::toJson() const
{
    return { { u"view"_s, view },
        { view == QStringView(ledgerView) ? u"size"_s : u"viewseq"_s, position } };
}

Result<Live> Live::read(const QJsonObject& json)
{
    ControlReader reader(json);
    const QString view = reader.text(u"view"_s);
    return reader.result(
        Live{ view, reader.number(view == QStringView(ledgerView) ? u"size"_s : u"viewseq"_s) });
}

QJsonObject Ack::toJson() const
{
    return { { u"viewseq"_s, viewSeq } };
}

Result<Ack> Ack::read(const QJsonObject& json)
{
    ControlReader reader(json);
    return reader.result(Ack{ reader.number(u"viewseq"_s) });
}

QJsonObject DocumentMessage::toJson() const
{
    if (isAddressed())
        return { { u"sha256"_s, Digest::of(document.body).hex() },
            { u"body_base64"_s, base64(document.body) } };
    return { { u"commit"_s, document.commit().hex() }, { u"salt"_s, base64(document.salt) },
        { u"body_base64"_s, base64(document.body) } };
}

Result<DocumentMessage> DocumentMessage::read(const QJsonObject& json)
{
    ControlReader reader(json);
    DocumentMessage message;
    message.document.body = reader.bytes(u"body_base64"_s);
    const bool addressed = json.contains(u"sha256"_s);
    if (!addressed)
        message.document.salt = reader.bytes(u"salt"_s);
    const Digest name = reader.digest(addressed ? u"sha256"_s : u"commit"_s);
    if (!reader.isFine())
        return reader.error();
    if (!addressed && message.document.salt.size() != 32)
        return Error{ Error::Code::Malformed, u"a document's salt has 32 bytes"_s,
            u"E-CTL-SHAPE"_s };
    if (name != (addressed ? Digest::of(message.document.body) : message.document.commit()))
        return Error{ Error::Code::Untrusted,
            u"document %1 does not fit its name"_s.arg(name.hex()), u"E-DOC-COMMIT"_s };
    return message;
}

QJsonObject LedgerEntries::toJson() const
{
    QJsonArray array;
    for (const QByteArray& leaf : leaves)
        array.append(base64(leaf));
    return { { u"from"_s, from }, { u"leaves"_s, array } };
}

Result<LedgerEntries> LedgerEntries::read(const QJsonObject& json)
{
    ControlReader reader(json);
    LedgerEntries entries{ reader.number(u"from"_s), {} };
    const QJsonArray leaves = reader.array(u"leaves"_s);
    for (const QJsonValue& value : leaves) {
        const auto leaf = fromStrictBase64(value.toString().toLatin1());
        if (!leaf || leaf->isEmpty())
            return Error{ Error::Code::Malformed, u"a leaf that is not base64"_s,
                u"E-CTL-SHAPE"_s };
        entries.leaves.push_back(*leaf);
    }
    return reader.result(entries);
}

QJsonObject LedgerCheckpoint::toJson() const
{
    return { { u"note"_s, QString::fromUtf8(note) } };
}

Result<LedgerCheckpoint> LedgerCheckpoint::read(const QJsonObject& json)
{
    if (!json.value(u"note"_s).isString())
        return Error{ Error::Code::Malformed, u"a checkpoint without its note"_s,
            u"E-CTL-SHAPE"_s };
    return LedgerCheckpoint{ json.value(u"note"_s).toString().toUtf8() };
}

QJsonObject LedgerSubmit::toJson() const
{
    return { { u"envelope_base64"_s, base64(envelope) } };
}

Result<LedgerSubmit> LedgerSubmit::read(const QJsonObject& json)
{
    ControlReader reader(json);
    return reader.result(LedgerSubmit{ reader.bytes(u"envelope_base64"_s) });
}

QJsonObject SlowDown::toJson() const
{
    return { { u"retry_ms"_s, qint64(retry.count()) } };
}

Result<SlowDown> SlowDown::read(const QJsonObject& json)
{
    ControlReader reader(json);
    return reader.result(SlowDown{ std::chrono::milliseconds(
        std::min<qint64>(reader.number(u"retry_ms"_s), longestSlowDown.count())) });
}

QJsonObject LedgerReceipt::toJson() const
{
    return { { u"payload_sha256"_s, payloadSha256.hex() }, { u"index"_s, index },
        { u"receipt_base64"_s, base64(receipt) } };
}

Result<LedgerReceipt> LedgerReceipt::read(const QJsonObject& json)
{
    ControlReader reader(json);
    return reader.result(LedgerReceipt{ reader.digest(u"payload_sha256"_s),
        reader.number(u"index"_s), reader.bytes(u"receipt_base64"_s) });
}

QJsonObject LedgerRefusal::toJson() const
{
    return { { u"payload_sha256"_s, refusal.payloadSha256.hex() }, { u"code"_s, refusal.code },
        { u"detail"_s, refusal.detail }, { u"t"_s, refusal.at.toRfc3339() },
        { u"envelope_base64"_s, base64(refusal.envelope) },
        { u"refusal_base64"_s, base64(refusal.signedRefusal) } };
}

Result<LedgerRefusal> LedgerRefusal::read(const QJsonObject& json)
{
    ControlReader reader(json);
    Refusal refusal;
    refusal.payloadSha256 = reader.digest(u"payload_sha256"_s);
    refusal.code = reader.text(u"code"_s);
    refusal.detail = reader.optionalText(u"detail"_s);
    refusal.at = reader.instant(u"t"_s);
    refusal.envelope = reader.bytes(u"envelope_base64"_s);
    refusal.signedRefusal = reader.bytes(u"refusal_base64"_s);
    if (refusal.envelope.size() > Refusal::keptEnvelope
        || refusal.signedRefusal.size() > limits::refusalSignature)
        return Error{ Error::Code::Malformed, u"a refusal larger than any hub keeps"_s,
            u"E-CTL-SHAPE"_s };
    return reader.result(LedgerRefusal{ refusal });
}

QByteArray Enrolment::proofText(const QString& ledger, const QByteArray& publicKey)
{
    return "yagura-enrol-v1 " + ledger.toUtf8() + ' ' + publicKey.toHex();
}

QJsonObject Enrolment::toJson() const
{
    return { { u"public_key"_s, base64(publicKey) }, { u"handle"_s, handle }, { u"body"_s, body },
        { u"office"_s, bilingualJson(office) }, { u"roles"_s, QJsonArray::fromStringList(roles) },
        { u"proof"_s, base64(proof) } };
}

Result<Enrolment> Enrolment::read(const QJsonObject& json)
{
    ControlReader reader(json);
    Enrolment enrolment;
    enrolment.publicKey = reader.bytes(u"public_key"_s);
    enrolment.handle = reader.optionalText(u"handle"_s);
    enrolment.body = reader.optionalText(u"body"_s);
    enrolment.office = reader.bilingual(u"office"_s);
    const QJsonArray roles = reader.array(u"roles"_s);
    for (const QJsonValue& role : roles)
        enrolment.roles.append(role.toString());
    enrolment.proof = reader.bytes(u"proof"_s);
    return reader.result(enrolment);
}

QJsonObject Enrolled::toJson() const
{
    return { { u"member"_s, member } };
}

Result<Enrolled> Enrolled::read(const QJsonObject& json)
{
    ControlReader reader(json);
    return reader.result(Enrolled{ reader.text(u"member"_s) });
}

QJsonObject HubError::toJson() const
{
    return { { u"code"_s, code }, { u"text"_s, text }, { u"fatal"_s, fatal } };
}

Result<HubError> HubError::read(const QJsonObject& json)
{
    ControlReader reader(json);
    return reader.result(HubError{
        reader.text(u"code"_s), reader.optionalText(u"text"_s), reader.flag(u"fatal"_s) });
}

QJsonObject Heartbeat::toJson() const
{
    QJsonArray array;
    for (const SourceHealth& source : sources)
        array.append(healthJson(source));
    return { { u"t"_s, t.toRfc3339() }, { u"viewseq"_s, viewSeq }, { u"ledger_size"_s, ledgerSize },
        { u"quarantine"_s, quarantine }, { u"sources"_s, array },
        { u"refusals_dropped"_s, refusalsDropped } };
}

Result<Heartbeat> Heartbeat::read(const QJsonObject& json)
{
    ControlReader reader(json);
    Heartbeat heartbeat{ reader.instant(u"t"_s), reader.number(u"viewseq"_s),
        reader.number(u"ledger_size"_s), reader.number(u"quarantine"_s), {} };
    const QJsonArray sources = reader.array(u"sources"_s);
    for (const QJsonValue& value : sources) {
        auto health = readHealth(value.toObject());
        if (!health)
            return health.error();
        heartbeat.sources.push_back(std::move(*health));
    }
    heartbeat.refusalsDropped = reader.optionalNumber(u"refusals_dropped"_s);
    return reader.result(heartbeat);
}

ControlWriter::ControlWriter(QString source, const Clock& clock)
    : m_source(std::move(source))
    , m_clock(clock)
{
}

QByteArray ControlWriter::write(QStringView name, const QJsonObject& json)
{
    return CloudEvent::control(name, json, m_source, QString::number(++m_count), m_clock.now());
}

std::optional<CloudEvent> asControl(const QByteArray& message)
{
    // Nearly every message is a feed event: those are read once, in the intake. An escape could
    // hide the word.
    if (!message.contains("yagura.ctl.") && !message.contains("\\u"))
        return std::nullopt;
    auto event = CloudEvent::parse(message);
    if (!event || event->controlName().isEmpty())
        return std::nullopt;
    return std::move(*event);
}

} // namespace yagura

#pragma once

#include "base/digest.h"
#include "base/instant.h"
#include "base/result.h"
#include "domain/marking.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMetaType>
#include <QString>

#include <optional>

namespace yagura {

/// One CloudEvents 1.0 event in structured JSON mode, as it stands on the wire (wire.md "Feed
/// events"). `data` is the publisher's exact bytes, whether they came as `data` or as
/// `data_base64`.
struct CloudEvent {
    QString id;
    QString source;
    QString type;
    Instant time; ///< unknown when the event has none
    QString subject;
    QString dataContentType; ///< empty: `application/json`
    QByteArray data;

    // Extensions.
    QString sequence; ///< per source, as the publisher wrote it
    qint64 viewSeq = 0; ///< per view, set by the hub; 0 when absent
    std::optional<Tlp> tlp;
    bool tlpUnknown = false; ///< a `tlp` that is no TLP word
    QString handling;
    bool exercise = false;
    qint64 sentUs = 0; ///< bench publishers' send time, microseconds since the epoch

    Digest dataSha256() const { return Digest::of(data); }

    /// Reads one message. Fails with reason `E-FEED-JSON`, `E-FEED-DEPTH`, `E-FEED-SHAPE`
    /// (limits.h), `E-FEED-ENVELOPE` (a required attribute is missing or wrong), `E-FEED-HASH`
    /// (`datasha256` does not fit). Duplicate keys are refused (`E-FEED-SHAPE`), in the envelope
    /// and inside inline `data`: no two parsers may read two things.
    static Result<CloudEvent> parse(const QByteArray& message);
    /// Source and id of a message that parse() refused, as far as they can be read: who sent it
    /// must be told.
    static CloudEvent readable(const QByteArray& message);
    /// The message, with `data_base64` and `datasha256`.
    QByteArray serialise() const;

    /// A control message `yagura.ctl.<name>` with `body` as its JSON data.
    static QByteArray control(QStringView name, const QJsonObject& body, const QString& source,
        const QString& id, Instant time);
    /// `yagura.ctl.` cut off; empty for events that are no control messages.
    QString controlName() const;
    QJsonObject jsonData() const; ///< empty when `data` is no JSON object
};

/// Whether text may stand in an attribute: CloudEvents 1.0, "Type System", and no longer than we
/// take. Other text does not come back from every store as it was, and names must.
bool isAttributeText(const QString& text);

/// Types of feed events (wire.md).
inline constexpr char16_t stixObjectType[] = u"yagura.stix.object.v1";
inline constexpr char16_t reportType[] = u"yagura.report.v1";
inline constexpr char16_t kevEntryType[] = u"yagura.kev.entry.v1";
inline constexpr char16_t subprotocol[] = u"cloudevents.json";

} // namespace yagura

Q_DECLARE_METATYPE(yagura::CloudEvent)

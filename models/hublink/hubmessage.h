#pragma once

#include "base/clock.h"
#include "base/digest.h"
#include "base/result.h"
#include "domain/cloudevent.h"
#include "domain/document.h"
#include "domain/feedhealth.h"
#include "domain/ledgerentry.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>
#include <vector>

/// The control messages between the hub, its publishers and its consoles (wire.md;
/// docs/control-messages.md). Each is a value with its name, its JSON and its reader; readers take
/// nothing on trust and fail with `E-CTL-SHAPE`.
namespace yagura {

/// Publisher: the settings of one source. Sent before its first event, and again after each
/// reconnect.
struct PublisherHello {
    static constexpr char16_t name[] = u"hello";
    QString build;
    SourceSettings settings; ///< empty `source`: the publisher names none

    QJsonObject toJson() const;
    static Result<PublisherHello> read(const QJsonObject& json);
};

/// Hub to publisher, after COMMIT, in the order of the events.
struct StoredNotice {
    static constexpr char16_t name[] = u"stored";
    QString source;
    QString id;
    QString result; ///< `stored`, `duplicate`, `quarantined`, `conflict`
    QString reason;
    qint64 viewSeq = 0;
    /// Which feed message of this connection it was in, from 1; a message can hold several events
    /// (a bundle).
    qint64 message = 0;
    bool more = false; ///< another event of the same message follows

    bool isAcknowledged() const;
    QJsonObject toJson() const;
    static Result<StoredNotice> read(const QJsonObject& json);
};

struct ConsoleHello {
    static constexpr char16_t name[] = u"hello";
    QString build;
    QString console; ///< installation id

    QJsonObject toJson() const;
    static Result<ConsoleHello> read(const QJsonObject& json);
};

struct Welcome {
    static constexpr char16_t name[] = u"welcome";
    QString ledger; ///< origin
    QString mode; ///< of its genesis
    qint64 ledgerSize = 0;
    Instant t; ///< the hub's clock

    QJsonObject toJson() const;
    static Result<Welcome> read(const QJsonObject& json);
};

/// Views a console can subscribe to.
inline constexpr char16_t feedView[] = u"all";
inline constexpr char16_t ledgerView[] = u"ledger";

struct Subscribe {
    static constexpr char16_t name[] = u"subscribe";
    QString view;
    qint64 after = 0; ///< last `viewseq` stored; for the ledger: the number of entries held

    QJsonObject toJson() const;
    static Result<Subscribe> read(const QJsonObject& json);
};

/// The backlog of a view is through.
struct Live {
    static constexpr char16_t name[] = u"live";
    QString view;
    qint64 position = 0; ///< `viewseq`, or the ledger's size

    QJsonObject toJson() const;
    static Result<Live> read(const QJsonObject& json);
};

/// Cumulative.
struct Ack {
    static constexpr char16_t name[] = u"ack";
    qint64 viewSeq = 0;

    QJsonObject toJson() const;
    static Result<Ack> read(const QJsonObject& json);
};

/// A document, or a roster or policy pack that is named by the SHA-256 of its bytes (no salt then).
struct DocumentMessage {
    static constexpr char16_t name[] = u"document";
    Document document;

    bool isAddressed() const { return document.salt.isEmpty(); }
    QJsonObject toJson() const;
    /// Refuses bytes that do not fit the name they came under (`E-DOC-COMMIT`).
    static Result<DocumentMessage> read(const QJsonObject& json);
};

struct LedgerEntries {
    static constexpr char16_t name[] = u"ledger.entries";
    qint64 from = 0;
    std::vector<QByteArray> leaves;

    QJsonObject toJson() const;
    static Result<LedgerEntries> read(const QJsonObject& json);
};

struct LedgerCheckpoint {
    static constexpr char16_t name[] = u"ledger.checkpoint";
    QByteArray note;

    QJsonObject toJson() const;
    static Result<LedgerCheckpoint> read(const QJsonObject& json);
};

struct LedgerSubmit {
    static constexpr char16_t name[] = u"ledger.submit";
    QByteArray envelope;

    QJsonObject toJson() const;
    static Result<LedgerSubmit> read(const QJsonObject& json);
};

/// Statements came faster than the hub takes them from one console: since the last answer none was
/// taken, and none will be for this time.
struct SlowDown {
    static constexpr char16_t name[] = u"slow";
    std::chrono::milliseconds retry{ 0 };

    QJsonObject toJson() const;
    static Result<SlowDown> read(const QJsonObject& json);
};

struct LedgerReceipt {
    static constexpr char16_t name[] = u"ledger.receipt";
    Digest payloadSha256;
    qint64 index = 0;
    QByteArray receipt; ///< DSSE envelope receipt.v1, signed by the log key

    QJsonObject toJson() const;
    static Result<LedgerReceipt> read(const QJsonObject& json);
};

/// To every console, so that each can show it; again to a console that joins.
struct LedgerRefusal {
    static constexpr char16_t name[] = u"ledger.refusal";
    Refusal refusal;

    QJsonObject toJson() const;
    static Result<LedgerRefusal> read(const QJsonObject& json);
};

/// A console asks the training registrar for a place in the roster.
struct Enrolment {
    static constexpr char16_t name[] = u"enrol";
    QByteArray publicKey; ///< raw Ed25519
    QString handle; ///< of a scripted seat: the same handle replaces its key
    QString body;
    BilingualText office;
    QStringList roles;
    QByteArray proof; ///< signature over `proofText()`

    /// What the proof signs: `yagura-enrol-v1 <ledger origin> <hex public key>`.
    static QByteArray proofText(const QString& ledger, const QByteArray& publicKey);
    QJsonObject toJson() const;
    static Result<Enrolment> read(const QJsonObject& json);
};

struct Enrolled {
    static constexpr char16_t name[] = u"enrolled";
    QString member;

    QJsonObject toJson() const;
    static Result<Enrolled> read(const QJsonObject& json);
};

struct HubError {
    static constexpr char16_t name[] = u"error";
    QString code;
    QString text;
    bool fatal = false;

    QJsonObject toJson() const;
    static Result<HubError> read(const QJsonObject& json);
};

struct Heartbeat {
    static constexpr char16_t name[] = u"heartbeat";
    Instant t;
    qint64 viewSeq = 0;
    qint64 ledgerSize = 0;
    qint64 quarantine = 0;
    std::vector<SourceHealth> sources;
    qint64 refusalsDropped = 0; ///< of the refused statements, for want of room

    QJsonObject toJson() const;
    static Result<Heartbeat> read(const QJsonObject& json);
};

/// Writes control messages of one sender: numbers their ids and stamps their time. Belongs to one
/// connection.
class ControlWriter {
public:
    ControlWriter(QString source, const Clock& clock);

    template <typename Message> QByteArray write(const Message& message)
    {
        return write(Message::name, message.toJson());
    }
    QByteArray write(QStringView name, const QJsonObject& json);

private:
    QString m_source;
    const Clock& m_clock;
    quint64 m_count = 0;
};

/// The control event in `message`, or nothing when it is a feed event or unreadable: those are the
/// intake's business.
std::optional<CloudEvent> asControl(const QByteArray& message);

} // namespace yagura

Q_DECLARE_METATYPE(yagura::Welcome)
Q_DECLARE_METATYPE(yagura::Heartbeat)

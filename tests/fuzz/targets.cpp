#include "targets.h"

#include "base/canonicaljson.h"
#include "domain/cloudevent.h"
#include "domain/mattersheet.h"
#include "hublink/hubmessage.h"
#include "ledger/checkpoint.h"
#include "ledger/leaf.h"
#include "ledger/signednote.h"
#include "ledger/statementcodec.h"
#include "matters/foundingfile.h"
#include "naiveproof.h"
#include "policy/policypack.h"
#include "policy/rosterdocument.h"
#include "registry/statementdraft.h"
#include "signing/keyfile.h"
#include "signing/signingrequest.h"
#include "witness/addcheckpoint.h"

#include <QFile>
#include <QTemporaryDir>

namespace yagura::fuzz {
using namespace Qt::StringLiterals;

namespace {

constexpr char oneForm[] = "what is accepted is written again with the same bytes";

Outcome refused()
{
    return {};
}

Outcome accepted(bool holds, const char* sentence)
{
    return { true, holds ? nullptr : sentence };
}

Outcome writtenAgain(const Result<QByteArray>& written, const QByteArray& bytes)
{
    return accepted(written && *written == bytes, oneForm);
}

Outcome canonicalJson(const QByteArray& bytes)
{
    const auto object = CanonicalJson::read(bytes, CanonicalJson::documentLimits);
    if (!object)
        return refused();
    return writtenAgain(CanonicalJson::write(*object, CanonicalJson::documentLimits), bytes);
}

Outcome envelope(const QByteArray& bytes)
{
    const auto read = Envelope::fromBytes(bytes);
    return read ? writtenAgain(read->toBytes(), bytes) : refused();
}

Outcome leaf(const QByteArray& bytes)
{
    const auto read = Leaf::fromBytes(bytes);
    return read ? writtenAgain(read->toBytes(), bytes) : refused();
}

Outcome statement(const QByteArray& bytes)
{
    const auto read = StatementCodec::read(bytes);
    if (!read)
        return refused();
    if (read->as<UnknownStatement>())
        return accepted(CanonicalJson::read(bytes, CanonicalJson::statementLimits).has_value(),
            "a statement of an unknown type is canonical");
    return writtenAgain(StatementCodec::write(*read), bytes);
}

Outcome note(const QByteArray& bytes)
{
    const auto read = SignedNote::fromBytes(bytes);
    if (!read)
        return refused();
    const auto head = Checkpoint::fromText(read->text);
    if (head && head->text() != read->text)
        return accepted(false, "a checkpoint is written again with the same bytes");
    return writtenAgain(read->toBytes(), bytes);
}

Outcome vkey(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const auto read = NoteKey::fromVkey(text);
    return read ? accepted(read->toVkey() == text, oneForm) : refused();
}

Outcome proof(const QByteArray& bytes)
{
    const ProofCase asked(bytes);
    const bool taken = asked.accepted();
    return { taken,
        taken == asked.naivelyAccepted() ? nullptr : "a proof holds where recursion says so" };
}

Outcome roster(const QByteArray& bytes)
{
    const auto read = RosterDocument::read(bytes);
    return read ? writtenAgain(RosterDocument::write(*read), bytes) : refused();
}

Outcome policy(const QByteArray& bytes)
{
    const auto read = PolicyPack::fromBytes(bytes);
    if (!read)
        return refused();
    const auto json = CanonicalJson::read(bytes, CanonicalJson::rosterLimits);
    return accepted(json && read->sha256 == Digest::of(bytes),
        "a policy pack is canonical and bears the name of its bytes");
}

Outcome sheet(const QByteArray& bytes)
{
    const auto read = MatterSheet::fromBytes(bytes);
    if (!read)
        return refused();
    if (bytes.contains("\"target_count\"")) // its list is another document
        return accepted(true, nullptr);
    return writtenAgain(read->toBytes(), bytes);
}

/// The reader takes a path: what it protects is the mode of a file as well.
Outcome keyFile(const QByteArray& bytes)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"key"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return { false, "the key file could not be written" };
    file.write(bytes);
    file.close();
    const auto read = KeyFile::open(path);
    if (!read)
        return refused();
    return accepted(bytes.contains("\npub " + read->publicKey().toBase64() + '\n')
            && bytes.startsWith("yagura-key v1\n") && bytes.count('\n') == 6,
        "a key file has six lines, and the public key that its line says");
}

/// What a message says once it was read, it says for good.
template <typename Message> Outcome said(const QJsonObject& json)
{
    const auto first = Message::read(json);
    if (!first)
        return refused();
    const QJsonObject written = first->toJson();
    const auto second = Message::read(written);
    return accepted(second && second->toJson() == written,
        "a control message that was written again says the same");
}

struct ControlMessage {
    QStringView name;
    Outcome (*check)(const QJsonObject& json);
};

template <typename Message> constexpr ControlMessage named()
{
    return { Message::name, &said<Message> };
}

Outcome control(const QByteArray& bytes)
{
    static constexpr ControlMessage all[] = { named<PublisherHello>(), named<ConsoleHello>(),
        named<StoredNotice>(), named<Welcome>(), named<Subscribe>(), named<Live>(), named<Ack>(),
        named<DocumentMessage>(), named<LedgerEntries>(), named<LedgerCheckpoint>(),
        named<LedgerSubmit>(), named<LedgerReceipt>(), named<LedgerRefusal>(), named<Enrolment>(),
        named<Enrolled>(), named<HubError>(), named<Heartbeat>() };
    const auto event = asControl(bytes);
    if (!event)
        return refused();
    const QString name = event->controlName();
    Outcome outcome;
    for (const ControlMessage& message : all) {
        if (name != message.name || outcome.broken)
            continue;
        const Outcome one = message.check(event->jsonData());
        outcome = { outcome.accepted || one.accepted, one.broken };
    }
    return outcome;
}

Outcome cloudEvent(const QByteArray& bytes)
{
    const auto read = CloudEvent::parse(bytes);
    if (!read)
        return refused();
    const QByteArray written = read->serialise();
    const auto again = CloudEvent::parse(written);
    return accepted(again && again->serialise() == written && again->data == read->data
            && again->id == read->id && again->source == read->source && again->type == read->type,
        "an event that was written again is the same event");
}

Outcome draft(const QByteArray& bytes)
{
    const auto read = StatementDraft::fromBytes(bytes);
    return read ? writtenAgain(read->toBytes(), bytes.trimmed()) : refused();
}

Outcome founding(const QByteArray& bytes)
{
    const auto read = FoundingFile::read(bytes);
    if (!read)
        return refused();
    const QByteArray written = FoundingFile::write(*read);
    const auto again = FoundingFile::read(written);
    return accepted(again && FoundingFile::write(*again) == written,
        "a founding file that was written again is the same");
}

Outcome addCheckpoint(const QByteArray& bytes)
{
    const auto read = AddCheckpoint::fromBytes(bytes);
    return read ? writtenAgain(read->toBytes(), bytes) : refused();
}

Outcome signingRequest(const QByteArray& bytes)
{
    const auto read = SigningRequest::fromBytes(bytes);
    if (!read)
        return refused();
    const auto again = SigningRequest::fromBytes(read->toBytes());
    return accepted(
        again && *again == *read, "a signing request that was written again is the same");
}

} // namespace

const std::vector<Target>& targets()
{
    static const std::vector<Target> all{ { "canonicaljson", &canonicalJson },
        { "envelope", &envelope }, { "leaf", &leaf }, { "statement", &statement },
        { "note", &note }, { "vkey", &vkey }, { "proof", &proof }, { "roster", &roster },
        { "policy", &policy }, { "sheet", &sheet }, { "keyfile", &keyFile },
        { "control", &control }, { "cloudevent", &cloudEvent }, { "draft", &draft },
        { "founding", &founding }, { "addcheckpoint", &addCheckpoint },
        { "signingrequest", &signingRequest } };
    return all;
}

} // namespace yagura::fuzz

#include "hub/trainingregistrar.h"

#include "hub/ledgerdesk.h"
#include "ledger/signednote.h"
#include "matters/founding.h"
#include "matters/ledgerintake.h"
#include "signing/ed25519.h"
#include "signing/memorysigner.h"
#include "store/documentstore.h"
#include "store/ledgerstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr int mostRoles = 8;
constexpr qsizetype longestWord = 64;
constexpr qsizetype mostWitnesses = 4;

QString settingFor(const QString& handle)
{
    return u"handle:"_s + handle;
}

/// A word of a roster: short, of one line, and the same in every normal form.
bool isWord(const QString& text)
{
    return text.size() <= longestWord && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_';
    });
}

} // namespace

TrainingRegistrar::TrainingRegistrar(LedgerIntake& ledger, LedgerStore& store,
    DocumentStore& documents, const MemorySigner& key, const Clock& clock)
    : m_ledger(ledger)
    , m_store(store)
    , m_documents(documents)
    , m_key(key)
    , m_clock(clock)
{
}

Result<void> TrainingRegistrar::found(const QByteArray& logKey)
{
    if (!m_ledger.isEmpty())
        return m_ledger.state().exercise ? complete() : Result<void>();
    const QString installation = QString::fromLatin1(randomBytes(8).toHex());
    return Founding::training(
        m_ledger, m_documents, u"training.example/"_s + installation, logKey, m_key, m_clock.now());
}

Result<void> TrainingRegistrar::complete()
{
    const auto take = [this](const Result<FoundingStep>& step) {
        return step ? Founding::take(m_ledger, m_documents, *step) : Result<void>(step.error());
    };
    if (m_ledger.state().policySeq == 0) {
        if (auto taken = take(
                Founding::policy(m_ledger, PolicyPack::builtInBytes(), { &m_key }, m_clock.now()));
            !taken)
            return taken;
    }
    if (m_ledger.state().roster.seq == 0)
        return take(Founding::roster(m_ledger, {}, { &m_key }, m_clock.now()));
    return {};
}

Result<QString> TrainingRegistrar::enrol(const Enrolment& enrolment, LedgerDesk& desk)
{
    if (auto may = mayEnrol(enrolment); !may)
        return may.error();
    if (const Member* member
        = m_ledger.state().roster.findByKey(Ed25519::keyId(enrolment.publicKey)))
        return member->id;
    const QString member = memberFor(enrolment);
    if (auto published = publish(membersWith(enrolment, member), desk); !published)
        return published.error();
    if (!enrolment.handle.isEmpty()) {
        if (auto kept = m_store.setSetting(settingFor(enrolment.handle), member.toUtf8()); !kept)
            return kept.error();
    }
    return member;
}

Result<void> TrainingRegistrar::isRegistrar() const
{
    const auto& registrars = m_ledger.state().trust.registrars;
    if (std::find(registrars.begin(), registrars.end(), m_key.key().publicKey) == registrars.end())
        return Error{ Error::Code::Refused, u"registrar.key is not this ledger's registrar's"_s,
            u"E-ENROL-KEY"_s };
    return {};
}

Result<void> TrainingRegistrar::mayEnrol(const Enrolment& enrolment) const
{
    const CouncilState& state = m_ledger.state();
    if (!state.exercise)
        return Error{ Error::Code::Refused, u"members of this ledger are enrolled in person"_s,
            u"E-ENROL-LIVE"_s };
    if (auto registrar = isRegistrar(); !registrar)
        return registrar;
    if (!Ed25519::isUsableKey(enrolment.publicKey)
        || !Ed25519::verify(enrolment.publicKey,
            Enrolment::proofText(state.ledger, enrolment.publicKey), enrolment.proof))
        return Error{ Error::Code::Untrusted, u"the key is not proven"_s, u"E-ENROL-PROOF"_s };
    if (state.revoked.count(Ed25519::keyId(enrolment.publicKey)) > 0)
        return Error{ Error::Code::Refused, u"a revoked key never comes back"_s,
            u"E-KEY-REVOKED"_s };
    const bool fine = isWord(enrolment.handle) && isWord(enrolment.body)
        && enrolment.roles.size() <= mostRoles
        && std::all_of(enrolment.roles.begin(), enrolment.roles.end(), isWord);
    if (!fine)
        return Error{ Error::Code::Malformed, u"handle, organisation and roles are short words"_s,
            u"E-ENROL-FORM"_s };
    return {};
}

QString TrainingRegistrar::memberFor(const Enrolment& enrolment) const
{
    const auto& owners = m_ledger.state().keyOwners;
    if (const auto owner = owners.find(Ed25519::keyId(enrolment.publicKey)); owner != owners.end())
        return owner->second; // a key stays with its member for good
    if (!enrolment.handle.isEmpty()) {
        if (const auto known = m_store.setting(settingFor(enrolment.handle)))
            return QString::fromUtf8(*known);
    }
    int number = int(m_ledger.state().roster.members.size());
    QString id;
    do
        id = u"m-%1"_s.arg(++number, 4, 10, QChar(u'0'));
    while (m_ledger.state().roster.findMember(id));
    return id;
}

/// In an exercise nobody waits for a paper: whoever acts on computers is designated at once.
Designation TrainingRegistrar::designationFor(const Member& newcomer) const
{
    if (!newcomer.roles.contains(u"npa.officer"_s) && !newcomer.roles.contains(u"sdf.operator"_s))
        return {};
    return { u"exercise/%1"_s.arg(newcomer.id), m_clock.now().ms / 1000, 0 };
}

std::vector<Member> TrainingRegistrar::membersWith(
    const Enrolment& enrolment, const QString& member) const
{
    std::vector<Member> members = m_ledger.state().roster.members;
    std::erase_if(members, [&](const Member& other) { return other.id == member; });
    Member newcomer{ member, enrolment.body, enrolment.office, enrolment.roles,
        { Ed25519::memberKey(enrolment.publicKey) } };
    if (newcomer.body.isEmpty())
        newcomer.body
            = member; // nobody's colleague: the distinct-body rule must not count strangers as one
    if (!newcomer.office.isComplete())
        newcomer.office
            = { u"訓練参加者 %1"_s.arg(member), u"Exercise participant %1"_s.arg(member) };
    if (newcomer.roles.isEmpty())
        newcomer.roles = QStringList{ u"council.member"_s };
    newcomer.designation = designationFor(newcomer);
    members.push_back(newcomer);
    return members;
}

Result<void> TrainingRegistrar::publish(const std::vector<Member>& members, LedgerDesk& desk)
{
    const auto step = Founding::roster(m_ledger, members, { &m_key }, m_clock.now());
    if (!step)
        return step.error();
    if (auto kept = m_documents.keepAddressed(step->document); !kept)
        return kept;
    return submit(step->envelope, desk);
}

Result<void> TrainingRegistrar::submit(const QByteArray& envelope, LedgerDesk& desk)
{
    const auto answer = desk.submit(envelope);
    if (!answer)
        return answer.error();
    if (const auto* refusal = std::get_if<Refusal>(&*answer))
        return Error{ Error::Code::Refused, refusal->detail, refusal->code };
    return {};
}

Result<void> TrainingRegistrar::trustWitness(const QString& vkey, LedgerDesk& desk)
{
    if (auto registrar = isRegistrar(); !registrar)
        return registrar;
    const auto key = NoteKey::fromVkey(vkey);
    if (!key || key->kind != NoteKey::Kind::Cosignature)
        return Error{ Error::Code::Malformed, u"it names no witness's key"_s, u"E-KEY-FORM"_s };
    Trust trust = m_ledger.state().trust;
    if (trust.witnesses.size() == mostWitnesses)
        trust.witnesses.removeFirst();
    trust.witnesses.append(vkey);
    trust.witnessThreshold = 1;
    const auto step = Founding::trust(m_ledger, trust, {}, { &m_key }, m_clock.now());
    return step ? submit(step->envelope, desk) : Result<void>(step.error());
}

} // namespace yagura

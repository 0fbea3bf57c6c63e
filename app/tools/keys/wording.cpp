#include "tools/keys/wording.h"

#include "domain/digestwords.h"
#include "policy/packdifference.h"
#include "policy/rosterdocument.h"
#include "registry/rosterplan.h"
#include "signing/ed25519.h"
#include "tools/keys/packwording.h"
#include "tools/keys/say.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qsizetype groups = 8;
constexpr qsizetype groupDigits = 4;

QString say(const char* text)
{
    return sayKeys(text);
}

QString modeName(const QString& mode)
{
    if (mode == "exercise"_L1)
        return say(QT_TRANSLATE_NOOP("yagura-keys", "exercise"));
    return mode == "single_site"_L1 ? say(QT_TRANSLATE_NOOP("yagura-keys", "one site"))
                                    : say(QT_TRANSLATE_NOOP("yagura-keys", "several sites"));
}

QString quorumName(Quorum::Group group)
{
    switch (group) {
    case Quorum::Group::Registrars:
        return say(QT_TRANSLATE_NOOP("yagura-keys", "Registrars: %1 signed, %2 needed."));
    case Quorum::Group::Roots:
        return say(QT_TRANSLATE_NOOP("yagura-keys", "Root keys: %1 signed, %2 needed."));
    case Quorum::Group::NewRegistrars:
        return say(QT_TRANSLATE_NOOP("yagura-keys", "New registrars: %1 signed, %2 needed."));
    case Quorum::Group::NewRoots:
        return say(QT_TRANSLATE_NOOP("yagura-keys", "New root keys: %1 signed, %2 needed."));
    }
    return {};
}

QStringList indented(const QStringList& lines)
{
    QStringList moved;
    for (const QString& line : lines)
        moved.append(u"    "_s + line);
    return moved;
}

/// What the two lists say about one thing: who or what it is, and how it changes.
QStringList changed(const QString& name, const QStringList& before, const QStringList& after)
{
    return QStringList{ name } + indented(Wording::difference(before, after));
}

/// Both languages are signed, so both are shown: nobody may change the other one unseen.
QString both(const BilingualText& text)
{
    return u"%1 / %2"_s.arg(text.ja, text.en);
}

QString algorithmName(const MemberKey& key)
{
    return key.algorithm == "ed25519"_L1 ? u"Ed25519"_s : u"P-256"_s;
}

QString timeOf(qint64 seconds)
{
    return seconds == 0 ? u"–"_s : Instant{ seconds * 1000 }.toRfc3339();
}

} // namespace

Wording::Wording(Language language)
    : m_language(language)
{
}

QString Wording::fingerprint(const QString& keyId)
{
    QStringList parts;
    for (qsizetype k = 0; k < groups; ++k)
        parts.append(keyId.mid(k * groupDigits, groupDigits));
    return parts.join(u' ');
}

QString Wording::words(const Digest& digest) const
{
    return DigestWords::of(digest).line(m_language);
}

QStringList Wording::aloud(const MemberKey& key) const
{
    const Digest digest = Digest::fromHex(key.keyId).value_or(Digest());
    return {
        say(QT_TRANSLATE_NOOP("yagura-keys", "Kind: %1")).arg(algorithmName(key)),
        say(QT_TRANSLATE_NOOP("yagura-keys", "Fingerprint, to be read aloud: %1"))
            .arg(fingerprint(key.keyId)),
        say(QT_TRANSLATE_NOOP("yagura-keys", "The same in words: %1")).arg(words(digest)),
        say(QT_TRANSLATE_NOOP("yagura-keys", "Public key: %1"))
            .arg(QString::fromLatin1(key.publicKey.toBase64())),
        say(QT_TRANSLATE_NOOP("yagura-keys", "Key id: %1")).arg(key.keyId),
    };
}

QStringList Wording::factsOf(const Member& member) const
{
    QStringList facts{
        say(QT_TRANSLATE_NOOP("yagura-keys", "Office: %1")).arg(both(member.office)),
        say(QT_TRANSLATE_NOOP("yagura-keys", "Organisation: %1")).arg(member.body),
    };
    for (const QString& role : member.roles)
        facts.append(say(QT_TRANSLATE_NOOP("yagura-keys", "Role: %1")).arg(role));
    if (const Designation& power = member.designation; !power.number.isEmpty())
        facts.append(say(QT_TRANSLATE_NOOP("yagura-keys", "Designated officer %1, from %2 to %3"))
                         .arg(power.number, timeOf(power.fromS), timeOf(power.untilS)));
    for (const MemberKey& key : member.keys)
        facts.append(say(QT_TRANSLATE_NOOP("yagura-keys", "Key (%1): %2"))
                         .arg(algorithmName(key), fingerprint(key.keyId)));
    return facts;
}

QStringList Wording::factsOf(const Trust& trust) const
{
    QStringList facts{ say(
        QT_TRANSLATE_NOOP("yagura-keys", "Registrars' signatures needed: %1 of %2"))
                           .arg(trust.registrarThreshold)
                           .arg(trust.registrars.size()) };
    for (const QByteArray& key : trust.registrars)
        facts.append(say(QT_TRANSLATE_NOOP("yagura-keys", "Registrar: %1"))
                         .arg(fingerprint(Ed25519::keyId(key))));
    facts.append(trust.rootKeys.empty()
            ? say(
                QT_TRANSLATE_NOOP("yagura-keys", "No root keys: the registrars change the trust."))
            : say(QT_TRANSLATE_NOOP("yagura-keys", "Root keys' signatures needed: %1 of %2"))
                  .arg(trust.rootThreshold)
                  .arg(trust.rootKeys.size()));
    for (const QByteArray& key : trust.rootKeys)
        facts.append(say(QT_TRANSLATE_NOOP("yagura-keys", "Root key: %1"))
                         .arg(fingerprint(Ed25519::keyId(key))));
    facts.append(trust.witnesses.isEmpty()
            ? say(QT_TRANSLATE_NOOP("yagura-keys", "No witness."))
            : say(QT_TRANSLATE_NOOP("yagura-keys", "Witnesses' signatures needed: %1 of %2"))
                  .arg(trust.witnessThreshold)
                  .arg(trust.witnesses.size()));
    for (const QString& witness : trust.witnesses)
        facts.append(say(QT_TRANSLATE_NOOP("yagura-keys", "Witness: %1")).arg(witness));
    return facts;
}

QStringList Wording::factsOf(const EnrolRequest& request) const
{
    const QString who = request.memberId.isEmpty()
        ? say(QT_TRANSLATE_NOOP("yagura-keys", "Asks for a place in the roster of %1."))
              .arg(request.ledger)
        : say(QT_TRANSLATE_NOOP("yagura-keys", "Asks to stand as %1 in the roster of %2."))
              .arg(request.memberId, request.ledger);
    const Member member{ request.memberId, request.body, request.office, request.roles, {} };
    return QStringList{ who } + factsOf(member) + aloud(request.key);
}

QStringList Wording::difference(const QStringList& before, const QStringList& after)
{
    QStringList lines;
    for (const QString& fact : before) {
        if (!after.contains(fact))
            lines.append(u"- "_s + fact);
    }
    for (const QString& fact : after) {
        if (!before.contains(fact))
            lines.append(u"+ "_s + fact);
    }
    return lines;
}

QString Wording::title(const Statement& statement) const
{
    if (const auto* genesis = statement.as<Genesis>())
        return say(QT_TRANSLATE_NOOP("yagura-keys", "Founds the ledger %1 (%2)."))
            .arg(statement.ledger, modeName(genesis->mode));
    if (const auto* change = statement.as<TrustChange>())
        return say(QT_TRANSLATE_NOOP("yagura-keys", "Trust %1 of %2:"))
            .arg(change->seq)
            .arg(statement.ledger);
    const qint64 seq = statement.as<DocumentChange>() ? statement.as<DocumentChange>()->seq : 0;
    const QString text = statement.type == "roster"_L1
        ? say(QT_TRANSLATE_NOOP("yagura-keys", "Roster %1 of %2:"))
        : say(QT_TRANSLATE_NOOP("yagura-keys", "Policy pack %1 of %2:"));
    return text.arg(seq).arg(statement.ledger);
}

QStringList Wording::rosterChange(const StatementDraft::Step& step) const
{
    const auto after = RosterDocument::read(step.document);
    const auto before = RosterDocument::read(step.before);
    if (!after || (!step.before.isEmpty() && !before))
        return { say(QT_TRANSLATE_NOOP("yagura-keys", "This is no roster: do not sign it.")) };
    const std::vector<Member> were = before ? before->members : std::vector<Member>();
    QStringList lines;
    for (const auto& [old, now] : RosterPlan::difference(were, after->members)) {
        if (!old)
            lines += changed(say(QT_TRANSLATE_NOOP("yagura-keys", "New member %1")).arg(now->id),
                {}, factsOf(*now));
        else if (!now)
            lines += changed(say(QT_TRANSLATE_NOOP("yagura-keys", "Member %1 leaves")).arg(old->id),
                factsOf(*old), {});
        else
            lines
                += changed(say(QT_TRANSLATE_NOOP("yagura-keys", "Member %1 changes")).arg(now->id),
                    factsOf(*old), factsOf(*now));
    }
    lines.append(say(QT_TRANSLATE_NOOP("yagura-keys", "Members: %1 before, %2 after."))
                     .arg(were.size())
                     .arg(after->members.size()));
    return lines;
}

/// A first pack is compared with the one that the program brings: whoever took it over unchanged
/// need not read it all.
QStringList Wording::policyChange(const StatementDraft::Step& step, Detail detail) const
{
    const bool isFirst = step.before.isEmpty();
    const auto after = PolicyPack::fromBytes(step.document);
    const auto before = PolicyPack::fromBytes(isFirst ? PolicyPack::builtInBytes() : step.before);
    if (!after || !before)
        return { say(QT_TRANSLATE_NOOP("yagura-keys", "This is no policy pack: do not sign it.")) };
    if (detail == Detail::Whole)
        return packLines(PackDifference::everythingOf(*after));
    const auto changes = PackDifference::between(*before, *after);
    QStringList lines;
    if (isFirst)
        lines.append(say(QT_TRANSLATE_NOOP(
            "yagura-keys", "The first pack; compared with the one that this program brings:")));
    lines += changes.empty()
        ? QStringList{ say(QT_TRANSLATE_NOOP("yagura-keys", "It says the same.")) }
        : packLines(changes);
    lines.append(
        say(QT_TRANSLATE_NOOP("yagura-keys", "Everything that the pack says: with --whole.")));
    return lines;
}

QStringList Wording::genesisFacts(const Genesis& genesis) const
{
    QStringList facts{ say(QT_TRANSLATE_NOOP("yagura-keys", "The hub's log key: %1"))
                           .arg(fingerprint(Ed25519::keyId(genesis.logKey))) };
    facts += factsOf(genesis.trust);
    if (const Predecessor& before = genesis.predecessor; !before.ledger.isEmpty())
        facts.append(say(
            QT_TRANSLATE_NOOP("yagura-keys", "Goes on from %1, closed at entry %2 with root %3"))
                         .arg(before.ledger)
                         .arg(before.size)
                         .arg(before.root.hex()));
    return facts;
}

QStringList Wording::change(
    const StatementDraft::Step& step, const Trust& inForce, Detail detail) const
{
    if (const auto* genesis = step.statement.as<Genesis>())
        return genesisFacts(*genesis);
    if (const auto* change = step.statement.as<TrustChange>())
        return difference(factsOf(inForce), factsOf(change->trust));
    return step.statement.type == "roster"_L1 ? rosterChange(step) : policyChange(step, detail);
}

QStringList Wording::signatures(const StatementDraft& draft, const StatementDraft::Step& step) const
{
    QStringList lines;
    for (const Quorum& quorum : draft.quorums(step))
        lines.append(
            quorumName(quorum.group).arg(StatementDraft::countOf(step, quorum)).arg(quorum.needed));
    if (!StatementDraft::isSignedByItsKey(step))
        lines.append(say(
            QT_TRANSLATE_NOOP("yagura-keys", "The key that must be among them has not signed: %1"))
                         .arg(fingerprint(step.statement.keyId)));
    return lines;
}

QStringList Wording::describe(const StatementDraft& draft, Detail detail) const
{
    QStringList lines;
    for (const StatementDraft::Step& step : draft.steps()) {
        lines.append(title(step.statement));
        lines += indented(change(step, draft.trust(), detail));
        lines.append(say(QT_TRANSLATE_NOOP("yagura-keys", "What is signed, in words: %1"))
                         .arg(words(Digest::of(step.payload))));
        lines.append(QString());
    }
    return lines;
}

QStringList Wording::signaturesOf(const StatementDraft& draft) const
{
    QStringList lines;
    for (const StatementDraft::Step& step : draft.steps()) {
        lines.append(title(step.statement));
        lines += indented(signatures(draft, step));
    }
    return lines;
}

} // namespace yagura

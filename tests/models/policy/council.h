#pragma once

#include "ledger/statementcodec.h"
#include "policy/evaluator.h"
#include "policy/rosterdocument.h"
#include "signing/memorysigner.h"

#include <QString>

#include <map>
#include <vector>

namespace yagura::testing {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A council that is evaluated without signatures: statements go straight into the rules.
/// Members: the chair (body `cao`), a and b (bodies `npa`, `mod`), c (also `npa`), the officer
/// (opens measures, sits nowhere), d (a member whose body is `academia`, and who also holds the
/// chair's role).
class Council {
public:
    /// `keep` records every statement's bytes.
    explicit Council(bool keep = false, const QString& mode = u"exercise"_s)
        : recording(keep)
    {
        Genesis genesis{ mode, key(u"log"_s).publicKey,
            Trust{ { key(u"registrar"_s).publicKey }, 1 } };
        if (mode == u"multi_site")
            genesis.predecessor = { u"council.example/main"_s, 1219, Digest::of("last head") };
        take(u"registrar"_s, u"genesis"_s, genesis);
        const QByteArray pack = PolicyPack::builtInBytes();
        take(u"registrar"_s, u"policy"_s, DocumentChange{ 1, {}, Digest::of(pack) }, pack);
        setMembers({ member(u"chair"_s, u"cao"_s, { u"council.chair"_s }),
            member(u"a"_s, u"npa"_s, { u"council.member"_s }),
            member(u"b"_s, u"mod"_s, { u"council.member"_s }),
            member(u"c"_s, u"npa"_s, { u"council.member"_s }),
            member(u"d"_s, u"academia"_s, { u"council.member"_s, u"council.chair"_s }),
            member(u"officer"_s, u"police"_s, { u"npa.officer"_s, u"nco.duty"_s }) });
    }

    /// A key of one's own, the same in every run.
    static MemberKey key(const QString& name)
    {
        static std::map<QString, MemberKey> made;
        MemberKey& found = made[name];
        if (found.keyId.isEmpty())
            found = Ed25519::memberKey(
                SecretKey::fromSeed(Digest::of(name.toUtf8()).bytes())->publicKey());
        return found;
    }
    static Member member(const QString& id, const QString& body, const QStringList& roles)
    {
        Member made{ id, body, { id, id }, roles, { key(id) } };
        if (roles.contains(u"npa.officer"_s))
            made.designation = { u"test/1"_s, 1, 0 };
        return made;
    }

    Verdict setMembers(const std::vector<Member>& members)
    {
        const qint64 seq = state.roster.seq + 1;
        const QByteArray document = *RosterDocument::write({ {}, seq, members });
        return take(u"registrar"_s, u"roster"_s,
            DocumentChange{ seq, state.roster.sha256, Digest::of(document) }, document);
    }

    /// Signed with the member's first key in the roster, or with a key of the signer's name.
    Verdict take(const QString& signer, const QString& type, decltype(Statement::body) body,
        const QByteArray& document = {})
    {
        const Member* known = state.roster.findMember(signer);
        const bool keyed = known && !known->keys.empty();
        return takeWith(keyed ? known->keys.front().keyId : key(signer).keyId, signer, type,
            std::move(body), document);
    }

    Verdict takeWith(const QString& keyId, const QString& signer, const QString& type,
        decltype(Statement::body) body, const QByteArray& document = {})
    {
        Statement statement;
        statement.type = type;
        statement.ledger = u"training.example/council"_s;
        statement.signer = signer;
        statement.keyId = keyId;
        statement.exercise = true;
        statement.signedAtS = now.ms / 1000 - signedEarlierS;
        statement.body = std::move(body);
        const qint64 place = index++;
        if (!recording)
            return Evaluator::step(state, place, now, payloadAt(place), statement, document);
        return takeRecorded(place, statement, document);
    }

    Verdict open(const QString& signer, const QString& id, const QString& action = u"escalate"_s,
        const QString& basis = u"act42-45"_s)
    {
        MatterOpen body{ id, action, basis, Digest::of("sheet"), {}, state.policy.sha256, {} };
        if (action == u"neutralise")
            completeMeasure(body);
        return take(signer, u"matter_open"_s, body);
    }

    /// What the built-in pack asks of a measure: one target in Japan, the officer acts.
    static void completeMeasure(MatterOpen& body)
    {
        body.targetCommit = Digest::of("targets");
        body.scope = { 1, 0, {}, { u"block_attacker"_s, u"stop_program"_s } };
        body.officer = u"officer"_s;
        body.recordFields = QStringList{ u"harm_communication"_s, u"necessity"_s,
            u"server_location"_s, u"suspected_harm"_s, u"urgency"_s };
    }

    Mark mark(const QString& id, Verb verb, const QString& seat = u"member"_s) const
    {
        const auto found = state.matters.find(id);
        const Matter matter = found == state.matters.end() ? Matter() : found->second;
        const QString role = seat == u"chair" ? u"council.chair"_s : u"council.member"_s;
        const QString reason = reasonFor(verb);
        return { id, matter.requestSha256, matter.policySha256, state.roster.sha256, seat, role,
            verb, verbWord(verb), reason, {} };
    }
    Verdict put(const QString& signer, const Mark& body) { return take(signer, u"mark"_s, body); }
    Verdict put(
        const QString& signer, const QString& id, Verb verb, const QString& seat = u"member"_s)
    {
        return put(signer, mark(id, verb, seat));
    }

    const Matter& matter(const QString& id) const { return state.matters.at(id); }

    /// What stands in a ledger: the statement with its bytes.
    struct Recorded {
        qint64 index = 0;
        Instant time;
        QByteArray payload;
        QByteArray document;
        Verdict verdict;
        Digest state; ///< after it
    };

    CouncilState state;
    qint64 index = 0;
    Instant now{ 1795404532123 };
    qint64 signedEarlierS = 0; ///< by the signers' clocks: so long before it came to the ledger
    bool recording = false; ///< from the genesis on, or the payload hashes are only made up
    std::vector<Recorded> recorded;

private:
    /// As a signer would have made it, with what it saw.
    Verdict takeRecorded(qint64 place, Statement statement, const QByteArray& document)
    {
        statement.nonce = QString::fromLatin1(
            Digest::of("nonce " + QByteArray::number(place)).bytes().first(16).toHex());
        statement.seen = { place, Digest::of("root"), Evaluator::rules, state.digest() };
        statement.build = Digest::of("build").hex();
        const QByteArray payload = *StatementCodec::write(statement);
        const Verdict verdict
            = Evaluator::step(state, place, now, Digest::of(payload), statement, document);
        recorded.push_back({ place, now, payload, document, verdict, state.digest() });
        return verdict;
    }

    QString reasonFor(Verb verb) const
    {
        const auto choices = state.policy.reasonsFor(verb);
        return choices.empty() ? QString() : choices.front().code;
    }
    static Digest payloadAt(qint64 index)
    {
        return Digest::of("payload " + QByteArray::number(index));
    }
};

} // namespace yagura::testing

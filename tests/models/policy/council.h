#pragma once

#include "policy/evaluator.h"
#include "policy/rosterdocument.h"
#include "signing/memorysigner.h"

#include <QString>

#include <map>

namespace yagura::testing {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A council that is evaluated without signatures: statements go straight into the rules.
/// Members: the chair (body `cao`), a and b (bodies `npa`, `mod`), c (also `npa`), the officer
/// (opens measures, sits nowhere), d (a member whose body is `academia`, and who also holds the
/// chair's role).
class Council {
public:
    Council()
    {
        Genesis genesis{ u"exercise"_s, QByteArray(32, 'L'), Trust{ { QByteArray(32, 'R') }, 1 } };
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

    static Member member(const QString& id, const QString& body, const QStringList& roles)
    {
        // A key of one's own, the same in every run.
        const auto key = SecretKey::fromSeed(Digest::of(id.toUtf8()).bytes());
        return { id, body, { id, id }, roles, { Ed25519::memberKey(key->publicKey()) } };
    }

    Verdict setMembers(const std::vector<Member>& members)
    {
        const qint64 seq = state.roster.seq + 1;
        const QByteArray document = *RosterDocument::write({ {}, seq, members });
        return take(u"registrar"_s, u"roster"_s,
            DocumentChange{ seq, state.roster.sha256, Digest::of(document) }, document);
    }

    Verdict take(const QString& signer, const QString& type, decltype(Statement::body) body,
        const QByteArray& document = {})
    {
        Statement statement;
        statement.type = type;
        statement.ledger = u"training.example/council"_s;
        statement.signer = signer;
        statement.exercise = true;
        statement.body = std::move(body);
        const qint64 place = index++;
        return Evaluator::step(state, place, now, payloadAt(place), statement, document);
    }

    Verdict open(const QString& signer, const QString& id, const QString& action = u"escalate"_s,
        const QString& basis = u"act42-45"_s)
    {
        MatterOpen body{ id, action, basis, Digest::of("sheet"), {}, state.policy.sha256, {} };
        if (action == u"neutralise")
            body.targetCommit = Digest::of("targets");
        return take(signer, u"matter_open"_s, body);
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

    CouncilState state;
    qint64 index = 0;
    Instant now{ 1795404532123 };

private:
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

#include "oracle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura::testing {

void Oracle::take(const LedgerEntry& entry)
{
    const Statement& statement = entry.statement;
    if (m_revoked.count(statement.keyId) > 0)
        return;
    const auto owner = m_memberOf.find(statement.keyId);
    const QString member = owner == m_memberOf.end() ? QString() : owner->second;
    if (const auto* revocation = statement.as<Revocation>()) {
        if (!m_revoked.insert(revocation->revokedKey).second)
            return;
        for (auto& [id, one] : m_cases) {
            if (one.outcome == Outcome::Pending)
                std::erase_if(one.answers, [&](const auto& answer) {
                    return answer.second.keyId == revocation->revokedKey;
                });
        }
    } else if (const auto* open = statement.as<MatterOpen>()) {
        m_cases.try_emplace(
            open->matterId, Case{ entry.payloadSha256, member, entry.time, {}, {} });
    } else if (const auto* mark = statement.as<Mark>()) {
        takeMark(entry, *mark, member);
    }
}

void Oracle::takeMark(const LedgerEntry& entry, const Mark& mark, const QString& member)
{
    const auto found = m_cases.find(mark.matterId);
    if (found == m_cases.end() || member.isEmpty())
        return;
    Case& one = found->second;
    if (isCouncilAnswer(mark.verb) || mark.verb == Verb::Withdraw) {
        const qint64 signedAt = std::min(entry.statement.signedAtS, entry.time.ms / 1000);
        qint64& latest = one.signedAtS[{ member, mark.seat }];
        if (signedAt < latest)
            return;
        latest = signedAt;
    }
    const bool isChair = member == u"m-0";
    const bool mayAnswer = one.outcome == Outcome::Pending && mark.requestSha256 == one.request
        && entry.time.ms <= one.opened.ms + ttlMs && member != one.requester && member != u"m-4"
        && mark.seat == (isChair ? u"chair"_s : u"member"_s);
    const auto before = one.answers.find(member);
    if (!mayAnswer || (before != one.answers.end() && before->second.verb == mark.verbText))
        return;
    one.answers.insert_or_assign(member, Answer{ mark.verbText, entry.statement.keyId });
    decide(one, mark);
}

void Oracle::decide(Case& one, const Mark& mark)
{
    if (mark.verb == Verb::Refuse) {
        one.outcome = Outcome::Refused;
        return;
    }
    int chairs = 0;
    int members = 0;
    for (const auto& [who, answer] : one.answers) {
        if (answer.verb == verbWord(Verb::SignOff))
            ++(who == u"m-0" ? chairs : members);
    }
    if (mark.verb == Verb::SignOff && chairs >= 1 && members >= 2)
        one.outcome = Outcome::SignedOff;
}

Oracle::Outcome Oracle::outcome(const QString& matterId) const
{
    const auto found = m_cases.find(matterId);
    return found == m_cases.end() ? Outcome::Pending : found->second.outcome;
}

} // namespace yagura::testing

#include "registry/rosterplan.h"

#include <algorithm>
#include <set>

namespace yagura::RosterPlan {
using namespace Qt::StringLiterals;

namespace {

Error refused(const QString& detail, const QString& reason)
{
    return { Error::Code::Refused, detail, reason };
}

Member* find(std::vector<Member>& members, const QString& id)
{
    const auto it = std::find_if(
        members.begin(), members.end(), [&](const Member& member) { return member.id == id; });
    return it == members.end() ? nullptr : &*it;
}

/// An id that nobody has or had: what a former member signed must not read as the newcomer's.
QString freeId(const CouncilState& state, const std::vector<Member>& members)
{
    std::set<QString> taken;
    for (const Member& member : members)
        taken.insert(member.id);
    for (const auto& [key, owner] : state.keyOwners)
        taken.insert(owner);
    int number = 0;
    QString id;
    do
        id = u"m-%1"_s.arg(++number, 4, 10, QChar(u'0'));
    while (taken.count(id) > 0);
    return id;
}

std::vector<Member> withoutRevoked(const CouncilState& state)
{
    std::vector<Member> members = state.roster.members;
    for (Member& member : members)
        std::erase_if(
            member.keys, [&](const MemberKey& key) { return state.revoked.count(key.keyId) > 0; });
    return members;
}

Result<void> mayEnrol(const CouncilState& state, const QString& ledger, const EnrolRequest& request)
{
    if (request.ledger != ledger)
        return refused(
            u"the request is for %1, not for %2"_s.arg(request.ledger, ledger), u"E-ENR-LEDGER"_s);
    if (state.keyOwners.count(request.key.keyId) > 0 || state.roster.findKey(request.key.keyId)
        || state.revoked.count(request.key.keyId) > 0)
        return refused(u"key %1 stood in a roster before"_s.arg(request.key.keyId), u"E-ENR-KEY"_s);
    for (const QString& role : request.roles) {
        if (!isRole(role, state.policy))
            return refused(u"'%1' is no role"_s.arg(role), u"E-ENR-ROLE"_s);
    }
    return {};
}

void take(const CouncilState& state, const EnrolRequest& request, std::vector<Member>& members)
{
    const QString id = request.memberId.isEmpty() ? freeId(state, members) : request.memberId;
    Member* member = find(members, id);
    if (!member)
        member = &members.emplace_back(Member{ id, {}, {}, {}, {} });
    member->body = request.body;
    member->office = request.office;
    member->roles = request.roles;
    member->keys.push_back(request.key);
}

} // namespace

Result<std::vector<Member>> members(const CouncilState& state, const QString& ledger,
    const std::vector<EnrolRequest>& requests, const QStringList& leaving)
{
    std::vector<Member> next = withoutRevoked(state);
    for (const QString& id : leaving) {
        if (!find(next, id))
            return refused(u"'%1' is no member"_s.arg(id), u"E-ENR-MEMBER"_s);
        std::erase_if(next, [&](const Member& member) { return member.id == id; });
    }
    std::set<QString> keys;
    for (const EnrolRequest& request : requests) {
        if (auto may = mayEnrol(state, ledger, request); !may)
            return may.error();
        if (!keys.insert(request.key.keyId).second)
            return refused(
                u"key %1 stands in two requests"_s.arg(request.key.keyId), u"E-ENR-KEY"_s);
        take(state, request, next);
    }
    return next;
}

std::vector<Change> difference(const std::vector<Member>& before, const std::vector<Member>& after)
{
    const auto same = [](const std::vector<Member>& list, const QString& id) -> const Member* {
        const auto it = std::find_if(
            list.begin(), list.end(), [&](const Member& member) { return member.id == id; });
        return it == list.end() ? nullptr : &*it;
    };
    std::vector<Change> changes;
    for (const Member& member : after) {
        const Member* old = same(before, member.id);
        if (!old || *old != member)
            changes.push_back({ old, &member });
    }
    for (const Member& member : before) {
        if (!same(after, member.id))
            changes.push_back({ &member, nullptr });
    }
    return changes;
}

bool isRole(const QString& role, const PolicyPack& policy)
{
    static const QStringList known{ u"council.member"_s, u"council.chair"_s, u"nco.analyst"_s,
        u"nco.duty"_s, u"npa.officer"_s, u"npa.commander"_s, u"npsc.liaison"_s, u"sdf.operator"_s,
        u"sdf.commander"_s, u"mofa.liaison"_s, u"commission.member"_s, u"commission.inspector"_s,
        u"operator.reporter"_s, u"wall.viewer"_s, u"records.clerk"_s, u"admin"_s };
    return known.contains(role)
        || std::any_of(policy.kinds.begin(), policy.kinds.end(), [&](const MatterPolicy& kind) {
               return kind.openers.contains(role)
                   || std::any_of(kind.seats.begin(), kind.seats.end(), [&](const SeatNeed& seat) {
                          return seat.role == role || seat.substitutes.contains(role);
                      });
           });
}

} // namespace yagura::RosterPlan

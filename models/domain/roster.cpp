#include "domain/roster.h"

#include <algorithm>

namespace yagura {

const Member* Roster::findMember(QStringView id) const
{
    const auto it
        = std::find_if(members.begin(), members.end(), [&](const Member& m) { return m.id == id; });
    return it == members.end() ? nullptr : &*it;
}

const Member* Roster::findByKey(QStringView keyId) const
{
    const auto owns = [&](const Member& m) {
        return std::any_of(
            m.keys.begin(), m.keys.end(), [&](const MemberKey& k) { return k.keyId == keyId; });
    };
    const auto it = std::find_if(members.begin(), members.end(), owns);
    return it == members.end() ? nullptr : &*it;
}

const MemberKey* Roster::findKey(QStringView keyId) const
{
    const Member* member = findByKey(keyId);
    if (!member)
        return nullptr;
    const auto it = std::find_if(member->keys.begin(), member->keys.end(),
        [&](const MemberKey& k) { return k.keyId == keyId; });
    return &*it;
}

} // namespace yagura

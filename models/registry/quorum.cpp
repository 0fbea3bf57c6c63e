#include "registry/quorum.h"

#include "signing/ed25519.h"

#include <algorithm>

namespace yagura {

namespace {

/// trust.md 2.8: the keys that are there and the keys that shall be there must both want it. Where
/// there are no root keys, the registrars stand in for them.
std::vector<Quorum> ofTrust(const Trust& before, const Trust& after)
{
    const bool rooted = !before.rootKeys.empty();
    std::vector<Quorum> quorums;
    if (rooted)
        quorums.push_back({ Quorum::Group::Roots, before.rootKeys, before.rootThreshold });
    else
        quorums.push_back(
            { Quorum::Group::Registrars, before.registrars, before.registrarThreshold });
    if (!after.rootKeys.empty())
        quorums.push_back({ Quorum::Group::NewRoots, after.rootKeys, after.rootThreshold });
    if (!rooted || after.rootKeys.empty())
        quorums.push_back(
            { Quorum::Group::NewRegistrars, after.registrars, after.registrarThreshold });
    return quorums;
}

} // namespace

bool Quorum::has(const QString& keyId) const
{
    return std::any_of(keys.begin(), keys.end(),
        [&](const QByteArray& key) { return Ed25519::keyId(key) == keyId; });
}

std::vector<Quorum> Quorum::of(const Statement& statement, const Trust& trust)
{
    if (const auto* genesis = statement.as<Genesis>()) {
        const Trust& own = genesis->trust;
        std::vector<Quorum> quorums{ { Group::Registrars, own.registrars, 1 } };
        if (!own.rootKeys.empty())
            quorums.push_back({ Group::Roots, own.rootKeys, own.rootThreshold });
        return quorums;
    }
    if (const auto* change = statement.as<TrustChange>())
        return ofTrust(trust, change->trust);
    if (statement.as<DocumentChange>())
        return { { Group::Registrars, trust.registrars, trust.registrarThreshold } };
    return {};
}

} // namespace yagura

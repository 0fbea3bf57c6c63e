#include "evidence/ledgerkeys.h"

#include "ledger/signednote.h"
#include "policy/rosterdocument.h"
#include "signing/ed25519.h"
#include "store/documentshelf.h"

#include <map>
#include <tuple>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

class KeyList {
public:
    void add(const MemberKey& key, const QString& holder, const QString& name = {})
    {
        m_keys.try_emplace({ key.keyId, holder, name }, LedgerKey{ key, holder, name });
    }

    void addTrust(const Trust& trust)
    {
        for (const QByteArray& key : trust.registrars)
            add(Ed25519::memberKey(key), u"registrar"_s);
        for (const QByteArray& key : trust.rootKeys)
            add(Ed25519::memberKey(key), u"root"_s);
        for (const QString& vkey : trust.witnesses) {
            if (const auto witness = NoteKey::fromVkey(vkey))
                add(Ed25519::memberKey(witness->publicKey), u"witness"_s, witness->name);
        }
    }

    /// Trust that was signed, and does not go on from the one in force: who signed it is known.
    void addProposed(const Trust& trust)
    {
        for (const QByteArray& key : trust.registrars)
            add(Ed25519::memberKey(key), u"proposed"_s);
        for (const QByteArray& key : trust.rootKeys)
            add(Ed25519::memberKey(key), u"proposed"_s);
    }

    void addRoster(const QByteArray& document)
    {
        const auto roster = RosterDocument::read(document);
        if (!roster)
            return;
        for (const Member& member : roster->members) {
            for (const MemberKey& key : member.keys)
                add(key, u"member"_s, member.id);
        }
    }

    std::vector<LedgerKey> sorted() const
    {
        std::vector<LedgerKey> keys;
        for (const auto& [place, key] : m_keys)
            keys.push_back(key);
        return keys;
    }

private:
    std::map<std::tuple<QString, QString, QString>, LedgerKey> m_keys;
};

} // namespace

std::vector<LedgerKey> ledgerKeys(
    const std::vector<LedgerEntry>& entries, const DocumentShelf& documents)
{
    KeyList keys;
    for (const LedgerEntry& entry : entries) {
        const Statement& statement = entry.statement;
        if (const auto* genesis = statement.as<Genesis>()) {
            keys.add(Ed25519::memberKey(genesis->logKey), u"log"_s, statement.ledger);
            keys.addTrust(genesis->trust);
        }
        if (const auto* change = statement.as<TrustChange>())
            entry.counts ? keys.addTrust(change->trust) : keys.addProposed(change->trust);
        const auto* change = statement.as<DocumentChange>();
        if (change && entry.counts && statement.type == "roster"_L1)
            keys.addRoster(documents.findAddressed(change->document).value_or(QByteArray()));
    }
    return keys.sorted();
}

} // namespace yagura

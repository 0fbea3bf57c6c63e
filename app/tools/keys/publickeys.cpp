#include "tools/keys/publickeys.h"

#include "base/strictbase64.h"
#include "ledger/signednote.h"
#include "signing/keyfile.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

Result<QByteArray> readPublicKey(const QString& name)
{
    const auto bytes = fromStrictBase64(name.toLatin1());
    if (bytes && Ed25519::isUsableKey(*bytes))
        return *bytes;
    const auto file = KeyFile::open(name);
    if (file)
        return file->publicKey();
    return Error{ Error::Code::Malformed, name, u"E-FND-KEY"_s };
}

} // namespace

Result<std::vector<QByteArray>> readPublicKeys(const QStringList& names)
{
    std::vector<QByteArray> keys;
    for (const QString& name : names) {
        const auto key = readPublicKey(name);
        if (!key)
            return key.error();
        keys.push_back(*key);
    }
    return keys;
}

Result<Trust> readTrust(const KeyRun& run, const QString& prefix, Trust trust)
{
    for (const auto& [option, keys] :
        { std::pair(u"registrar"_s, &trust.registrars), std::pair(u"root"_s, &trust.rootKeys) }) {
        if (!run.has(prefix + option))
            continue;
        auto read = readPublicKeys(run.values(prefix + option));
        if (!read)
            return read.error();
        *keys = std::move(*read);
    }
    if (run.has(prefix + u"witness"_s))
        trust.witnesses = run.values(prefix + u"witness"_s);
    for (const QString& vkey : std::as_const(trust.witnesses)) {
        const auto key = NoteKey::fromVkey(vkey);
        if (!key || key->kind != NoteKey::Kind::Cosignature)
            return Error{ Error::Code::Malformed, vkey, u"E-FND-WITNESS"_s };
    }
    for (const auto& [option, threshold] :
        { std::pair(u"registrar-threshold"_s, &trust.registrarThreshold),
            std::pair(u"root-threshold"_s, &trust.rootThreshold),
            std::pair(u"witness-threshold"_s, &trust.witnessThreshold) }) {
        const auto number = run.number(option, *threshold);
        if (!number)
            return number.error();
        *threshold = *number;
    }
    return trust;
}

} // namespace yagura

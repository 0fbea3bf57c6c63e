#include "tools/keys/commands.h"

#include "signing/keyfile.h"
#include "tools/keys/files.h"
#include "tools/keys/keyrun.h"
#include "tools/keys/say.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// Twice, because nobody sees what is typed.
Result<Passphrase> newPassphrase(KeyRun& run)
{
    const auto first = run.passphrases().ask(
        sayKeys(QT_TRANSLATE_NOOP("yagura-keys", "New passphrase, at least %1 characters:"))
            .arg(KeyFile::leastPassphrase));
    if (!first || run.has(u"passphrase-file"_s))
        return first;
    const auto again = run.passphrases().ask(
        sayKeys(QT_TRANSLATE_NOOP("yagura-keys", "The same passphrase again:")));
    if (again && first->utf8() != again->utf8())
        return Error{ Error::Code::Refused, {}, u"E-KEY-DIFFER"_s };
    return again;
}

} // namespace

Result<void> makeKey(KeyRun& run)
{
    const auto path = run.onlyName();
    if (!path)
        return path.error();
    const auto passphrase = newPassphrase(run);
    if (!passphrase)
        return passphrase.error();
    const auto file = KeyFile::create(*path, *passphrase);
    if (!file)
        return file.error();
    run.print(sayKeys(QT_TRANSLATE_NOOP("yagura-keys", "The key is in %1.")).arg(*path));
    run.print(run.wording().aloud(Ed25519::memberKey(file->publicKey())));
    return {};
}

Result<void> changePassphrase(KeyRun& run)
{
    const auto path = run.onlyName();
    if (!path)
        return path.error();
    const auto file = KeyFile::open(*path);
    if (!file)
        return file.error();
    const auto old = run.passphrases().ask(
        sayKeys(QT_TRANSLATE_NOOP("yagura-keys", "Passphrase of %1:")).arg(*path));
    if (!old)
        return old.error();
    // Before a new one is asked for: a slip must not look like a change.
    if (const auto opened = file->unlock(*old); !opened)
        return opened.error();
    const auto next = newPassphrase(run);
    if (!next)
        return next.error();
    if (const auto changed = file->changePassphrase(*old, *next); !changed)
        return changed.error();
    run.print(
        sayKeys(QT_TRANSLATE_NOOP("yagura-keys",
                    "%1 has its new passphrase. Copies of the file made before keep the old one."))
            .arg(*path));
    return {};
}

Result<void> showFile(KeyRun& run)
{
    if (run.has(u"token"_s)) {
        const auto key = run.key();
        if (!key)
            return key.error();
        run.print(run.wording().aloud(key->publicKey()));
        return {};
    }
    const auto path = run.onlyName();
    if (!path)
        return path.error();
    const auto bytes = readFile(*path);
    if (!bytes)
        return bytes.error();
    if (bytes->startsWith("yagura-key ")) {
        const auto file = KeyFile::open(*path);
        if (!file)
            return file.error();
        run.print(run.wording().aloud(Ed25519::memberKey(file->publicKey())));
        return {};
    }
    const auto request = EnrolRequest::fromBytes(*bytes);
    if (request) {
        run.print(run.wording().factsOf(*request));
        return {};
    }
    if (request.error().reason == "E-ENR-PROOF"_L1)
        return request.error();
    const auto draft = StatementDraft::fromBytes(*bytes);
    if (!draft)
        return draft.error().reason == "E-DRF-FORM"_L1
            ? Error{ Error::Code::Malformed, *path, u"E-FILE-KIND"_s }
            : draft.error();
    run.print(run.describe(*draft));
    run.print(run.wording().signaturesOf(*draft));
    return {};
}

Result<void> makeRequest(KeyRun& run)
{
    EnrolRequest request;
    for (const auto& [option, field] :
        { std::pair(u"ledger"_s, &request.ledger), std::pair(u"office-ja"_s, &request.office.ja),
            std::pair(u"office-en"_s, &request.office.en), std::pair(u"body"_s, &request.body) }) {
        const auto text = run.needed(option);
        if (!text)
            return text.error();
        *field = text->normalized(QString::NormalizationForm_C);
    }
    request.memberId = run.value(u"member-id"_s);
    request.roles = run.values(u"role"_s);
    const auto out = run.needed(u"out"_s);
    if (!out)
        return out.error();
    const auto key = run.unlock();
    if (!key)
        return key.error();
    const auto bytes = EnrolRequest::seal(request, *key);
    if (!bytes)
        return bytes.error();
    if (auto written = writeFile(*out, *bytes, Existing::Refuse); !written)
        return written;
    request.key = key->key;
    run.print(run.wording().factsOf(request));
    run.print(sayKeys(QT_TRANSLATE_NOOP("yagura-keys",
                          "The request is in %1. Bring it to a registrar, and read the fingerprint "
                          "aloud there."))
                  .arg(*out));
    return {};
}

} // namespace yagura

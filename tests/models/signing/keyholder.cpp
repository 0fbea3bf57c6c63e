#include "signing/hardening.h"
#include "signing/keyfile.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>
#include <optional>
#include <string>
#include <sys/prctl.h>

using namespace yagura;

namespace {

constexpr char passphrase[] = "a passphrase of a training key";

/// What one word of the test asks for.
bool obey(const std::string& word, const KeyFile& file, std::optional<SecretKey>& key)
{
    const QString secret = QString::fromLatin1(passphrase);
    if (word == "unlock") {
        auto unlocked = file.unlock(secret);
        if (unlocked)
            key.emplace(std::move(*unlocked));
        return key.has_value();
    }
    if (word == "lock") {
        key.reset();
        return true;
    }
    if (word == "sign") { // as a member does: unlocked for this one signature
        KeyFileSigner signer(file);
        signer.offerPassphrase(secret);
        auto signature = signer.sign("the bytes of a statement");
        signature.waitForFinished();
        return signature.result().has_value();
    }
    return false;
}

} // namespace

/// A process that holds a key, for one who looks into its memory: does what standard input says,
/// and answers each line when it is done.
int main(int argc, char** argv)
{
    hardenProcess();
    ::prctl(PR_SET_DUMPABLE, 1); // else only root could look, and the test would see nothing
    const QCoreApplication application(argc, argv);
    const auto file
        = argc == 2 ? KeyFile::open(QString::fromLocal8Bit(argv[1])) : KeyFile::open({});
    if (!file)
        return 1;
    std::optional<SecretKey> key;
    std::cout << "ready" << std::endl;
    for (std::string word; std::getline(std::cin, word);)
        std::cout << (obey(word, *file, key) ? "done" : "failed") << std::endl;
    return 0;
}

#include "common/startfailure.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("yagura::startFailure", text);
}

/// What can be mended, and how.
QString ledgerFailure(const Error& error, const QString& folder)
{
    if (error.reason == "E-LED-ROLLBACK"_L1)
        return say(QT_TRANSLATE_NOOP("yagura::startFailure",
                       "The ledger in %1 is older than what was signed already (%2: %3), so "
                       "nothing was started. Restore the missing entries from another "
                       "installation: yagura-hub rebuild --from-mirror FOLDER --data NEW"))
            .arg(folder, error.reason, error.detail);
    if (error.reason == "E-LED-BITROT"_L1 || error.reason == "E-DOC-MISSING"_L1)
        return say(QT_TRANSLATE_NOOP("yagura::startFailure",
                       "The ledger in %1 is damaged (%2: %3). It was left as it is: make it again "
                       "from another installation, with yagura-hub rebuild --from-mirror FOLDER "
                       "--data NEW"))
            .arg(folder, error.reason, error.detail);
    if (error.reason == "E-KEY-LOG"_L1)
        return say(QT_TRANSLATE_NOOP("yagura::startFailure",
                       "The log key of the ledger in %1 is not there (%2). Put log.key back from "
                       "its copy; if there is none, close this ledger and found a new one that "
                       "names it: yagura-keys found --predecessor FOLDER"))
            .arg(folder, error.detail);
    if (error.reason == "E-STORE-FSYNC"_L1)
        return say(QT_TRANSLATE_NOOP("yagura::startFailure",
                       "The disk broke off a write in %1 (%2: %3), so nobody knows whether it is "
                       "stored. Check the disk and start again: nothing that was acknowledged is "
                       "lost, and the rest is sent again."))
            .arg(folder, error.reason, error.detail);
    return {};
}

} // namespace

QString startFailure(const Error& error, const QString& folder, const QString& address)
{
    if (error.reason == "E-STORE-LOCKED"_L1)
        return say(QT_TRANSLATE_NOOP("yagura::startFailure",
                       "Another program is using the folder %1. End it, or choose another folder "
                       "with --data."))
            .arg(folder);
    if (error.reason == "E-SCHEMA-NEWER"_L1)
        return say(QT_TRANSLATE_NOOP("yagura::startFailure",
                       "The database in %1 was written by a newer version. Nothing was changed: "
                       "start the newer version, or choose another folder with --data."))
            .arg(folder);
    if (error.reason == "E-STORE-OPEN"_L1)
        return say(QT_TRANSLATE_NOOP("yagura::startFailure",
                       "The folder %1 cannot be used (%2). Check that it can be written to, or "
                       "choose another folder with --data."))
            .arg(folder, error.detail);
    if (error.reason == "E-BENCH-FILE"_L1)
        return say(QT_TRANSLATE_NOOP("yagura::startFailure",
                       "The file %1 cannot be written. Check that its folder exists and may be "
                       "written."))
            .arg(error.detail);
    if (error.reason == "E-HUB-LOOPBACK"_L1)
        return say(QT_TRANSLATE_NOOP("yagura::startFailure",
                       "%1 is not an address of this machine alone. Until connections are "
                       "encrypted, listen on 127.0.0.1 or [::1]."))
            .arg(address);
    if (error.reason == "E-HUB-PORT"_L1)
        return say(QT_TRANSLATE_NOOP("yagura::startFailure",
                       "%1 cannot be listened on (%2). Choose another port with --listen, or port "
                       "0 to let the system pick."))
            .arg(address, error.detail);
    if (const QString sentence = ledgerFailure(error, folder); !sentence.isEmpty())
        return sentence;
    if (error.reason.startsWith("E-LED-"_L1))
        return say(QT_TRANSLATE_NOOP("yagura::startFailure",
                       "The ledger in %1 does not verify (%2: %3). It was left as it is: keep the "
                       "folder as evidence, and start with another one."))
            .arg(folder, error.reason, error.detail);
    if (error.reason.startsWith("E-KEY-"_L1))
        return say(QT_TRANSLATE_NOOP("yagura::startFailure",
                       "A key in %1 cannot be used (%2). Key files must be whole, and readable by "
                       "their owner alone (mode 0600)."))
            .arg(folder, error.detail);
    return say(QT_TRANSLATE_NOOP("yagura::startFailure", "The program cannot start in %1 (%2)."))
        .arg(folder, error.detail.isEmpty() ? error.reason : error.detail);
}

int startStatus(const Error& error)
{
    constexpr int failed = 1;
    constexpr int rolledBack = 4; // trust.md, T-LED-3
    constexpr int brokenDisk = 74; // sysexits.h, EX_IOERR
    if (error.reason == "E-LED-ROLLBACK"_L1)
        return rolledBack;
    return error.reason == "E-STORE-FSYNC"_L1 ? brokenDisk : failed;
}

} // namespace yagura

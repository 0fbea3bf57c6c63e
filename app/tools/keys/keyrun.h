#pragma once

#include "base/clock.h"
#include "ledgerlink/ledgercopy.h"
#include "registry/openedkey.h"
#include "tools/keys/keychoice.h"
#include "tools/keys/passphrases.h"
#include "tools/keys/wording.h"

#include <QCommandLineParser>
#include <QTextStream>

#include <memory>
#include <vector>

namespace yagura {

/// One run of yagura-keys: what was asked for, and what every command needs for it. Lives in
/// main().
class KeyRun {
public:
    KeyRun(const QCommandLineParser& parser, const Clock& clock);

    const QStringList& names() const { return m_names; } ///< the arguments after the command
    /// Asked by name: not every command knows every option, and the parser warns of those.
    bool has(const QString& option) const { return m_parser.optionNames().contains(option); }
    QString value(const QString& option) const { return m_parser.value(option); }
    QStringList values(const QString& option) const { return m_parser.values(option); }
    /// The one argument; or `E-USAGE`.
    Result<QString> onlyName() const;
    /// An option that the command cannot do without; or `E-USAGE`.
    Result<QString> needed(const QString& option) const;
    /// A whole number from 0; `fallback` when the option is not there; or `E-USAGE`.
    Result<int> number(const QString& option, int fallback) const;

    const Clock& clock() const { return m_clock; }
    const Wording& wording() const { return m_wording; }
    /// What the draft changes; with --whole everything that it says.
    QStringList describe(const StatementDraft& draft) const
    {
        return m_wording.describe(draft,
            has(QStringLiteral("whole")) ? Wording::Detail::Whole : Wording::Detail::Changes);
    }
    Passphrases& passphrases() { return m_passphrases; }
    void print(const QString& line = {});
    void print(const QStringList& lines);

    /// The key that the command signs with.
    Result<KeyChoice> key() const { return KeyChoice::of(m_parser); }
    Result<OpenedKey> unlock(); ///< … and its passphrase or PIN
    /// The own copy of the ledger in --data, brought up to date from --hub where one is named.
    Result<std::unique_ptr<LedgerCopy>> openLedger();
    /// Brings statements to the hub and waits until they stand in the ledger.
    Result<void> deliver(LedgerCopy& copy, const std::vector<FoundingStep>& steps);

private:
    Result<void> catchUp(LedgerCopy& copy, const QString& hub);

    const QCommandLineParser& m_parser;
    const Clock& m_clock;
    QStringList m_names;
    Wording m_wording;
    Passphrases m_passphrases;
    QTextStream m_out;
};

/// The command line is wrong: `sentence` says how. Reason `E-USAGE`.
Error usageError(const QString& sentence);

} // namespace yagura

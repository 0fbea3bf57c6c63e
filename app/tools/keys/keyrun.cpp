#include "tools/keys/keyrun.h"

#include "registry/draftdelivery.h"
#include "tools/keys/say.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QUrl>

#include <cstdio>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

Language systemLanguage()
{
    return QLocale::system().language() == QLocale::Japanese ? Language::Japanese
                                                             : Language::English;
}

Error noLedger(const QString& folder)
{
    return { Error::Code::NotFound, folder, u"E-KEYS-NOLEDGER"_s };
}

} // namespace

Error usageError(const QString& sentence)
{
    return { Error::Code::Refused, sentence, u"E-USAGE"_s };
}

KeyRun::KeyRun(const QCommandLineParser& parser, const Clock& clock)
    : m_parser(parser)
    , m_clock(clock)
    , m_names(parser.positionalArguments().mid(1))
    , m_wording(systemLanguage())
    , m_passphrases(has(u"passphrase-file"_s) ? parser.value(u"passphrase-file"_s) : QString())
    , m_out(stdout)
{
}

Result<QString> KeyRun::onlyName() const
{
    if (m_names.size() != 1)
        return usageError(sayKeys(QT_TRANSLATE_NOOP("yagura-keys", "Name one file.")));
    return m_names.constFirst();
}

Result<QString> KeyRun::needed(const QString& option) const
{
    if (m_parser.value(option).isEmpty())
        return usageError(
            sayKeys(QT_TRANSLATE_NOOP("yagura-keys", "The option --%1 is missing.")).arg(option));
    return m_parser.value(option);
}

Result<int> KeyRun::number(const QString& option, int fallback) const
{
    if (!has(option))
        return fallback;
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (!isNumber || number < 0)
        return usageError(
            sayKeys(QT_TRANSLATE_NOOP("yagura-keys", "--%1 takes a number, not '%2'."))
                .arg(option, value(option)));
    return number;
}

void KeyRun::print(const QString& line)
{
    m_out << forTerminal(line) << Qt::endl;
}

void KeyRun::print(const QStringList& lines)
{
    for (const QString& line : lines)
        print(line);
}

Result<OpenedKey> KeyRun::unlock()
{
    const auto chosen = key();
    return chosen ? chosen->unlock(m_passphrases) : Result<OpenedKey>(chosen.error());
}

Result<std::unique_ptr<LedgerCopy>> KeyRun::openLedger()
{
    const auto folder = needed(u"data"_s);
    if (!folder)
        return folder.error();
    const QDir place(*folder);
    if (!has(u"hub"_s) && !place.exists(u"ledger.db"_s)) // nothing is made where nothing comes
        return noLedger(*folder);
    auto copy = LedgerCopy::open(place.absolutePath(), m_clock);
    if (!copy)
        return copy;
    if (has(u"hub"_s)) {
        if (auto here = catchUp(**copy, value(u"hub"_s)); !here)
            return here.error();
    } else if ((*copy)->ledger().isEmpty()) {
        return noLedger(*folder);
    } else {
        print(sayKeys(QT_TRANSLATE_NOOP("yagura-keys",
                          "No hub was asked: this is your own verified copy, %1 entries long."))
                  .arg((*copy)->ledger().size()));
    }
    return copy;
}

Result<void> KeyRun::catchUp(LedgerCopy& copy, const QString& hub)
{
    const QUrl url(hub, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "ws"_L1 || url.host().isEmpty())
        return usageError(sayKeys(QT_TRANSLATE_NOOP(
            "yagura-keys", "Name the hub with --hub, as in --hub ws://127.0.0.1:8480.")));
    std::optional<Error> trouble;
    QObject::connect(&copy, &LedgerCopy::caughtUp, qApp, &QCoreApplication::quit);
    QObject::connect(&copy, &LedgerCopy::failed, qApp, [&](const Error& error) {
        trouble = error;
        QCoreApplication::quit();
    });
    copy.follow(url);
    QCoreApplication::exec();
    QObject::disconnect(&copy, nullptr, qApp, nullptr);
    return trouble ? Result<void>(*trouble) : Result<void>();
}

Result<void> KeyRun::deliver(LedgerCopy& copy, const std::vector<FoundingStep>& steps)
{
    DraftDelivery delivery(copy, steps);
    std::optional<Error> trouble;
    const bool witnessed = copy.ledger().state().trust.witnessThreshold > 0;
    QObject::connect(&delivery, &DraftDelivery::logged, qApp, [&](const LedgerEntry& entry) {
        print(sayKeys(QT_TRANSLATE_NOOP("yagura-keys", "Entry %1 of the ledger, at %2: it counts."))
                  .arg(entry.index)
                  .arg(entry.time.toRfc3339()));
    });
    QObject::connect(&delivery, &DraftDelivery::finished, qApp, &QCoreApplication::quit);
    QObject::connect(&delivery, &DraftDelivery::failed, qApp, [&](const Error& error) {
        trouble = error;
        QCoreApplication::quit();
    });
    QMetaObject::invokeMethod( // quit() works only inside exec()
        &delivery, &DraftDelivery::start, Qt::QueuedConnection);
    QCoreApplication::exec();
    QObject::disconnect(&delivery, nullptr, qApp, nullptr);
    if (trouble)
        return *trouble;
    print(witnessed ? sayKeys(QT_TRANSLATE_NOOP("yagura-keys", "Enough witnesses have signed it."))
                    : sayKeys(QT_TRANSLATE_NOOP("yagura-keys", "This ledger has no witness.")));
    return {};
}

} // namespace yagura

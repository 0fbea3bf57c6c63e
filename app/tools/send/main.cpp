#include "common/commandline.h"
#include "common/quitsignals.h"
#include "tools/send/progressbar.h"
#include "tools/send/sendjob.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("yagura-send", text);
}

void declare(QCommandLineParser& parser)
{
    parser.setApplicationDescription(say(QT_TRANSLATE_NOOP("yagura-send",
        "Sends events to a hub and waits until they are stored: newline-delimited CloudEvents, a "
        "STIX bundle, or a KEV catalogue.")));
    parser.addPositionalArgument(
        u"FILE"_s, say(QT_TRANSLATE_NOOP("yagura-send", "What to send; - reads standard input.")));
    parser.addOptions({
        { u"hub"_s,
            say(QT_TRANSLATE_NOOP("yagura-send", "The hub's address, as in ws://127.0.0.1:8480.")),
            u"URL"_s },
        { u"source"_s,
            say(QT_TRANSLATE_NOOP(
                "yagura-send", "Name of the source, a URI; by default made from the content.")),
            u"URI"_s },
        { u"default-tlp"_s,
            say(QT_TRANSLATE_NOOP("yagura-send",
                "Marking of items that carry none: clear, green, amber, amber+strict or red.")),
            u"TLP"_s },
    });
}

/// The sentence that is wrong with the command line; empty when nothing is.
QString readSettings(const QCommandLineParser& parser, SendJob::Settings& settings)
{
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return say(
            QT_TRANSLATE_NOOP("yagura-send", "Name one file to send, or - for standard input."));
    settings.hub = QUrl(parser.value(u"hub"_s), QUrl::StrictMode);
    if (!settings.hub.isValid() || settings.hub.scheme() != "ws"_L1
        || settings.hub.host().isEmpty())
        return say(QT_TRANSLATE_NOOP(
            "yagura-send", "Name the hub with --hub, as in --hub ws://127.0.0.1:8480."));
    settings.source = parser.value(u"source"_s);
    if (parser.isSet(u"default-tlp"_s)) {
        settings.defaultTlp = tlpFromWord(parser.value(u"default-tlp"_s));
        if (!settings.defaultTlp)
            return say(QT_TRANSLATE_NOOP("yagura-send",
                           "'%1' is no marking of TLP 2.0: write clear, green, amber, amber+strict "
                           "or red."))
                .arg(parser.value(u"default-tlp"_s));
    }
    return {};
}

/// The bytes, or the sentence why there are none.
Result<QByteArray> readInput(const QString& name)
{
    QFile file(name);
    const bool opened
        = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Error{ Error::Code::NotFound,
            say(QT_TRANSLATE_NOOP("yagura-send",
                    "%1 cannot be read (%2). Check the name and that you may read it."))
                .arg(name, file.errorString()) };
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) // a folder opens, and then reads nothing
        return Error{ Error::Code::NotFound,
            say(QT_TRANSLATE_NOOP("yagura-send",
                    "%1 cannot be read (%2). Check the name and that you may read it."))
                .arg(name, file.errorString()) };
    return bytes;
}

QString whyNotAll(const SendJob& job, const QUrl& hub, bool everythingAnswered)
{
    if (!everythingAnswered && !job.wasConnected())
        return say(QT_TRANSLATE_NOOP("yagura-send",
                       "The hub at %1 cannot be reached (%2). Start it, or correct --hub; nothing "
                       "was sent."))
            .arg(hub.toDisplayString(), job.lastTrouble());
    if (!everythingAnswered)
        return say(QT_TRANSLATE_NOOP("yagura-send",
                       "The hub at %1 does not answer any more (%2). Send the file again: what is "
                       "stored already is counted once."))
            .arg(hub.toDisplayString(), job.lastTrouble());
    QStringList reasons;
    for (auto it = job.counts().reasons.cbegin(); it != job.counts().reasons.cend(); ++it)
        reasons.append(u"%1 × %2"_s.arg(it.value()).arg(it.key()));
    return say(
        QT_TRANSLATE_NOOP("yagura-send",
            "Not everything was taken (%1). The hub keeps what it refused in its quarantine."))
        .arg(reasons.join(u", "_s));
}

int end(
    const CommandLine& commandLine, const SendJob& job, const QUrl& hub, bool everythingAnswered)
{
    const SendJob::Counts& counts = job.counts();
    if (job.wasConnected())
        QTextStream(stdout) << say(
            QT_TRANSLATE_NOOP("yagura-send", "sent %1, acknowledged %2, refused %3"))
                                   .arg(counts.sent)
                                   .arg(counts.acknowledged)
                                   .arg(counts.refused)
                            << Qt::endl;
    if (everythingAnswered && counts.refused == 0)
        return 0;
    return commandLine.fail(whyNotAll(job, hub, everythingAnswered));
}

/// Until the job has ended, or somebody asked the program to end: true when every event was
/// answered.
bool run(SendJob& job)
{
    ProgressBar bar;
    const QuitSignals quitSignals;
    bool complete = false;
    QObject::connect(&job, &SendJob::moved, &job,
        [&] { bar.show(job.counts().acknowledged + job.counts().refused, job.total()); });
    QObject::connect(&job, &SendJob::finished, &job, [&](bool everythingAnswered) {
        complete = everythingAnswered;
        QCoreApplication::quit();
    });
    QObject::connect(&quitSignals, &QuitSignals::received, &job, &QCoreApplication::quit);
    QMetaObject::invokeMethod(
        &job, &SendJob::start, Qt::QueuedConnection); // quit() works only inside exec()
    QCoreApplication::exec();
    return complete;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    // What the line does is said in one sentence at the end; QT_LOGGING_RULES brings the rest back.
    QLoggingCategory::setFilterRules(u"yagura.*.info=false"_s);
    CommandLine commandLine(application, u"yagura-send"_s);
    declare(commandLine.parser());
    if (const auto status = commandLine.read(application))
        return *status;
    SendJob::Settings settings;
    if (const QString wrong = readSettings(commandLine.parser(), settings); !wrong.isEmpty())
        return commandLine.refuseUsage(wrong);
    const QString name = commandLine.parser().positionalArguments().constFirst();
    const auto bytes = readInput(name);
    if (!bytes)
        return commandLine.fail(bytes.error().detail);
    auto file = EventFile::read(*bytes);
    if (!file)
        return commandLine.fail(say(QT_TRANSLATE_NOOP("yagura-send",
                                        "%1 holds neither CloudEvents, one in a line, nor a STIX "
                                        "bundle, nor a KEV catalogue."))
                                    .arg(name));
    if (settings.source.isEmpty())
        settings.source = u"urn:yagura:send:"_s + Digest::of(*bytes).hex();

    const SystemClock clock;
    SendJob job(std::move(*file), settings, clock);
    return end(commandLine, job, settings.hub, run(job));
}

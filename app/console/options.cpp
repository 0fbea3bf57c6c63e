#include "options.h"

#include "exercise/scenario.h"

#include <QCommandLineParser>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

Error usage(const QString& sentence)
{
    return { Error::Code::Malformed, sentence, u"E-USE"_s };
}

Result<QUrl> webSocketUrl(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != u"ws" && url.scheme() != u"wss") || url.host().isEmpty())
        return usage(ConsoleOptions::tr(
            "'%1' is not the address of a hub or feed. Write it like ws://127.0.0.1:8080.")
                         .arg(text));
    return url;
}

Result<QSize> sizeFrom(const QString& text)
{
    const QStringList sides = text.split(u'x');
    const QSize size = sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
    if (size.width() < 640 || size.height() < 400 || size.width() > 16384 || size.height() > 16384)
        return usage(
            ConsoleOptions::tr("'%1' is not a size. Write width and height in pixels, like "
                               "1920x1080, from 640x400 to 16384x16384.")
                .arg(text));
    return size;
}

Result<std::chrono::milliseconds> waitFrom(const QString& text)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (!isNumber || !(seconds > 0 && seconds <= 3600)) // so that "nan" is none
        return usage(
            ConsoleOptions::tr("'%1' is not a number of seconds between 0 and 3600.").arg(text));
    return std::chrono::milliseconds(static_cast<qint64>(seconds * 1000));
}

/// The value of an option that counts.
Result<qint64> countFrom(const QCommandLineParser& parser, const QString& option)
{
    bool isNumber = false;
    const qint64 count = parser.value(option).toLongLong(&isNumber);
    if (!isNumber || count < 0)
        return usage(ConsoleOptions::tr("'%1' is not a number for --%2. Write 0 or more.")
                         .arg(parser.value(option), option));
    return count;
}

Result<Language> languageFrom(const QString& text)
{
    if (text != u"ja" && text != u"en")
        return usage(ConsoleOptions::tr("There is no language '%1'. Choose ja or en.").arg(text));
    return text == u"ja" ? Language::Japanese : Language::English;
}

Result<SigningKey> tokenFrom(const QString& text)
{
    const QStringList parts = text.split(u':');
    const QByteArray id = QByteArray::fromHex(parts.value(2).toLatin1());
    const bool idFits = parts.size() < 3 || QString::fromLatin1(id.toHex()) == parts[2].toLower();
    if (parts.size() < 2 || parts.size() > 3 || !parts[0].startsWith(u'/') || parts[1].isEmpty()
        || !idFits)
        return usage(
            ConsoleOptions::tr("'%1' does not name a token. Write the absolute path of its "
                               "module, a colon and its label, like "
                               "/usr/lib/softhsm/libsofthsm2.so:council.")
                .arg(text));
    return SigningKey{ {}, parts[0], parts[1], id };
}

/// A variable of a shell that is not set must not become the current folder, or no file at all.
Result<void> refuseEmptyValues(const QCommandLineParser& parser)
{
    for (const QString& option : parser.optionNames()) {
        if (parser.values(option).contains(QString()))
            return usage(ConsoleOptions::tr("The value of --%1 is empty. Write one.").arg(option));
    }
    return {};
}

Result<Place> placeFrom(const QString& text)
{
    const auto it = std::find_if(
        allPlaces.begin(), allPlaces.end(), [&](Place p) { return placeWord(p) == text; });
    if (it == allPlaces.end())
        return usage(ConsoleOptions::tr(
            "There is no place '%1'. Choose situation, sectors, timeline, decisions, "
            "review or brief.")
                         .arg(text));
    return *it;
}

Result<QStringList> scenesFrom(const QString& text, const QStringList& known)
{
    if (text == u"all")
        return known;
    const QStringList scenes = text.split(u',', Qt::SkipEmptyParts);
    for (const QString& scene : scenes) {
        if (!known.contains(scene))
            return usage(
                ConsoleOptions::tr("There is no wall scene '%1'. Choose all, or some of: %2.")
                    .arg(scene, known.join(u", "_s)));
    }
    if (scenes.isEmpty())
        return usage(ConsoleOptions::tr("No wall scene was named. Choose all, or some of: %1.")
                         .arg(known.join(u", "_s)));
    return scenes;
}

Result<QString> scenarioFrom(const QCommandLineParser& parser, bool joins)
{
    const QString id = parser.value(u"exercise"_s);
    if (parser.isSet(u"exercise"_s) && joins)
        return usage(ConsoleOptions::tr("A scenario is played on the training hub inside this "
                                        "program. Leave --hub or --exercise out."));
    if (!Scenario::builtInIds().contains(id))
        return usage(ConsoleOptions::tr("There is no scenario '%1'. Choose one of: %2.")
                         .arg(id, Scenario::builtInIds().join(u", "_s)));
    return id;
}

/// A console that joins a hub keeps apart from the training installation: another hub, another
/// ledger.
QString defaultFolder(const QString& name)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/yagura/"_s
        + name;
}

} // namespace

void ConsoleOptions::declare(QCommandLineParser& parser)
{
    parser.addOptions({
        { u"hub"_s, ConsoleOptions::tr("Join this hub instead of starting the training scenario."),
            u"URL"_s },
        { u"exercise"_s,
            ConsoleOptions::tr("Play this training scenario: x1, x2 or x3. Without it, x1."),
            u"SCENARIO"_s, u"x1"_s },
        { u"feed"_s, ConsoleOptions::tr("Also subscribe to this feed; may be given several times."),
            u"URL"_s },
        { u"data"_s, ConsoleOptions::tr("Keep everything of this console in this folder."),
            u"FOLDER"_s },
        { u"key"_s, ConsoleOptions::tr("Sign with the key in this file."), u"FILE"_s },
        { u"token"_s,
            ConsoleOptions::tr("Sign with a key on this token: path of its PKCS#11 module, label, "
                               "and the key's id in hex where it has several."),
            u"MODULE:LABEL[:ID]"_s },
        { u"wall"_s,
            ConsoleOptions::tr("Open a wall display with all scenes, or with the ones named."),
            u"SCENES"_s },
        { u"language"_s, ConsoleOptions::tr("Language of the screen: ja or en."), u"LANGUAGE"_s },
        { u"snapshot"_s, ConsoleOptions::tr("Write a picture of the first data and end."),
            u"FILE.png"_s },
        { u"place"_s, ConsoleOptions::tr("Place that the picture shows."), u"PLACE"_s,
            u"situation"_s },
        { u"size"_s, ConsoleOptions::tr("Size of the picture or window in pixels."), u"WxH"_s,
            u"1920x1080"_s },
        { u"wait"_s, ConsoleOptions::tr("Seconds to wait for what the picture needs."),
            u"SECONDS"_s, u"10"_s },
        { u"bench-json"_s, ConsoleOptions::tr("Write measuring points to this file as JSON lines."),
            u"FILE"_s },
        { u"bench-count"_s,
            ConsoleOptions::tr("With --bench-json: end after so many events were shown."), u"N"_s,
            u"0"_s },
        { u"bench-name"_s, ConsoleOptions::tr("With --bench-json: name of the case."), u"NAME"_s,
            u"yagura"_s },
        { u"bench-start-us"_s,
            ConsoleOptions::tr(
                "With --bench-json: when this program was started, microseconds since 1970."),
            u"US"_s, u"0"_s },
    });
}

Result<ConsoleOptions> ConsoleOptions::read(
    const QCommandLineParser& parser, const QStringList& wallScenes)
{
    ConsoleOptions options;
    if (auto done = options.readRoads(parser); !done)
        return done.error();
    if (auto done = options.readScreen(parser, wallScenes); !done)
        return done.error();
    if (auto done = options.readBench(parser); !done)
        return done.error();
    return options;
}

Result<void> ConsoleOptions::readRoads(const QCommandLineParser& parser)
{
    if (!parser.positionalArguments().isEmpty())
        return usage(
            tr("'%1' is not an option of yagura.").arg(parser.positionalArguments().constFirst()));
    if (auto whole = refuseEmptyValues(parser); !whole)
        return whole;
    if (parser.isSet(u"hub"_s)) {
        const auto url = webSocketUrl(parser.value(u"hub"_s));
        if (!url)
            return url.error();
        hub = *url;
    }
    const auto scenario = scenarioFrom(parser, !isEmbedded());
    if (!scenario)
        return scenario.error();
    exercise = *scenario;
    for (const QString& text : parser.values(u"feed"_s)) {
        const auto feed = webSocketUrl(text);
        if (!feed)
            return feed.error();
        feeds.push_back(*feed);
    }
    folder = parser.isSet(u"data"_s) ? QDir(parser.value(u"data"_s)).absolutePath()
                                     : defaultFolder(isEmbedded() ? u"training"_s : u"console"_s);
    return readKey(parser);
}

/// A token that the administrator of this PC named stands in a file that only root can change
/// (`/etc/xdg/yagura/console.ini`, `[key] token=…`).
Result<void> ConsoleOptions::readKey(const QCommandLineParser& parser)
{
    keyFile = parser.isSet(u"key"_s) ? parser.value(u"key"_s) : folder + u"/member.key"_s;
    const QSettings machine(
        QSettings::IniFormat, QSettings::SystemScope, u"yagura"_s, u"console"_s);
    const QString installed
        = parser.isSet(u"key"_s) ? QString() : machine.value(u"key/token"_s).toString();
    const QString text = parser.isSet(u"token"_s) ? parser.value(u"token"_s) : installed;
    if (parser.isSet(u"token"_s) && parser.isSet(u"key"_s))
        return usage(tr("--key and --token name two keys. Choose one."));
    if (text.isEmpty())
        return {};
    const auto named = tokenFrom(text);
    if (!named)
        return named.error();
    token = *named;
    return {};
}

Result<void> ConsoleOptions::readScreen(
    const QCommandLineParser& parser, const QStringList& wallScenes)
{
    if (parser.isSet(u"wall"_s)) {
        const auto named = scenesFrom(parser.value(u"wall"_s), wallScenes);
        if (!named)
            return named.error();
        scenes = *named;
    }
    if (parser.isSet(u"language"_s)) {
        const auto named = languageFrom(parser.value(u"language"_s));
        if (!named)
            return named.error();
        language = *named;
    }
    const auto namedPlace = placeFrom(parser.value(u"place"_s));
    if (!namedPlace)
        return namedPlace.error();
    place = *namedPlace;
    const auto pixels = sizeFrom(parser.value(u"size"_s));
    if (!pixels)
        return pixels.error();
    size = *pixels;
    const auto patience = waitFrom(parser.value(u"wait"_s));
    if (!patience)
        return patience.error();
    wait = *patience;
    snapshot = parser.value(u"snapshot"_s);
    return {};
}

Result<void> ConsoleOptions::readBench(const QCommandLineParser& parser)
{
    const auto count = countFrom(parser, u"bench-count"_s);
    if (!count)
        return count.error();
    const auto start = countFrom(parser, u"bench-start-us"_s);
    if (!start)
        return start.error();
    benchFile = parser.value(u"bench-json"_s);
    if (isWall() && !benchFile.isEmpty())
        return usage(tr("--bench-json measures the desk. Leave --wall out."));
    benchCount = *count;
    benchName = parser.value(u"bench-name"_s);
    benchStartUs = *start;
    return {};
}

} // namespace yagura

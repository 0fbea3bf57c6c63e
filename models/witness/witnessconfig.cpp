#include "witness/witnessconfig.h"

#include "ledger/signednote.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

bool readListen(const QString& value, WitnessConfig& config)
{
    const qsizetype colon = value.lastIndexOf(u':');
    bool isNumber = false;
    config.host = value.left(colon);
    config.port = value.mid(colon + 1).toUShort(&isNumber);
    return colon > 0 && isNumber;
}

bool readHub(const QString& value, WitnessConfig& config)
{
    config.hub = QUrl(value, QUrl::StrictMode);
    return config.hub.isValid() && !config.hub.host().isEmpty()
        && (config.hub.scheme() == u"ws" || config.hub.scheme() == u"wss");
}

/// A name as it stands in a note: what NoteKey takes.
bool readName(const QString& value, WitnessConfig& config)
{
    config.name = value;
    return !value.contains(u'+') && value.size() <= 128;
}

bool readLog(const QString& value, WitnessConfig& config)
{
    const auto key = NoteKey::fromVkey(value);
    if (!key || key->kind != NoteKey::Kind::Ed25519)
        return false;
    config.origin = key->name;
    config.logKey = key->publicKey;
    return true;
}

bool readLine(const QString& word, const QString& value, WitnessConfig& config)
{
    if (word == u"hub")
        return readHub(value, config);
    if (word == u"name")
        return readName(value, config);
    if (word == u"listen")
        return readListen(value, config);
    return word == u"log" && readLog(value, config);
}

Error badLine(const QString& line)
{
    return { Error::Code::Malformed, line, u"E-CFG-FORM"_s };
}

} // namespace

Result<WitnessConfig> WitnessConfig::parse(const QString& text)
{
    WitnessConfig config;
    QStringList seen;
    for (const QString& line : text.split(u'\n')) {
        const QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty() || words.first().startsWith(u'#'))
            continue;
        if (words.size() != 2 || seen.contains(words[0]) || !readLine(words[0], words[1], config))
            return badLine(line.simplified());
        seen.append(words[0]);
    }
    if (config.name.isEmpty())
        return badLine(u"name"_s);
    const bool offline = config.hub.isEmpty() && !config.origin.isEmpty();
    if (!offline && (config.hub.isEmpty() || config.host.isEmpty()))
        return badLine(config.hub.isEmpty() ? u"hub"_s : u"listen"_s);
    return config;
}

Result<WitnessConfig> WitnessConfig::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > 64 * 1024)
        return Error{ Error::Code::NotFound, u"%1: %2"_s.arg(path, file.errorString()),
            u"E-CFG-READ"_s };
    auto config = parse(QString::fromUtf8(file.readAll()));
    if (config)
        config->folder = QFileInfo(path).absoluteFilePath() + u".d"_s;
    return config;
}

} // namespace yagura

#pragma once

#include "base/language.h"
#include "base/result.h"
#include "shell/rail.h"
#include "signing/signingrequest.h"

#include <QCoreApplication>
#include <QSize>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <vector>

class QCommandLineParser;

namespace yagura {

/// What the command line of `yagura` asks for.
struct ConsoleOptions {
    Q_DECLARE_TR_FUNCTIONS(yagura::ConsoleOptions)
public:
    QUrl hub; ///< empty: the hub inside the program, with the training scenario
    QString exercise; ///< with the hub inside: id of the scenario that is played
    std::vector<QUrl> feeds;
    QString folder; ///< own mirror, ledger, outbox, lock
    QString keyFile;
    SigningKey token; ///< without a module: the key is in the file
    QStringList scenes; ///< wall scenes; empty: the desk
    std::optional<Language> language;

    QString snapshot; ///< write one picture there and end
    Place place = Place::Situation;
    QSize size{ 1920, 1080 };
    std::chrono::milliseconds wait{ 10'000 };

    QString benchFile; ///< write measuring points there as JSON lines
    qint64 benchCount = 0; ///< end after so many events were shown; 0: never
    QString benchName;
    qint64 benchStartUs = 0; ///< when the caller started this program, microseconds since the epoch

    bool isWall() const { return !scenes.isEmpty(); }
    bool isEmbedded() const { return hub.isEmpty(); }

    static void declare(QCommandLineParser& parser);
    /// Errors are sentences for the person who typed the command; `wallScenes` are the names that
    /// exist.
    static Result<ConsoleOptions> read(
        const QCommandLineParser& parser, const QStringList& wallScenes);

private:
    Result<void> readRoads(const QCommandLineParser& parser); ///< where from, where to, whose key
    Result<void> readKey(const QCommandLineParser& parser);
    Result<void> readScreen(const QCommandLineParser& parser, const QStringList& wallScenes);
    Result<void> readBench(const QCommandLineParser& parser);
};

} // namespace yagura

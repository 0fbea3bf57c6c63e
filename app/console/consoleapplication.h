#pragma once

#include "base/clock.h"
#include "console/benchrecorder.h"
#include "console/console.h"
#include "console/desk.h"
#include "console/embeddedhub.h"
#include "console/keyroom.h"
#include "console/options.h"
#include "console/screenapplication.h"
#include "console/screensettings.h"

#include <QObject>

#include <memory>

namespace yagura {

class ExerciseRoom;
class WallWindow;

/// Creates, connects and destroys the parts of `yagura` in order: hub (embedded default), console,
/// key, scenario, windows. GUI thread.
class ConsoleApplication : public QObject {
    Q_OBJECT
public:
    /// Errors are the stores', the hub's and the key's.
    static Result<std::unique_ptr<ConsoleApplication>> start(
        const ConsoleOptions& options, const Clock& clock, ScreenApplication& screen);
    ~ConsoleApplication() override;

signals:
    void ended(
        int status, const QString& sentence); ///< nothing more to do; an empty sentence is success

private:
    ConsoleApplication(
        const ConsoleOptions& options, const Clock& clock, ScreenApplication& screen);
    static void readFonts();
    Result<void> openBench();
    Result<void> openHub();
    Result<void> openConsole();
    Result<void> openKey();
    KeyRoom::Signing signing() const;
    Result<void> playScenario();
    void openWindows();
    void toggleWall();
    void openWall();
    void takeSnapshot(QWidget& window);
    void measure();

    const ConsoleOptions m_options;
    const Clock& m_clock;
    ScreenApplication& m_screen;
    ScreenSettings m_settings;
    KeyRoom m_keys;
    std::unique_ptr<EmbeddedHub> m_hub;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<ExerciseRoom> m_exercise; ///< of a desk, and of the hub inside
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<WallWindow> m_wall;
    std::unique_ptr<BenchRecorder> m_bench;
};

} // namespace yagura

#include "console/consoleapplication.h"

#include "base/log.h"
#include "common/look.h"
#include "common/uilanguage.h"
#include "console/exercisemenu.h"
#include "console/snapshot.h"
#include "exercise/exerciseroom.h"
#include "wall/wallwindow.h"

#include <QMenuBar>
#include <QScreen>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <tuple>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

/// A screen that the desk does not stand on; its own where there is no other.
QScreen* screenBeside(const QWidget& desk)
{
    const QList<QScreen*> screens = QGuiApplication::screens();
    const auto other = std::find_if(screens.begin(), screens.end(),
        [&](const QScreen* screen) { return screen != desk.screen(); });
    return other == screens.end() ? desk.screen() : *other;
}

} // namespace

Result<std::unique_ptr<ConsoleApplication>> ConsoleApplication::start(
    const ConsoleOptions& options, const Clock& clock, ScreenApplication& screen)
{
    std::unique_ptr<ConsoleApplication> application(new ConsoleApplication(options, clock, screen));
    for (const auto step : { &ConsoleApplication::openBench, &ConsoleApplication::openHub,
             &ConsoleApplication::openConsole, &ConsoleApplication::openKey,
             &ConsoleApplication::playScenario }) {
        if (const auto done = (application.get()->*step)(); !done)
            return done.error();
    }
    application->openWindows();
    return application;
}

ConsoleApplication::ConsoleApplication(
    const ConsoleOptions& options, const Clock& clock, ScreenApplication& screen)
    : m_options(options)
    , m_clock(clock)
    , m_screen(screen)
    , m_settings(options.folder)
    , m_keys(options.keyFile)
{
    const ConsoleChoices choices = m_settings.choices();
    Look::apply(screen);
    QApplication::setFont(Look::font(14.0 * choices.textPercent / 100));
    setUiLanguage(options.language.value_or(choices.language));
    TimeText::setZone(choices.zone);
}

ConsoleApplication::~ConsoleApplication()
{
    if (m_bench)
        m_bench->finish();
    m_screen.watch({});
}

/// Finding out which fonts there are takes as long as opening the stores does: both at once.
void ConsoleApplication::readFonts()
{
    QThreadPool::globalInstance()->start([font = QApplication::font()] {
        std::ignore = QFontMetrics(font).horizontalAdvance(u"国A"_s);
    });
}

Result<void> ConsoleApplication::openBench()
{
    if (m_options.benchFile.isEmpty())
        return {};
    m_bench = std::make_unique<BenchRecorder>(m_options.benchFile, m_options.benchName,
        m_options.benchCount, m_options.benchStartUs, m_clock);
    if (!m_bench->isOpen())
        return Error{ Error::Code::Storage, m_options.benchFile, u"E-BENCH-FILE"_s };
    return {};
}

Result<void> ConsoleApplication::openHub()
{
    if (!m_options.isEmbedded())
        return {};
    auto hub = EmbeddedHub::start(m_options.folder + u"/hub"_s, m_clock);
    if (!hub)
        return hub.error();
    m_hub = std::move(*hub);
    qCInfo(logHub) << "the embedded hub listens on" << qPrintable(m_hub->url().toString());
    return {};
}

Result<void> ConsoleApplication::openConsole()
{
    readFonts();
    ConsoleSettings settings;
    settings.folder = m_options.folder;
    settings.hub = m_hub ? m_hub->url() : m_options.hub;
    settings.feeds = m_options.feeds;
    settings.office = { u"委員"_s, u"Council member"_s };
    settings.wishedRoles = { u"council.member"_s };
    settings.wishedBody = u"council-office"_s;
    auto console = Console::start(settings, m_clock);
    if (!console)
        return console.error();
    m_console = std::move(*console);
    return {};
}

Result<void> ConsoleApplication::openKey()
{
    if (m_options.isWall())
        return {}; // a wall has no seat
    m_keys.setSigning(signing());
    if (!m_options.token.module.isEmpty())
        m_keys.openToken(m_options.token);
    else if (const auto opened = m_keys.open(); !opened)
        return opened.error();
    if (!m_keys.signer() && !m_options.snapshot.isEmpty() && m_options.isEmbedded())
        m_keys.useFleetingKey();
    if (m_keys.signer())
        m_console->setSigner(m_keys.signer());
    connect(&m_keys, &KeyRoom::made, this, [this] { m_console->setSigner(m_keys.signer()); });
    return {};
}

KeyRoom::Signing ConsoleApplication::signing() const
{
    KeyRoom::Signing signing;
    signing.program = ProcessSigner::installedProgram();
    signing.screen = [this] {
        const QRect window = m_desk ? m_desk->window().frameGeometry() : QRect();
        return ProcessSigner::Screen{ uiLanguage(), m_settings.choices().textPercent, window };
    };
    signing.isExercise = [this] { return m_console->isExercise(); };
    return signing;
}

Result<void> ConsoleApplication::playScenario()
{
    if (m_options.isWall() && !m_hub)
        return {};
    m_exercise = std::make_unique<ExerciseRoom>(m_hub ? m_hub->url() : m_options.hub, m_clock);
    connect(m_exercise.get(), &ExerciseRoom::failed, this, [](const Error& error) {
        qCWarning(logHub) << "the training scenario cannot go on:" << error.reason << error.detail;
    });
    if (!m_hub)
        return {}; // whoever leads the exercise chooses and starts it
    if (auto chosen = m_exercise->choose(m_options.exercise); !chosen)
        return chosen;
    m_exercise->start();
    return {};
}

void ConsoleApplication::openWindows()
{
    if (m_options.isWall()) {
        openWall();
        if (!m_options.snapshot.isEmpty())
            takeSnapshot(*m_wall);
        return;
    }
    m_desk = std::make_unique<Desk>(*m_console, m_keys, m_settings);
    MainWindow& window = m_desk->window();
    connect(m_desk.get(), &Desk::wallWished, this, &ConsoleApplication::toggleWall);
    window.setConnection((m_hub ? m_hub->url() : m_options.hub).toString(),
        m_console->workspace().book.state().ledger);
    if (m_exercise)
        new ExerciseMenu(*m_exercise, *m_console, window.menuBar()); // the bar's own from now on
    const bool isForSomebody = m_options.snapshot.isEmpty() && !m_bench;
    window.resize(isForSomebody ? m_options.size.boundedTo(window.screen()->availableSize())
                                : m_options.size);
    window.showPlace(m_options.place);
    if (!m_options.token.module.isEmpty())
        connect(&m_keys, &KeyRoom::failed, m_desk.get(), &Desk::warn);
    else if (!m_keys.signer() && m_options.snapshot.isEmpty())
        m_desk->offerFirstKey();
    if (m_bench)
        measure();
    window.show();
    window.activateWindow(); // without a window manager nobody else gives it the keyboard
    if (!m_options.snapshot.isEmpty())
        takeSnapshot(window);
}

/// The wall takes no keys: the desk's F11 that opened it closes it, also where it covers the desk.
void ConsoleApplication::toggleWall()
{
    if (m_wall)
        m_wall.reset();
    else
        openWall();
}

void ConsoleApplication::openWall()
{
    WallSettings settings;
    if (m_options.isWall())
        settings.scenes = m_options.scenes;
    const ConsoleChoices choices = m_settings.choices();
    settings.distanceM = choices.wallDistanceM;
    settings.diagonalInch = choices.wallDiagonalInch;
    settings.ceiling = choices.wallCeiling;
    m_wall = std::make_unique<WallWindow>(m_console->workspace(), settings, m_clock);
    if (m_options.snapshot.isEmpty()) {
        // A wall's machine may have no window manager, and then nobody else makes it large.
        const QScreen* screen = m_desk ? screenBeside(m_desk->window()) : m_wall->screen();
        m_wall->setGeometry(screen->geometry());
        m_wall->showFullScreen();
    } else {
        m_wall->resize(m_options.size);
        m_wall->show();
    }
}

void ConsoleApplication::takeSnapshot(QWidget& window)
{
    auto* snapshot = new Snapshot(
        window, m_options.snapshot, m_options.wait,
        Snapshot::needs(m_console->workspace(), m_options),
        [&workspace = m_console->workspace()] {
            return workspace.picture.rowCount() + workspace.book.size();
        },
        this);
    connect(snapshot, &Snapshot::finished, this,
        [this](const QString& problem) { emit ended(problem.isEmpty() ? 0 : 1, problem); });
    snapshot->start();
}

void ConsoleApplication::measure()
{
    // A row that sorts in below what is on the screen is shown by the number that counts it.
    m_screen.watch({ m_desk->incidentRows(), m_desk->incidentCount() });
    connect(m_console.get(), &Console::committed, m_bench.get(),
        [this](const SharedBatch& batch) { m_bench->committed(*batch); });
    // What the first reading of the store brought already is painted before it is told of.
    auto* rest = new QTimer(m_bench.get());
    rest->setSingleShot(true);
    rest->setInterval(200);
    connect(rest, &QTimer::timeout, m_desk->incidentRows(), QOverload<>::of(&QWidget::update));
    connect(m_console.get(), &Console::committed, rest, QOverload<>::of(&QTimer::start));
    connect(&m_screen, &ScreenApplication::painted, m_bench.get(),
        [this] { m_bench->painted(m_console->workspace().picture.rowCount()); });
    // Queued: the last paint is still being flushed, and an end closes its window.
    connect(
        m_bench.get(), &BenchRecorder::complete, this,
        [this] {
            m_bench->finish();
            emit ended(0, {});
        },
        Qt::QueuedConnection);
}

} // namespace yagura

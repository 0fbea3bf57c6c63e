#pragma once

#include "common/dialogs.h"
#include "console/console.h"
#include "console/keyroom.h"
#include "itemmodels/placewatches.h"
#include "console/screensettings.h"
#include "shell/mainwindow.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

class QAction;

namespace yagura {

class DecisionsPlace;
class FirstKeyPanel;
class PlaceViews;
class ReviewPlace;
class SituationPlace;
class StandDown;
class WatchMenu;

/// A member's desk: the main window with its six places, and the granting of every wish they utter.
/// Owns the window; the console, the key and the settings outlive it. GUI thread.
class Desk : public QObject {
    Q_OBJECT
public:
    Desk(Console& console, KeyRoom& keys, ScreenSettings& settings, QObject* parent = nullptr);
    ~Desk() override;

    MainWindow& window() { return *m_window; }
    QWidget* incidentRows() const; ///< the widget whose paint shows new rows (measuring point)
    QWidget* incidentCount() const; ///< and the one that counts those below
    /// Asks for the passphrase of a new key, in place; from then on, until there is one, the menu
    /// and the panel where it would sign lead there again.
    FirstKeyPanel* offerFirstKey();
    void warn(const Error& error); ///< a store that takes nothing any more: said in place, loudly

    void tell(const QString& sentence); ///< in place of the notice; Esc closes it

signals:
    void wallWished();

private:
    std::array<QWidget*, 6> makePlaces();
    QWidget* makeSituationViews();
    void connectWindow();
    void showIncident(const QString& objectId);
    void offerEnrolment(const Error& refusal); ///< the roster does not name this key yet
    void connectKeys();
    void offerKey(); ///< the first one, or its enrolment: whichever is missing
    void followKey();
    void closeNotice();
    void showSentence(const QString& sentence, std::function<void()> close);
    void openNextDecision();
    void openStandDown(bool isHeld);
    void openSettings();
    void openChanges();
    void choose(const ConsoleChoices& choices); ///< keeps and applies them
    void apply(const ConsoleChoices& before);

    Console& m_console;
    KeyRoom& m_keys;
    ScreenSettings& m_settings;
    ConsoleChoices m_choices;
    WindowDialogs m_dialogs;
    PlaceWatches m_watches;
    SituationPlace* m_situation = nullptr; ///< owned by the window, like every place
    PlaceViews* m_views = nullptr;
    WatchMenu* m_watching = nullptr;
    ReviewPlace* m_review = nullptr;
    DecisionsPlace* m_decisions = nullptr;
    QAction* m_keyAction = nullptr;
    bool m_canMakeKey = false; ///< a file of this PC holds it, and there is none yet
    std::optional<Error> m_refusal; ///< of the enrolment
    Instant m_lastBrief; ///< of the last one on paper; unknown: none in this run
    QPointer<StandDown> m_standDown; ///< while it is open
    std::unique_ptr<MainWindow> m_window;
};

} // namespace yagura

#pragma once

#include <QTimer>
#include <QWidget>

class QComboBox;
class QPushButton;
class QSpinBox;
class QTableView;
class QTabWidget;

namespace yagura {

class Dialogs;
class ExerciseRoom;
class FiguresModel;
class InjectsModel;
class MatterBook;
class PlainLabel;
struct Error;

/// Runs an exercise: chooses a scenario, starts it, holds it, sets how fast its clock runs, lists
/// what has been and what is to come, and shows the figures of every seat from the ledger. Only for
/// training ledgers. GUI thread.
class ExercisePanel : public QWidget {
    Q_OBJECT
public:
    /// All three outlive the panel.
    ExercisePanel(
        ExerciseRoom& room, const MatterBook& book, Dialogs& dialogs, QWidget* parent = nullptr);

    void showFailure(const Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* makeControls();
    QTableView* makeTable(const char* name);
    QWidget* makeFiguresPage();
    void layFigures();
    void layInjects();
    void connectControls();
    void retranslate();
    void nameControls();
    void fillScenarios();
    void choose(int row);
    void startOrHold();
    void refreshSoon();
    void refresh();
    void saveFigures();
    void showProblem(const QString& sentence);

    ExerciseRoom& m_room;
    const MatterBook& m_book;
    Dialogs& m_dialogs;
    QTimer m_pause; ///< a running script changes many times a second
    InjectsModel* m_injects;
    FiguresModel* m_figures;
    QComboBox* m_scenario;
    QPushButton* m_start;
    QSpinBox* m_speed;
    PlainLabel* m_scenarioLabel;
    PlainLabel* m_speedLabel;
    PlainLabel* m_elapsed;
    PlainLabel* m_description;
    PlainLabel* m_note;
    PlainLabel* m_problem;
    QTabWidget* m_tabs;
    QTableView* m_injectTable;
    QTableView* m_figureTable;
    PlainLabel* m_figureNote;
    QPushButton* m_save;
    QString m_shown; ///< id of the scenario on the panel
};

} // namespace yagura

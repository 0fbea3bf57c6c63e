#include "exercise/exercisepanel.h"

#include "common/dialogs.h"
#include "common/plaintext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "exercise/exerciseroom.h"
#include "exercise/figuresmodel.h"
#include "exercise/injectsmodel.h"
#include "matters/matterbook.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSaveFile>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto refreshPause = 500ms;

QString scriptTime(std::chrono::milliseconds elapsed)
{
    const qint64 s = std::chrono::duration_cast<std::chrono::seconds>(elapsed).count();
    return u"%1:%2"_s.arg(s / 60, 2, 10, QChar(u'0')).arg(s % 60, 2, 10, QChar(u'0'));
}

} // namespace

ExercisePanel::ExercisePanel(
    ExerciseRoom& room, const MatterBook& book, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_room(room)
    , m_book(book)
    , m_dialogs(dialogs)
    , m_injects(new InjectsModel(book, this))
    , m_figures(new FiguresModel(this))
    , m_scenario(new QComboBox)
    , m_start(new QPushButton)
    , m_speed(new QSpinBox)
    , m_scenarioLabel(new PlainLabel)
    , m_speedLabel(new PlainLabel)
    , m_elapsed(new PlainLabel)
    , m_description(new PlainLabel)
    , m_note(new PlainLabel)
    , m_problem(new PlainLabel)
    , m_tabs(new QTabWidget)
    , m_injectTable(makeTable("injects"))
    , m_figureTable(makeTable("figures"))
    , m_figureNote(new PlainLabel)
    , m_save(new QPushButton)
{
    setObjectName(u"exercisePanel"_s);
    build();
    fillScenarios();
    connectControls();
    retranslate();
}

void ExercisePanel::build()
{
    for (PlainLabel* label : { m_description, m_note, m_problem, m_figureNote })
        label->setWordWrap(true);
    m_description->setObjectName(u"scenarioDescription"_s);
    m_elapsed->setObjectName(u"scenarioElapsed"_s);
    m_problem->setObjectName(u"exerciseProblem"_s);
    m_problem->hide();
    m_injectTable->setModel(m_injects);
    m_figureTable->setModel(m_figures);
    m_tabs->setObjectName(u"exerciseTabs"_s);
    m_tabs->addTab(m_injectTable, QString());
    m_tabs->addTab(makeFiguresPage(), QString());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeControls());
    for (PlainLabel* label : { m_description, m_note, m_problem })
        layout->addWidget(label);
    layout->addWidget(m_tabs, 1);
}

QWidget* ExercisePanel::makeControls()
{
    m_scenario->setObjectName(u"scenario"_s);
    m_start->setObjectName(u"startScenario"_s);
    m_speed->setObjectName(u"scenarioSpeed"_s);
    m_speed->setRange(1, ScenarioClock::fastest);
    m_speed->setPrefix(u"× "_s);
    auto* controls = new QWidget;
    auto* row = new QHBoxLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_scenarioLabel, m_scenario, m_start, m_speedLabel, m_speed, m_elapsed })
        row->addWidget(widget);
    row->addStretch();
    return controls;
}

QTableView* ExercisePanel::makeTable(const char* name)
{
    auto* table = new QTableView;
    table->setObjectName(QLatin1StringView(name));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false); // Tab leaves the table
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

/// The office has room to be read, and the names of the figures wrap above their narrow columns.
void ExercisePanel::layFigures()
{
    QHeaderView* header = m_figureTable->horizontalHeader();
    header->setStretchLastSection(false);
    header->setDefaultAlignment(Qt::Alignment(Qt::AlignCenter | Qt::TextWordWrap));
    header->setFixedHeight(3 * header->fontMetrics().lineSpacing() + 8);
    header->setDefaultSectionSize(header->fontMetrics().horizontalAdvance(u"refused mm"_s));
    header->setSectionResizeMode(FiguresModel::Seat, QHeaderView::Stretch);
}

QWidget* ExercisePanel::makeFiguresPage()
{
    layFigures();
    m_save->setObjectName(u"saveFigures"_s);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(m_figureNote);
    layout->addWidget(m_figureTable, 1);
    layout->addWidget(m_save, 0, Qt::AlignRight);
    return page;
}

void ExercisePanel::fillScenarios()
{
    for (const QString& id : Scenario::builtInIds())
        m_scenario->addItem(QString(), id);
}

void ExercisePanel::connectControls()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(refreshPause);
    connect(&m_pause, &QTimer::timeout, this, &ExercisePanel::refresh);
    connect(&m_room, &ExerciseRoom::changed, this, &ExercisePanel::refreshSoon);
    connect(&m_room, &ExerciseRoom::failed, this, &ExercisePanel::showFailure);
    connect(m_scenario, &QComboBox::activated, this, &ExercisePanel::choose);
    connect(m_start, &QPushButton::clicked, this, &ExercisePanel::startOrHold);
    connect(m_speed, &QSpinBox::valueChanged, &m_room, &ExerciseRoom::setSpeed);
    connect(m_save, &QPushButton::clicked, this, &ExercisePanel::saveFigures);
}

void ExercisePanel::retranslate()
{
    m_note->setPlain(tr("Only the script's clock runs faster. What is signed carries the time of "
                        "the ledger."));
    m_figureNote->setPlain(
        tr("From the ledger, since this scenario was started. Times are medians."));
    m_tabs->setTabText(0, tr("Injects"));
    //: 訓練後の集計
    m_tabs->setTabText(1, tr("After-action figures"));
    m_save->setText(tr("Save as CSV …"));
    for (int row = 0; row < m_scenario->count(); ++row) {
        if (const auto scenario = Scenario::builtIn(m_scenario->itemData(row).toString()))
            m_scenario->setItemText(row, scenario->name.in(uiLanguage()));
    }
    nameControls();
    m_injects->retranslate();
    m_figures->retranslate();
    refresh();
}

void ExercisePanel::nameControls()
{
    //: シナリオ
    m_scenarioLabel->setPlain(tr("Scenario"));
    //: 速さ
    m_speedLabel->setPlain(tr("Speed"));
    m_scenario->setAccessibleName(tr("Scenario"));
    m_speed->setAccessibleName(tr("How many times as fast as the world the script runs"));
    m_injectTable->setAccessibleName(tr("Injects of the scenario"));
    m_figureTable->setAccessibleName(tr("Figures of every seat"));
}

void ExercisePanel::choose(int row)
{
    m_problem->hide();
    if (const auto chosen = m_room.choose(m_scenario->itemData(row).toString()); !chosen)
        showFailure(chosen.error());
    refresh();
}

void ExercisePanel::startOrHold()
{
    if (!m_room.player() || m_room.player()->isFinished())
        choose(m_scenario->currentIndex()); // once more from the beginning
    if (m_room.player() && m_room.player()->isRunning())
        m_room.pause();
    else
        m_room.start();
    refresh();
}

void ExercisePanel::refreshSoon()
{
    if (isVisible() && !m_pause.isActive())
        m_pause.start();
}

void ExercisePanel::refresh()
{
    const ScenarioPlayer* player = m_room.player();
    const bool runs = player && player->isRunning();
    const bool begun = player && player->isStarted() && !player->isFinished();
    //: 一時停止
    m_start->setText(runs ? tr("Pause")
            //: 再開 / 開始
            : begun ? tr("Go on")
                    : tr("Start"));
    m_start->setAccessibleName(m_start->text());
    if (player) {
        const Scenario& scenario = player->scenario();
        m_scenario->setCurrentIndex(m_scenario->findData(scenario.id));
        m_description->setPlain(scenario.description.in(uiLanguage()));
        m_speed->setValue(player->speed());
        const QString at
            = tr("%1 of %2").arg(scriptTime(player->elapsed()), scriptTime(scenario.duration));
        //: %1 is a time of the script
        m_elapsed->setPlain(player->isFinished() ? tr("%1, finished").arg(at) : at);
        m_injects->show(player->injects());
        if (std::exchange(m_shown, scenario.id) != scenario.id)
            layInjects();
    }
    m_figures->show(AfterAction::of(m_book, m_room.startedAt()));
    m_save->setEnabled(!m_figures->figures().empty());
}

/// What happens has most of the width; who brings it is cut first.
void ExercisePanel::layInjects()
{
    m_injectTable->resizeColumnsToContents();
    const int most = m_injectTable->fontMetrics().averageCharWidth() * 34;
    if (m_injectTable->columnWidth(InjectsModel::By) > most)
        m_injectTable->setColumnWidth(InjectsModel::By, most);
}

void ExercisePanel::showFailure(const Error& error)
{
    showProblem(Words::error(error));
}

void ExercisePanel::showProblem(const QString& sentence)
{
    m_problem->setPlain(sentence);
    m_problem->show();
}

void ExercisePanel::saveFigures()
{
    const SaveFileWish wish{ tr("Save the figures"), u"yagura-exercise"_s, u"csv"_s };
    m_dialogs.chooseSaveFile(this, wish, [this](const QString& path) {
        QSaveFile file(path); // whole or not at all
        const QByteArray table = AfterAction::csv(m_figures->figures(), uiLanguage());
        const bool written
            = file.open(QIODevice::WriteOnly) && file.write(table) == table.size() && file.commit();
        if (!written)
            showProblem(tr("The file %1 could not be written.").arg(path));
    });
}

void ExercisePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ExercisePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace yagura

#include "sectormap/mappanel.h"

#include "common/plaintext.h"
#include "sectormap/maplegend.h"
#include "sectormap/twintable.h"
#include "sectormap/worldlegend.h"
#include "sectormap/worldmap.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>

namespace yagura {
using namespace Qt::StringLiterals;

MapPanel::MapPanel(
    const SectorStatusModel& model, Focus& focus, ThreatBook* threats, QWidget* parent)
    : QWidget(parent)
    , m_focus(focus)
    , m_threats(threats)
    , m_map(new PrefectureMap(model, focus, this))
    , m_places(new PlaceRows(model, focus, this))
    , m_placeTable(new TwinTable(u"placeTable"_s, *m_places, this))
    , m_side(new QWidget(this))
    , m_legends(new QStackedWidget(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"mapPanel"_s);
    m_pages->addWidget(m_map);
    m_pages->addWidget(m_placeTable);
    m_legends->addWidget(scrolled(new MapLegend(model, focus)));
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(makeChoice());
    column->addWidget(m_legends, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_side);
    row->addWidget(m_pages, 1);
    connect(m_placeTable, &TwinTable::rowChosen, this,
        [this](int chosen) { m_focus.setPrefecture(PlaceRows::codeAt(chosen)); });
    connect(m_placeTable, &TwinTable::menuWished, this,
        [this](int wished, const QPoint& at) { wishWatch(PlaceRows::codeAt(wished), at); });
    connect(m_map, &PrefectureMap::menuWished, this, &MapPanel::wishWatch);
    connect(&focus, &Focus::filterChanged, this, &MapPanel::showFocus);
    retranslate();
}

QWidget* MapPanel::makeChoice()
{
    auto* choice = new QWidget(m_side);
    m_what = new QComboBox(choice);
    m_what->setObjectName(u"mapChoice"_s);
    m_what->addItems({ QString(), QString() });
    m_asTable = new QToolButton(choice);
    m_asTable->setObjectName(u"mapAsTable"_s);
    m_asTable->setCheckable(true);
    auto* turn = new QAction(this);
    turn->setObjectName(u"mapTurnTable"_s);
    turn->setShortcut(Qt::Key_T);
    turn->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(turn);
    connect(turn, &QAction::triggered, m_asTable, &QToolButton::toggle);
    connect(m_asTable, &QToolButton::toggled, this, &MapPanel::turn);
    connect(m_what, &QComboBox::currentIndexChanged, this, &MapPanel::turn);
    auto* row = new QHBoxLayout(choice);
    row->setContentsMargins(2, 2, 2, 0);
    row->setSpacing(2);
    row->addWidget(m_what, 1);
    row->addWidget(m_asTable);
    return choice;
}

/// On small screens the key scrolls; the map does not shrink.
QScrollArea* MapPanel::scrolled(QWidget* legend)
{
    auto* area = new QScrollArea(m_legends);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(legend);
    return area;
}

void MapPanel::makeWorld()
{
    if (m_countries)
        return;
    m_countries = new CountryRows(m_threats, this);
    m_world = new WorldMap(*m_countries, this);
    m_countryTable = new TwinTable(u"countryTable"_s, *m_countries, this);
    m_pages->addWidget(m_world);
    m_pages->addWidget(m_countryTable);
    m_legends->addWidget(scrolled(new WorldLegend(*m_countries)));
    connect(m_countryTable, &TwinTable::rowChosen, this, [this](int chosen) {
        m_countries->choose(m_countries->counts()[static_cast<size_t>(chosen)].code);
    });
    const auto showChosen = [this] { m_countryTable->showRow(m_countries->chosenRow()); };
    connect(m_countries, &CountryRows::chosenChanged, m_countryTable, showChosen);
    connect(m_countries, &QAbstractItemModel::modelReset, m_countryTable, showChosen);
    retranslate();
}

void MapPanel::choose(Shown what, bool asTable)
{
    m_what->setCurrentIndex(static_cast<int>(what));
    m_asTable->setChecked(asTable);
}

void MapPanel::turn()
{
    const bool world = m_what->currentIndex() == static_cast<int>(Shown::World);
    if (world)
        makeWorld();
    const bool hadFocus = m_pages->currentWidget()->hasFocus();
    QWidget* const map = world ? m_world : m_map;
    QWidget* const table = world ? m_countryTable : m_placeTable;
    m_pages->setCurrentWidget(m_asTable->isChecked() ? table : map);
    m_legends->setCurrentIndex(world ? 1 : 0);
    if (hadFocus)
        m_pages->currentWidget()->setFocus();
    showFocus();
}

void MapPanel::setWatches(const PlaceWatches& watches)
{
    m_map->setWatches(watches);
}

void MapPanel::wishWatch(PrefectureCode code, const QPoint& at)
{
    PlaceWatch field;
    field.sector = m_focus.sector();
    field.prefecture = code;
    emit watchWished(at, field);
}

void MapPanel::showFocus()
{
    m_placeTable->showRow(
        m_focus.prefecture() == noPrefecture ? -1 : PlaceRows::rowOf(m_focus.prefecture()));
}

void MapPanel::retranslate()
{
    m_what->setAccessibleName(tr("What the map shows"));
    //: Choice of a map (日本)
    m_what->setItemText(0, tr("Japan"));
    //: Choice of a map (世界)
    m_what->setItemText(1, tr("World"));
    //: Button that turns a map into a table (表)
    m_asTable->setText(tr("Table"));
    m_asTable->setToolTip(safeToolTip(tr("The same as a table (T)")));
    m_asTable->setAccessibleName(tr("The same as a table"));
    m_placeTable->setAccessibleName(tr("Table of the prefectures"));
    m_places->retranslate();
    if (m_countries) {
        m_countryTable->setAccessibleName(tr("Table of the countries with hostile infrastructure"));
        m_countries->retranslate();
    }
    fitLegend();
}

/// As wide as its widest key, whatever the language.
void MapPanel::fitLegend()
{
    int width = m_what->sizeHint().width() + m_asTable->sizeHint().width() + 8;
    for (int i = 0; i < m_legends->count(); ++i) {
        const auto* area = qobject_cast<const QScrollArea*>(m_legends->widget(i));
        width = std::max(width,
            area->widget()->minimumSizeHint().width()
                + area->verticalScrollBar()->sizeHint().width());
    }
    m_side->setFixedWidth(width);
}

void MapPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        // After the keys have their new words.
        QMetaObject::invokeMethod(this, &MapPanel::retranslate, Qt::QueuedConnection);
    }
}

} // namespace yagura

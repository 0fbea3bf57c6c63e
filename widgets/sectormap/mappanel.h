#pragma once

#include "domain/placewatch.h"
#include "sectormap/countryrows.h"
#include "sectormap/placerows.h"
#include "sectormap/prefecturemap.h"

class QComboBox;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace yagura {

class PlaceWatches;
class TwinTable;

/// Japan or the world, as a map or as the table that says the same, with the legend beside it. The
/// key T turns map into table and back; the selection stays. The world is read when it is first
/// asked for.
class MapPanel : public QWidget {
    Q_OBJECT
public:
    enum class Shown { Japan, World };

    MapPanel(const SectorStatusModel& model, Focus& focus, ThreatBook* threats = nullptr,
        QWidget* parent = nullptr);

    PrefectureMap& map() const { return *m_map; }
    void choose(Shown what, bool asTable);
    void setWatches(const PlaceWatches& watches);

signals:
    /// A menu for a prefecture, within the focused sector; `at` is of the screen.
    void watchWished(const QPoint& at, const yagura::PlaceWatch& field);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeChoice();
    QScrollArea* scrolled(QWidget* legend);
    void makeWorld();
    void turn();
    void showFocus();
    void wishWatch(PrefectureCode code, const QPoint& at);
    void retranslate();
    void fitLegend();

    Focus& m_focus;
    ThreatBook* m_threats;
    PrefectureMap* m_map;
    PlaceRows* m_places;
    TwinTable* m_placeTable;
    CountryRows* m_countries = nullptr;
    QWidget* m_world = nullptr;
    TwinTable* m_countryTable = nullptr;
    QWidget* m_side;
    QComboBox* m_what;
    QToolButton* m_asTable;
    QStackedWidget* m_legends;
    QStackedWidget* m_pages;
};

} // namespace yagura

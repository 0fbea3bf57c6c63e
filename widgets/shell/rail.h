#pragma once

#include <QActionGroup>
#include <QWidget>

#include <array>

namespace yagura {

/// The six places, the same order everywhere (ux.md 3).
enum class Place { Situation, Sectors, Timeline, Decisions, Review, Brief };
inline constexpr std::array allPlaces{ Place::Situation, Place::Sectors, Place::Timeline,
    Place::Decisions, Place::Review, Place::Brief };

/// The name in the command line: `situation`, `sectors` …
QString placeWord(Place place);

/// The rail at the left edge: one button a place. Shares its actions with the menu (Ctrl+1 …
/// Ctrl+6).
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);

    QList<QAction*> placeActions() const { return m_group.actions(); }
    Place place() const { return m_place; }
    void setPlace(Place place);
    void setWaiting(int decisions); ///< how many matters need this seat: said in the button's text

signals:
    void placeChosen(yagura::Place place);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QActionGroup m_group;
    Place m_place = Place::Situation;
    int m_waiting = 0;
};

} // namespace yagura

#pragma once

#include "itemmodels/workspace.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace yagura {

class PlainLabel;
class StatutoryLane;

/// Who is needed and who has answered: the council's seats with their marks in ledger order, each
/// with its office, its time and age, whether it counts and whether it is witnessed, and who has
/// not answered yet; an answer that came while the matter was being read says so beside itself.
/// Beside them, in a frame of its own and never merged, the statutory lane that is not the
/// council's to give. Below them where there is no room beside. GUI thread.
class SeatBoard : public QWidget {
    Q_OBJECT
public:
    explicit SeatBoard(Workspace& workspace, QWidget* parent = nullptr);

    void showMatter(const QString& matterId);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void followBook();
    void rebuild();
    void keepFocus(const QString& name);
    void arrange(); ///< lanes side by side where there is room
    void refreshTimes();
    void showCouncil(const Matter& matter);
    void addSeat(const Matter& matter, const SeatNeed& seat);
    void addCandidates(const Matter& matter, const SeatNeed& seat);
    void addSubstitutesFrom(const Matter& matter);
    void addCalled(const Matter& matter);
    void addMark(const MarkRecord& mark);
    void addOthers(const Matter& matter);
    void beginReading();
    bool cameMeanwhile(const MarkRecord& mark) const;
    Instant now() const;

    Workspace& m_workspace;
    QString m_matter;
    qint64 m_witnessed = 0; ///< size that is shown
    bool m_hasNews = false; ///< that is shown as such
    qint64 m_readFrom = 0; ///< size of the ledger when the matter was opened here
    QScrollArea* m_scroll;
    QBoxLayout* m_lanes = nullptr;
    QWidget* m_council = nullptr;
    QVBoxLayout* m_rows = nullptr; ///< of the council's lane
    StatutoryLane* m_statutory;
    QTimer m_ages;
    std::vector<std::pair<PlainLabel*, std::function<QString(Instant)>>> m_live;
};

} // namespace yagura

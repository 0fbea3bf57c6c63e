#pragma once

#include "itemmodels/workspace.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace yagura {

/// Who is needed and who has answered: the council's seats with their marks in ledger order, each
/// with its office, its time, whether it counts and whether it is witnessed; beside them, in a
/// frame of its own and never merged, the statutory lane that is not the council's to give. GUI
/// thread.
class SeatBoard : public QWidget {
    Q_OBJECT
public:
    explicit SeatBoard(Workspace& workspace, QWidget* parent = nullptr);

    void showMatter(const QString& matterId);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addSeat(const Matter& matter, const SeatNeed& seat);
    void addMarks(const Matter& matter, bool (*belongs)(const MarkRecord&, const QString&),
        const QString& seat);
    void addMark(const MarkRecord& mark);
    void addOthers(const Matter& matter);
    void addStatutoryLane(const Matter& matter);

    Workspace& m_workspace;
    QString m_matter;
    qint64 m_witnessed = 0; ///< size that is shown
    QScrollArea* m_scroll;
    QVBoxLayout* m_rows = nullptr;
};

} // namespace yagura

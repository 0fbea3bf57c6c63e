#pragma once

#include "alarms/alarmweek.h"
#include "itemmodels/workspace.h"

#include <QWidget>

class QTableWidget;

namespace yagura {

class PlainLabel;

/// The weekly page of a seat's alarms: its load, how fast it answers, what comes again and again,
/// and which sorts nobody ever acts upon (ux.md 2.1). Read from the store when it is shown. GUI
/// thread.
class AlarmWeekView : public QWidget {
    Q_OBJECT
public:
    explicit AlarmWeekView(Workspace& workspace, QWidget* parent = nullptr);

    void read();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void take(const Result<std::vector<AlarmLine>>& lines);
    void retranslate();
    void fillTable();

    Workspace& m_workspace;
    AlarmWeek m_week;
    bool m_isRead = false;
    QString m_problem;
    PlainLabel* m_load;
    PlainLabel* m_median;
    PlainLabel* m_idle;
    PlainLabel* m_repeatersTitle;
    QTableWidget* m_repeaters;
    PlainLabel* m_note;
};

} // namespace yagura

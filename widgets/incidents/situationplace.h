#pragma once

#include "itemmodels/workspace.h"

#include <QWidget>

class QSplitter;
class QTabWidget;

namespace yagura {

class IncidentDetail;
class IncidentListView;
class MatchLine;
class SourcePanel;

/// The first place: what needs this seat at the left, the map over the list in the middle, the
/// detail of the chosen object or matter at the right, and below how the feeds stand. Operators'
/// reports stand in a tab beside the list, and their case beside the detail. Knows the other
/// widgets only by where they stand; they are handed in and taken over, and each may be null. GUI
/// thread.
class SituationPlace : public QWidget {
    Q_OBJECT
public:
    SituationPlace(Workspace& workspace, QWidget* sectorMap, QWidget* needsYou, QWidget* matterPane,
        QWidget* parent = nullptr);

    /// Named by their window titles.
    void addReports(QWidget* table, QWidget* reportCase);

    IncidentListView* list() const { return m_list; }
    IncidentDetail* detail() const { return m_detail; }

public slots:
    void showReportCase(); ///< as if its tab had been chosen, with the keyboard in it

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildRight(QWidget* matterPane);
    void retranslate();
    void shareRoom();
    void shareHeight();

    Workspace& m_workspace;
    IncidentListView* m_list;
    IncidentDetail* m_detail;
    MatchLine* m_match;
    QWidget* m_object; ///< the detail, with why it was found above it
    SourcePanel* m_sources;
    QSplitter* m_columns;
    QSplitter* m_middle;
    QSplitter* m_rows;
    QTabWidget* m_lists; ///< the incidents, and the reports where there are any
    QTabWidget* m_right = nullptr;
    QWidget* m_reportCase = nullptr;
    bool m_shared = false; ///< after the first show the person's own hand rules
};

} // namespace yagura

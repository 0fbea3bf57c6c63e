#pragma once

#include "itemmodels/workspace.h"

#include <QWidget>

class QSplitter;
class QTabWidget;

namespace yagura {

class IncidentDetail;
class IncidentListView;
class SourcePanel;

/// The first place: what needs this seat at the left, the map over the list in the middle, the
/// detail of the chosen object or matter at the right, and below how the feeds stand. Knows the
/// other widgets only by where they stand; they are handed in and taken over, and each may be null.
/// GUI thread.
class SituationPlace : public QWidget {
    Q_OBJECT
public:
    SituationPlace(Workspace& workspace, QWidget* sectorMap, QWidget* needsYou, QWidget* matterPane,
        QWidget* parent = nullptr);

    IncidentListView* list() const { return m_list; }
    IncidentDetail* detail() const { return m_detail; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildRight(QWidget* matterPane);
    void retranslate();
    void shareRoom();

    Workspace& m_workspace;
    IncidentListView* m_list;
    IncidentDetail* m_detail;
    SourcePanel* m_sources;
    QSplitter* m_columns;
    QSplitter* m_middle;
    QSplitter* m_rows;
    QTabWidget* m_right = nullptr;
    bool m_shared = false; ///< after the first show the person's own hand rules
};

} // namespace yagura

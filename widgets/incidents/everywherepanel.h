#pragma once

#include "itemmodels/everywhere.h"
#include "itemmodels/searchrun.h"
#include "itemmodels/workspace.h"

#include <QDialog>
#include <QFutureWatcher>

class QTreeWidget;
class QTreeWidgetItem;

namespace yagura {

class PlainLabel;
class SearchBox;

/// Searches everything this console holds (Ctrl+Shift+F): matters, reports, objects, members and
/// the newest statements, by kind, each with why it was found. Enter goes there. GUI thread.
class EverywherePanel : public QDialog {
    Q_OBJECT
public:
    explicit EverywherePanel(Workspace& workspace, QWidget* parent = nullptr);

    void begin(); ///< shown, with the keyboard in the box

signals:
    void objectWished(const QString& objectId);
    void matterWished(const QString& matterId);
    void reportWished(const QString& reportId);
    void statementWished(const QString& payloadSha256);

protected:
    void changeEvent(QEvent* event) override;

private:
    void ask(const SharedQuery& query);
    void look(const SharedQuery& query, const SharedHits& hits);
    void showFound(const Everywhere::FoundObjects& objects);
    QTreeWidgetItem* addHead(FoundThing::Kind kind, qint64 count);
    void add(QTreeWidgetItem* head, const FoundThing& thing);
    void readReason(QTreeWidgetItem* row, const FoundThing& thing);
    void goThere();
    void retranslate();

    Workspace& m_workspace;
    SearchBox* m_box;
    QTreeWidget* m_found;
    PlainLabel* m_count;
    SearchRun m_run;
    QFutureWatcher<Everywhere::FoundObjects> m_objects;
    quint64 m_question = 0; ///< answers to an older one find no row any more
};

} // namespace yagura

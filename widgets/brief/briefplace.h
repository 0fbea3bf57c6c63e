#pragma once

#include "brief/briefcontent.h"
#include "itemmodels/workspace.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QGroupBox;
class QPushButton;

namespace yagura {

class BriefPreview;
class Dialogs;
class PlainLabel;
class SavedViews;
class ViewRows;

/// Where a briefing is made: freeze the clock at T, read the page, hand out the paper. While the
/// clock is fixed the page does not change, whatever arrives; the corner counts what is held, and
/// it stands on no page. GUI thread.
class BriefPlace : public QWidget {
    Q_OBJECT
public:
    /// `workspace` and `dialogs` outlive the place.
    BriefPlace(Workspace& workspace, Dialogs& dialogs, QWidget* parent = nullptr);

    /// Offers them for the page; they outlive the place.
    void setViews(const SavedViews& views);
    const BriefContent& content() const { return m_content; }

signals:
    void freezeRequested(yagura::Instant t); ///< the console shows everything as of then
    void liveRequested();
    void exported(const QString& path);
    void contentChanged();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeControls();
    QWidget* scrolling(QWidget* controls);
    QGroupBox* makeFreezeGroup();
    QGroupBox* makeHeldGroup();
    QGroupBox* makeExportGroup();
    QGroupBox* makeViewGroup();
    void listViews();
    void chooseView(int place);
    std::optional<BriefView> chosenView() const;
    void followWorkspace();
    void takeFeeds();
    void refresh();
    void refreshSoon();
    void showMode();
    void showHeld();
    void freezeTyped();
    void askForFile();
    void writeTo(const QString& path);
    void retranslate();

    Workspace& m_workspace;
    Dialogs& m_dialogs;
    BriefContent m_content;
    BriefFeeds m_feeds;
    QTimer m_soon;
    BriefPreview* m_preview;
    QGroupBox* m_freezeGroup = nullptr;
    PlainLabel* m_mode = nullptr;
    QPushButton* m_freezeNow = nullptr;
    PlainLabel* m_timeLabel = nullptr;
    QDateTimeEdit* m_time = nullptr;
    QPushButton* m_freezeAt = nullptr;
    QPushButton* m_goLive = nullptr;
    const SavedViews* m_views = nullptr;
    ViewRows* m_viewRows;
    QGroupBox* m_viewGroup = nullptr;
    QComboBox* m_view = nullptr;
    QGroupBox* m_heldGroup = nullptr;
    PlainLabel* m_held = nullptr;
    QPushButton* m_catchUp = nullptr;
    QGroupBox* m_exportGroup = nullptr;
    QPushButton* m_export = nullptr;
    PlainLabel* m_exportNote = nullptr;
    QString m_written; ///< file of the last export; empty before
    QString m_failure; ///< why the last export failed
};

} // namespace yagura

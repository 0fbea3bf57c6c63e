#pragma once

#include "itemmodels/workspace.h"
#include "matters/passphrasesink.h"

#include <QWidget>

namespace yagura {

class MatterSheetView;
class SeatBoard;
class SignOffPanel;
class SigningRun;

/// One matter to be decided: its sheet, its seats, and the panel where this seat answers. Side by
/// side in Decisions, one above the other in a narrow pane. Hands the panel's wish to the desk. GUI
/// thread.
class MatterPane : public QWidget {
    Q_OBJECT
public:
    MatterPane(Workspace& workspace, PassphraseSink passphrase, Qt::Orientation orientation,
        QWidget* parent = nullptr);

    void showMatter(const QString& matterId);
    QString matter() const { return m_matter; }

private:
    QWidget* sideBySide();
    QWidget* inOneColumn();
    QWidget* scrolling(QWidget* column); ///< where the screen is too small for it
    void sign(const QString& matterId, Verb verb, const QString& seat, const MarkReason& reason);

    Workspace& m_workspace;
    QString m_matter;
    MatterSheetView* m_sheet;
    SeatBoard* m_seats;
    SignOffPanel* m_panel;
    SigningRun* m_run;
};

} // namespace yagura

#pragma once

#include "itemmodels/actpicture.h"
#include "itemmodels/workspace.h"

#include <QTimer>
#include <QWidget>

class QGroupBox;
class QListWidget;
class QSplitter;

namespace yagura {

class PlainLabel;

/// One urgent act as it is reviewed: the act with its clock, its notice, its finding and what came
/// of it; and side by side the picture as it was known at the act and what was learned later, which
/// every line of it says. GUI thread.
class ActView : public QWidget {
    Q_OBJECT
public:
    explicit ActView(Workspace& workspace, QWidget* parent = nullptr);

    void showMatter(const QString& matterId); ///< empty: none

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void tick();
    void showAct();
    void showClock(const Matter& matter);
    void showReview(const Matter& matter);
    void askPicture(const Matter& matter);
    void takePicture(const QString& matterId, Instant act, const Result<std::vector<Item>>& then);
    void showPicture();
    QString actText(const Matter& matter) const;
    QString knownText(const ActPicture::Fact& fact) const;
    QString laterText(const ActPicture::Fact& fact) const;
    QStringList reviewLines(const Matter& matter) const;
    Instant now() const;

    Workspace& m_workspace;
    QString m_matter;
    Instant m_act; ///< whose picture was asked for
    std::vector<Item> m_then;
    QString m_problem; ///< why there is no picture of that instant
    bool m_isStale = false; ///< the picture of now has changed since the lists were written
    PlainLabel* m_title;
    PlainLabel* m_clock;
    PlainLabel* m_facts;
    PlainLabel* m_review;
    QSplitter* m_columns;
    QGroupBox* m_knownBox;
    QGroupBox* m_laterBox;
    PlainLabel* m_counts;
    PlainLabel* m_hindsight;
    QListWidget* m_known;
    QListWidget* m_later;
    QTimer m_second;
};

} // namespace yagura

#pragma once

#include "domain/mattersheet.h"
#include "matters/sheetreading.h"
#include "itemmodels/workspace.h"

#include <QWidget>

class QAbstractButton;
class QPlainTextEdit;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace yagura {

class PlainLabel;

/// The object that is signed, in full: a matter's sheet, drawn from its document's bytes and from
/// nothing else, the power that is used first. Shows the exact canonical bytes on demand, and says
/// when they are not what was put before the council. GUI thread.
class MatterSheetView : public QWidget {
    Q_OBJECT
public:
    explicit MatterSheetView(Workspace& workspace, QWidget* parent = nullptr);

    void showMatter(const QString& matterId); ///< empty: none is chosen
    void showDraft(
        const MatterSheet& sheet); ///< what would be put; drawn from the bytes it would have
    const SheetReading& reading() const { return m_reading; }

signals:
    void readingChanged(); ///< another sheet, or a sheet that became sound

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void readAgain();
    void readIfUnsound();
    void rebuild();
    void addSection(const QString& heading, const QString& text);
    void addParagraphs(const QString& heading, const std::vector<BilingualText>& paragraphs);
    void addHead(const QString& kind);
    void addSheet(const MatterSheet& sheet, const MatterPolicy* policy);
    void addBasis(const MatterSheet& sheet, const MatterPolicy* policy);
    void addLevels(const MatterSheet& sheet);
    void addVersion(const Matter& matter);
    void addUrgency(const MatterSheet& sheet, const MatterPolicy* policy);
    void addMeasure(const MatterSheet& sheet);
    void addTargets(const MatterSheet& sheet);
    void addRequest(const Matter& matter);
    const PolicyPack* pack() const;

    Workspace& m_workspace;
    QString m_matter;
    bool m_isDraft = false;
    SheetReading m_reading;
    PlainLabel* m_problem;
    QAbstractButton* m_toggle;
    QStackedWidget* m_pages;
    QScrollArea* m_scroll;
    QVBoxLayout* m_sections = nullptr;
    QPlainTextEdit* m_bytes;
};

} // namespace yagura

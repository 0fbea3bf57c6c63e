#pragma once

#include "domain/mattersheet.h"
#include "itemmodels/workspace.h"
#include "matters/formgap.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace yagura {

class ParagraphPair;
class PlainLabel;

/// What the sheet of every matter says, whatever its kind: title, what and why, where, which
/// incident and the levels; with the incident comes its stored object as evidence. GUI thread.
class SheetTexts : public QWidget {
    Q_OBJECT
public:
    explicit SheetTexts(Workspace& workspace, QWidget* parent = nullptr);

    void fill(MatterSheet& sheet) const; ///< all but the levels
    void fillLevels(MatterSheet& sheet) const;
    void setSheet(const MatterSheet& sheet);
    void showLevels(bool shows); ///< an escalation has them
    /// Offers what the selection of the console points at.
    void takeFocus();
    const QStringList& evidence() const { return m_evidence; }
    void setEvidence(const QStringList& digests) { m_evidence = digests; }

    FormGap gap(const MatterSheet& sheet) const; ///< of the texts
    FormGap levelGap(const MatterSheet& sheet) const;
    bool isUntouched() const; ///< nothing is written
    QWidget* firstField() const;
    void retranslate(); ///< by the form, in its order

signals:
    void edited();

private:
    struct Field {
        PlainLabel* label;
        QWidget* widget;
    };

    QComboBox* addChoice(const QString& objectName);
    QLineEdit* addLine(const QString& objectName, int most);
    void addField(QWidget* widget);
    void takeEvidence(const Item& incident);

    Workspace& m_workspace;
    QVBoxLayout* m_column;
    std::vector<Field> m_all; ///< in the order of the form
    QLineEdit* m_titleJa = nullptr;
    QLineEdit* m_titleEn = nullptr;
    ParagraphPair* m_what = nullptr;
    ParagraphPair* m_why = nullptr;
    ParagraphPair* m_notKnown = nullptr;
    QComboBox* m_sector = nullptr;
    QComboBox* m_prefecture = nullptr;
    QLineEdit* m_incident = nullptr;
    QComboBox* m_from = nullptr;
    QComboBox* m_to = nullptr;
    QStringList m_evidence; ///< SHA-256, hex
};

} // namespace yagura

#pragma once

#include "domain/mattersheet.h"
#include "itemmodels/workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace yagura {

class ParagraphPair;
class PlainLabel;
class TargetTable;

/// The fields of a new matter: its kind, then the power it is put on, then everything else. The
/// basis decides what follows, so it is chosen before. GUI thread.
class SheetForm : public QWidget {
    Q_OBJECT
public:
    explicit SheetForm(Workspace& workspace, QWidget* parent = nullptr);

    MatterSheet sheet() const; ///< as it stands, under the next free number
    QString
    missing() const; ///< one sentence about the first thing that is missing; empty when nothing is
    bool isUntouched() const; ///< nothing is written yet
    void clear(); ///< and offers what the selection of the console points at

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Field {
        PlainLabel* label;
        QWidget* widget;
    };

    QComboBox* addChoice(const QString& objectName);
    QLineEdit* addLine(const QString& objectName, int most);
    Field addField(QWidget* widget);
    void buildTargets();
    void retranslate();
    void offerKinds();
    void offerBases();
    void offerPlaces();
    void offerSeverities(QComboBox& choice, bool withUnassessed);
    void followKind();
    void takeIncident();
    void takeEvidence(const Item& incident);
    const MatterPolicy* policy() const;

    Workspace& m_workspace;
    QVBoxLayout* m_fields;
    std::vector<Field> m_all; ///< in the order of the form; filled while the fields below are made
    QComboBox* m_kind;
    QComboBox* m_basis;
    QLineEdit* m_titleJa;
    QLineEdit* m_titleEn;
    ParagraphPair* m_what;
    ParagraphPair* m_why;
    ParagraphPair* m_notKnown;
    QComboBox* m_sector;
    QComboBox* m_prefecture;
    QLineEdit* m_incident;
    QComboBox* m_from;
    QComboBox* m_to;
    QComboBox* m_track;
    TargetTable* m_targets;
    QWidget* m_targetRows;
    QPushButton* m_addTarget;
    QPushButton* m_removeTarget;
    QStringList m_evidence;
};

} // namespace yagura

#pragma once

#include "itemmodels/workspace.h"
#include "matters/keptdrafts.h"
#include "matters/matterform.h"

#include <QTimer>

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace yagura {

class BasisChoice;
class MeasureFields;
class PlainLabel;
class SheetTexts;

/// The fields of a matter: its kind, then the power it is put on and what that path asks for, then
/// everything else. The basis decides what follows, so it is chosen before. A matter that was put
/// is amended in the same form. What is written is kept until it is signed. GUI thread.
class SheetForm : public MatterForm {
    Q_OBJECT
public:
    explicit SheetForm(Workspace& workspace, QWidget* parent = nullptr);

    void setDrafts(const KeptDrafts& drafts) { m_drafts = drafts; } ///< where it is kept
    /// Opens filled with the version that stands: the number, kind and basis stay.
    void amend(const MatterSheet& before);
    void leaveAmendment(); ///< for a new matter; what was changed is kept

    void start() override;
    void clear() override; ///< and offers what the selection of the console points at
    MatterSheet sheet() const override; ///< a new one under the next free number
    FormGap gap() const override;
    const MatterSheet* amended() const override { return m_amended ? &*m_amended : nullptr; }
    QString act() const override;
    QString consequence() const override;
    bool isUntouched() const; ///< nothing is written yet

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void followEdits();
    void retranslate();
    void changeKind();
    void followKind();
    void reset();
    void putAsNew();
    void setSheet(const MatterSheet& sheet);
    void keepDraft();
    void keepAs(const QString& name);
    void restoreDraft(const QString& kind);
    QString draftName() const;
    FormGap textGap(const MatterSheet& sheet) const;
    FormGap amendmentGap(const MatterSheet& sheet) const;
    bool isUrgent() const; ///< the matter that is amended
    const PolicyPack& pack() const; ///< of the matter that is amended, or in force
    const MatterPolicy* policy() const;

    Workspace& m_workspace;
    KeptDrafts m_drafts;
    QTimer m_keep; ///< from an edit until it is kept
    std::optional<MatterSheet> m_amended;
    QString m_shownKind; ///< whose draft this is
    Digest m_offered; ///< pack whose kinds are offered
    QVBoxLayout* m_fields;
    PlainLabel* m_kept = nullptr;
    BasisChoice* m_power = nullptr;
    SheetTexts* m_texts = nullptr;
    MeasureFields* m_measure = nullptr;
    QPushButton* m_asNew = nullptr;
};

} // namespace yagura

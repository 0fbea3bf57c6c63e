#pragma once

#include "itemmodels/workspace.h"
#include "matters/keptdrafts.h"
#include "matters/matterform.h"

class QComboBox;
class QVBoxLayout;

namespace yagura {

class FormDraft;
class JstField;
class MeasureFields;
class PlainLabel;

/// Where somebody declares that there is no time for an approval before the act: the ground, the
/// scope, the officer; when it was declared is the present unless another time is entered. Title
/// and reasons of the sheet are the policy pack's own words; the full record follows with the
/// notice. GUI thread.
class UrgentForm : public MatterForm {
    Q_OBJECT
public:
    explicit UrgentForm(Workspace& workspace, QWidget* parent = nullptr);

    void setDrafts(KeptDrafts drafts); ///< before the first start()
    void start() override;
    void clear() override;
    MatterSheet sheet() const override;
    FormGap gap() const override;
    QString act() const override;
    QString consequence() const override;

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* addField(QWidget* widget, PlainLabel*& label);
    void retranslate();
    void offerKinds();
    void followKind();
    bool mayDeclare(const MatterPolicy& kind) const;
    const MatterPolicy* policy() const;
    const LegalBasis* basis() const; ///< the first that is in force
    QJsonObject written() const; ///< for the draft
    void restoreDraft();
    Instant declared() const; ///< unknown: what is entered is no time

    Workspace& m_workspace;
    Digest m_offered;
    FormDraft* m_draft;
    bool m_isRestored = false; ///< what a draft held
    PlainLabel* m_kept; ///< that it came back
    QVBoxLayout* m_fields;
    PlainLabel* m_head;
    QComboBox* m_kind;
    PlainLabel* m_basis;
    QComboBox* m_ground;
    MeasureFields* m_measure;
    JstField* m_declared;
    PlainLabel* m_kindLabel = nullptr;
    PlainLabel* m_groundLabel = nullptr;
    PlainLabel* m_declaredLabel = nullptr;
    Instant m_started; ///< when the form was opened: the act was declared then
};

} // namespace yagura

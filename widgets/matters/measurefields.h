#pragma once

#include "domain/mattersheet.h"
#include "itemmodels/workspace.h"
#include "matters/formgap.h"
#include "policy/policypack.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace yagura {

class PlainLabel;
class RecordForm;
class TargetEditor;

/// What a sheet of an active-defense measure says beside what and why: counted targets, methods,
/// whose computers it concerns, the designated officer, and the record that the law asks for. What
/// is asked, the kind says in its policy. GUI thread.
class MeasureFields : public QWidget {
    Q_OBJECT
public:
    /// In the urgent lane the record is written afterwards, and of a target an address is enough.
    enum class Lane { Ordinary, Urgent };

    explicit MeasureFields(Workspace& workspace, QWidget* parent = nullptr);

    /// Null: nothing is asked. Keeps what was written.
    void ask(const PolicyPack& pack, const MatterPolicy* kind, Lane lane);
    void fill(MatterSheet& sheet) const;
    void setSheet(const MatterSheet& sheet);
    void clear();
    FormGap gap() const;

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// Boxes of one group of words, by word.
    struct Boxes {
        QWidget* box = nullptr;
        PlainLabel* label = nullptr;
        std::vector<std::pair<QCheckBox*, BilingualText>> all = {};

        QStringList chosen() const;
        void choose(const QStringList& words);
    };
    Boxes makeBoxes(const QString& objectName);
    void offer(Boxes& boxes, const QString& prefix,
        const std::vector<std::pair<QString, BilingualText>>& words);
    void offerOfficers();
    void retranslate();

    Workspace& m_workspace;
    Lane m_lane = Lane::Ordinary;
    QString m_asked; ///< pack, kind and lane
    bool m_needsConcerns = false;
    MatterPolicy m_kind; ///< what was asked last
    PlainLabel* m_targetLabel;
    TargetEditor* m_targets;
    Boxes m_methods;
    Boxes m_concerns;
    PlainLabel* m_officerLabel;
    QComboBox* m_officer;
    PlainLabel* m_recordLabel;
    RecordForm* m_record;
};

} // namespace yagura

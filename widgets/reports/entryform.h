#pragma once

#include "domain/manualentry.h"
#include "itemmodels/workspace.h"
#include "matters/formgap.h"
#include "matters/keptdrafts.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace yagura {

class JstField;
class PlainLabel;

/// Types in a report that came by telephone, on paper or in person: who, what, since when; the rest
/// may stay empty. What is written stays until the hub has stored it, through a restart too, and
/// the same entry sent twice is stored once. GUI thread.
class EntryForm : public QWidget {
    Q_OBJECT
public:
    explicit EntryForm(Workspace& workspace, QWidget* parent = nullptr);

    /// Where what is written is kept between runs; what was kept there stands in the form.
    void setDraftFolder(const QString& folder);
    void begin(); ///< the keyboard in the first field that is empty; what is written stays
    /// The first of the three fields that is missing.
    FormGap gap() const;

signals:
    void entered(const QString& objectId); ///< the hub has stored it
    void closeWished();

protected:
    void changeEvent(QEvent* event) override;

private:
    using Label = std::function<QString()>;

    void addRow(QWidget* field, const QString& objectName, Label words);
    void retranslate();
    void fillChoices();
    ManualEntry entry() const;
    void clear();
    void keep();
    void restore(const QJsonObject& kept);
    void send();
    void settle();
    void say(const QString& sentence);
    void sayGap();

    Workspace& m_workspace;
    QString m_id; ///< of the entry that is being written; empty: never sent
    Instant m_entered; ///< when it was sent first
    bool m_saysGap = false; ///< and follows what is written
    KeptDrafts m_drafts;
    QTimer m_keeping;
    QString m_sent; ///< object id of what is under way
    QFutureWatcher<Result<void>> m_answer;
    PlainLabel* m_title;
    QGridLayout* m_grid;
    QLineEdit* m_who;
    QLineEdit* m_what;
    JstField* m_when;
    QPushButton* m_now;
    QComboBox* m_channel;
    QLineEdit* m_toldBy;
    QComboBox* m_sector;
    QComboBox* m_prefecture;
    PlainLabel* m_said;
    QPushButton* m_send;
    QPushButton* m_cancel;
    QPushButton* m_clear;
    std::vector<std::pair<PlainLabel*, Label>> m_labels;
};

} // namespace yagura

#pragma once

#include "itemmodels/reportdraft.h"

#include <QWidget>

#include <array>
#include <utility>
#include <vector>

class QButtonGroup;
class QPlainTextEdit;

namespace yagura {

class PlainLabel;

/// The duty check as three questions and the grounds; says at once what follows from the answers.
/// Nothing is chosen beforehand. GUI thread.
class DutyCheckForm : public QWidget {
    Q_OBJECT
public:
    explicit DutyCheckForm(QWidget* parent = nullptr);

    DutyCheck check() const;
    void clear();
    /// The first thing that is missing, and where the keyboard goes; null: nothing is.
    std::pair<QString, QWidget*> gap() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Question {
        PlainLabel* text;
        QButtonGroup* group;
        QStringList words; ///< by the group's ids
    };

    Question ask(const QString& name, const QStringList& words);
    QString answer(std::size_t question) const;
    void retranslate();
    void showOutcome();

    std::array<Question, 3> m_questions;
    PlainLabel* m_outcome;
    PlainLabel* m_groundsLabel;
    QPlainTextEdit* m_grounds;
};

} // namespace yagura

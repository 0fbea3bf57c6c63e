#pragma once

#include "domain/report.h"
#include "itemmodels/reportcasemodel.h"
#include "itemmodels/reportdraft.h"

#include <QWidget>

#include <array>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace yagura {

class CommonPicture;
class DutyCheckForm;
class JstField;
class LinkPicker;
class PlainLabel;

/// What one step of a report asks of who records it, in place: when, which computer, the duty
/// check, form, recipients, consent, links, text. What the operator's own report says of computer
/// and form stands there at first; nothing else is chosen beforehand. GUI thread.
class ReportStepForm : public QWidget {
    Q_OBJECT
public:
    explicit ReportStepForm(const CommonPicture& picture, QWidget* parent = nullptr);

    /// Keeps what was written for the same step of the same report.
    void ask(
        const ReportRow& row, const QString& step, const std::optional<IncidentReport>& report);
    void begin(); ///< forgets what was written
    void setNow(Instant now) { m_now = now; } ///< what the button beside the time enters
    ReportWish wish() const;
    /// The first thing that is missing, and where the keyboard goes; null: nothing is.
    std::pair<QString, QWidget*> gap() const;
    QWidget* fieldFor(const QString& code) const; ///< that a refusal speaks of

protected:
    void changeEvent(QEvent* event) override;

private:
    using Words = std::function<QString()>;

    QWidget* buildTime();
    QWidget* buildComputer();
    QWidget* buildSending();
    QWidget* buildText();
    void label(QWidget* row, QWidget* field, const Words& words);
    void fill(const std::optional<IncidentReport>& report);
    void showRows();
    void retranslate();
    bool isSending() const; ///< the step says what was sent to whom

    ReportRow m_row;
    QString m_step;
    Instant m_now;
    Instant m_reported; ///< awareness by the operator's own report
    std::vector<std::pair<QWidget*, Words>> m_names; ///< what each control is called
    JstField* m_at = nullptr;
    QPushButton* m_asReported = nullptr;
    QWidget* m_computerRow = nullptr;
    QLineEdit* m_computer = nullptr;
    DutyCheckForm* m_duty;
    QWidget* m_sendingRow = nullptr;
    QComboBox* m_form = nullptr;
    std::array<QCheckBox*, 3> m_recipients{};
    QComboBox* m_consent = nullptr;
    LinkPicker* m_links;
    QWidget* m_textRow = nullptr;
    QPlainTextEdit* m_text = nullptr;
};

} // namespace yagura

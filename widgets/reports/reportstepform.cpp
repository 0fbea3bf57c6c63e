#include "reports/reportstepform.h"

#include "common/plaintext.h"
#include "common/reportwords.h"
#include "matters/jstfield.h"
#include "matters/matterwords.h"
#include "reports/dutycheckform.h"
#include "reports/linkpicker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int textLines = 3;
constexpr int forms = 3;
constexpr int mostComputer = 64;
const std::array recipientWords{ u"jurisdiction_minister"_s, u"nco"_s, u"pm"_s }; // sorted
const std::array consentWords{ QString(), u"yes"_s, u"no"_s };

QWidget* rowIn(QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    return row;
}

} // namespace

ReportStepForm::ReportStepForm(const CommonPicture& picture, QWidget* parent)
    : QWidget(parent)
    , m_duty(new DutyCheckForm(this))
    , m_links(new LinkPicker(picture, this))
{
    setObjectName(u"reportStepForm"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget* row : { buildTime(), buildComputer(), static_cast<QWidget*>(m_duty),
             buildSending(), static_cast<QWidget*>(m_links), buildText() })
        column->addWidget(row);
    retranslate();
}

/// A label above a control: its accessible name says the same.
void ReportStepForm::label(QWidget* row, QWidget* field, const Words& words)
{
    PlainLabel* above = SheetLabels::body({}, row);
    above->setBuddy(field);
    row->layout()->addWidget(above);
    row->layout()->addWidget(field);
    m_names.emplace_back(above, words);
    m_names.emplace_back(field, words);
}

QWidget* ReportStepForm::buildTime()
{
    QWidget* row = rowIn(this);
    m_at = new JstField(row);
    m_at->setObjectName(u"reportAt"_s);
    label(row, m_at, [] { return tr("When it took place (required)"); });
    auto* now = new QPushButton(row);
    now->setObjectName(u"reportNow"_s);
    m_names.emplace_back(now, [] { return tr("Enter the present time"); });
    connect(now, &QPushButton::clicked, this, [this] { m_at->setInstant(m_now); });
    m_asReported = new QPushButton(row);
    m_asReported->setObjectName(u"reportAsReported"_s);
    m_names.emplace_back(m_asReported, [] { return tr("Enter the time that the report gives"); });
    connect(m_asReported, &QPushButton::clicked, this, [this] { m_at->setInstant(m_reported); });
    for (QPushButton* button : { now, m_asReported }) {
        button->setAutoDefault(false);
        row->layout()->addWidget(button);
    }
    return row;
}

QWidget* ReportStepForm::buildComputer()
{
    m_computerRow = rowIn(this);
    m_computer = new QLineEdit(m_computerRow);
    m_computer->setObjectName(u"reportComputer"_s);
    m_computer->setMaxLength(mostComputer);
    //: 電子計算機の識別
    label(m_computerRow, m_computer, [] { return tr("Computer concerned, as it was filed"); });
    return m_computerRow;
}

QWidget* ReportStepForm::buildSending()
{
    m_sendingRow = rowIn(this);
    m_form = new QComboBox(m_sendingRow);
    m_form->setObjectName(u"reportForm"_s);
    for (int form = 0; form <= forms; ++form)
        m_form->addItem(QString(), form);
    //: 関係省庁共通様式
    label(m_sendingRow, m_form, [] { return tr("Common form of the ministries"); });
    PlainLabel* above = SheetLabels::body({}, m_sendingRow);
    m_sendingRow->layout()->addWidget(above);
    //: 提出先
    m_names.emplace_back(above, [] { return tr("Recipients"); });
    for (std::size_t at = 0; at < recipientWords.size(); ++at) {
        auto* box = new QCheckBox(m_sendingRow);
        box->setObjectName(u"recipient_"_s + recipientWords[at]);
        m_sendingRow->layout()->addWidget(box);
        m_names.emplace_back(
            box, [word = recipientWords[at]] { return ReportWords::recipient(word); });
        m_recipients[at] = box;
    }
    m_consent = new QComboBox(m_sendingRow);
    m_consent->setObjectName(u"reportConsent"_s);
    for (const QString& word : consentWords)
        m_consent->addItem(QString(), word);
    //: 国家サイバー統括室への共有の同意
    label(m_sendingRow, m_consent, [] {
        return tr("The operator's consent to share it with the National Cybersecurity Office");
    });
    return m_sendingRow;
}

QWidget* ReportStepForm::buildText()
{
    m_textRow = rowIn(this);
    m_text = new QPlainTextEdit(m_textRow);
    m_text->setObjectName(u"reportText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * textLines + 16);
    label(m_textRow, m_text, [] { return tr("Text of the record (may be empty)"); });
    return m_textRow;
}

void ReportStepForm::ask(
    const ReportRow& row, const QString& step, const std::optional<IncidentReport>& report)
{
    m_reported = report ? report->awareAt : Instant();
    const bool isSame = row.objectId == m_row.objectId && step == m_step;
    m_row = row;
    m_step = step;
    if (!isSame)
        fill(report);
    else if (report && m_computer->text().isEmpty() && m_form->currentIndex() == 0)
        fill(report); // the operator's report has been read meanwhile
    showRows();
}

void ReportStepForm::begin()
{
    m_row = {};
    m_step.clear();
}

void ReportStepForm::fill(const std::optional<IncidentReport>& report)
{
    const ReportCase known = m_row.taken.value_or(ReportCase());
    m_at->clear();
    m_computer->setText(
        known.computerId.isEmpty() && report ? report->computerId : known.computerId);
    m_duty->clear();
    // What a member typed in is on no form: nobody has chosen one.
    const bool isOnForm = report && !report->entry;
    m_form->setCurrentIndex(known.form == 0 && isOnForm ? report->form : known.form);
    for (std::size_t at = 0; at < recipientWords.size(); ++at)
        m_recipients[at]->setChecked(known.recipients.contains(recipientWords[at]));
    m_consent->setCurrentIndex(std::max(0, m_consent->findData(known.consent)));
    m_links->begin(m_row.objectId, known.incidents);
    m_text->clear();
}

bool ReportStepForm::isSending() const
{
    return m_step == u"quick" || m_step == u"follow_up" || m_step == u"detail";
}

void ReportStepForm::showRows()
{
    const bool isDuty = m_step == u"duty_check";
    const bool isFirst = m_step == u"detected" || m_step == u"aware";
    m_asReported->setVisible(m_step == u"aware" && m_reported.isKnown());
    m_computerRow->setVisible(isFirst || isDuty);
    m_duty->setVisible(isDuty);
    m_sendingRow->setVisible(isSending());
    m_links->setVisible(isFirst || isSending());
    m_textRow->setVisible(!isDuty);
}

ReportWish ReportStepForm::wish() const
{
    ReportWish wish;
    ReportStep& step = wish.step;
    step.reportId = m_row.reportId;
    step.operatorId = m_row.operatorId;
    step.step = m_step;
    step.atS = m_at->instant().ms / 1000;
    if (m_computerRow->isVisibleTo(this))
        step.computerId = m_computer->text().trimmed();
    if (m_step == u"duty_check") {
        step.outcome = m_duty->check().outcome();
        wish.record = m_duty->check().record();
        return wish;
    }
    if (isSending()) {
        step.form = m_form->currentData().toInt();
        step.consent = m_consent->currentData().toString();
        for (std::size_t at = 0; at < recipientWords.size(); ++at) {
            if (m_recipients[at]->isChecked())
                step.recipients.append(recipientWords[at]);
        }
    }
    if (m_links->isVisibleTo(this))
        step.incidents = m_links->links();
    wish.record = { { u"text"_s, m_text->toPlainText().trimmed() } };
    return wish;
}

std::pair<QString, QWidget*> ReportStepForm::gap() const
{
    if (!m_at->instant().isKnown())
        return { tr("Enter when it took place, in Japan time, as in 2026-09-23 14:05."), m_at };
    if (m_step == u"duty_check") {
        if (m_computer->text().trimmed().isEmpty())
            return { tr("Name the computer: the duty is about an operator and its computer."),
                m_computer };
        return m_duty->gap();
    }
    if (!isSending())
        return {};
    if (m_form->currentIndex() == 0)
        return { tr("Choose the form of the report."), m_form };
    if (wish().step.recipients.isEmpty())
        return { tr("Choose who received the report."), m_recipients.front() };
    return {};
}

QWidget* ReportStepForm::fieldFor(const QString& code) const
{
    return code == u"E-RPT-OPERATOR" && m_computerRow->isVisible()
        ? static_cast<QWidget*>(m_computer)
        : m_at;
}

void ReportStepForm::retranslate()
{
    for (const auto& [widget, words] : m_names) {
        widget->setAccessibleName(words());
        if (auto* button = qobject_cast<QAbstractButton*>(widget))
            button->setText(words());
        else if (auto* text = qobject_cast<PlainLabel*>(widget))
            text->setPlain(words());
    }
    m_form->setItemText(0, tr("Choose a form"));
    for (int form = 1; form <= forms; ++form)
        m_form->setItemText(form, ReportWords::form(form));
    for (int at = 0; at < m_consent->count(); ++at)
        m_consent->setItemText(
            at, ReportWords::consent(consentWords[static_cast<std::size_t>(at)]));
}

void ReportStepForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace yagura

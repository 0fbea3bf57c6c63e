#include "reports/dutycheckform.h"

#include "common/plaintext.h"
#include "common/reportwords.h"
#include "matters/matterwords.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QEvent>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int textLines = 3;
const std::array fieldOf{ u"designated_operator"_s, u"specified_computer"_s, u"event"_s };

} // namespace

DutyCheckForm::DutyCheckForm(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"dutyCheck"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_questions = { ask(fieldOf[0], { u"yes"_s, u"no"_s }), ask(fieldOf[1], { u"yes"_s, u"no"_s }),
        ask(fieldOf[2], { u"specified_intrusion"_s, u"listed_event"_s, u"neither"_s }) };
    m_outcome = SheetLabels::heading({}, this);
    m_outcome->setObjectName(u"dutyOutcome"_s);
    m_groundsLabel = SheetLabels::body({}, this);
    m_grounds = new QPlainTextEdit(this);
    m_grounds->setObjectName(u"dutyGrounds"_s);
    m_grounds->setTabChangesFocus(true);
    m_grounds->setFixedHeight(m_grounds->fontMetrics().lineSpacing() * textLines + 16);
    for (QWidget* row : std::initializer_list<QWidget*>{ m_outcome, m_groundsLabel, m_grounds })
        column->addWidget(row);
    retranslate();
}

DutyCheckForm::Question DutyCheckForm::ask(const QString& name, const QStringList& words)
{
    Question question{ SheetLabels::body({}, this), new QButtonGroup(this), words };
    layout()->addWidget(question.text);
    for (int id = 0; id < words.size(); ++id) {
        auto* button = new QRadioButton(this);
        button->setObjectName(name + u'_' + words[id]);
        question.group->addButton(button, id);
        layout()->addWidget(button);
    }
    connect(question.group, &QButtonGroup::idToggled, this, &DutyCheckForm::showOutcome);
    return question;
}

QString DutyCheckForm::answer(std::size_t question) const
{
    const Question& asked = m_questions[question];
    return asked.words.value(asked.group->checkedId());
}

DutyCheck DutyCheckForm::check() const
{
    return { answer(0), answer(1), answer(2), m_grounds->toPlainText().trimmed() };
}

void DutyCheckForm::clear()
{
    for (const Question& question : m_questions) {
        question.group->setExclusive(false);
        for (QAbstractButton* button : question.group->buttons())
            button->setChecked(false);
        question.group->setExclusive(true);
    }
    m_grounds->clear();
}

std::pair<QString, QWidget*> DutyCheckForm::gap() const
{
    for (const Question& question : m_questions) {
        if (question.group->checkedId() < 0)
            return { tr("Answer all three questions of the duty check."),
                question.group->button(0) };
    }
    if (check().grounds.isEmpty())
        return { tr("Write down the grounds of the duty check."), m_grounds };
    return {};
}

void DutyCheckForm::showOutcome()
{
    const QString outcome = check().outcome();
    //: 判断：%1
    m_outcome->setPlain(outcome.isEmpty() ? tr("The outcome follows from the answers.")
                                          : tr("Outcome: %1").arg(ReportWords::outcome(outcome)));
}

void DutyCheckForm::retranslate()
{
    const std::array texts{
        //: 特別社会基盤事業者か
        tr("Is the operator a designated critical-infrastructure operator that uses specified "
           "critical computers?"),
        //: 特定重要電子計算機か
        tr("Is the computer a specified critical computer of this operator?"),
        //: 何が起きたか
        tr("What happened to it?"),
    };
    for (std::size_t at = 0; at < m_questions.size(); ++at) {
        const Question& question = m_questions[at];
        question.text->setPlain(texts[at]);
        for (QAbstractButton* button : question.group->buttons()) {
            button->setText(ReportWords::fieldText(
                fieldOf[at], question.words.value(question.group->id(button))));
            //: A question and one of its answers, for screen readers
            button->setAccessibleName(tr("%1 %2").arg(texts[at], button->text()));
        }
    }
    m_groundsLabel->setPlain(tr("Grounds (required): the facts about the operator, the computer "
                                "and the event; the sector decides nothing"));
    m_grounds->setAccessibleName(m_groundsLabel->text());
    showOutcome();
}

void DutyCheckForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace yagura

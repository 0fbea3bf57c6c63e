#include "matters/otheranswers.h"

#include "common/holdbutton.h"
#include "common/plaintext.h"
#include "common/words.h"
#include "matters/matterwords.h"
#include "matters/reasonform.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostWords = 500; // as a reason's own words

bool needsWords(Verb verb)
{
    return verb == Verb::Dissent || verb == Verb::Opinion;
}

} // namespace

OtherAnswers::OtherAnswers(QWidget* parent)
    : QWidget(parent)
    , m_toggle(new QPushButton(this))
    , m_page(new QWidget(this))
    , m_label(SheetLabels::body({}, m_page))
    , m_words(new QLineEdit(m_page))
    , m_reason(new ReasonForm(m_page))
{
    setObjectName(u"otherAnswers"_s);
    m_toggle->setObjectName(u"otherAnswersToggle"_s);
    m_toggle->setCheckable(true);
    m_toggle->setAutoDefault(false);
    m_words->setObjectName(u"answerWords"_s);
    m_words->setMaxLength(mostWords);
    m_label->setBuddy(m_words);
    m_reason->findChild<QComboBox*>()->setObjectName(u"withdrawReason"_s);
    auto* column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_label);
    column->addWidget(m_words);
    for (const Verb verb : { Verb::Dissent, Verb::Opinion, Verb::Acknowledge, Verb::Withdraw }) {
        if (verb == Verb::Withdraw)
            column->addWidget(m_reason);
        auto* button = new HoldButton(m_page);
        button->setObjectName(verbWord(verb) + u"Button"_s);
        column->addWidget(button);
        connect(button, &HoldButton::held, this, [this, verb] { emit held(verb); });
        m_choices.push_back({ verb, button });
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addWidget(m_page);
    connect(m_toggle, &QPushButton::toggled, this, &OtherAnswers::refresh);
    connect(m_words, &QLineEdit::textChanged, this, &OtherAnswers::refresh);
    connect(m_reason, &ReasonForm::changed, this, &OtherAnswers::refresh);
    retranslate();
}

void OtherAnswers::offer(const QString& matterId, const std::vector<ReasonChoice>& withdrawing,
    const std::function<bool(Verb)>& isPossible)
{
    m_matter = matterId;
    m_reason->offer(withdrawing);
    for (Choice& choice : m_choices)
        choice.isPossible = isPossible(choice.verb);
    retranslate();
}

void OtherAnswers::clear()
{
    m_words->clear();
    m_reason->clear();
    m_toggle->setChecked(false);
}

bool OtherAnswers::isAnyPossible() const
{
    return std::any_of(
        m_choices.begin(), m_choices.end(), [](const Choice& choice) { return choice.isPossible; });
}

bool OtherAnswers::isPossible(Verb verb) const
{
    return std::any_of(m_choices.begin(), m_choices.end(),
        [&](const Choice& choice) { return choice.verb == verb && choice.isPossible; });
}

bool OtherAnswers::isComplete(Verb verb) const
{
    if (needsWords(verb))
        return !m_words->text().simplified().isEmpty();
    return verb != Verb::Withdraw || m_reason->fits(verb);
}

MarkReason OtherAnswers::reason(Verb verb) const
{
    if (verb == Verb::Withdraw)
        return m_reason->reason();
    return needsWords(verb) ? MarkReason{ {}, m_words->text().simplified() } : MarkReason();
}

void OtherAnswers::focusButton(Verb verb)
{
    for (const Choice& choice : m_choices) {
        if (choice.verb == verb)
            choice.button->setFocus();
    }
}

void OtherAnswers::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OtherAnswers::retranslate()
{
    //: Folds away dissent, opinion and taking back: その他の回答
    m_toggle->setText(tr("Other answers"));
    m_toggle->setAccessibleName(m_toggle->text());
    m_label->setPlain(tr("Your words, for a dissent or an opinion"));
    m_words->setAccessibleName(m_label->text());
    for (const Choice& choice : m_choices) {
        choice.button->setText(Words::verbAction(choice.verb, m_matter));
        choice.button->setAccessibleName(choice.button->text());
    }
    refresh();
}

void OtherAnswers::refresh()
{
    setVisible(isAnyPossible());
    m_page->setVisible(m_toggle->isChecked());
    const bool asksWords = isPossible(Verb::Dissent) || isPossible(Verb::Opinion);
    m_label->setVisible(asksWords);
    m_words->setVisible(asksWords);
    m_reason->setVisible(isPossible(Verb::Withdraw));
    for (const Choice& choice : m_choices) {
        choice.button->setVisible(choice.isPossible);
        choice.button->setEnabled(isComplete(choice.verb));
    }
}

} // namespace yagura

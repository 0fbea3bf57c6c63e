#include "matters/reasonform.h"

#include "common/plaintext.h"
#include "common/uilanguage.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {
constexpr int mostText = 500; // the reason's document stays far below its limit
}

ReasonForm::ReasonForm(QWidget* parent)
    : QWidget(parent)
    , m_code(new QComboBox(this))
    , m_text(new QLineEdit(this))
{
    m_code->setObjectName(u"reasonCode"_s);
    m_code->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_code->setMinimumContentsLength(10);
    m_text->setObjectName(u"reasonText"_s);
    m_text->setMaxLength(mostText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_code);
    layout->addWidget(m_text);
    m_text->hide(); // room on small screens, until there is a reason to explain
    connect(m_code, &QComboBox::currentIndexChanged, this, [this] {
        m_text->setVisible(!reason().code.isEmpty());
        emit changed();
    });
    retranslate();
}

void ReasonForm::offer(const std::vector<ReasonChoice>& choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    retranslate();
}

void ReasonForm::clear()
{
    m_code->setCurrentIndex(0);
    m_text->clear();
}

MarkReason ReasonForm::reason() const
{
    return { m_code->currentData().toString(), m_text->text().simplified() };
}

bool ReasonForm::fits(Verb verb) const
{
    const QString code = m_code->currentData().toString();
    return std::any_of(m_choices.begin(), m_choices.end(), [&](const ReasonChoice& choice) {
        return choice.code == code
            && std::find(choice.verbs.begin(), choice.verbs.end(), verb) != choice.verbs.end();
    });
}

void ReasonForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReasonForm::retranslate()
{
    const QSignalBlocker quiet(m_code);
    const QString chosen = m_code->currentData().toString();
    m_code->clear();
    //: The first line of the choice: 理由を選ぶ（署名以外の場合）
    m_code->addItem(tr("Reason (unless you sign)"), QString());
    for (const ReasonChoice& choice : m_choices)
        m_code->addItem(safeText(choice.text.in(uiLanguage()), 200), choice.code);
    m_code->setCurrentIndex(std::max(0, m_code->findData(chosen)));
    m_code->setAccessibleName(tr("Reason"));
    m_text->setPlaceholderText(tr("In your own words (optional)"));
    m_text->setAccessibleName(tr("Reason in your own words"));
}

} // namespace yagura

#include "matters/signatureprompt.h"

#include "common/holdbutton.h"
#include "common/plaintext.h"
#include "matters/matterwords.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::milliseconds letGoPoll{ 30 };
constexpr int digitsWidth = 88;
} // namespace

SignaturePrompt::SignaturePrompt(QWidget* parent)
    : QWidget(parent)
    , m_action(SheetLabels::heading({}, this))
    , m_problem(SheetLabels::heading({}, this))
    , m_passphraseLabel(SheetLabels::body({}, this))
    , m_digitsLabel(SheetLabels::body({}, this))
    , m_hint(SheetLabels::body({}, this))
    , m_passphrase(new QLineEdit(this))
    , m_lastDigits(new QLineEdit(this))
    , m_confirm(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    m_passphrase->setObjectName(u"passphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_lastDigits->setObjectName(u"lastDigits"_s);
    m_lastDigits->setMaxLength(4);
    m_lastDigits->setFixedWidth(digitsWidth);
    m_lastDigits->setInputMethodHints(Qt::ImhDigitsOnly);
    m_confirm->setObjectName(u"confirmSignature"_s);
    m_cancel->setObjectName(u"cancelSignature"_s);
    m_problem->setObjectName(u"signatureProblem"_s);
    m_passphraseLabel->setBuddy(m_passphrase);
    m_digitsLabel->setBuddy(m_lastDigits);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* row :
        std::initializer_list<QWidget*>{ m_action, m_passphraseLabel, m_passphrase })
        layout->addWidget(row);
    auto* digits = new QHBoxLayout; // four of them need no row of their own
    digits->addWidget(m_digitsLabel, 1);
    digits->addWidget(m_lastDigits);
    layout->addLayout(digits);
    for (QWidget* row : std::initializer_list<QWidget*>{ m_problem, m_hint, m_confirm, m_cancel })
        layout->addWidget(row);
    layout->addStretch();
    connect(m_confirm, &QPushButton::clicked, this, &SignaturePrompt::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &SignaturePrompt::cancelled);
    retranslate();
}

void SignaturePrompt::open(
    const QString& action, const QString& matterId, bool asksDigits, bool signerAsks)
{
    m_act = action;
    m_signerAsks = signerAsks;
    m_digits = asksDigits && !signerAsks ? matterId.right(4) : QString();
    m_action->setPlain(action);
    m_passphrase->clear();
    m_lastDigits->clear();
    for (QWidget* one : std::initializer_list<QWidget*>{ m_passphraseLabel, m_passphrase })
        one->setVisible(!signerAsks);
    for (QWidget* one : std::initializer_list<QWidget*>{ m_digitsLabel, m_lastDigits })
        one->setVisible(!m_digits.isEmpty());
    retranslate();
    showProblem({});
    setBusy(false);
    if (signerAsks)
        confirmOnceLetGo();
    else
        m_passphrase->setFocus();
    QTimer::singleShot(0, this, &SignaturePrompt::comeIntoSight); // once it has its place
}

void SignaturePrompt::comeIntoSight()
{
    for (QWidget* outer = parentWidget(); outer; outer = outer->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(outer))
            area->ensureWidgetVisible(this, 0, 0);
    }
}

QString SignaturePrompt::takePassphrase()
{
    const QString passphrase = m_passphrase->text();
    m_passphrase->clear();
    return passphrase;
}

void SignaturePrompt::setBusy(bool busy)
{
    for (QWidget* control : std::initializer_list<QWidget*>{ m_passphrase, m_lastDigits })
        control->setEnabled(!busy);
    m_confirm->setEnabled(!busy);
    m_confirm->setVisible(!m_signerAsks || !busy);
    m_cancel->setEnabled(!busy || m_signerAsks); // the other window may be lost from sight
    if (!busy)
        return;
    showProblem(m_signerAsks ? tr("Continue in the signing window.") : tr("Signing…"));
    if (m_signerAsks)
        m_cancel->setFocus();
}

void SignaturePrompt::showProblem(const QString& text)
{
    m_problem->setPlain(text);
    m_problem->setVisible(!text.isEmpty());
}

void SignaturePrompt::askAgain(const QString& problem)
{
    setBusy(false);
    showProblem(problem);
    (m_signerAsks ? static_cast<QWidget*>(m_confirm) : m_passphrase)->setFocus();
}

/// The Space that was held would type into the other window, which knows nothing of its past.
void SignaturePrompt::confirmOnceLetGo()
{
    const auto holds = window()->findChildren<HoldButton*>();
    const bool isHeld = std::any_of(
        holds.begin(), holds.end(), [](const HoldButton* button) { return button->ownsSpace(); });
    if (isHeld)
        QTimer::singleShot(letGoPoll, this, &SignaturePrompt::confirmOnceLetGo);
    else
        QMetaObject::invokeMethod(this, &SignaturePrompt::confirm, Qt::QueuedConnection);
}

void SignaturePrompt::confirm()
{
    if (m_signerAsks) {
        if (isVisible())
            emit confirmed();
        return;
    }
    if (m_passphrase->text().isEmpty()) {
        showProblem(tr("Enter the passphrase of your key."));
        m_passphrase->setFocus();
        return;
    }
    if (!m_digits.isEmpty() && m_lastDigits->text() != m_digits) {
        showProblem(tr("These are not the last four digits of the matter's number."));
        m_lastDigits->setFocus();
        return;
    }
    emit confirmed();
}

void SignaturePrompt::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_cancel->isEnabled())
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

void SignaturePrompt::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SignaturePrompt::retranslate()
{
    m_passphraseLabel->setPlain(tr("Passphrase of your key"));
    m_passphrase->setAccessibleName(m_passphraseLabel->text());
    m_digitsLabel->setPlain(tr("Last four digits of the matter's number"));
    m_lastDigits->setAccessibleName(m_digitsLabel->text());
    m_confirm->setText(m_signerAsks ? tr("Open the signing window again") : m_act);
    m_hint->setPlain(m_signerAsks
            ? tr("It shows what is signed, and asks for your passphrase or PIN there.")
            : tr("Enter signs nothing. Press the button with Space or the mouse."));
    m_confirm->setAccessibleDescription(m_hint->text());
    m_cancel->setText(tr("Back without signing"));
}

} // namespace yagura

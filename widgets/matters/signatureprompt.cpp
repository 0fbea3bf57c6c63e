#include "matters/signatureprompt.h"

#include "common/plaintext.h"
#include "matters/matterwords.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;

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
    m_lastDigits->setInputMethodHints(Qt::ImhDigitsOnly);
    m_confirm->setObjectName(u"confirmSignature"_s);
    m_cancel->setObjectName(u"cancelSignature"_s);
    m_problem->setObjectName(u"signatureProblem"_s);
    m_passphraseLabel->setBuddy(m_passphrase);
    m_digitsLabel->setBuddy(m_lastDigits);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* row : std::initializer_list<QWidget*>{ m_action, m_passphraseLabel, m_passphrase,
             m_digitsLabel, m_lastDigits, m_problem, m_hint, m_confirm, m_cancel })
        layout->addWidget(row);
    layout->addStretch();
    connect(m_confirm, &QPushButton::clicked, this, &SignaturePrompt::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &SignaturePrompt::cancelled);
    retranslate();
}

void SignaturePrompt::open(const QString& action, const QString& matterId, bool asksDigits)
{
    m_digits = asksDigits ? matterId.right(4) : QString();
    m_action->setPlain(action);
    m_confirm->setText(action);
    m_passphrase->clear();
    m_lastDigits->clear();
    m_digitsLabel->setVisible(asksDigits);
    m_lastDigits->setVisible(asksDigits);
    showProblem({});
    setBusy(false);
    m_passphrase->setFocus();
}

QString SignaturePrompt::takePassphrase()
{
    const QString passphrase = m_passphrase->text();
    m_passphrase->clear();
    return passphrase;
}

void SignaturePrompt::setBusy(bool busy)
{
    for (QWidget* control :
        std::initializer_list<QWidget*>{ m_passphrase, m_lastDigits, m_confirm, m_cancel })
        control->setEnabled(!busy);
    if (busy)
        showProblem(tr("Signing…"));
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
    m_passphrase->setFocus();
}

void SignaturePrompt::confirm()
{
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
    m_hint->setPlain(tr("Enter signs nothing. Press the button with Space or the mouse."));
    m_confirm->setAccessibleDescription(m_hint->text());
    m_cancel->setText(tr("Back without signing"));
}

} // namespace yagura

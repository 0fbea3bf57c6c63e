#include "matters/enrolpanel.h"

#include "common/focuslead.h"
#include "common/plaintext.h"
#include "matters/matterwords.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace yagura {
using namespace Qt::StringLiterals;

EnrolPanel::EnrolPanel(bool signerAsks, QWidget* parent)
    : QWidget(parent)
    , m_signerAsks(signerAsks)
    , m_text(SheetLabels::body({}, this))
    , m_problem(SheetLabels::heading({}, this))
    , m_passphrase(new QLineEdit(this))
    , m_ask(new QPushButton(this))
    , m_later(new QPushButton(this))
{
    setObjectName(u"enrolPanel"_s);
    m_passphrase->setObjectName(u"enrolPassphrase"_s);
    m_ask->setObjectName(u"askEnrolment"_s);
    m_later->setObjectName(u"askEnrolmentLater"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_ask->setEnabled(signerAsks);
    m_passphrase->setVisible(!signerAsks);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_text, 0, 0, 1, 4);
    layout->addWidget(m_passphrase, 1, 0);
    layout->addWidget(m_ask, 1, 1);
    layout->addWidget(m_later, 1, 2);
    layout->addWidget(m_problem, 2, 0, 1, 4);
    layout->setColumnStretch(signerAsks ? 3 : 0, 1); // the buttons follow what is there
    m_problem->hide();
    FocusLead::set(*this, *(signerAsks ? static_cast<QWidget*>(m_ask) : m_passphrase));
    connect(m_passphrase, &QLineEdit::returnPressed, m_ask, &QPushButton::click);
    connect(m_passphrase, &QLineEdit::textChanged, this,
        [this](const QString& words) { m_ask->setEnabled(!words.isEmpty()); });
    connect(m_ask, &QPushButton::clicked, this, &EnrolPanel::request);
    connect(m_later, &QPushButton::clicked, this, &EnrolPanel::laterRequested);
    retranslate();
}

void EnrolPanel::showProblem(const QString& sentence)
{
    m_problem->setPlain(sentence);
    m_problem->show();
}

void EnrolPanel::request()
{
    const QString passphrase = m_passphrase->text();
    m_passphrase->clear();
    emit enrolmentRequested(passphrase);
}

void EnrolPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EnrolPanel::retranslate()
{
    m_text->setPlain(m_signerAsks
            ? tr("Your key is not in the roster of this exercise yet. Ask for your seat, and prove "
                 "your key in the signing window.")
            : tr("Your key is not in the roster of this exercise yet. Enter its passphrase to ask "
                 "for your seat."));
    m_passphrase->setAccessibleName(tr("Passphrase of your key"));
    m_ask->setText(tr("Ask for my seat"));
    m_later->setText(tr("Later"));
}

} // namespace yagura

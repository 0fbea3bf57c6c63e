#include "matters/firstkeypanel.h"

#include "common/plaintext.h"
#include "matters/matterwords.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {
constexpr int widestField = 480; // a passphrase is seen whole, and no more
}

FirstKeyPanel::FirstKeyPanel(QWidget* parent)
    : QWidget(parent)
    , m_heading(SheetLabels::heading({}, this))
    , m_text(SheetLabels::body({}, this))
    , m_firstLabel(SheetLabels::body({}, this))
    , m_secondLabel(SheetLabels::body({}, this))
    , m_first(new QLineEdit(this))
    , m_second(new QLineEdit(this))
    , m_state(SheetLabels::heading({}, this))
    , m_make(new QPushButton(this))
    , m_later(new QPushButton(this))
{
    setObjectName(u"firstKeyPanel"_s);
    m_first->setObjectName(u"newPassphrase"_s);
    m_second->setObjectName(u"newPassphraseAgain"_s);
    m_state->setObjectName(u"newPassphraseState"_s);
    m_make->setObjectName(u"makeKey"_s);
    m_later->setObjectName(u"makeKeyLater"_s);
    m_firstLabel->setBuddy(m_first);
    m_secondLabel->setBuddy(m_second);
    for (QLineEdit* line : { m_first, m_second }) {
        line->setEchoMode(QLineEdit::Password);
        line->setMaximumWidth(widestField);
        connect(line, &QLineEdit::textChanged, this, &FirstKeyPanel::check);
    }
    // Two rows beside each other: the picture below stays in sight while somebody thinks of words.
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setHorizontalSpacing(12);
    layout->addWidget(m_heading, 0, 0, 1, 5);
    layout->addWidget(m_text, 1, 0, 1, 5);
    layout->addWidget(m_firstLabel, 2, 0);
    layout->addWidget(m_secondLabel, 2, 1);
    layout->addWidget(m_first, 3, 0);
    layout->addWidget(m_second, 3, 1);
    layout->addWidget(m_make, 3, 2);
    layout->addWidget(m_later, 3, 3);
    layout->addWidget(m_state, 2, 2, 1, 3);
    layout->setColumnStretch(0, 2);
    layout->setColumnStretch(1, 2);
    layout->setColumnStretch(4, 1);
    setFocusProxy(m_first);
    connect(m_second, &QLineEdit::returnPressed, m_make, &QPushButton::click);
    connect(m_make, &QPushButton::clicked, this, &FirstKeyPanel::request);
    connect(m_later, &QPushButton::clicked, this, &FirstKeyPanel::laterRequested);
    retranslate();
}

void FirstKeyPanel::showProgress()
{
    setBusy(true);
    m_state->setPlain(tr("Making your key. This takes about a second."));
}

void FirstKeyPanel::showProblem(const QString& sentence)
{
    setBusy(false);
    m_state->setPlain(sentence);
    m_first->setFocus();
}

void FirstKeyPanel::setBusy(bool busy)
{
    for (QWidget* control : std::initializer_list<QWidget*>{ m_first, m_second, m_make, m_later })
        control->setEnabled(!busy);
}

void FirstKeyPanel::check()
{
    const auto length = m_first->text().size();
    const bool isLong = length >= leastPassphrase;
    const bool isSame = m_first->text() == m_second->text();
    m_make->setEnabled(isLong && isSame);
    if (!isLong)
        m_state->setPlain(tr(
            "%n more character(s) needed.", nullptr, static_cast<int>(leastPassphrase - length)));
    else if (m_second->text().isEmpty())
        m_state->setPlain(tr("Long enough. Now once more."));
    else
        m_state->setPlain(isSame ? tr("Both are the same.") : tr("The two are not the same."));
}

void FirstKeyPanel::request()
{
    const QString passphrase = m_first->text();
    m_first->clear();
    m_second->clear();
    showProgress();
    emit keyRequested(passphrase);
}

void FirstKeyPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FirstKeyPanel::retranslate()
{
    m_heading->setPlain(tr("Your key for this exercise"));
    m_text->setPlain(tr(
        "You sign decisions with a key of your own. It is made on this PC, never leaves it, and is "
        "protected by a passphrase. You are asked for the passphrase at every signature. Nobody "
        "can "
        "recover it: if it is lost, a new key is made and enrolled. An exercise key can never sign "
        "anything real."));
    m_firstLabel->setPlain(tr("Passphrase, at least %n character(s)", nullptr, leastPassphrase));
    m_first->setAccessibleName(m_firstLabel->text());
    m_secondLabel->setPlain(tr("The same passphrase again"));
    m_second->setAccessibleName(m_secondLabel->text());
    m_make->setText(tr("Make my key"));
    m_later->setText(tr("Later"));
    check();
}

} // namespace yagura

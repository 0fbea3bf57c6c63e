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
    , m_open(new QPushButton(this))
    , m_make(new QPushButton(this))
    , m_later(new QPushButton(this))
{
    setObjectName(u"firstKeyPanel"_s);
    m_first->setObjectName(u"newPassphrase"_s);
    m_second->setObjectName(u"newPassphraseAgain"_s);
    m_state->setObjectName(u"newPassphraseState"_s);
    m_open->setObjectName(u"openFirstKey"_s);
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
    layout->addWidget(m_heading, 0, 0, 1, 2);
    layout->addWidget(m_open, 0, 2);
    layout->addWidget(m_later, 0, 3);
    layout->addWidget(m_text, 1, 0, 1, 5);
    layout->addWidget(m_firstLabel, 2, 0);
    layout->addWidget(m_secondLabel, 2, 1);
    layout->addWidget(m_first, 3, 0);
    layout->addWidget(m_second, 3, 1);
    layout->addWidget(m_make, 3, 2);
    layout->addWidget(m_state, 2, 2, 1, 3);
    layout->setColumnStretch(0, 2);
    layout->setColumnStretch(1, 2);
    layout->setColumnStretch(4, 1);
    setTabOrder(m_open, m_first);
    setTabOrder(m_first, m_second);
    setTabOrder(m_second, m_make);
    setTabOrder(m_make, m_later);
    connect(m_open, &QPushButton::clicked, this, &FirstKeyPanel::open);
    connect(m_second, &QLineEdit::returnPressed, m_make, &QPushButton::click);
    connect(m_make, &QPushButton::clicked, this, &FirstKeyPanel::request);
    connect(m_later, &QPushButton::clicked, this, &FirstKeyPanel::laterRequested);
    showForm(true);
}

void FirstKeyPanel::open()
{
    m_isWished = true;
    showForm(true);
    m_first->setFocus();
}

void FirstKeyPanel::showForm(bool isOpen)
{
    m_isOpen = isOpen;
    QWidget* const start = isOpen ? static_cast<QWidget*>(m_first) : m_open;
    start->show();
    setFocusProxy(start);
    if (isAncestorOf(window()->focusWidget()))
        start->setFocus(); // before what has the keyboard is hidden
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_text, m_firstLabel, m_secondLabel, m_first, m_second, m_state, m_make })
        part->setVisible(isOpen);
    m_open->setVisible(!isOpen);
    retranslate();
}

void FirstKeyPanel::fit()
{
    const bool isBegun = m_isWished || !m_first->isEnabled() || !m_first->text().isEmpty();
    const bool isOpen = isBegun || window()->height() >= lowWindow;
    if (isOpen != m_isOpen)
        showForm(isOpen);
}

void FirstKeyPanel::showEvent(QShowEvent* event)
{
    window()->installEventFilter(this);
    fit();
    QWidget::showEvent(event);
}

bool FirstKeyPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == window() && event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

void FirstKeyPanel::showProgress()
{
    setBusy(true);
    m_state->setPlain(tr("Making your key. This takes about a second."));
}

void FirstKeyPanel::showProblem(const QString& sentence)
{
    setBusy(false);
    open();
    m_state->setPlain(sentence);
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
    m_heading->setPlain(m_isOpen ? tr("Your key for this exercise")
                                 : tr("You cannot sign yet: your key is not made."));
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
    m_open->setText(tr("Make my key…"));
    m_make->setText(tr("Make my key"));
    m_later->setText(tr("Later"));
    check();
}

} // namespace yagura

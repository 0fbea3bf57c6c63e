#include "signer/signingwindow.h"

#include "common/plaintext.h"
#include "common/spokenwords.h"
#include "common/timetext.h"
#include "domain/digestwords.h"
#include "signer/signingsheet.h"

#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 720;
constexpr int wishedHeight = 860;
constexpr QMargins frameRoom{ 8, 32, 8, 8 }; // for the title bar of a window manager
constexpr qreal headScale = 1.4;
constexpr qreal wordScale = 1.2;

void name(QLabel& label, const QString& objectName, qreal scale)
{
    label.setObjectName(objectName);
    QFont font = label.font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(scale > 1.0);
    label.setFont(font);
}

PlainLabel* labelOf(const QString& text, const QString& objectName, qreal scale = 1.0)
{
    auto* label = new PlainLabel(text);
    label->setWordWrap(true);
    name(*label, objectName, scale);
    return label;
}

SpokenWords* spoken(const QStringList& words, const QString& objectName)
{
    auto* label = new SpokenWords;
    name(*label, objectName, wordScale);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setWords(words);
    return label;
}

bool isEnter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

SigningWindow::SigningWindow(
    const SigningContent& content, Secret secret, const Clock& clock, QWidget* parent)
    : QFrame(parent,
        Qt::Window | Qt::WindowStaysOnTopHint | Qt::CustomizeWindowHint | Qt::WindowTitleHint)
    , m_clock(clock)
    , m_secret(secret)
    , m_digits(content.lastDigits())
    , m_madeS(content.statement.signedAtS)
{
    setObjectName(u"signingWindow"_s);
    setWindowTitle(tr("Confirm what you sign"));
    setFrameStyle(QFrame::Box | QFrame::Plain); // nobody else draws an edge on a kiosk
    setLineWidth(3);
    auto* layout = new QVBoxLayout(this);
    addHead(*layout, content);
    layout->addWidget(new SigningSheet(content), 1);
    addObject(*layout, content);
    addAsking(*layout, content);
    addButtons(*layout, content);
    check();
    refreshAge();
    connect(&m_tick, &QTimer::timeout, this, &SigningWindow::refreshAge);
    m_tick.start(std::chrono::seconds(1));
}

void SigningWindow::addHead(QVBoxLayout& layout, const SigningContent& content)
{
    if (content.isExercise()) {
        // In both languages, whichever the screen speaks: nobody may take one for the other.
        auto* band = labelOf(u"訓練  EXERCISE"_s, u"exerciseBand"_s, headScale);
        band->setAlignment(Qt::AlignCenter);
        band->setFrameShape(QFrame::Box);
        band->setLineWidth(3);
        layout.addWidget(band);
    }
    layout.addWidget(labelOf(SigningSheet::actOf(content), u"signingAct"_s, headScale));
    m_age = labelOf({}, u"signingAge"_s);
    m_age->setVisible(m_madeS > 0);
    layout.addWidget(m_age);
}

QString SigningWindow::wordsHint(SigningContent::Kind kind)
{
    switch (kind) {
    case SigningContent::Kind::Enrolment:
        return tr("Words of your key. Read them to the registrar: they must be the same there.");
    case SigningContent::Kind::ReportStep:
        return tr("Words of this record.");
    case SigningContent::Kind::MatterOpen:
    case SigningContent::Kind::Mark:
        break;
    }
    return tr("Words of the request. On every member's screen they are the same; read them to each "
              "other by telephone.");
}

void SigningWindow::addObject(QVBoxLayout& layout, const SigningContent& content)
{
    const DigestWords words = DigestWords::of(content.object);
    layout.addWidget(labelOf(wordsHint(content.kind), u"wordsHint"_s));
    auto* row = new QHBoxLayout; // side by side: the sheet keeps its height
    row->addWidget(spoken(words.ja, u"wordsJa"_s), 5); // kana are wider
    row->addWidget(spoken(words.en, u"wordsEn"_s), 4);
    layout.addLayout(row);
    //: The last eight hex digits of the digest that the words stand for
    layout.addWidget(labelOf(
        tr("Last eight digits: %1").arg(words.digits.first(4) + u' ' + words.digits.last(4)),
        u"wordsDigits"_s));
}

QLineEdit* SigningWindow::addField(
    QGridLayout& fields, const QString& name, const QString& objectName)
{
    auto* label = labelOf(name, objectName + u"Label"_s);
    auto* field = new QLineEdit;
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    field->setContextMenuPolicy(Qt::NoContextMenu);
    label->setBuddy(field);
    const int column = fields.columnCount();
    fields.addWidget(label, 0, column);
    fields.addWidget(field, 1, column);
    fields.setColumnStretch(column, 1);
    connect(field, &QLineEdit::textChanged, this, &SigningWindow::check);
    connect(field, &QLineEdit::returnPressed, this, &SigningWindow::moveOn);
    return field;
}

void SigningWindow::addAsking(QVBoxLayout& layout, const SigningContent& content)
{
    auto* fields = new QGridLayout; // side by side: the sheet keeps its height on a small screen
    layout.addLayout(fields);
    if (m_secret == Secret::PinPad) {
        layout.addWidget(labelOf(
            tr("Press the button, then enter the PIN on the token's own pad."), u"pinPad"_s));
    } else {
        const QString name
            = m_secret == Secret::Pin ? tr("PIN of your token") : tr("Passphrase of your key");
        m_words = addField(*fields, name, u"passphrase"_s);
        m_words->setEchoMode(QLineEdit::Password);
    }
    m_pinState = labelOf({}, u"pinState"_s);
    m_pinState->hide();
    layout.addWidget(m_pinState);
    if (!m_digits.isEmpty()) {
        m_lastDigits = addField(*fields,
            tr("Last four digits of the matter's number (%1)").arg(content.request.matterId),
            u"lastDigits"_s);
        m_lastDigits->setMaxLength(static_cast<int>(m_digits.size()));
        m_lastDigits->setInputMethodHints(Qt::ImhDigitsOnly);
        // Full-width ones too, as a Japanese keyboard may give them, and no Space that nobody sees.
        m_lastDigits->setValidator(new QRegularExpressionValidator(
            QRegularExpression(u"[0-9\uFF10-\uFF19]*"_s), m_lastDigits));
    }
    m_problem = labelOf({}, u"signingProblem"_s);
    m_problem->hide();
    layout.addWidget(m_problem);
}

void SigningWindow::addButtons(QVBoxLayout& layout, const SigningContent& content)
{
    auto* row = new QHBoxLayout;
    m_cancel = new QPushButton(tr("Back without signing (Esc)"));
    m_cancel->setObjectName(u"cancelSigning"_s);
    m_cancel->setAutoDefault(false);
    m_sign = new QPushButton(safeText(SigningSheet::actOf(content), 200));
    m_sign->setObjectName(u"sign"_s);
    m_sign->setAutoDefault(false);
    row->addWidget(m_cancel);
    row->addStretch();
    row->addWidget(m_sign);
    layout.addLayout(row);
    // Tab leads from what is asked to the act, then back, then to the sheet.
    setTabOrder(m_lastDigits ? m_lastDigits : m_words, m_sign);
    setTabOrder(m_sign, m_cancel);
    m_sign->installEventFilter(this);
    m_cancel->installEventFilter(this);
    connect(m_cancel, &QPushButton::clicked, this, &SigningWindow::cancelled);
    connect(m_sign, &QPushButton::clicked, this, &SigningWindow::confirm);
}

void SigningWindow::showOver(const QRect& console)
{
    const QScreen* screen = QGuiApplication::screenAt(console.center());
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())
                           ->availableGeometry()
                           .marginsRemoved(frameRoom);
    QRect place(0, 0, std::min(std::max(leastWidth, sizeHint().width()), room.width()),
        std::min(std::max(wishedHeight, minimumSizeHint().height()), room.height()));
    place.moveCenter(console.isEmpty() ? room.center() : console.center());
    place.moveLeft(std::clamp(place.left(), room.left(), room.right() - place.width() + 1));
    place.moveTop(std::clamp(place.top(), room.top(), room.bottom() - place.height() + 1));
    setGeometry(place);
    show();
    activateWindow(); // a kiosk has no window manager that would
    QWidget* first = m_words ? m_words
        : m_lastDigits       ? m_lastDigits
                             : static_cast<QWidget*>(m_sign);
    first->setFocus();
}

/// From field to field, to the button at last: there Enter has to be pressed anew.
void SigningWindow::moveOn()
{
    if (m_lastDigits && m_words && m_words->hasFocus())
        m_lastDigits->setFocus();
    else
        m_sign->setFocus();
}

void SigningWindow::check()
{
    const bool isTyped = !m_words || !m_words->text().isEmpty();
    const bool fits = !m_lastDigits
        || m_lastDigits->text().normalized(QString::NormalizationForm_KC) == m_digits;
    m_sign->setEnabled(isTyped && fits);
    if (m_lastDigits && m_lastDigits->text().size() == m_digits.size() && !fits)
        showProblem(tr("These are not the last four digits of the matter's number."));
    else
        showProblem({});
}

void SigningWindow::confirm()
{
    if (!m_sign->isEnabled())
        return;
    Passphrase words;
    if (m_words) {
        QString typed = m_words->text();
        words = Passphrase::take(typed); // overwrites what the field shares with it
        m_words->clear();
    }
    showBusy();
    emit confirmed(words);
}

void SigningWindow::showBusy()
{
    setFocus(); // not to the way back, which the next Enter would take
    for (QWidget* control : std::initializer_list<QWidget*>{ m_words, m_lastDigits, m_sign }) {
        if (control)
            control->setEnabled(false);
    }
    showProblem(tr("Signing…"));
}

void SigningWindow::askAgain(const QString& problem)
{
    for (QWidget* control : std::initializer_list<QWidget*>{ m_words, m_lastDigits }) {
        if (control)
            control->setEnabled(true);
    }
    check();
    showProblem(problem);
    (m_words ? static_cast<QWidget*>(m_words) : m_sign)->setFocus();
}

void SigningWindow::showPinState(Token::PinState state)
{
    QString sentence;
    switch (state) {
    case Token::PinState::Fine:
        break;
    case Token::PinState::CountLow:
        sentence = tr("A wrong PIN was entered before. After a few more the token locks itself.");
        break;
    case Token::PinState::FinalTry:
        sentence = tr("This is the last try: after one more wrong PIN the token locks itself.");
        break;
    case Token::PinState::Locked:
        sentence = tr("The token has locked itself after too many wrong PINs.");
        break;
    }
    m_pinState->setPlain(sentence);
    m_pinState->setVisible(!sentence.isEmpty());
}

void SigningWindow::showProblem(const QString& sentence)
{
    m_problem->setPlain(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void SigningWindow::refreshAge()
{
    const auto age = std::chrono::milliseconds(m_clock.now().ms - m_madeS * 1000);
    //: %1 is an age: 12 seconds ago
    m_age->setPlain(tr("Drawn from the bytes that are signed. They were made %1.")
                        .arg(TimeText::age(std::max(age, std::chrono::milliseconds(0)))));
}

/// Enter presses a button only where it was pressed on the button: the one that led here from a
/// field, or is still down from there, counts for nothing.
bool SigningWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto& key = static_cast<QKeyEvent&>(*event);
    if (!isEnter(key))
        return QFrame::eventFilter(watched, event);
    if (!key.isAutoRepeat())
        static_cast<QPushButton*>(watched)->click();
    return true;
}

void SigningWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QFrame::keyPressEvent(event);
}

void SigningWindow::closeEvent(QCloseEvent* event)
{
    emit cancelled();
    QFrame::closeEvent(event);
}

} // namespace yagura

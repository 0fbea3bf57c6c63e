#include "alarms/shelfform.h"

#include "common/plaintext.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int longestReason = 200;

QLineEdit* field(const QString& name, int most, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setMaxLength(most);
    return edit;
}

QPushButton* button(const QString& name, QWidget* parent)
{
    auto* made = new QPushButton(parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

ShelfForm::ShelfForm(QWidget* parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_timeLabel(new PlainLabel(this))
    , m_time(new QComboBox(this))
    , m_reasonLabel(new PlainLabel(this))
    , m_reason(field(u"shelfReason"_s, longestReason, this))
    , m_secondLabel(new PlainLabel(this))
    , m_second(field(u"shelfSecond"_s, 40, this))
    , m_secondReasonLabel(new PlainLabel(this))
    , m_secondReason(field(u"shelfSecondReason"_s, longestReason, this))
    , m_secondNote(new PlainLabel(this))
    , m_problem(new PlainLabel(this))
    , m_wish(button(u"shelfWish"_s, this))
    , m_leave(button(u"shelfLeave"_s, this))
{
    setObjectName(u"shelfForm"_s);
    m_time->setObjectName(u"shelfTime"_s);
    m_problem->setObjectName(u"shelfProblem"_s);
    for (PlainLabel* label : { m_title, m_secondNote, m_problem })
        label->setWordWrap(true);
    auto* form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_title);
    const std::initializer_list<std::pair<PlainLabel*, QWidget*>> rows{ { m_timeLabel, m_time },
        { m_reasonLabel, m_reason }, { m_secondLabel, m_second },
        { m_secondReasonLabel, m_secondReason } };
    for (const auto& [label, edit] : rows) {
        label->setBuddy(edit);
        form->addRow(label, edit);
    }
    form->addRow(m_secondNote);
    form->addRow(m_problem);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    buttons->addWidget(m_wish);
    form->addRow(buttons);
    connect(m_wish, &QPushButton::clicked, this, &ShelfForm::wish);
    connect(m_leave, &QPushButton::clicked, this, &ShelfForm::closed);
    retranslate();
}

void ShelfForm::ask(Kind kind, const QString& headline, AlarmClass urgency, const QString& self)
{
    m_kind = kind;
    m_headline = headline;
    m_self = self;
    m_needsSecond = urgency == AlarmClass::ActNow;
    for (QLineEdit* edit : { m_reason, m_second, m_secondReason })
        edit->clear();
    m_time->setCurrentIndex(0);
    for (QWidget* widget : std::initializer_list<QWidget*>{ m_timeLabel, m_time })
        widget->setVisible(kind == Kind::Shelve);
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_secondLabel, m_second, m_secondReasonLabel, m_secondReason, m_secondNote })
        widget->setVisible(m_needsSecond);
    showProblem({});
    retranslate();
    show();
    m_leave->setFocus();
}

void ShelfForm::showProblem(const QString& sentence)
{
    m_problem->setPlain(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

QString ShelfForm::missing() const
{
    if (m_reason->text().trimmed().isEmpty())
        return tr("Write down the reason: without one nothing is put aside.");
    if (!m_needsSecond)
        return {};
    const QString second = m_second->text().trimmed();
    if (second.isEmpty() || m_secondReason->text().trimmed().isEmpty())
        return tr("Class A is put aside by two people: enter the member number of the second "
                  "person and what that person says.");
    if (second == m_self)
        return tr("The second person must be another member than you.");
    return {};
}

void ShelfForm::wish()
{
    showProblem(missing());
    if (!missing().isEmpty())
        return;
    AlarmHand hand;
    hand.reason = m_reason->text().trimmed();
    if (m_needsSecond) {
        hand.second = m_second->text().trimmed();
        hand.secondReason = m_secondReason->text().trimmed();
    }
    emit wished(m_kind, hand, std::chrono::minutes(m_time->currentData().toInt()));
}

void ShelfForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void ShelfForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ShelfForm::retranslate()
{
    const int chosen = std::max(0, m_time->currentIndex());
    m_time->clear();
    for (const std::chrono::minutes time : Shelf::times) {
        const int minutes = static_cast<int>(time.count());
        m_time->addItem(
            minutes < 60 ? tr("%n minute(s)", "", minutes) : tr("%n hour(s)", "", minutes / 60),
            minutes);
    }
    m_time->setCurrentIndex(chosen);
    const bool shelves = m_kind == Kind::Shelve;
    //: %1 headline of an alarm: 「%1」を棚上げする
    m_title->setPlain(shelves ? tr("Shelve: %1").arg(m_headline)
                              //: %1 headline of an alarm: 「%1」を使用停止にする
                              : tr("Take out of service: %1").arg(m_headline));
    m_timeLabel->setPlain(tr("It comes back after"));
    m_reasonLabel->setPlain(tr("Reason"));
    //: 第二者（別の委員）の委員番号
    m_secondLabel->setPlain(tr("Member number of the second person"));
    m_secondReasonLabel->setPlain(tr("What the second person says"));
    m_secondNote->setPlain(tr("The second person is recorded as you state it here. This PC cannot "
                              "check it: nobody signs it."));
    m_wish->setText(shelves ? tr("Shelve this alarm") : tr("Take this alarm out of service"));
    m_leave->setText(tr("Leave it as it is"));
    for (PlainLabel* label : { m_timeLabel, m_reasonLabel, m_secondLabel, m_secondReasonLabel })
        label->buddy()->setAccessibleName(label->text());
    setAccessibleName(m_title->text());
}

} // namespace yagura

#include "shell/undobar.h"

#include "common/plaintext.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {
constexpr int highestButton = 36; // as its neighbour in the line
}

UndoBar::UndoBar(QWidget* parent, std::chrono::milliseconds time)
    : QWidget(parent)
    , m_words(new PlainLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName(u"undoBar"_s);
    m_words->setObjectName(u"undoWords"_s);
    m_button->setObjectName(u"undoButton"_s);
    m_button->setAutoDefault(false);
    m_button->setMaximumHeight(highestButton);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->addWidget(m_words);
    row->addWidget(m_button);
    m_time.setSingleShot(true);
    m_time.setInterval(time);
    connect(&m_time, &QTimer::timeout, this, &UndoBar::end);
    connect(m_button, &QPushButton::clicked, this, &UndoBar::undo);
    retranslate();
    hide();
}

void UndoBar::offer(const QString& sentence, std::function<void()> undo)
{
    m_undo = std::move(undo);
    m_words->setPlain(sentence);
    setAccessibleName(sentence);
    show();
    m_time.start();
    emit offered(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void UndoBar::undo()
{
    const auto undo = std::exchange(m_undo, nullptr);
    end();
    if (undo)
        undo();
}

void UndoBar::end()
{
    m_time.stop();
    m_undo = nullptr;
    const bool hadFocus = m_button->hasFocus();
    hide();
    emit offered(false);
    if (hadFocus)
        emit left();
}

void UndoBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void UndoBar::retranslate()
{
    //: 取消（Ctrl+Z）
    m_button->setText(tr("Undo (Ctrl+Z)"));
}

} // namespace yagura

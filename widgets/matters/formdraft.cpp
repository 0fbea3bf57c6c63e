#include "matters/formdraft.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>

#include <utility>

namespace yagura {
using namespace std::chrono_literals;

namespace {
constexpr auto pause = 500ms;
} // namespace

FormDraft::FormDraft(Written written, QObject* form)
    : QObject(form)
    , m_written(std::move(written))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &FormDraft::keep);
}

QJsonObject FormDraft::begin(const QString& name)
{
    m_pause.stop();
    m_name = name;
    m_blank = m_written();
    return m_drafts.find(name);
}

void FormDraft::follow(QWidget& page)
{
    for (auto* line : page.findChildren<QLineEdit*>())
        connect(line, &QLineEdit::textChanged, this, &FormDraft::keepSoon);
    for (auto* text : page.findChildren<QPlainTextEdit*>())
        connect(text, &QPlainTextEdit::textChanged, this, &FormDraft::keepSoon);
    for (auto* box : page.findChildren<QAbstractButton*>())
        connect(box, &QAbstractButton::toggled, this, &FormDraft::keepSoon);
    for (auto* choice : page.findChildren<QComboBox*>())
        connect(choice, &QComboBox::currentIndexChanged, this, &FormDraft::keepSoon);
    for (auto* number : page.findChildren<QSpinBox*>())
        connect(number, &QSpinBox::valueChanged, this, &FormDraft::keepSoon);
}

void FormDraft::keep()
{
    m_pause.stop();
    if (m_name.isEmpty())
        return;
    const QJsonObject written = m_written();
    if (written == m_blank)
        m_drafts.drop(m_name);
    else
        m_drafts.keep(m_name, written);
}

void FormDraft::drop()
{
    m_pause.stop();
    m_drafts.drop(m_name);
    m_name.clear();
}

} // namespace yagura

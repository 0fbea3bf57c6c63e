#include "reports/entryform.h"

#include "common/placechoices.h"
#include "common/plaintext.h"
#include "common/words.h"
#include "incidents/reportwords.h"
#include "matters/jstfield.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostWhat = 60; // the one line that lists and the wall show
constexpr int mostName = 128;
const std::array channels{ QString(), u"phone"_s, u"paper"_s, u"mail"_s, u"visit"_s };

} // namespace

EntryForm::EntryForm(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new PlainLabel(this))
    , m_grid(new QGridLayout)
    , m_who(new QLineEdit(this))
    , m_what(new QLineEdit(this))
    , m_when(new JstField(this))
    , m_now(new QPushButton(this))
    , m_channel(new QComboBox(this))
    , m_toldBy(new QLineEdit(this))
    , m_sector(new QComboBox(this))
    , m_prefecture(new QComboBox(this))
    , m_said(new PlainLabel(this))
    , m_send(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"entryForm"_s);
    m_who->setMaxLength(mostName);
    m_what->setMaxLength(mostWhat);
    m_toldBy->setMaxLength(mostName);
    addRow(m_who, u"entryWho"_s, [] { return tr("Operator: its number, or its name (required)"); });
    addRow(m_what, u"entryWhat"_s, [] { return tr("What happened, in one line (required)"); });
    addRow(m_when, u"entryWhen"_s, [] { return tr("When the operator became aware (required)"); });
    m_grid->addWidget(m_now, m_grid->rowCount() - 1, 2);
    addRow(m_channel, u"entryChannel"_s, [] { return tr("How the report came"); });
    addRow(m_toldBy, u"entryToldBy"_s, [] { return tr("Who told it"); });
    addRow(m_sector, u"entrySector"_s, [] { return tr("Sector"); });
    addRow(m_prefecture, u"entryPrefecture"_s, [] { return tr("Prefecture"); });
    m_now->setObjectName(u"entryNow"_s);
    m_said->setObjectName(u"entrySaid"_s);
    m_said->setWordWrap(true);
    m_send->setObjectName(u"entrySend"_s);
    m_cancel->setObjectName(u"entryCancel"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_send);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addLayout(m_grid);
    column->addWidget(m_said);
    column->addLayout(buttons);
    column->addStretch();
    setFocusProxy(m_who);
    connect(m_now, &QPushButton::clicked, this,
        [this] { m_when->setInstant(m_workspace.clock.now()); });
    connect(m_send, &QPushButton::clicked, this, &EntryForm::send);
    connect(m_cancel, &QPushButton::clicked, this, &EntryForm::cancelled);
    connect(&m_answer, &QFutureWatcherBase::finished, this, &EntryForm::settle);
    retranslate();
}

void EntryForm::addRow(QWidget* field, const QString& objectName, Label words)
{
    field->setObjectName(objectName);
    auto* label = new PlainLabel(this);
    label->setBuddy(field);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(field, row, 1);
    m_labels.emplace_back(label, std::move(words));
}

void EntryForm::begin()
{
    if (m_answer.isRunning() || !m_id.isEmpty())
        return; // what was written and not stored stays
    for (QLineEdit* field : { m_who, m_what, m_toldBy, static_cast<QLineEdit*>(m_when) })
        field->clear();
    for (QComboBox* choice : { m_channel, m_sector, m_prefecture })
        choice->setCurrentIndex(0);
    say({});
}

FormGap EntryForm::gap() const
{
    if (m_who->text().trimmed().isEmpty())
        return { tr("Enter the operator's number or name."), m_who };
    if (m_what->text().trimmed().isEmpty())
        return { tr("Enter what happened, in one line."), m_what };
    if (!m_when->instant().isKnown())
        return { tr("Enter the day and time as 2026-09-23 14:05."), m_when };
    if (m_when->instant() > m_workspace.clock.now())
        return { tr("The time of awareness lies in the future; enter when it was."), m_when };
    return {};
}

ManualEntry EntryForm::entry() const
{
    return { m_id, m_who->text().trimmed(), m_what->text().trimmed(), m_when->instant(),
        m_channel->currentData().toString(), m_toldBy->text().trimmed(),
        m_sector->currentData().toString(),
        static_cast<PrefectureCode>(m_prefecture->currentData().toUInt()) };
}

void EntryForm::send()
{
    const Member* self = m_workspace.desk.self();
    if (!self)
        return say(tr("Nobody is signed in with a key that the roster names, so the entry would "
                      "have no author; make or enrol the key first."));
    if (const FormGap missing = gap()) {
        say(missing.sentence);
        missing.field->setFocus();
        return;
    }
    if (m_id.isEmpty())
        m_id = ManualEntry::newId(m_workspace.clock.now(), self->id);
    m_sent = entry().objectId();
    m_send->setEnabled(false);
    say(tr("The entry is on its way to the hub …"));
    m_answer.setFuture(m_workspace.enterReport(entry()));
}

void EntryForm::settle()
{
    m_send->setEnabled(true);
    const Result<void> answer = m_answer.result();
    if (!answer) {
        if (answer.error().reason != u"E-ENT-HUB") // that one may be stored, and keeps its number
            m_id.clear();
        return say(Words::error(answer.error()));
    }
    m_id.clear();
    begin();
    emit entered(m_sent);
}

void EntryForm::say(const QString& sentence)
{
    m_said->setPlain(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void EntryForm::fillChoices()
{
    const QVariant channel = m_channel->currentData();
    m_channel->clear();
    for (const QString& each : channels)
        m_channel->addItem(ReportWords::channel(each), each);
    PlaceChoices::choose(*m_channel, channel);
    PlaceChoices::offerSectors(*m_sector, tr("Not known"));
    PlaceChoices::offerPrefectures(*m_prefecture, tr("Not known"));
}

void EntryForm::retranslate()
{
    m_title->setPlain(tr("A report that came by telephone, on paper or in person. It is shown as "
                         "not verified until the operator's own report follows."));
    m_title->setWordWrap(true);
    for (const auto& [label, words] : m_labels) {
        label->setPlain(words());
        label->buddy()->setAccessibleName(words());
    }
    m_now->setText(tr("Now"));
    m_now->setAccessibleName(tr("Enter the present time"));
    m_send->setText(tr("Enter the report"));
    //: 閉じる: what is written stays
    m_cancel->setText(tr("Back to the list"));
    fillChoices();
}

void EntryForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yagura

#include "reports/entryform.h"

#include "common/focuslead.h"
#include "common/placechoices.h"
#include "common/plaintext.h"
#include "common/reportwords.h"
#include "common/words.h"
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
constexpr int leastChoice = 24; // characters
constexpr auto keepAfter = std::chrono::milliseconds(400); // of the last key
const QString draftName = u"entry"_s;
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
    , m_clear(new QPushButton(this))
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
    m_clear->setObjectName(u"entryClear"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_send);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_clear);
    // The longest name of a sector must not make the window wider than the screen.
    for (QComboBox* choice : { m_channel, m_sector, m_prefecture }) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(leastChoice);
    }
    for (QPushButton* other : { m_now, m_cancel, m_clear })
        other->setAutoDefault(false); // Enter sends, or goes to the field that is missing
    m_send->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addLayout(m_grid);
    column->addWidget(m_said);
    column->addLayout(buttons);
    column->addStretch();
    FocusLead::set(*this, *m_who);
    connect(m_now, &QPushButton::clicked, this,
        [this] { m_when->setInstant(m_workspace.clock.now()); });
    connect(m_send, &QPushButton::clicked, this, &EntryForm::send);
    connect(m_cancel, &QPushButton::clicked, this, &EntryForm::closeWished);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        begin();
    });
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(keepAfter);
    connect(&m_keeping, &QTimer::timeout, this, &EntryForm::keep);
    for (QLineEdit* field : { m_who, m_what, m_toldBy, static_cast<QLineEdit*>(m_when) }) {
        connect(field, &QLineEdit::textChanged, &m_keeping, qOverload<>(&QTimer::start));
        connect(field, &QLineEdit::textChanged, this, [this] {
            if (m_saysGap)
                sayGap();
        });
    }
    for (QComboBox* choice : { m_channel, m_sector, m_prefecture })
        connect(choice, &QComboBox::activated, &m_keeping, qOverload<>(&QTimer::start));
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

void EntryForm::setDraftFolder(const QString& folder)
{
    m_drafts = KeptDrafts(folder);
    restore(m_drafts.find(draftName));
}

void EntryForm::begin()
{
    const FormGap missing = gap();
    (missing ? missing.field : m_who)->setFocus(Qt::ShortcutFocusReason);
}

void EntryForm::clear()
{
    if (m_answer.isRunning())
        return;
    m_id.clear();
    m_entered = {};
    for (QLineEdit* field : { m_who, m_what, m_toldBy, static_cast<QLineEdit*>(m_when) })
        field->clear();
    for (QComboBox* choice : { m_channel, m_sector, m_prefecture })
        choice->setCurrentIndex(0);
    say({});
    m_keeping.stop();
    m_drafts.drop(draftName);
}

void EntryForm::keep()
{
    const bool isEmpty = m_who->text().isEmpty() && m_what->text().isEmpty()
        && m_when->text().isEmpty() && m_toldBy->text().isEmpty();
    if (isEmpty)
        return m_drafts.drop(draftName);
    m_drafts.keep(draftName,
        { { u"id"_s, m_id }, { u"entered"_s, QString::number(m_entered.ms) },
            { u"who"_s, m_who->text() }, { u"what"_s, m_what->text() },
            { u"when"_s, m_when->text() }, { u"told_by"_s, m_toldBy->text() },
            { u"channel"_s, m_channel->currentData().toString() },
            { u"sector"_s, m_sector->currentData().toString() },
            { u"prefecture"_s, m_prefecture->currentData().toInt() } });
}

void EntryForm::restore(const QJsonObject& kept)
{
    if (kept.isEmpty())
        return;
    m_id = kept["id"_L1].toString();
    m_entered = { kept["entered"_L1].toString().toLongLong() };
    m_who->setText(kept["who"_L1].toString());
    m_what->setText(kept["what"_L1].toString());
    m_when->setText(kept["when"_L1].toString());
    m_toldBy->setText(kept["told_by"_L1].toString());
    PlaceChoices::choose(*m_channel, kept["channel"_L1].toString());
    PlaceChoices::choose(*m_sector, kept["sector"_L1].toString());
    PlaceChoices::choose(*m_prefecture, kept["prefecture"_L1].toInt());
    say(tr("This was written before and is not stored yet."));
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
        static_cast<PrefectureCode>(m_prefecture->currentData().toUInt()), m_entered };
}

void EntryForm::send()
{
    const Member* self = m_workspace.desk.self();
    if (!self)
        return say(tr("Nobody is signed in with a key that the roster names, so the entry would "
                      "have no author; make or enrol the key first."));
    if (const FormGap missing = gap()) {
        missing.field->setFocus();
        return sayGap();
    }
    if (m_id.isEmpty()) {
        m_entered = m_workspace.clock.now();
        m_id = ManualEntry::newId(m_entered, self->id);
    }
    keep(); // the number too: what is sent again after a restart is the same
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
        keep();
        return say(Words::error(answer.error()));
    }
    clear();
    emit entered(m_sent);
}

/// What is missing, until it is there.
void EntryForm::sayGap()
{
    const FormGap missing = gap();
    say(missing.sentence);
    m_saysGap = static_cast<bool>(missing);
}

void EntryForm::say(const QString& sentence)
{
    m_saysGap = false;
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
                         "not verified until the operator's own report follows. The time of entry "
                         "is recorded by itself; it is not the time of awareness."));
    m_title->setWordWrap(true);
    for (const auto& [label, words] : m_labels) {
        label->setPlain(words());
        label->buddy()->setAccessibleName(words());
    }
    m_now->setText(tr("Now"));
    m_now->setAccessibleName(tr("Enter the present time"));
    m_send->setText(tr("Enter the report"));
    //: 閉じる: what is written stays
    m_cancel->setText(tr("Close (what is written stays)"));
    //: Empties the form: 入力内容を消去
    m_clear->setText(tr("Discard what is written"));
    fillChoices();
}

void EntryForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yagura

#include "matters/stepform.h"

#include "common/plaintext.h"
#include "common/stepwords.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "matters/formdraft.h"
#include "matters/formstate.h"
#include "matters/jstfield.h"
#include "matters/matterwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int textLines = 2;
constexpr qint64 dayS = 86'400;

QVBoxLayout* columnOf(QWidget* widget)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    return column;
}

QVBoxLayout* columnIn(QWidget* widget)
{
    return static_cast<QVBoxLayout*>(widget->layout());
}

template <typename Rows> QWidget* firstOf(const Rows& rows)
{
    return rows.empty() ? nullptr : rows.front().second;
}

} // namespace

StepForm::StepForm(QWidget* parent)
    : QWidget(parent)
    , m_draft(
          new FormDraft([this] { return m_page ? FormState::of(*m_page) : QJsonObject(); }, this))
    , m_kept(SheetLabels::body({}, this))
{
    setObjectName(u"stepForm"_s);
    m_kept->setObjectName(u"keptStep"_s);
    m_kept->hide();
    columnOf(this)->addWidget(m_kept);
}

void StepForm::setDrafts(KeptDrafts drafts)
{
    m_draft->setDrafts(std::move(drafts));
}

void StepForm::begin()
{
    m_draft->drop();
    ask({});
}

void StepForm::ask(const StepQuestion& question)
{
    if (question == m_question)
        return;
    const bool isSame = question.matterId == m_question.matterId
        && question.version == m_question.version && question.need.step == m_question.need.step;
    const StepWish kept = isSame ? wish(Verb::Unknown) : StepWish();
    if (!isSame)
        m_draft->keep();
    m_question = question;
    build();
    if (isSame)
        restore(kept);
    else
        restoreDraft();
    m_draft->follow(*m_page);
    refresh();
}

void StepForm::restoreDraft()
{
    const QString name = m_question.matterId.isEmpty()
        ? QString()
        : u"%1 %2 %3"_s.arg(m_question.matterId, QString::number(m_question.version),
            stepWord(m_question.need.step));
    const QJsonObject written = m_draft->begin(name);
    m_kept->setVisible(!written.isEmpty());
    if (!written.isEmpty())
        FormState::restore(*m_page, written);
}

void StepForm::build()
{
    delete m_page;
    m_names.clear();
    m_outcomes.clear();
    m_methods.clear();
    m_record.clear();
    m_untilRow = m_methodRows = m_targetRow = m_recordRows = nullptr;
    m_until = nullptr;
    m_officer = nullptr;
    m_targets = nullptr;
    m_page = new QWidget(this);
    m_rows = columnOf(m_page);
    addOutcomes();
    addTimes();
    addMethods();
    addOfficer();
    addTargets();
    addRecord();
    layout()->addWidget(m_page);
    m_page->show();
    retranslate();
}

/// A label above a control: its accessible name says the same.
void StepForm::label(QWidget* field, const Words& words)
{
    PlainLabel* above = SheetLabels::body({}, field->parentWidget());
    above->setBuddy(field);
    field->parentWidget()->layout()->addWidget(above);
    field->parentWidget()->layout()->addWidget(field);
    m_names.emplace_back(above, words);
    m_names.emplace_back(field, words);
}

void StepForm::addOutcomes()
{
    const StepKind step = m_question.need.step;
    auto* box = new QWidget(m_page); // its radio buttons exclude one another
    columnOf(box);
    for (const QString& word : outcomesOf(step)) {
        auto* button = new QRadioButton(box);
        button->setObjectName(u"outcome_"_s + word);
        box->layout()->addWidget(button);
        m_names.emplace_back(button, [step, word] { return StepWords::outcome(step, word); });
        m_outcomes.emplace_back(word, button);
        connect(button, &QRadioButton::toggled, this, &StepForm::refresh);
    }
    m_rows->addWidget(box);
    box->setVisible(!m_outcomes.empty());
}

void StepForm::addTimes()
{
    auto* atRow = new QWidget(m_page);
    columnOf(atRow);
    m_at = new JstField(atRow);
    m_at->setObjectName(u"stepAt"_s);
    label(m_at, [] { return tr("When it took place (required)"); });
    auto* line = new QHBoxLayout;
    auto* now = new QPushButton(atRow);
    now->setObjectName(u"stepNow"_s);
    now->setAutoDefault(false);
    //: On a button that enters it: 現在時刻
    m_names.emplace_back(now, [] { return tr("Present time"); });
    connect(now, &QPushButton::clicked, this, [this] { m_at->setInstant(m_now); });
    atRow->layout()->removeWidget(m_at);
    line->addWidget(m_at, 1);
    line->addWidget(now);
    columnIn(atRow)->addLayout(line);
    m_rows->addWidget(atRow);
    const qint64 lasts = m_question.need.lastsS;
    if (lasts == 0)
        return;
    m_untilRow = new QWidget(m_page);
    columnOf(m_untilRow);
    m_until = new JstField(m_untilRow);
    m_until->setObjectName(u"stepUntil"_s);
    label(m_until, [lasts] {
        return tr("End of the period (required), at most %n days from now", nullptr,
            static_cast<int>(lasts / dayS));
    });
    m_rows->addWidget(m_untilRow);
}

void StepForm::addMethods()
{
    if (m_question.methods.empty())
        return;
    m_methodRows = new QWidget(m_page);
    columnOf(m_methodRows);
    PlainLabel* above = SheetLabels::body({}, m_methodRows);
    m_methodRows->layout()->addWidget(above);
    m_names.emplace_back(above, [] { return tr("Methods (at least one)"); });
    for (const auto& [word, name] : m_question.methods) {
        auto* box = new QCheckBox(m_methodRows);
        box->setObjectName(u"method_"_s + word);
        m_methodRows->layout()->addWidget(box);
        m_names.emplace_back(box, [named = name] { return named.in(uiLanguage()); });
        m_methods.emplace_back(word, box);
    }
    m_rows->addWidget(m_methodRows);
}

void StepForm::addOfficer()
{
    if (m_question.need.step != StepKind::Command)
        return;
    auto* row = new QWidget(m_page);
    columnOf(row);
    m_officer = new QComboBox(row);
    m_officer->setObjectName(u"stepOfficer"_s);
    m_officer->addItem(QString());
    for (const auto& [id, office] : m_question.officers)
        m_officer->addItem(QString(), id);
    //: 実施する執行官等
    label(
        m_officer, [] { return tr("Officer who is to act, with a valid designation (required)"); });
    m_rows->addWidget(row);
}

void StepForm::addTargets()
{
    if (m_question.need.step != StepKind::Execution)
        return;
    m_targetRow = new QWidget(m_page);
    columnOf(m_targetRow);
    m_targets = new QSpinBox(m_targetRow);
    m_targets->setObjectName(u"stepTargets"_s);
    m_targets->setRange(0, m_question.targets);
    label(m_targets,
        [all = m_question.targets] { return tr("Targets acted on, of %1 (required)").arg(all); });
    m_rows->addWidget(m_targetRow);
}

void StepForm::addRecord()
{
    if (m_question.fields.empty())
        return;
    m_recordRows = new QWidget(m_page);
    columnOf(m_recordRows);
    for (const auto& [word, name] : m_question.fields) {
        auto* text = new QPlainTextEdit(m_recordRows);
        text->setObjectName(u"record_"_s + word);
        text->setTabChangesFocus(true);
        text->setFixedHeight(text->fontMetrics().lineSpacing() * textLines
            + static_cast<int>(2 * text->document()->documentMargin()) + 2 * text->frameWidth());
        label(text, [named = name] {
            //: A field of a record that must be filled in: 必須
            return tr("%1 (required)").arg(named.in(uiLanguage()));
        });
        m_record.emplace_back(word, text);
    }
    m_rows->addWidget(m_recordRows);
}

void StepForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StepForm::hideEvent(QHideEvent* event)
{
    m_draft->keep(); // a closed window loses nothing
    QWidget::hideEvent(event);
}

void StepForm::retranslate()
{
    m_kept->setPlain(tr("What was written here before and not signed is back."));
    for (const auto& [widget, words] : m_names) {
        widget->setAccessibleName(words());
        if (auto* button = qobject_cast<QAbstractButton*>(widget))
            button->setText(safeText(words(), 200));
        else if (auto* text = qobject_cast<PlainLabel*>(widget))
            text->setPlain(words());
    }
    if (!m_officer)
        return;
    m_officer->setItemText(0, tr("Choose an officer"));
    for (int row = 1; row < m_officer->count(); ++row)
        m_officer->setItemText(row,
            safeText(m_question.officers[static_cast<std::size_t>(row - 1)].second.in(uiLanguage()),
                80));
}

void StepForm::refresh()
{
    if (m_untilRow)
        m_untilRow->setVisible(meets(verbsOf(m_question.need.step).front()));
    for (QWidget* row : { m_methodRows, m_targetRow, m_recordRows }) {
        if (row)
            row->setVisible(tellsTheEnd());
    }
}

void StepForm::restore(const StepWish& kept)
{
    for (const auto& [word, button] : m_outcomes)
        button->setChecked(word == kept.facts.outcome);
    if (kept.facts.atS > 0)
        m_at->setInstant({ kept.facts.atS * 1000 });
    if (m_until && kept.facts.validUntilS > 0)
        m_until->setInstant({ kept.facts.validUntilS * 1000 });
    for (const auto& [word, box] : m_methods)
        box->setChecked(kept.facts.methods.contains(word));
    if (m_officer)
        m_officer->setCurrentIndex(std::max(0, m_officer->findData(kept.facts.officer)));
    if (m_targets)
        m_targets->setValue(kept.facts.targets);
    for (const auto& [word, text] : kept.record) {
        const auto it = std::find_if(m_record.begin(), m_record.end(),
            [&, field = word](const auto& row) { return row.first == field; });
        if (it != m_record.end())
            it->second->setPlainText(text);
    }
}

QString StepForm::outcome() const
{
    const auto it = std::find_if(m_outcomes.begin(), m_outcomes.end(),
        [](const auto& row) { return row.second->isChecked(); });
    return it == m_outcomes.end() ? QString() : it->first;
}

bool StepForm::meets(Verb verb) const
{
    const bool isFirst = m_outcomes.empty() || outcome() == m_outcomes.front().first;
    return verb == verbsOf(m_question.need.step).front() && isFirst;
}

bool StepForm::tellsTheEnd() const
{
    const QString chosen = outcome();
    return m_question.need.step != StepKind::Execution || chosen == u"ended" || chosen == u"halted";
}

QStringList StepForm::chosenMethods() const
{
    QStringList methods;
    for (const auto& [word, box] : m_methods) {
        if (box->isChecked())
            methods.append(word);
    }
    return methods;
}

StepWish StepForm::wish(Verb verb) const
{
    StepWish wish{ m_question.need.step, verb };
    const bool isDraft = verb == Verb::Unknown; // all that is written, whatever it is for
    if (!m_page)
        return wish;
    wish.facts.outcome = outcome();
    wish.facts.atS = m_at->instant().ms / 1000;
    if (m_until && (isDraft || meets(verb)))
        wish.facts.validUntilS = m_until->instant().ms / 1000;
    if (isDraft || (tellsTheEnd() && verb != Verb::Deny))
        wish.facts.methods = chosenMethods();
    if (m_officer)
        wish.facts.officer = m_officer->currentData().toString();
    if (m_targets && (isDraft || tellsTheEnd()))
        wish.facts.targets = m_targets->value();
    for (const auto& [word, text] : m_record) {
        if (isDraft || tellsTheEnd())
            wish.record.emplace_back(word, text->toPlainText());
    }
    return wish;
}

StepForm::Gap StepForm::timeGap(Verb verb) const
{
    if (!m_at->instant().isKnown())
        return { tr("Enter when it took place, in Japan time, as in 2026-09-23 14:05."), m_at };
    if (m_until && meets(verb) && !m_until->instant().isKnown())
        return { tr("Enter the end of the period, in Japan time, as in 2026-09-23 14:05."),
            m_until };
    return {};
}

StepForm::Gap StepForm::recordGap() const
{
    for (std::size_t row = 0; tellsTheEnd() && row < m_record.size(); ++row) {
        if (m_record[row].second->toPlainText().trimmed().isEmpty())
            return {
                tr("Fill in the field \"%1\".").arg(m_question.fields[row].second.in(uiLanguage())),
                m_record[row].second
            };
    }
    return {};
}

StepForm::Gap StepForm::gap(Verb verb) const
{
    if (!m_outcomes.empty() && outcome().isEmpty())
        return { tr("Choose what came out of the step."), m_outcomes.front().second };
    if (Gap time = timeGap(verb); time.field)
        return time;
    if (!m_methods.empty() && tellsTheEnd() && verb != Verb::Deny && chosenMethods().isEmpty())
        return { tr("Choose at least one method."), m_methods.front().second };
    if (m_officer && m_officer->currentData().toString().isEmpty())
        return { tr("Choose the officer who is to act."), m_officer };
    if (m_targets && tellsTheEnd() && m_targets->value() == 0)
        return { tr("Enter how many targets were acted on."), m_targets };
    return recordGap();
}

QWidget* StepForm::fieldFor(const QString& code) const
{
    if (code == u"E-STP-TIME")
        return m_at;
    if (code == u"E-STP-PERIOD")
        return m_until;
    if (code == u"E-STP-OFFICER")
        return m_officer;
    if (code == u"E-STP-SCOPE")
        return m_methods.empty() ? m_targets : firstOf(m_methods);
    if (code == u"E-STP-OUTCOME" || code == u"E-STP-STATE")
        return firstOf(m_outcomes);
    return code == u"E-STP-RECORD" ? firstOf(m_record) : nullptr;
}

} // namespace yagura

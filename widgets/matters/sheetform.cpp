#include "matters/sheetform.h"

#include "common/plaintext.h"
#include "matters/basischoice.h"
#include "matters/formstate.h"
#include "matters/matterwords.h"
#include "matters/measurefields.h"
#include "matters/sheetdifference.h"
#include "matters/sheettexts.h"

#include <QEvent>
#include <QJsonArray>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds keepAfter{ 1 };

} // namespace

SheetForm::SheetForm(Workspace& workspace, QWidget* parent)
    : MatterForm(parent)
    , m_workspace(workspace)
    , m_fields(new QVBoxLayout(this))
{
    setObjectName(u"sheetForm"_s);
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepAfter);
    build();
    followEdits();
    retranslate();
    reset();
}

void SheetForm::build()
{
    m_kept = SheetLabels::body({}, this);
    m_kept->setObjectName(u"keptDraft"_s);
    m_kept->hide();
    m_fields->addWidget(m_kept);
    m_power = new BasisChoice(this);
    m_fields->addWidget(m_power);
    m_texts = new SheetTexts(m_workspace, this);
    m_fields->addWidget(m_texts);
    m_measure = new MeasureFields(m_workspace, this);
    m_asNew = new QPushButton(this);
    m_asNew->setObjectName(u"putAsNew"_s);
    m_fields->addWidget(m_measure);
    m_fields->addWidget(m_asNew, 0, Qt::AlignLeft);
    m_fields->addStretch();
}

void SheetForm::followEdits()
{
    connect(m_texts, &SheetTexts::edited, this, &SheetForm::edited);
    connect(m_measure, &MeasureFields::edited, this, &SheetForm::edited);
    connect(m_asNew, &QPushButton::clicked, this, &SheetForm::putAsNew);
    connect(m_power, &BasisChoice::kindChosen, this, &SheetForm::changeKind);
    connect(m_power, &BasisChoice::basisChosen, this, [this] {
        m_power->showPath(policy(), isUrgent());
        emit edited();
    });
    connect(this, &SheetForm::edited, this, [this] {
        m_asNew->setVisible(m_amended && SheetDifference::grows(*m_amended, sheet()));
        m_keep.start();
    });
    connect(&m_keep, &QTimer::timeout, this, &SheetForm::keepDraft);
    connect(&m_workspace.book, &MatterBook::stateChanged, this, [this] {
        if (m_offered != m_workspace.book.state().policy.sha256)
            retranslate();
    });
}

const PolicyPack& SheetForm::pack() const
{
    const Matter* matter = m_amended ? m_workspace.book.find(m_amended->matterId) : nullptr;
    const PolicyPack* pinned = matter ? m_workspace.book.pack(matter->policySha256) : nullptr;
    return pinned ? *pinned : m_workspace.book.state().policy;
}

const MatterPolicy* SheetForm::policy() const
{
    return pack().find(m_power->action());
}

MatterSheet SheetForm::sheet() const
{
    const MatterPolicy* kind = policy();
    MatterSheet sheet;
    sheet.matterId = m_amended ? m_amended->matterId : m_workspace.desk.nextMatterId();
    sheet.action = m_power->action();
    sheet.basis = m_power->basis();
    m_texts->fill(sheet);
    if (kind && kind->needsTargets) {
        sheet.track = kind->track;
        m_measure->fill(sheet);
    } else {
        m_texts->fillLevels(sheet);
    }
    if (isUrgent()) { // the declaration stays what it was
        sheet.ground = m_amended->ground;
        sheet.declared = m_amended->declared;
        sheet.record = m_amended->record;
    }
    return sheet;
}

FormGap SheetForm::gap() const
{
    const MatterSheet now = sheet();
    if (FormGap gap = textGap(now))
        return gap;
    const MatterPolicy* kind = policy();
    if (kind && !kind->needsTargets) {
        if (FormGap gap = m_texts->levelGap(now))
            return gap;
    }
    if (kind && kind->needsTargets) {
        if (FormGap gap = m_measure->gap())
            return gap;
    }
    return m_amended ? amendmentGap(now) : FormGap();
}

FormGap SheetForm::textGap(const MatterSheet& now) const
{
    if (now.action.isEmpty())
        return { tr("Choose the kind of matter."), m_power->kindField() };
    if (now.basis.isEmpty())
        return { tr("Choose a legal basis that is in force."), m_power->basisField() };
    return m_texts->gap(now);
}

FormGap SheetForm::amendmentGap(const MatterSheet& now) const
{
    if (SheetDifference::grows(*m_amended, now))
        return { tr("More or other targets or methods than before are no amendment: they need a "
                    "new application."),
            m_asNew };
    if (SheetDifference::between(*m_amended, now, m_workspace.book, nullptr).empty())
        return { tr("Nothing is changed yet."), m_texts->firstField() };
    return {};
}

QString SheetForm::act() const
{
    const QString number = sheet().matterId;
    if (m_amended)
        //: 「第2026-0147号を変更して付議する」
        return tr("Put matter %1 again, amended").arg(number);
    //: 「第2026-0147号を付議する」
    return tr("Put matter %1 before the council").arg(number);
}

QString SheetForm::consequence() const
{
    const Matter* matter = m_amended ? m_workspace.book.find(m_amended->matterId) : nullptr;
    if (!matter)
        return {};
    const auto counting = std::count_if(matter->marks.begin(), matter->marks.end(),
        [](const MarkRecord& mark) { return mark.counts; });
    const QString begun
        = matter->state == MatterState::Commanded || matter->state == MatterState::Executing
        ? tr("The measure is commanded: amending it halts it, and going on needs a new "
             "application.")
        : tr("All %n mark(s) that count become void, and every seat is asked again.", nullptr,
            static_cast<int>(counting));
    return begun;
}

bool SheetForm::isUntouched() const
{
    const MatterSheet now = sheet();
    return m_texts->isUntouched() && now.targets.empty() && now.record.empty();
}

void SheetForm::start()
{
    if (!m_amended && isUntouched()) {
        reset();
        if (const QString kind = m_drafts.newest(); m_power->hasKind(kind))
            m_power->choose(kind, {});
        restoreDraft(draftName());
    }
    m_power->setFixed(m_amended.has_value());
    (m_amended ? m_texts->firstField() : m_power->kindField())->setFocus();
}

void SheetForm::amend(const MatterSheet& before)
{
    keepDraft();
    reset();
    m_amended = before;
    m_power->offer(pack(), m_workspace.clock.now());
    setSheet(before);
    restoreDraft(draftName());
    emit edited();
}

void SheetForm::leaveAmendment()
{
    keepDraft();
    reset();
    m_power->offer(pack(), m_workspace.clock.now());
}

/// The same content under a number of its own.
void SheetForm::putAsNew()
{
    m_drafts.drop(draftName());
    m_amended.reset();
    m_power->setFixed(false);
    m_kept->hide();
    followKind();
}

void SheetForm::setSheet(const MatterSheet& sheet)
{
    m_power->choose(sheet.action, {});
    followKind();
    m_power->choose(sheet.action, sheet.basis);
    m_texts->setSheet(sheet);
    m_measure->setSheet(sheet);
}

void SheetForm::clear()
{
    m_drafts.drop(draftName());
    reset();
}

void SheetForm::reset()
{
    m_amended.reset();
    MatterSheet blank;
    blank.action = m_power->action();
    blank.basis = m_power->basis();
    setSheet(blank);
    m_kept->hide();
    m_texts->takeFocus();
    m_keep.stop();
}

/// A file's name in which no two drafts meet.
QString SheetForm::draftName() const
{
    return m_amended ? u"amend "_s + m_amended->matterId : m_power->action();
}

void SheetForm::keepAs(const QString& name)
{
    const bool isWritten = m_amended ? sheet() != *m_amended : !isUntouched();
    if (!isWritten) {
        m_drafts.drop(name);
        return;
    }
    QJsonObject written = FormState::of(*this);
    written.remove(u"matterKind"_s); // is the draft's name
    written[u"evidence"] = QJsonArray::fromStringList(m_texts->evidence());
    m_drafts.keep(name, written);
}

void SheetForm::keepDraft()
{
    keepAs(draftName());
}

void SheetForm::restoreDraft(const QString& name)
{
    const QJsonObject written = m_drafts.find(name);
    if (written.isEmpty())
        return;
    FormState::restore(*this, written);
    m_texts->setEvidence(written[u"evidence"].toVariant().toStringList());
    m_kept->setPlain(tr("What was written here before and not signed is back."));
    m_kept->show();
}

void SheetForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SheetForm::hideEvent(QHideEvent* event)
{
    keepDraft();
    QWidget::hideEvent(event);
}

void SheetForm::retranslate()
{
    const QSignalBlocker quiet(this);
    m_texts->retranslate();
    m_asNew->setText(tr("Put this as a new application"));
    m_offered = m_workspace.book.state().policy.sha256;
    m_power->offer(pack(), m_workspace.clock.now());
    followKind();
}

/// What was written goes along to the other kind, unless a draft waits there: then each keeps its
/// own.
void SheetForm::changeKind()
{
    const QString before = std::exchange(m_shownKind, m_power->action());
    if (!m_amended && before != m_shownKind) {
        if (m_drafts.find(m_shownKind).isEmpty())
            m_drafts.drop(before);
        else
            keepAs(before);
    }
    followKind();
    if (!m_amended)
        restoreDraft(m_shownKind);
}

void SheetForm::followKind()
{
    const MatterPolicy* kind = policy();
    m_power->offerBases(kind, m_workspace.clock.now());
    const bool isMeasure = kind && kind->needsTargets;
    m_texts->showLevels(!isMeasure);
    m_measure->ask(pack(), isMeasure ? kind : nullptr,
        isUrgent() ? MeasureFields::Lane::Urgent : MeasureFields::Lane::Ordinary);
    m_measure->setVisible(isMeasure);
    m_power->showPath(kind, isUrgent());
    emit edited();
}

bool SheetForm::isUrgent() const
{
    return m_amended && !m_amended->ground.isEmpty();
}

} // namespace yagura

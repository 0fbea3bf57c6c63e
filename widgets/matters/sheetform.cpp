#include "matters/sheetform.h"

#include "common/plaintext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "domain/sector.h"
#include "matters/basischoice.h"
#include "matters/formstate.h"
#include "matters/matterwords.h"
#include "matters/measurefields.h"
#include "matters/paragraphpair.h"
#include "matters/sheetdifference.h"

#include <QComboBox>
#include <QEvent>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostTitle = 60; // matter-sheet.v1: the only text the wall may show
constexpr std::chrono::seconds keepAfter{ 1 };

QString clean(const QLineEdit& line)
{
    return line.text().simplified().normalized(QString::NormalizationForm_C);
}

void choose(QComboBox& choice, const QVariant& value)
{
    choice.setCurrentIndex(std::max(0, choice.findData(value)));
}

void offerSeverities(QComboBox& choice, bool withUnassessed)
{
    const QSignalBlocker quiet(&choice);
    const QVariant chosen = choice.currentData();
    choice.clear();
    for (const Severity severity : allSeverities) {
        if (withUnassessed || severity != Severity::Unassessed)
            choice.addItem(Words::severity(severity), QVariant::fromValue(severity));
    }
    choose(choice, chosen);
}

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
    m_titleJa = addLine(u"titleJa"_s, mostTitle);
    m_titleEn = addLine(u"titleEn"_s, mostTitle);
    for (auto [pair, name] : { std::pair(&m_what, u"what"_s), std::pair(&m_why, u"why"_s),
             std::pair(&m_notKnown, u"notKnown"_s) }) {
        *pair = new ParagraphPair(name, this);
        addField(*pair);
        connect(*pair, &ParagraphPair::edited, this, &SheetForm::edited);
    }
    m_sector = addChoice(u"matterSector"_s);
    m_prefecture = addChoice(u"matterPrefecture"_s);
    m_incident = addLine(u"matterIncident"_s, 256);
    m_from = addChoice(u"severityFrom"_s);
    m_to = addChoice(u"severityTo"_s);
    m_measure = new MeasureFields(m_workspace, this);
    m_asNew = new QPushButton(this);
    m_asNew->setObjectName(u"putAsNew"_s);
    m_fields->addWidget(m_measure);
    m_fields->addWidget(m_asNew, 0, Qt::AlignLeft);
    m_fields->addStretch();
}

void SheetForm::followEdits()
{
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

QComboBox* SheetForm::addChoice(const QString& objectName)
{
    auto* choice = new QComboBox(this);
    choice->setObjectName(objectName);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(12);
    connect(choice, &QComboBox::currentIndexChanged, this, &SheetForm::edited);
    addField(choice);
    return choice;
}

QLineEdit* SheetForm::addLine(const QString& objectName, int most)
{
    auto* line = new QLineEdit(this);
    line->setObjectName(objectName);
    line->setMaxLength(most);
    connect(line, &QLineEdit::textChanged, this, &SheetForm::edited);
    addField(line);
    return line;
}

void SheetForm::addField(QWidget* widget)
{
    const Field field{ SheetLabels::quietHeading({}, this), widget };
    field.label->setBuddy(widget);
    m_fields->addWidget(field.label);
    m_fields->addWidget(widget);
    m_all.push_back(field);
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
    sheet.title = { clean(*m_titleJa), clean(*m_titleEn) };
    sheet.what = m_what->paragraphs();
    sheet.why = m_why->paragraphs();
    sheet.notKnown = m_notKnown->paragraphs();
    sheet.sector = m_sector->currentData().toString();
    sheet.prefecture = static_cast<PrefectureCode>(m_prefecture->currentData().toUInt());
    sheet.incident = clean(*m_incident);
    sheet.evidence = m_evidence;
    if (kind && kind->needsTargets) {
        sheet.track = kind->track;
        m_measure->fill(sheet);
    } else {
        sheet.from = m_from->currentData().value<Severity>();
        sheet.to = m_to->currentData().value<Severity>();
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
    if (kind && !kind->needsTargets && now.from == now.to)
        return { tr("The level asked for is the level now."), m_to };
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
    if (!now.title.isComplete())
        return { tr("Write the title in both languages."),
            now.title.ja.isEmpty() ? m_titleJa : m_titleEn };
    if (now.what.empty())
        return { tr("Write what the council is asked to decide."), m_what };
    if (now.why.empty())
        return { tr("Write why."), m_why };
    return {};
}

FormGap SheetForm::amendmentGap(const MatterSheet& now) const
{
    if (SheetDifference::grows(*m_amended, now))
        return { tr("More or other targets or methods than before are no amendment: they need a "
                    "new application."),
            m_asNew };
    if (SheetDifference::between(*m_amended, now, m_workspace.book, nullptr).empty())
        return { tr("Nothing is changed yet."), m_titleJa };
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
    return m_titleJa->text().isEmpty() && m_titleEn->text().isEmpty() && now.what.empty()
        && now.why.empty() && now.notKnown.empty() && now.targets.empty() && now.record.empty();
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
    (m_amended ? m_titleJa : m_power->kindField())->setFocus();
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
    m_titleJa->setText(sheet.title.ja);
    m_titleEn->setText(sheet.title.en);
    m_what->setParagraphs(sheet.what);
    m_why->setParagraphs(sheet.why);
    m_notKnown->setParagraphs(sheet.notKnown);
    choose(*m_sector, sheet.sector);
    choose(*m_prefecture, sheet.prefecture);
    m_incident->setText(sheet.incident);
    choose(*m_from, QVariant::fromValue(sheet.from));
    choose(*m_to, QVariant::fromValue(sheet.to));
    m_measure->setSheet(sheet);
    m_evidence = sheet.evidence;
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
    takeIncident();
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
    written[u"evidence"] = QJsonArray::fromStringList(m_evidence);
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
    m_evidence = written[u"evidence"].toVariant().toStringList();
    m_kept->setPlain(tr("What was written here before and not signed is back."));
    m_kept->show();
}

void SheetForm::takeIncident()
{
    const auto item = m_workspace.picture.find(m_workspace.focus.object());
    choose(*m_sector, item ? SectorCatalogue::builtIn().rowFor(item->sector) : QString());
    choose(*m_prefecture, item ? item->prefecture : 0);
    choose(*m_from, QVariant::fromValue(item ? item->severity : Severity::Unassessed));
    choose(*m_to, QVariant::fromValue(Severity::Major));
    if (!item || !item->isIncident())
        return;
    m_incident->setText(item->objectId);
    takeEvidence(*item);
}

void SheetForm::takeEvidence(const Item& incident)
{
    if (!m_workspace.objectBody)
        return;
    auto* watcher = new QFutureWatcher<Result<QByteArray>>(this);
    connect(watcher, &QFutureWatcher<Result<QByteArray>>::finished, this,
        [this, watcher, id = incident.objectId] {
            watcher->deleteLater();
            const auto body = watcher->future().resultCount() > 0 ? watcher->result()
                                                                  : Result<QByteArray>(Error());
            if (!body || m_incident->text() != id)
                return;
            m_evidence = { Digest::of(*body).hex() };
            emit edited();
        });
    watcher->setFuture(m_workspace.objectBody(incident.eventSeq, incident.ordinal));
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
    const QString labels[] = { tr("Title in Japanese"), tr("Title in English"),
        tr("What is asked for, one paragraph a line"), tr("Why, one paragraph a line"),
        tr("What is not known, one paragraph a line"), tr("Sector"), tr("Prefecture"),
        tr("Incident (object id)"), tr("Severity now"), tr("Severity asked for") };
    for (std::size_t at = 0; at < m_all.size(); ++at) {
        m_all[at].label->setPlain(labels[at]);
        m_all[at].widget->setAccessibleName(labels[at]);
    }
    m_what->setWords(tr("What, in Japanese"), tr("What, in English"));
    m_why->setWords(tr("Why, in Japanese"), tr("Why, in English"));
    m_notKnown->setWords(tr("Not known, in Japanese"), tr("Not known, in English"));
    m_asNew->setText(tr("Put this as a new application"));
    m_offered = m_workspace.book.state().policy.sha256;
    m_power->offer(pack(), m_workspace.clock.now());
    offerPlaces();
    offerSeverities(*m_from, true);
    offerSeverities(*m_to, false);
    followKind();
}

void SheetForm::offerPlaces()
{
    const QSignalBlocker quietSector(m_sector);
    const QSignalBlocker quietPrefecture(m_prefecture);
    const QVariant sector = m_sector->currentData();
    const QVariant prefecture = m_prefecture->currentData();
    m_sector->clear();
    m_sector->addItem(tr("None"), QString());
    for (const Sector& each : SectorCatalogue::builtIn().list(u"ci"))
        m_sector->addItem(each.name.in(uiLanguage()), each.key);
    m_prefecture->clear();
    m_prefecture->addItem(tr("None"), 0);
    for (const Prefecture& each : prefectures())
        m_prefecture->addItem(each.name.in(uiLanguage()), each.code);
    choose(*m_sector, sector);
    choose(*m_prefecture, prefecture);
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
    for (const Field& field : m_all) {
        const bool ofEscalations = field.widget == m_from || field.widget == m_to;
        field.label->setVisible(!ofEscalations || !isMeasure);
        field.widget->setVisible(!ofEscalations || !isMeasure);
    }
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

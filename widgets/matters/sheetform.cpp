#include "matters/sheetform.h"

#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "domain/sector.h"
#include "matters/matterwords.h"
#include "matters/paragraphpair.h"
#include "matters/targettable.h"

#include <QComboBox>
#include <QEvent>
#include <QFutureWatcher>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostTitle = 60; // matter-sheet.v1: the only text the wall may show

QString clean(const QLineEdit& line)
{
    return line.text().simplified().normalized(QString::NormalizationForm_C);
}

void choose(QComboBox& choice, const QVariant& value)
{
    choice.setCurrentIndex(std::max(0, choice.findData(value)));
}

} // namespace

SheetForm::SheetForm(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_fields(new QVBoxLayout(this))
    , m_kind(addChoice(u"matterKind"_s))
    , m_basis(addChoice(u"matterBasis"_s))
    , m_titleJa(addLine(u"titleJa"_s, mostTitle))
    , m_titleEn(addLine(u"titleEn"_s, mostTitle))
    , m_what(new ParagraphPair(u"what"_s, this))
    , m_why(new ParagraphPair(u"why"_s, this))
    , m_notKnown(new ParagraphPair(u"notKnown"_s, this))
    , m_sector(nullptr)
    , m_prefecture(nullptr)
    , m_incident(nullptr)
    , m_from(nullptr)
    , m_to(nullptr)
    , m_track(nullptr)
    , m_targets(new TargetTable(true, this))
    , m_targetRows(new QWidget(this))
    , m_addTarget(new QPushButton(this))
    , m_removeTarget(new QPushButton(this))
{
    setObjectName(u"sheetForm"_s);
    for (ParagraphPair* pair : { m_what, m_why, m_notKnown }) {
        addField(pair);
        connect(pair, &ParagraphPair::edited, this, &SheetForm::edited);
    }
    m_sector = addChoice(u"matterSector"_s);
    m_prefecture = addChoice(u"matterPrefecture"_s);
    m_incident = addLine(u"matterIncident"_s, 256);
    m_from = addChoice(u"severityFrom"_s);
    m_to = addChoice(u"severityTo"_s);
    m_track = addChoice(u"matterTrack"_s);
    buildTargets();
    m_fields->addStretch();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SheetForm::followKind);
    connect(&workspace.book, &MatterBook::stateChanged, this, [this] {
        if (m_kind->count() == 0)
            retranslate();
    });
    retranslate();
    clear();
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

SheetForm::Field SheetForm::addField(QWidget* widget)
{
    const Field field{ SheetLabels::quietHeading({}, this), widget };
    field.label->setBuddy(widget);
    m_fields->addWidget(field.label);
    m_fields->addWidget(widget);
    m_all.push_back(field);
    return field;
}

void SheetForm::buildTargets()
{
    m_addTarget->setObjectName(u"addTarget"_s);
    m_removeTarget->setObjectName(u"removeTarget"_s);
    auto* column = new QVBoxLayout(m_targetRows);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_targets);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_addTarget);
    buttons->addWidget(m_removeTarget);
    buttons->addStretch();
    column->addLayout(buttons);
    addField(m_targetRows);
    connect(m_targets, &TargetTable::edited, this, &SheetForm::edited);
    connect(m_addTarget, &QPushButton::clicked, m_targets, &TargetTable::addRow);
    connect(m_removeTarget, &QPushButton::clicked, m_targets, &TargetTable::removeCurrentRow);
}

const MatterPolicy* SheetForm::policy() const
{
    return m_workspace.book.state().policy.find(m_kind->currentData().toString());
}

MatterSheet SheetForm::sheet() const
{
    const MatterPolicy* kind = policy();
    const bool isMeasure = kind && kind->needsTargets;
    MatterSheet sheet;
    sheet.matterId = m_workspace.desk.nextMatterId();
    sheet.action = m_kind->currentData().toString();
    sheet.basis = m_basis->currentData().toString();
    sheet.title = { clean(*m_titleJa), clean(*m_titleEn) };
    sheet.what = m_what->paragraphs();
    sheet.why = m_why->paragraphs();
    sheet.notKnown = m_notKnown->paragraphs();
    sheet.sector = m_sector->currentData().toString();
    sheet.prefecture = static_cast<PrefectureCode>(m_prefecture->currentData().toUInt());
    sheet.incident = clean(*m_incident);
    sheet.evidence = m_evidence;
    if (isMeasure) {
        sheet.track = m_track->currentData().toString();
        sheet.targets = m_targets->targets();
    } else {
        sheet.from = m_from->currentData().value<Severity>();
        sheet.to = m_to->currentData().value<Severity>();
    }
    return sheet;
}

QString SheetForm::missing() const
{
    const MatterSheet now = sheet();
    if (now.action.isEmpty())
        return tr("Choose the kind of matter.");
    if (now.basis.isEmpty())
        return tr("Choose a legal basis that is in force.");
    if (!now.title.isComplete())
        return tr("Write the title in both languages.");
    if (now.what.empty())
        return tr("Write what the council is asked to decide.");
    if (now.why.empty())
        return tr("Write why.");
    const MatterPolicy* kind = policy();
    if (kind && kind->needsTargets && now.targets.empty())
        return tr("Enter at least one target.");
    if (kind && !kind->needsTargets && now.from == now.to)
        return tr("The level asked for is the level now.");
    return {};
}

bool SheetForm::isUntouched() const
{
    return m_titleJa->text().isEmpty() && m_titleEn->text().isEmpty()
        && m_what->paragraphs().empty() && m_why->paragraphs().empty()
        && m_notKnown->paragraphs().empty();
}

void SheetForm::clear()
{
    for (QLineEdit* line : { m_titleJa, m_titleEn, m_incident })
        line->clear();
    for (ParagraphPair* pair : { m_what, m_why, m_notKnown })
        pair->clear();
    m_targets->setTargets({});
    m_evidence.clear();
    takeIncident();
}

void SheetForm::takeIncident()
{
    const Item* item = m_workspace.picture.find(m_workspace.focus.object());
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

void SheetForm::retranslate()
{
    const QSignalBlocker quiet(this);
    const QString labels[] = { tr("Kind of matter"), tr("Legal basis"), tr("Title in Japanese"),
        tr("Title in English"), tr("What is asked for, one paragraph a line"),
        tr("Why, one paragraph a line"), tr("What is not known, one paragraph a line"),
        tr("Sector"), tr("Prefecture"), tr("Incident (object id)"), tr("Severity now"),
        tr("Severity asked for"), tr("Track"), tr("Targets") };
    for (std::size_t at = 0; at < m_all.size(); ++at) {
        m_all[at].label->setPlain(labels[at]);
        m_all[at].widget->setAccessibleName(labels[at]);
    }
    m_what->setWords(tr("What, in Japanese"), tr("What, in English"));
    m_why->setWords(tr("Why, in Japanese"), tr("Why, in English"));
    m_notKnown->setWords(tr("Not known, in Japanese"), tr("Not known, in English"));
    m_addTarget->setText(tr("Add a target"));
    m_removeTarget->setText(tr("Remove the target"));
    offerKinds();
    offerPlaces();
    offerSeverities(*m_from, true);
    offerSeverities(*m_to, false);
    const QVariant track = m_track->currentData();
    m_track->clear();
    for (const QString& key : { u"P"_s, u"D1"_s, u"D2"_s })
        m_track->addItem(Words::track(key), key);
    choose(*m_track, track);
    followKind();
}

void SheetForm::offerKinds()
{
    const QSignalBlocker quiet(m_kind);
    const QVariant chosen = m_kind->currentData();
    m_kind->clear();
    for (const MatterPolicy& kind : m_workspace.book.state().policy.kinds)
        m_kind->addItem(safeText(kind.name.in(uiLanguage()), 120), kind.action);
    choose(*m_kind, chosen);
}

void SheetForm::offerBases()
{
    const QSignalBlocker quiet(m_basis);
    const QVariant chosen = m_basis->currentData();
    m_basis->clear();
    const MatterPolicy* kind = policy();
    m_basis->addItem(tr("Choose the power that is used"), QString());
    for (const LegalBasis& basis : kind ? kind->bases : std::vector<LegalBasis>()) {
        const bool inForce = basis.effectiveFrom <= m_workspace.clock.now();
        const QString words
            = tr("%1, %2").arg(basis.act.in(uiLanguage()), basis.article.in(uiLanguage()));
        //: %1: 根拠法令; 施行前（施行日 %2）
        const QString text = inForce
            ? words
            : tr("%1: not yet in force, from %2").arg(words, TimeText::sheet(basis.effectiveFrom));
        m_basis->addItem(safeText(text, 200), basis.id);
        if (auto* items = qobject_cast<QStandardItemModel*>(m_basis->model()))
            items->item(m_basis->count() - 1)->setEnabled(inForce);
    }
    choose(*m_basis, chosen);
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

void SheetForm::offerSeverities(QComboBox& choice, bool withUnassessed)
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

void SheetForm::followKind()
{
    offerBases();
    const MatterPolicy* kind = policy();
    const bool isMeasure = kind && kind->needsTargets;
    for (const Field& field : m_all) {
        const bool ofMeasures = field.widget == m_track || field.widget == m_targetRows;
        const bool ofEscalations = field.widget == m_from || field.widget == m_to;
        const bool isShown = ofMeasures ? isMeasure : (!ofEscalations || !isMeasure);
        field.label->setVisible(isShown);
        field.widget->setVisible(isShown);
    }
    emit edited();
}

} // namespace yagura

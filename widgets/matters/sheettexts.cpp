#include "matters/sheettexts.h"

#include "common/placechoices.h"
#include "common/plaintext.h"
#include "common/words.h"
#include "domain/sector.h"
#include "matters/matterwords.h"
#include "matters/paragraphpair.h"

#include <QComboBox>
#include <QFutureWatcher>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;
using PlaceChoices::choose;

namespace {

constexpr int mostTitle = 60; // matter-sheet.v1: the only text the wall may show
constexpr int mostIncident = 256;

QString clean(const QLineEdit& line)
{
    return line.text().simplified().normalized(QString::NormalizationForm_C);
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

SheetTexts::SheetTexts(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_titleJa = addLine(u"titleJa"_s, mostTitle);
    m_titleEn = addLine(u"titleEn"_s, mostTitle);
    for (auto [pair, name] : { std::pair(&m_what, u"what"_s), std::pair(&m_why, u"why"_s),
             std::pair(&m_notKnown, u"notKnown"_s) }) {
        *pair = new ParagraphPair(name, this);
        addField(*pair);
        connect(*pair, &ParagraphPair::edited, this, &SheetTexts::edited);
    }
    m_sector = addChoice(u"matterSector"_s);
    m_prefecture = addChoice(u"matterPrefecture"_s);
    m_incident = addLine(u"matterIncident"_s, mostIncident);
    m_from = addChoice(u"severityFrom"_s);
    m_to = addChoice(u"severityTo"_s);
}

QComboBox* SheetTexts::addChoice(const QString& objectName)
{
    auto* choice = new QComboBox(this);
    choice->setObjectName(objectName);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(12);
    connect(choice, &QComboBox::currentIndexChanged, this, &SheetTexts::edited);
    addField(choice);
    return choice;
}

QLineEdit* SheetTexts::addLine(const QString& objectName, int most)
{
    auto* line = new QLineEdit(this);
    line->setObjectName(objectName);
    line->setMaxLength(most);
    connect(line, &QLineEdit::textChanged, this, &SheetTexts::edited);
    addField(line);
    return line;
}

void SheetTexts::addField(QWidget* widget)
{
    const Field field{ SheetLabels::quietHeading({}, this), widget };
    field.label->setBuddy(widget);
    m_column->addWidget(field.label);
    m_column->addWidget(widget);
    m_all.push_back(field);
}

void SheetTexts::fill(MatterSheet& sheet) const
{
    sheet.title = { clean(*m_titleJa), clean(*m_titleEn) };
    sheet.what = m_what->paragraphs();
    sheet.why = m_why->paragraphs();
    sheet.notKnown = m_notKnown->paragraphs();
    sheet.sector = m_sector->currentData().toString();
    sheet.prefecture = static_cast<PrefectureCode>(m_prefecture->currentData().toUInt());
    sheet.incident = clean(*m_incident);
    sheet.evidence = m_evidence;
}

void SheetTexts::fillLevels(MatterSheet& sheet) const
{
    sheet.from = m_from->currentData().value<Severity>();
    sheet.to = m_to->currentData().value<Severity>();
}

void SheetTexts::setSheet(const MatterSheet& sheet)
{
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
    m_evidence = sheet.evidence;
}

void SheetTexts::showLevels(bool shows)
{
    for (const Field& field : m_all) {
        const bool isLevel = field.widget == m_from || field.widget == m_to;
        field.label->setVisible(shows || !isLevel);
        field.widget->setVisible(shows || !isLevel);
    }
}

void SheetTexts::takeFocus()
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

void SheetTexts::takeEvidence(const Item& incident)
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

FormGap SheetTexts::gap(const MatterSheet& sheet) const
{
    if (!sheet.title.isComplete())
        return { tr("Write the title in both languages."),
            sheet.title.ja.isEmpty() ? m_titleJa : m_titleEn };
    if (sheet.what.empty())
        return { tr("Write what the council is asked to decide."), m_what };
    if (sheet.why.empty())
        return { tr("Write why."), m_why };
    return {};
}

FormGap SheetTexts::levelGap(const MatterSheet& sheet) const
{
    if (sheet.from == sheet.to)
        return { tr("The level asked for is the level now."), m_to };
    return {};
}

bool SheetTexts::isUntouched() const
{
    return m_titleJa->text().isEmpty() && m_titleEn->text().isEmpty()
        && m_what->paragraphs().empty() && m_why->paragraphs().empty()
        && m_notKnown->paragraphs().empty();
}

QWidget* SheetTexts::firstField() const
{
    return m_titleJa;
}

void SheetTexts::retranslate()
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
    PlaceChoices::offerSectors(*m_sector, tr("None"));
    PlaceChoices::offerPrefectures(*m_prefecture, tr("None"));
    offerSeverities(*m_from, true);
    offerSeverities(*m_to, false);
}

} // namespace yagura

#include "matters/measurefields.h"

#include "common/focuslead.h"
#include "common/plaintext.h"
#include "common/uilanguage.h"
#include "matters/matterwords.h"
#include "matters/recordform.h"
#include "matters/targeteditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

QStringList MeasureFields::Boxes::chosen() const
{
    QStringList words;
    for (const auto& [button, name] : all) {
        if (button->isChecked())
            words.append(button->property("word").toString());
    }
    words.sort();
    return words;
}

void MeasureFields::Boxes::choose(const QStringList& words)
{
    for (const auto& [button, name] : all)
        button->setChecked(words.contains(button->property("word").toString()));
}

MeasureFields::MeasureFields(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_targetLabel(SheetLabels::quietHeading({}, this))
    , m_targets(new TargetEditor(this))
    , m_methods(makeBoxes(u"methods"_s))
    , m_concerns(makeBoxes(u"concerns"_s))
    , m_officerLabel(SheetLabels::quietHeading({}, this))
    , m_officer(new QComboBox(this))
    , m_recordLabel(SheetLabels::quietHeading({}, this))
    , m_record(new RecordForm(this))
{
    setObjectName(u"measureFields"_s);
    m_officer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_officer->setMinimumContentsLength(12);
    m_officer->setObjectName(u"matterOfficer"_s);
    m_targetLabel->setBuddy(m_targets);
    m_officerLabel->setBuddy(m_officer);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_targetLabel);
    column->addWidget(m_targets);
    for (const Boxes& boxes : { m_methods, m_concerns }) {
        column->addWidget(boxes.label);
        column->addWidget(boxes.box);
    }
    column->addWidget(m_officerLabel);
    column->addWidget(m_officer);
    column->addWidget(m_recordLabel);
    column->addWidget(m_record);
    connect(m_targets, &TargetEditor::edited, this, &MeasureFields::edited);
    connect(m_record, &RecordForm::edited, this, &MeasureFields::edited);
    connect(m_officer, &QComboBox::currentIndexChanged, this, &MeasureFields::edited);
    connect(&workspace.book, &MatterBook::stateChanged, this, &MeasureFields::offerOfficers);
    retranslate();
}

MeasureFields::Boxes MeasureFields::makeBoxes(const QString& objectName)
{
    Boxes boxes{ new QWidget(this), SheetLabels::quietHeading({}, this) };
    boxes.box->setObjectName(objectName);
    auto* column = new QVBoxLayout(boxes.box);
    column->setContentsMargins(0, 0, 0, 0);
    return boxes;
}

void MeasureFields::offer(Boxes& boxes, const QString& prefix,
    const std::vector<std::pair<QString, BilingualText>>& words)
{
    const QStringList kept = boxes.chosen();
    for (const auto& [button, name] : boxes.all)
        delete button;
    boxes.all.clear();
    for (const auto& [word, name] : words) {
        auto* button = new QCheckBox(boxes.box);
        button->setObjectName(prefix + word);
        button->setProperty("word", word);
        boxes.box->layout()->addWidget(button);
        boxes.all.emplace_back(button, name);
        button->setChecked(kept.contains(word));
        connect(button, &QCheckBox::toggled, this, &MeasureFields::edited);
    }
    FocusLead::through(*boxes.box, *boxes.box);
    boxes.label->setVisible(!words.empty());
    boxes.box->setVisible(!words.empty());
}

void MeasureFields::ask(const PolicyPack& pack, const MatterPolicy* kind, Lane lane)
{
    const QString asked = u"%1/%2/%3"_s.arg(
        pack.sha256.hex(), kind ? kind->action : QString(), QString::number(int(lane)));
    if (asked == m_asked)
        return;
    m_asked = asked;
    m_lane = lane;
    m_needsConcerns = kind && !kind->concerns.isEmpty();
    m_kind = kind ? *kind : MatterPolicy();
    std::vector<std::pair<QString, BilingualText>> methods;
    for (const QString& word : kind ? kind->methods : QStringList())
        methods.emplace_back(word, pack.methodName(word));
    offer(m_methods, u"applied_"_s, methods);
    const bool isMeasure = kind && kind->needsTargets;
    offer(m_concerns, u"concern_"_s,
        isMeasure ? pack.concernNames : std::vector<std::pair<QString, BilingualText>>());
    m_targetLabel->setVisible(isMeasure);
    m_targets->setVisible(isMeasure);
    m_officerLabel->setVisible(m_kind.needsOfficer);
    m_officer->setVisible(m_kind.needsOfficer);
    const bool asksRecord = kind && m_lane == Lane::Ordinary && !kind->record.isEmpty();
    m_record->ask(pack, asksRecord ? kind->record : QStringList());
    m_recordLabel->setVisible(asksRecord);
    m_record->setVisible(asksRecord);
    retranslate();
}

void MeasureFields::fill(MatterSheet& sheet) const
{
    if (!m_targets->isHidden())
        sheet.targets = m_targets->targets();
    sheet.methods = m_methods.chosen();
    sheet.concerns = m_concerns.chosen();
    if (m_kind.needsOfficer)
        sheet.officer = m_officer->currentData().toString();
    sheet.record = m_record->record();
}

void MeasureFields::setSheet(const MatterSheet& sheet)
{
    m_targets->setTargets(sheet.targets);
    m_methods.choose(sheet.methods);
    m_concerns.choose(sheet.concerns);
    m_officer->setCurrentIndex(std::max(0, m_officer->findData(sheet.officer)));
    m_record->setRecord(sheet.record);
    emit edited();
}

void MeasureFields::clear()
{
    setSheet({});
}

FormGap MeasureFields::gap() const
{
    if (!m_targets->isHidden()) {
        if (FormGap gap = m_targets->gap(m_lane == Lane::Urgent))
            return gap;
    }
    if (!m_methods.all.empty() && m_methods.chosen().isEmpty())
        return { tr("Choose at least one method."), m_methods.all.front().first };
    const QStringList concerns = m_concerns.chosen();
    if (m_needsConcerns && !concerns.contains(u"sdf"_s) && !concerns.contains(u"usfj"_s))
        return { tr("Choose whose computers it concerns."), m_concerns.all.front().first };
    if (m_kind.needsOfficer && m_officer->currentData().toString().isEmpty())
        return { m_officer->count() > 1
                ? tr("Choose the designated officer.")
                : tr("No member holds a designation that is valid now: the registrar enters it in "
                     "the roster."),
            m_officer };
    return m_record->gap();
}

void MeasureFields::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MeasureFields::offerOfficers()
{
    const QSignalBlocker quiet(m_officer);
    const QVariant chosen = m_officer->currentData();
    m_officer->clear();
    m_officer->addItem(tr("Choose an officer"), QString());
    for (const Member* member : m_workspace.desk.designatedOfficers(m_kind))
        m_officer->addItem(
            safeText(tr("%1 (designation %2)")
                         .arg(member->office.in(uiLanguage()), member->designation.number),
                120),
            member->id);
    m_officer->setCurrentIndex(std::max(0, m_officer->findData(chosen)));
}

void MeasureFields::retranslate()
{
    //: 対象
    m_targetLabel->setPlain(tr("Targets, counted (required)"));
    m_targets->setAccessibleName(m_targetLabel->text());
    //: 方法
    m_methods.label->setPlain(tr("Methods applied for, at least one (required)"));
    m_concerns.label->setPlain(m_needsConcerns
            ? tr("What it concerns: computers of the SDF or of US forces (required)")
            : tr("What it concerns, where it does"));
    //: サイバー危害防止措置執行官等
    m_officerLabel->setPlain(tr("Designated officer (required)"));
    m_officer->setAccessibleName(m_officerLabel->text());
    m_recordLabel->setPlain(tr("What the law asks to be written down"));
    for (const Boxes* boxes : { &m_methods, &m_concerns }) {
        for (const auto& [button, name] : boxes->all)
            button->setText(safeText(name.in(uiLanguage()), 120));
    }
    offerOfficers();
}

} // namespace yagura

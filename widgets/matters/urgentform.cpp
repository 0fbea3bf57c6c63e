#include "matters/urgentform.h"

#include "common/plaintext.h"
#include "common/uilanguage.h"
#include "matters/formdraft.h"
#include "matters/formstate.h"
#include "matters/jstfield.h"
#include "matters/matterwords.h"
#include "matters/measurefields.h"
#include "matters/targettable.h"

#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostTitle = 60; // matter-sheet.v1

void choose(QComboBox& choice, const QVariant& value)
{
    choice.setCurrentIndex(std::max(0, choice.findData(value)));
}

BilingualText titleOf(const MatterPolicy& kind)
{
    return { (u"緊急: "_s + kind.name.ja).left(mostTitle),
        (u"Urgent: "_s + kind.name.en).left(mostTitle) };
}

} // namespace

UrgentForm::UrgentForm(Workspace& workspace, QWidget* parent)
    : MatterForm(parent)
    , m_workspace(workspace)
    , m_draft(new FormDraft([this] { return written(); }, this))
    , m_kept(SheetLabels::body({}, this))
    , m_fields(new QVBoxLayout(this))
    , m_head(SheetLabels::heading({}, this))
    , m_kind(new QComboBox(this))
    , m_basis(SheetLabels::body({}, this))
    , m_ground(new QComboBox(this))
    , m_measure(new MeasureFields(workspace, this))
    , m_declared(new JstField(this))
{
    setObjectName(u"urgentForm"_s);
    m_kind->setObjectName(u"urgentKind"_s);
    m_basis->setObjectName(u"urgentBasis"_s);
    m_ground->setObjectName(u"urgentGround"_s);
    m_declared->setObjectName(u"urgentDeclared"_s);
    m_kept->setObjectName(u"keptUrgent"_s);
    m_kept->hide();
    m_fields->addWidget(m_head);
    m_fields->addWidget(m_kept);
    addField(m_kind, m_kindLabel);
    m_fields->addWidget(m_basis);
    addField(m_ground, m_groundLabel);
    m_fields->addWidget(m_measure);
    addField(m_declared, m_declaredLabel);
    m_fields->addStretch();
    for (QComboBox* choice : { m_kind, m_ground }) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(12);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &UrgentForm::followKind);
    connect(m_ground, &QComboBox::currentIndexChanged, this, &UrgentForm::edited);
    connect(m_measure, &MeasureFields::edited, this, &UrgentForm::edited);
    connect(m_declared, &QLineEdit::textChanged, this, &UrgentForm::edited);
    connect(this, &UrgentForm::edited, m_draft, &FormDraft::keepSoon);
    connect(&workspace.book, &MatterBook::stateChanged, this, [this] {
        if (m_offered != m_workspace.book.state().policy.sha256)
            retranslate();
    });
    retranslate();
}

QWidget* UrgentForm::addField(QWidget* widget, PlainLabel*& label)
{
    label = SheetLabels::quietHeading({}, this);
    label->setBuddy(widget);
    m_fields->addWidget(label);
    m_fields->addWidget(widget);
    return widget;
}

const MatterPolicy* UrgentForm::policy() const
{
    return m_workspace.book.state().policy.find(m_kind->currentData().toString());
}

const LegalBasis* UrgentForm::basis() const
{
    const MatterPolicy* kind = policy();
    if (!kind)
        return nullptr;
    const Instant now = m_workspace.clock.now();
    const auto it = std::find_if(kind->bases.begin(), kind->bases.end(),
        [now](const LegalBasis& each) { return each.effectiveFrom <= now; });
    return it == kind->bases.end() ? nullptr : &*it;
}

Instant UrgentForm::declared() const
{
    return m_declared->isModified() ? m_declared->instant() : m_started;
}

bool UrgentForm::mayDeclare(const MatterPolicy& kind) const
{
    const Member* self = m_workspace.desk.self();
    return self && std::any_of(self->roles.begin(), self->roles.end(), [&](const QString& role) {
        return kind.urgentOpeners.contains(role);
    });
}

void UrgentForm::start()
{
    m_started = m_workspace.clock.now();
    if (!m_declared->isModified())
        m_declared->setInstant(m_started);
    const QSignalBlocker quiet(m_kind);
    if (m_kind->currentData().toString().isEmpty()) {
        for (const MatterPolicy& kind : m_workspace.book.state().policy.kinds) {
            if (m_kind->findData(kind.action) > 0 && mayDeclare(kind)) {
                choose(*m_kind, kind.action);
                break;
            }
        }
    }
    followKind();
    restoreDraft();
    (policy() ? m_ground : m_kind)->setFocus();
}

void UrgentForm::setDrafts(KeptDrafts drafts)
{
    m_draft->setDrafts(std::move(drafts));
}

/// The present time that stands there is not written by anybody.
QJsonObject UrgentForm::written() const
{
    QJsonObject state = FormState::of(*this);
    if (!m_declared->isModified())
        state.remove(m_declared->objectName());
    return state;
}

/// Once: from then on the form itself has what was written.
void UrgentForm::restoreDraft()
{
    if (std::exchange(m_isRestored, true))
        return;
    const QJsonObject draft = m_draft->begin(u"urgent"_s);
    if (draft.isEmpty())
        return;
    FormState::restore(*this, draft); // the kind first, and with it the fields that it has
    FormState::restore(*this, draft);
    m_declared->setModified(draft.contains(m_declared->objectName()));
    m_kept->show();
    emit edited();
}

void UrgentForm::clear()
{
    m_draft->drop();
    m_isRestored = false;
    m_kept->hide();
    choose(*m_kind, QString());
    choose(*m_ground, QString());
    m_measure->clear();
    m_declared->setModified(false);
}

MatterSheet UrgentForm::sheet() const
{
    MatterSheet sheet;
    sheet.matterId = m_workspace.desk.nextUrgentId();
    const MatterPolicy* kind = policy();
    if (!kind)
        return sheet;
    sheet.action = kind->action;
    sheet.basis = basis() ? basis()->id : QString();
    sheet.track = kind->track;
    sheet.title = titleOf(*kind);
    sheet.what = { kind->name };
    sheet.ground = m_ground->currentData().toString();
    if (const UrgentGround* ground = kind->findGround(sheet.ground))
        sheet.why = { ground->text };
    m_measure->fill(sheet);
    sheet.declared = Instant{ declared().ms / 1000 * 1000 }; // the ledger counts seconds
    return sheet;
}

FormGap UrgentForm::gap() const
{
    if (!policy())
        return { tr("Choose the kind of measure."), m_kind };
    if (!basis())
        return { tr("No legal basis of this kind is in force yet."), m_kind };
    if (m_ground->currentData().toString().isEmpty())
        return { tr("Choose the ground that is declared."), m_ground };
    if (FormGap gap = m_measure->gap())
        return gap;
    if (!declared().isKnown())
        return { tr("Enter when it was declared, in Japan time, as in 2026-09-23 14:05."),
            m_declared };
    if (declared() > m_workspace.clock.now())
        return { tr("The declaration lies in the future."), m_declared };
    return {};
}

QString UrgentForm::act() const
{
    //: 「U-2026-0009号の緊急実施を宣言する」
    return tr("Declare urgent act %1").arg(m_workspace.desk.nextUrgentId());
}

QString UrgentForm::consequence() const
{
    QStringList lines;
    lines << tr("As soon as the measure has begun, every screen counts up until the notice to the "
                "Oversight Commission is recorded. The notice and the Commission's review are "
                "mandatory, and the matter cannot be closed without a finding. The council "
                "confirms after the fact.");
    lines << TargetTable::consultationText(sheet().targets);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void UrgentForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void UrgentForm::hideEvent(QHideEvent* event)
{
    m_draft->keep(); // a closed window loses nothing
    QWidget::hideEvent(event);
}

void UrgentForm::retranslate()
{
    m_kept->setPlain(tr("What was written here before and not signed is back."));
    //: 緊急実施: 宣言した理由、範囲、執行官
    m_head->setPlain(tr("Urgent act: the ground, the scope, the officer"));
    m_kindLabel->setPlain(tr("Kind of measure"));
    m_groundLabel->setPlain(tr("Ground that is declared (required)"));
    m_declaredLabel->setPlain(
        tr("Declared at, in Japan time; now, unless another time is entered"));
    m_kind->setAccessibleName(m_kindLabel->text());
    m_ground->setAccessibleName(m_groundLabel->text());
    m_declared->setAccessibleName(m_declaredLabel->text());
    offerKinds();
    followKind();
}

void UrgentForm::offerKinds()
{
    const QSignalBlocker quiet(m_kind);
    const QVariant chosen = m_kind->currentData();
    m_offered = m_workspace.book.state().policy.sha256;
    m_kind->clear();
    m_kind->addItem(tr("Choose the kind of measure"), QString());
    for (const MatterPolicy& kind : m_workspace.book.state().policy.kinds) {
        if (!kind.grounds.empty())
            m_kind->addItem(safeText(kind.name.in(uiLanguage()), 120), kind.action);
    }
    choose(*m_kind, chosen);
}

void UrgentForm::followKind()
{
    const MatterPolicy* kind = policy();
    {
        const QSignalBlocker quiet(m_ground);
        const QVariant chosen = m_ground->currentData();
        m_ground->clear();
        m_ground->addItem(tr("Choose the ground"), QString());
        for (const UrgentGround& ground : kind ? kind->grounds : std::vector<UrgentGround>())
            m_ground->addItem(safeText(ground.text.in(uiLanguage()), 300), ground.code);
        choose(*m_ground, chosen);
    }
    const LegalBasis* power = basis();
    m_basis->setVisible(power);
    if (power)
        //: 根拠法令: %1 法律名, %2 条
        m_basis->setPlain(tr("Legal basis: %1, %2")
                              .arg(power->act.in(uiLanguage()), power->article.in(uiLanguage())));
    m_measure->ask(m_workspace.book.state().policy, kind, MeasureFields::Lane::Urgent);
    m_measure->setVisible(kind);
    emit edited();
}

} // namespace yagura

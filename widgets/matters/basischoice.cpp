#include "matters/basischoice.h"

#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "matters/matterwords.h"
#include "matters/pathfacts.h"
#include "policy/policypack.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

QComboBox* newChoice(const QString& objectName, QWidget* parent)
{
    auto* choice = new QComboBox(parent);
    choice->setObjectName(objectName);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(12);
    return choice;
}

void chooseWord(QComboBox& choice, const QString& word)
{
    choice.setCurrentIndex(std::max(0, choice.findData(word)));
}

void addOffer(QComboBox& choice, const QString& text, const QString& word, bool canBeChosen)
{
    choice.addItem(safeText(text, 200), word);
    if (auto* items = qobject_cast<QStandardItemModel*>(choice.model()))
        items->item(choice.count() - 1)->setEnabled(canBeChosen);
}

} // namespace

BasisChoice::BasisChoice(QWidget* parent)
    : QWidget(parent)
    , m_kindLabel(SheetLabels::quietHeading({}, this))
    , m_kind(newChoice(u"matterKind"_s, this))
    , m_basisLabel(SheetLabels::quietHeading({}, this))
    , m_basis(newChoice(u"matterBasis"_s, this))
    , m_path(SheetLabels::body({}, this))
{
    m_path->setObjectName(u"pathFacts"_s);
    m_kindLabel->setBuddy(m_kind);
    m_basisLabel->setBuddy(m_basis);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_kindLabel);
    column->addWidget(m_kind);
    column->addWidget(m_basisLabel);
    column->addWidget(m_basis);
    column->addWidget(m_path);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BasisChoice::kindChosen);
    connect(m_basis, &QComboBox::currentIndexChanged, this, &BasisChoice::basisChosen);
}

QString BasisChoice::action() const
{
    return m_kind->currentData().toString();
}

QString BasisChoice::basis() const
{
    return m_basis->currentData().toString();
}

void BasisChoice::choose(const QString& action, const QString& basis)
{
    chooseWord(*m_kind, action);
    chooseWord(*m_basis, basis);
}

bool BasisChoice::hasKind(const QString& action) const
{
    return m_kind->findData(action) >= 0;
}

void BasisChoice::setFixed(bool fixed)
{
    m_kind->setEnabled(!fixed);
    m_basis->setEnabled(!fixed);
}

QWidget* BasisChoice::kindField() const
{
    return m_kind;
}

QWidget* BasisChoice::basisField() const
{
    return m_basis;
}

void BasisChoice::offer(const PolicyPack& pack, Instant now)
{
    const QSignalBlocker quiet(m_kind);
    m_kindLabel->setPlain(tr("Kind of matter"));
    m_basisLabel->setPlain(tr("Legal basis"));
    m_kind->setAccessibleName(m_kindLabel->text());
    m_basis->setAccessibleName(m_basisLabel->text());
    const QString chosen = action();
    m_kind->clear();
    for (const MatterPolicy& kind : pack.kinds) {
        const bool inForce = pack.isInForce(kind.module, now);
        const LegalModule* module = pack.findModule(kind.module);
        const QString name = kind.name.in(uiLanguage());
        QString text = name;
        if (!inForce)
            text = module && module->effectiveFrom.isKnown()
                //: %1: 案件の種類; 施行前（施行日 %2）
                ? tr("%1: not yet in force, from %2")
                      .arg(name, TimeText::sheet(module->effectiveFrom))
                //: %1: 案件の種類; 施行前（施行日未定）
                : tr("%1: not yet in force, its day is not set").arg(name);
        addOffer(*m_kind, text, kind.action, inForce);
    }
    chooseWord(*m_kind, chosen);
}

void BasisChoice::offerBases(const MatterPolicy* kind, Instant now)
{
    const QSignalBlocker quiet(m_basis);
    const QString chosen = basis();
    m_basis->clear();
    m_basis->addItem(tr("Choose the power that is used"), QString());
    for (const LegalBasis& each : kind ? kind->bases : std::vector<LegalBasis>()) {
        const bool inForce = each.effectiveFrom <= now;
        const QString words
            = tr("%1, %2").arg(each.act.in(uiLanguage()), each.article.in(uiLanguage()));
        const QString text = inForce
            ? words
            : tr("%1: not yet in force, from %2").arg(words, TimeText::sheet(each.effectiveFrom));
        addOffer(*m_basis, text, each.id, inForce);
    }
    chooseWord(*m_basis, chosen);
}

void BasisChoice::showPath(const MatterPolicy* kind, bool isUrgent)
{
    const bool isChosen = kind && !basis().isEmpty();
    m_path->setVisible(isChosen);
    if (isChosen)
        m_path->setPlain(
            (PathFacts::council(*kind, isUrgent) + PathFacts::statutory(*kind, isUrgent))
                .join(u'\n'));
}

} // namespace yagura

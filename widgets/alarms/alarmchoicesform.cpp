#include "alarms/alarmchoicesform.h"

#include "common/plaintext.h"
#include "common/uilanguage.h"
#include "domain/sector.h"

#include <QCheckBox>
#include <QEvent>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;

AlarmChoicesForm::AlarmChoicesForm(QWidget* parent)
    : QWidget(parent)
    , m_inDigest(new QCheckBox(this))
    , m_still(new QCheckBox(this))
    , m_sectorsLabel(new PlainLabel(this))
    , m_sectors(new QListWidget(this))
    , m_fixed(new PlainLabel(this))
{
    setObjectName(u"alarmChoices"_s);
    m_inDigest->setObjectName(u"alarmInDigest"_s);
    m_still->setObjectName(u"alarmStill"_s);
    m_sectors->setObjectName(u"alarmSectors"_s);
    m_sectorsLabel->setWordWrap(true);
    m_sectorsLabel->setBuddy(m_sectors);
    m_fixed->setWordWrap(true);
    for (const Sector& sector : SectorCatalogue::builtIn().list(u"ci")) {
        auto* row = new QListWidgetItem(m_sectors);
        row->setData(Qt::UserRole, sector.key);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(Qt::Unchecked);
    }
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_fixed);
    column->addWidget(m_inDigest);
    column->addWidget(m_still);
    column->addWidget(m_sectorsLabel);
    column->addWidget(m_sectors, 1);
    retranslate();
    connect(m_inDigest, &QCheckBox::toggled, this, &AlarmChoicesForm::announce);
    connect(m_still, &QCheckBox::toggled, this, &AlarmChoicesForm::announce);
    connect(m_sectors, &QListWidget::itemChanged, this, &AlarmChoicesForm::announce);
}

AlarmChoices AlarmChoicesForm::choices() const
{
    AlarmChoices chosen;
    for (int row = 0; row < m_sectors->count(); ++row) {
        if (m_sectors->item(row)->checkState() == Qt::Checked)
            chosen.ownSectors.append(m_sectors->item(row)->data(Qt::UserRole).toString());
    }
    chosen.incidentsInDigest = m_inDigest->isChecked();
    chosen.still = m_still->isChecked();
    return chosen;
}

void AlarmChoicesForm::setChoices(const AlarmChoices& choices)
{
    const QScopedValueRollback filling(m_filling, true);
    for (int row = 0; row < m_sectors->count(); ++row) {
        const QString key = m_sectors->item(row)->data(Qt::UserRole).toString();
        m_sectors->item(row)->setCheckState(
            choices.ownSectors.contains(key) ? Qt::Checked : Qt::Unchecked);
    }
    m_inDigest->setChecked(choices.incidentsInDigest);
    m_still->setChecked(choices.still);
}

void AlarmChoicesForm::announce()
{
    if (!m_filling)
        emit choicesChanged(choices());
}

void AlarmChoicesForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AlarmChoicesForm::retranslate()
{
    const QScopedValueRollback filling(m_filling, true);
    m_fixed->setPlain(tr("What only your seat can answer is always told at once. The digest comes "
                         "at 08:30, 12:30 and 17:30 Japan time."));
    m_inDigest->setText(tr("Incidents of my sectors wait for the digest"));
    m_still->setText(tr("The border of class A stands still instead of flashing"));
    m_sectorsLabel->setPlain(
        tr("Incidents of level 3 and above are told for these sectors (none chosen: for all)"));
    m_sectors->setAccessibleName(m_sectorsLabel->text());
    for (int row = 0; row < m_sectors->count(); ++row) {
        QListWidgetItem* item = m_sectors->item(row);
        const Sector* sector = SectorCatalogue::builtIn().find(item->data(Qt::UserRole).toString());
        item->setText(sector->name.in(uiLanguage()));
    }
}

} // namespace yagura

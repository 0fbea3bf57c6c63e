#include "settings/settingspanel.h"

#include "common/plaintext.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QScopedValueRollback>
#include <QSpinBox>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

template <typename Value> Value chosen(const QComboBox* box)
{
    return static_cast<Value>(box->currentData().toInt());
}

template <typename Value> void choose(QComboBox* box, Value value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

template <typename Field> Field* named(Field* field, const QString& name)
{
    field->setObjectName(name);
    return field;
}

} // namespace

SettingsPanel::SettingsPanel(QWidget* parent)
    : QWidget(parent)
    , m_deskTitle(new PlainLabel(this))
    , m_languageLabel(new PlainLabel(this))
    , m_language(named(new QComboBox(this), u"settingsLanguage"_s))
    , m_zoneLabel(new PlainLabel(this))
    , m_zone(named(new QComboBox(this), u"settingsZone"_s))
    , m_textLabel(new PlainLabel(this))
    , m_text(named(new QSpinBox(this), u"settingsTextSize"_s))
    , m_wallTitle(new PlainLabel(this))
    , m_distanceLabel(new PlainLabel(this))
    , m_distance(named(new QDoubleSpinBox(this), u"settingsWallDistance"_s))
    , m_diagonalLabel(new PlainLabel(this))
    , m_diagonal(named(new QDoubleSpinBox(this), u"settingsWallDiagonal"_s))
    , m_ceilingLabel(new PlainLabel(this))
    , m_ceiling(named(new QComboBox(this), u"settingsWallCeiling"_s))
    , m_ceilingNote(new PlainLabel(this))
{
    setObjectName(u"settingsPanel"_s);
    m_text->setRange(100, 200);
    m_text->setSingleStep(10);
    m_text->setSuffix(u" %"_s);
    m_distance->setRange(2, 20);
    m_distance->setSingleStep(0.5);
    m_distance->setDecimals(1);
    m_diagonal->setRange(24, 300);
    m_diagonal->setDecimals(0);
    m_ceilingNote->setWordWrap(true);
    auto* form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_deskTitle);
    addRow(form, m_languageLabel, m_language);
    addRow(form, m_zoneLabel, m_zone);
    addRow(form, m_textLabel, m_text);
    form->addRow(m_wallTitle);
    addRow(form, m_distanceLabel, m_distance);
    addRow(form, m_diagonalLabel, m_diagonal);
    addRow(form, m_ceilingLabel, m_ceiling);
    form->addRow(m_ceilingNote);
    retranslate();
    setChoices({});
    for (QComboBox* box : { m_language, m_zone, m_ceiling })
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsPanel::announce);
    for (QDoubleSpinBox* box : { m_distance, m_diagonal })
        connect(box, &QDoubleSpinBox::valueChanged, this, &SettingsPanel::announce);
    connect(m_text, &QSpinBox::valueChanged, this, &SettingsPanel::announce);
}

void SettingsPanel::addRow(QFormLayout* form, PlainLabel* label, QWidget* field)
{
    label->setBuddy(field);
    form->addRow(label, field);
}

ConsoleChoices SettingsPanel::choices() const
{
    return { chosen<Language>(m_language), chosen<TimeText::Zone>(m_zone), m_text->value(),
        m_distance->value(), m_diagonal->value(), chosen<Tlp>(m_ceiling) };
}

void SettingsPanel::setChoices(const ConsoleChoices& choices)
{
    const QScopedValueRollback filling(m_filling, true);
    choose(m_language, choices.language);
    choose(m_zone, choices.zone);
    m_text->setValue(choices.textPercent);
    m_distance->setValue(choices.wallDistanceM);
    m_diagonal->setValue(choices.wallDiagonalInch);
    choose(m_ceiling, choices.wallCeiling);
}

void SettingsPanel::announce()
{
    if (!m_filling)
        emit choicesChanged(choices());
}

void SettingsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SettingsPanel::fillLists()
{
    const QScopedValueRollback filling(m_filling, true);
    const ConsoleChoices before = m_language->count() > 0 ? choices() : ConsoleChoices();
    for (QComboBox* box : { m_language, m_zone, m_ceiling })
        box->clear();
    // Each language in its own words: whoever cannot read the one on screen must find the other.
    m_language->addItem(u"日本語"_s, static_cast<int>(Language::Japanese));
    m_language->addItem(u"English"_s, static_cast<int>(Language::English));
    m_zone->addItem(tr("Japan time (JST)"), static_cast<int>(TimeText::Zone::Jst));
    m_zone->addItem(tr("UTC (Z)"), static_cast<int>(TimeText::Zone::Utc));
    for (const Tlp tlp : { Tlp::Clear, Tlp::Green, Tlp::Amber, Tlp::AmberStrict, Tlp::Red })
        m_ceiling->addItem(tlpLabel(tlp), static_cast<int>(tlp));
    choose(m_language, before.language);
    choose(m_zone, before.zone);
    choose(m_ceiling, before.wallCeiling);
}

void SettingsPanel::retranslate()
{
    fillLists();
    setAccessibleName(tr("Settings"));
    m_deskTitle->setPlain(tr("This workstation"));
    m_languageLabel->setPlain(tr("Language"));
    m_zoneLabel->setPlain(tr("Times are shown in"));
    m_textLabel->setPlain(tr("Size of text"));
    //: 大型表示
    m_wallTitle->setPlain(tr("Wall display"));
    m_distanceLabel->setPlain(tr("Distance of the last row"));
    //: metres
    m_distance->setSuffix(tr(" m"));
    m_diagonalLabel->setPlain(tr("Screen diagonal"));
    //: inches
    m_diagonal->setSuffix(tr(" inch"));
    m_ceilingLabel->setPlain(tr("Marking ceiling"));
    m_ceilingNote->setPlain(tr("The wall shows nothing that is marked above its ceiling."));
    for (PlainLabel* label : { m_languageLabel, m_zoneLabel, m_textLabel, m_distanceLabel,
             m_diagonalLabel, m_ceilingLabel })
        label->buddy()->setAccessibleName(label->text());
}

} // namespace yagura

#include "sectormap/maplegend.h"

#include "common/look.h"
#include "common/plaintext.h"
#include "common/words.h"
#include "sectormap/watchmark.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int keySize = 16;

QFont legendFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(std::max(9.0, font.pointSizeF() * 0.68));
    return small;
}

PlainLabel* wrapped(QWidget* parent)
{
    auto* label = new PlainLabel(parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

LegendKey::LegendKey(Sign sign, Severity severity, QWidget* parent)
    : QWidget(parent)
    , m_sign(sign)
    , m_severity(severity)
{
    setAccessibleName(word());
}

QString LegendKey::word() const
{
    switch (m_sign) {
    case Sign::Level:
        return Words::severity(m_severity);
    case Sign::NotReporting:
        //: Key of the map: hatched areas (報告なし)
        return tr("not reporting");
    case Sign::Changed:
        //: Key of the map: a mark with a dark corner
        return tr("changed within 24 hours");
    case Sign::Watched:
        //: Key of the map: an eye (注視中)
        return tr("watched");
    }
    return {};
}

QSize LegendKey::sizeHint() const
{
    return { keySize + 6 + fontMetrics().horizontalAdvance(word()),
        std::max(keySize + 2, fontMetrics().height()) };
}

void LegendKey::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF box(0, (height() - keySize) / 2.0, keySize, keySize);
    switch (m_sign) {
    case Sign::Level:
        Look::paintSeverity(painter, box, m_severity);
        break;
    case Sign::NotReporting:
        Look::paintHatch(painter, box);
        painter.drawRect(box.adjusted(0, 0, -1, -1));
        break;
    case Sign::Changed:
        painter.fillRect(
            QRectF(box.right() - keySize / 2.0, box.top(), keySize / 2.0, keySize / 2.0),
            Look::outline(Look::Room::Desk));
        break;
    case Sign::Watched:
        WatchMark::paint(
            painter, box.center(), Look::outline(Look::Room::Desk), palette().color(QPalette::Base));
        break;
    }
    painter.drawText(
        rect().adjusted(keySize + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, word());
}

void LegendKey::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(word());
        updateGeometry();
        update();
    }
}

MapLegend::MapLegend(const SectorStatusModel& model, const Focus& focus, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_focus(focus)
    , m_scope(wrapped(this))
    , m_count(wrapped(this))
    , m_basis(wrapped(this))
{
    setObjectName(u"mapLegend"_s);
    setFont(legendFont(font()));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(1);
    column->addWidget(m_scope);
    column->addWidget(m_count);
    column->addWidget(m_basis);
    for (const Severity severity : allSeverities)
        column->addWidget(new LegendKey(LegendKey::Sign::Level, severity, this));
    column->addWidget(new LegendKey(LegendKey::Sign::Changed, Severity::None, this));
    column->addWidget(new LegendKey(LegendKey::Sign::NotReporting, Severity::None, this));
    column->addWidget(new LegendKey(LegendKey::Sign::Watched, Severity::None, this));
    column->addStretch();
    connect(&model, &QAbstractItemModel::dataChanged, this, &MapLegend::retranslate);
    connect(&model, &QAbstractItemModel::modelReset, this, &MapLegend::retranslate);
    connect(&focus, &Focus::filterChanged, this, &MapLegend::retranslate);
    retranslate();
}

void MapLegend::retranslate()
{
    const int row = m_model.rows().rowWithKey(m_focus.sector());
    const SectorCell all = row < 0 ? m_model.total() : m_model.rowTotal(row);
    const SectorCell nowhere = row < 0
        ? m_model.prefectureTotal(noPrefecture)
        : m_model.cell(row, SectorStatusModel::columnOf(noPrefecture));
    m_scope->setPlain(row < 0 ? tr("All sectors") : Words::sector(m_focus.sector()));
    m_count->setPlain(nowhere.open == 0
            ? tr("%n open incident(s)", nullptr, all.open)
            : tr("%1; %2").arg(tr("%n open incident(s)", nullptr, all.open),
                tr("%n without a prefecture", nullptr, nowhere.open)));
    m_basis->setPlain(tr("Basis: incidents as reported, worst open level. Not attribution."));
}

void MapLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yagura

#include "sectormap/worldlegend.h"

#include "common/look.h"
#include "common/plaintext.h"
#include "sectormap/countryrows.h"
#include "sectormap/worldmap.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int keySize = 16;

/// One step of the shades with its numbers: `3–9`.
class ShadeKey : public QWidget {
public:
    ShadeKey(const CountShade& shade, int next, QWidget* parent)
        : QWidget(parent)
        , m_colour(shade.colour)
        , m_word(next == 0 ? u"%1–"_s.arg(shade.least) : u"%1–%2"_s.arg(shade.least).arg(next - 1))
    {
        setAccessibleName(m_word);
    }
    QSize sizeHint() const override
    {
        return { keySize + 6 + fontMetrics().horizontalAdvance(m_word),
            std::max(keySize + 2, fontMetrics().height()) };
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QRect box(0, (height() - keySize) / 2, keySize, keySize);
        painter.fillRect(box, m_colour);
        painter.setPen(Look::outline(Look::Room::Desk));
        painter.drawRect(box.adjusted(0, 0, -1, -1));
        painter.drawText(
            rect().adjusted(keySize + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_word);
    }

private:
    QColor m_colour;
    QString m_word;
};

} // namespace

WorldLegend::WorldLegend(const CountryRows& rows, QWidget* parent)
    : QWidget(parent)
    , m_rows(rows)
{
    setObjectName(u"worldLegend"_s);
    QFont small = font();
    small.setPointSizeF(std::max(9.0, small.pointSizeF() * 0.68));
    setFont(small);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(1);
    for (PlainLabel** label : { &m_title, &m_count, &m_unknown, &m_basis }) {
        *label = new PlainLabel(this);
        (*label)->setWordWrap(true);
        column->addWidget(*label);
    }
    const auto& shades = countShades();
    for (size_t i = 0; i < shades.size(); ++i)
        column->addWidget(
            new ShadeKey(shades[i], i + 1 < shades.size() ? shades[i + 1].least : 0, this));
    m_chosen = new PlainLabel(this);
    m_chosen->setWordWrap(true);
    column->addWidget(m_chosen);
    column->addStretch();
    connect(&rows, &QAbstractItemModel::modelReset, this, &WorldLegend::retranslate);
    connect(&rows, &CountryRows::chosenChanged, this, &WorldLegend::retranslate);
    retranslate();
}

void WorldLegend::retranslate()
{
    m_title->setPlain(tr("Where hostile infrastructure stands"));
    m_count->setPlain(
        tr("%n object(s) in %1 countries.", nullptr, m_rows.total() - m_rows.unknown())
            .arg(m_rows.known()));
    m_unknown->setPlain(tr("Country not known: %1").arg(m_rows.unknown()));
    //: Below a map (攻撃の帰属を示すものではない)
    m_basis->setPlain(tr("Basis: threat data as received that names a country for infrastructure. "
                         "An address in a country is not attribution. Made with Natural Earth."));
    m_chosen->setVisible(m_rows.hasChosen());
    if (m_rows.hasChosen())
        m_chosen->setPlain(m_rows.sentence(m_rows.chosen()));
}

void WorldLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yagura

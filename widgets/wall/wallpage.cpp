#include "wall/wallpage.h"

#include "common/look.h"
#include "common/plaintext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 9;
constexpr double lineSpacing = 1.5;
// A line of 25 kanji or 55 letters is worth more than larger signs.
constexpr double kanjiAcross = 26;
constexpr double letterEmsAcross = 28.5;
const QColor officialAct(0x99, 0x00, 0x99); // ux.md 2.4: red-purple, outlined white on dark

} // namespace

WallPage::WallPage(QSizeF size, const Legibility& legibility, Language language)
    : m_size(size)
    , m_digitEm(legibility.alnumEm())
{
    const double frame = size.height() / 45;
    m_content
        = QRectF(QPointF(0, 0), size).adjusted(2 * frame, 1.4 * frame, -2 * frame, -1.4 * frame);
    const double least = legibility.smallestIn(language);
    const double across = language == Language::Japanese ? kanjiAcross : letterEmsAcross;
    const double wished
        = std::min(m_content.height() / mostLines / lineSpacing, m_content.width() / across);
    m_em = std::ceil(std::max(least, std::min(wished, legibility.largestEm())));
    m_lines = std::clamp(static_cast<int>(m_content.height() / (lineSpacing * m_em)), 1, mostLines);
}

QRectF WallPage::line(int n, int count) const
{
    return { m_content.left(), m_content.top() + n * lineHeight(), m_content.width(),
        count * lineHeight() };
}

QFont WallPage::font(Tone tone) const
{
    QFont font = Look::font();
    font.setPixelSize(static_cast<int>(m_em));
    font.setBold(tone == Tone::Strong || tone == Tone::Inverse);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double WallPage::widthOf(const QString& text, Tone tone) const
{
    const double padding = tone == Tone::Inverse ? m_em : 0;
    return std::ceil(QFontMetricsF(font(tone)).horizontalAdvance(text)) + padding;
}

double WallPage::write(
    const QRectF& box, const QString& text, Tone tone, Qt::Alignment align, const QColor& ink)
{
    const QString safe = safeText(text, 200).simplified();
    const double padding = tone == Tone::Inverse ? m_em : 0;
    const QFontMetricsF metrics(font(tone));
    const double fits = box.width() - padding;
    const bool whole = std::ceil(metrics.horizontalAdvance(safe)) <= fits;
    if (safe.isEmpty() || box.height() < m_em || (!whole && fits < 3 * m_em))
        return 0;
    const QString shown = whole ? safe : metrics.elidedText(safe, Qt::ElideRight, fits);
    const double width = std::min(box.width(), widthOf(shown, tone));
    QRectF place = box;
    if (align.testFlag(Qt::AlignRight))
        place.setLeft(box.right() - width);
    else if (align.testFlag(Qt::AlignHCenter))
        place.setLeft(box.center().x() - width / 2);
    place.setWidth(width);
    m_words.push_back({ shown, place, m_em, tone, align, ink });
    return width;
}

void WallPage::level(const QRectF& box, Severity severity, bool changed)
{
    m_levels.push_back({ box, severity, changed });
}

void WallPage::shape(Shape::Kind kind, const QRectF& box, const QColor& ink)
{
    m_shapes.push_back({ kind, box, ink });
}

void WallPage::outline(const QPainterPath& path, const QColor& fill)
{
    m_outlines.emplace_back(path, fill);
}

QStringList WallPage::texts() const
{
    QStringList all;
    for (const Words& words : m_words)
        all.append(words.text);
    return all;
}

int WallPage::kanji() const
{
    int count = 0;
    for (const Words& words : m_words)
        count += Legibility::countKanji(words.text);
    return count;
}

void WallPage::paint(QPainter& painter) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    QPen border(Look::quiet(Look::Room::Wall), 1);
    border.setCosmetic(true); // a wide pen costs ten times as much
    painter.setPen(border);
    for (const auto& [path, fill] : m_outlines) {
        painter.setBrush(fill);
        painter.drawPath(path);
    }
    for (const Shape& shape : m_shapes)
        paintShape(painter, shape);
    for (const Level& level : m_levels)
        paintLevel(painter, level);
    for (const Words& words : m_words)
        paintWords(painter, words);
    if (!m_imprint.isEmpty())
        paintImprint(painter);
}

void WallPage::paintWords(QPainter& painter, const Words& words) const
{
    const QPalette palette = Look::palette(Look::Room::Wall);
    QColor ink = words.tone == Tone::Quiet ? Look::quiet(Look::Room::Wall)
                                           : palette.color(QPalette::WindowText);
    if (words.tone == Tone::Inverse) {
        // A label keeps its own ink on black; a warning word stands black on white.
        painter.fillRect(words.box.adjusted(0, m_em * 0.08, 0, -m_em * 0.08),
            words.ink.isValid() ? QColor(Qt::black) : palette.color(QPalette::WindowText));
        ink = Qt::black;
    }
    painter.setPen(words.ink.isValid() ? words.ink : ink);
    painter.setFont(font(words.tone));
    const Qt::Alignment align
        = words.tone == Tone::Inverse ? Qt::AlignCenter : Qt::AlignVCenter | Qt::AlignLeft;
    painter.drawText(
        words.box, static_cast<int>(align) | Qt::TextSingleLine | Qt::TextDontClip, words.text);
}

void WallPage::paintImprint(QPainter& painter) const
{
    QFont fine = Look::font();
    fine.setPixelSize(std::max(9, static_cast<int>(m_size.height() / 65)));
    painter.setFont(fine);
    painter.setPen(Look::quiet(Look::Room::Wall));
    const QRectF edge(m_content.left(), m_content.bottom(), m_content.width(),
        m_size.height() - m_content.bottom());
    painter.drawText(edge, Qt::AlignTop | Qt::AlignLeft | Qt::TextSingleLine,
        QFontMetricsF(fine).elidedText(m_imprint, Qt::ElideRight, edge.width()));
}

void WallPage::paintLevel(QPainter& painter, const Level& level) const
{
    // The shape comes without the common badge's digit, which is too small from this distance.
    const double side = std::min(level.box.width(), level.box.height()) * 0.96;
    const double line = std::max(2.0, side / 20);
    QRectF square(0, 0, side - line, side - line);
    square.moveCenter(level.box.center());
    const bool filled = level.severity != Severity::None && level.severity != Severity::Unassessed;
    // A dark rim first: on a map of its own colour the white outline alone is lost.
    painter.strokePath(Look::severityShape(level.severity, square),
        QPen(Look::palette(Look::Room::Wall).color(QPalette::Window), 3 * line));
    QPen pen(Look::outline(Look::Room::Wall), line);
    if (level.severity == Severity::Unassessed)
        pen.setDashPattern({ 2.2, 1.6 });
    painter.setPen(pen);
    // Open shapes cover a hatch, so that their digit stays readable.
    painter.setBrush(filled ? Look::severityFill(level.severity)
                            : Look::palette(Look::Room::Wall).color(QPalette::Window));
    painter.drawPath(Look::severityShape(level.severity, square));
    if (level.changed)
        painter.fillRect(QRectF(square.right() - side / 5, square.top() - line, side / 5, side / 5),
            Look::outline(Look::Room::Wall));

    QFont digits = Look::font();
    digits.setBold(true);
    digits.setPixelSize(static_cast<int>(std::ceil(std::max(m_digitEm, side * 0.5))));
    painter.setFont(digits);
    painter.setPen(filled ? Look::severityText(level.severity) : Look::outline(Look::Room::Wall));
    if (level.severity == Severity::Major) // a triangle is wide only below
        square.translate(0, side * 0.13);
    const QString digit = level.severity == Severity::Unassessed
        ? u"–"_s
        : QString::number(static_cast<int>(level.severity));
    painter.drawText(square, Qt::AlignCenter | Qt::TextDontClip, digit);
}

void WallPage::paintShape(QPainter& painter, const Shape& shape) const
{
    const QColor quiet = shape.ink.isValid() ? shape.ink : Look::quiet(Look::Room::Wall);
    switch (shape.kind) {
    case Shape::Kind::Rule:
    case Shape::Kind::Block:
        painter.fillRect(shape.box, quiet);
        return;
    case Shape::Kind::Hatch: {
        // A pattern brush is one device pixel wide: from six metres that is grey. The lines are
        // drawn.
        painter.save();
        painter.setClipRect(shape.box);
        painter.setPen(QPen(quiet, std::max(1.0, m_em / 14)));
        for (double x = shape.box.left() - shape.box.height(); x < shape.box.right();
             x += m_em * 0.45)
            painter.drawLine(
                QPointF(x, shape.box.bottom()), QPointF(x + shape.box.height(), shape.box.top()));
        painter.restore();
        return;
    }
    case Shape::Kind::Dot:
        painter.setPen(Qt::NoPen);
        painter.setBrush(quiet);
        painter.drawEllipse(shape.box);
        return;
    case Shape::Kind::Act:
    case Shape::Kind::OpenAct:
        painter.setPen(QPen(Look::outline(Look::Room::Wall), std::max(2.0, m_em / 20)));
        painter.setBrush(
            shape.kind == Shape::Kind::Act ? QBrush(officialAct) : QBrush(Qt::NoBrush));
        painter.drawRect(shape.box);
        painter.drawLine(QPointF(shape.box.left(), shape.box.center().y()),
            QPointF(shape.box.right(), shape.box.center().y()));
        return;
    }
}

} // namespace yagura

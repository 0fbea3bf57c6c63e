#pragma once

#include "domain/severity.h"
#include "wall/legibility.h"

#include <QColor>
#include <QFont>
#include <QPainterPath>
#include <QRectF>
#include <QStringList>

#include <utility>
#include <vector>

class QPainter;

namespace yagura {

/// One page of a wall, laid out: words and shapes with their places in device pixels. Scenes write
/// on it line by line; it never shrinks a word under what the distance needs, and cuts or leaves
/// out instead. What it holds is what is painted, nothing else, so a test that reads it has read
/// the pixels. A value.
class WallPage {
public:
    enum class Tone { Plain, Quiet, Strong, Inverse };

    struct Words {
        QString text;
        QRectF box;
        double em = 0;
        Tone tone = Tone::Plain;
        Qt::Alignment align = Qt::AlignLeft;
        QColor ink; ///< invalid: the tone's own
    };
    struct Level {
        QRectF box;
        Severity severity = Severity::Unassessed;
        bool changed = false;
    };
    struct Shape {
        enum class Kind { Rule, Hatch, Dot, Block, Act, OpenAct };
        Kind kind = Kind::Rule;
        QRectF box;
        QColor ink;
    };

    WallPage(QSizeF size, const Legibility& legibility, Language language);

    /// False: nothing can be read from there on this screen, and nothing is shown but this.
    bool isReadable() const { return m_lines >= 3 && m_content.width() >= 9 * m_em; }
    double em() const { return m_em; }
    double lineHeight() const { return m_content.height() / std::max(1, m_lines); }
    int lines() const { return m_lines; } ///< at most nine (ux.md 2.3)
    QRectF content() const { return m_content; } ///< without the frame
    QRectF line(int n, int count = 1) const;
    int bodyFrom() const { return m_bodyFrom; } ///< first line after the header
    int bodyLines() const { return m_lines - m_bodyFrom; }
    void setBodyFrom(int line) { m_bodyFrom = line; }
    QSizeF size() const { return m_size; }

    double widthOf(const QString& text, Tone tone = Tone::Plain) const;
    /// Writes into the box, cut with `…` where it is too long; left out where not even two signs
    /// fit. Returns the width it took.
    double write(const QRectF& box, const QString& text, Tone tone = Tone::Plain,
        Qt::Alignment align = Qt::AlignLeft, const QColor& ink = {});
    /// A level's shape with its digit in legible size, as large as the box allows.
    void level(const QRectF& box, Severity severity, bool changed = false);
    void shape(Shape::Kind kind, const QRectF& box, const QColor& ink = {});

    void outline(const QPainterPath& path, const QColor& fill); ///< a piece of the map
    /// What a licence asks to stand beside a map: fine print at the lower edge for whoever walks
    /// up, no part of the page's words.
    void setImprint(const QString& text) { m_imprint = text; }

    const std::vector<Words>& words() const { return m_words; }
    const std::vector<Level>& levels() const { return m_levels; }
    const std::vector<Shape>& shapes() const { return m_shapes; }
    QStringList texts() const;
    int kanji() const; ///< how much there is to read

    void paint(QPainter& painter) const;

private:
    QFont font(Tone tone) const;
    void paintImprint(QPainter& painter) const;
    void paintWords(QPainter& painter, const Words& words) const;
    void paintLevel(QPainter& painter, const Level& level) const;
    void paintShape(QPainter& painter, const Shape& shape) const;

    QSizeF m_size;
    QRectF m_content;
    double m_em = 1;
    double m_digitEm = 1;
    int m_lines = 1;
    int m_bodyFrom = 0;
    std::vector<std::pair<QPainterPath, QColor>> m_outlines;
    QString m_imprint;
    std::vector<Words> m_words;
    std::vector<Level> m_levels;
    std::vector<Shape> m_shapes;
};

} // namespace yagura

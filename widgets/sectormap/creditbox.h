#pragma once

#include <QPixmap>
#include <QRect>

class QPainter;
class QWidget;

namespace yagura {

/// Where mapCredit() stands in a map, and its picture: in a column beside a wide map, below a
/// narrow one, so that the map gets the larger part either way. A part of its map, which tells it
/// when what it was laid out or drawn for is over. GUI thread.
class CreditBox {
public:
    explicit CreditBox(const QWidget& map)
        : m_map(map)
    {
    }

    QRect box() const; ///< in pixels of the map
    bool isBeside() const; ///< else below
    QMargins room() const; ///< what it takes of the map
    /// `isOverMap`: on a ground that what lies below shines through.
    void paint(QPainter& painter, bool isOverMap);

    void forgetDrawing() { m_drawn = {}; } ///< another ground
    void forgetLayout(); ///< other words, letters or colours

private:
    void layOut() const;
    void draw(bool isOverMap);

    const QWidget& m_map;
    mutable QSize m_room; ///< of the map that both were laid out for
    mutable QRect m_box;
    mutable bool m_isBeside = false;
    QPixmap m_drawn; ///< laying out its words takes longer than a whole pan
};

} // namespace yagura

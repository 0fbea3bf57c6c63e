#pragma once

#include "domain/matterprogress.h"

#include <QColor>
#include <QWidget>

class QPainter;

namespace yagura {

namespace StepMark {

/// One shape for each, in one ink: a page, as records are kept on, so that nothing of the statutory
/// lane looks like a mark of the council. Dash, dashed page, page with a dot, full page with a
/// tick, page with a cross, page with a stroke; what is late has an exclamation mark.
void paint(
    QPainter& painter, const QRectF& box, StepStanding standing, bool isLate, const QColor& ink);

} // namespace StepMark

/// The shape of a step's standing in a layout, with its word as accessible name and tool tip.
class StepBadge : public QWidget {
    Q_OBJECT
public:
    StepBadge(StepStanding standing, bool isLate, QWidget* parent = nullptr);
    StepStanding standing() const { return m_standing; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    StepStanding m_standing;
    bool m_isLate;
};

} // namespace yagura

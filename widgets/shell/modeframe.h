#pragma once

#include <QWidget>

class QPainter;

namespace yagura {

/// The frame around everything: hatched with 訓練 EXERCISE in an exercise, thick and grey while the
/// clock is fixed, nothing otherwise. Holds one widget.
class ModeFrame : public QWidget {
    Q_OBJECT
public:
    explicit ModeFrame(QWidget* inside, QWidget* parent = nullptr);

    void setExercise(bool exercise);
    void setFixed(bool fixed);

    static constexpr int band = 22; ///< above; high enough for the words at the desk's text size
    static constexpr int side = 8;
    /// Hatch and words of an exercise along the edge of `rect`; what lies inside is left alone.
    static void paintExercise(QPainter& painter, const QRect& rect, const QColor& hatch,
        const QColor& plate, const QColor& ink);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    bool m_exercise = false;
    bool m_fixed = false;
};

} // namespace yagura

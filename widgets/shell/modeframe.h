#pragma once

#include <QWidget>

namespace yagura {

/// The frame around everything: hatched with 訓練 EXERCISE in an exercise, thick and grey while the
/// clock is fixed, nothing otherwise. Holds one widget.
class ModeFrame : public QWidget {
    Q_OBJECT
public:
    explicit ModeFrame(QWidget* inside, QWidget* parent = nullptr);

    void setExercise(bool exercise);
    void setFixed(bool fixed);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    bool m_exercise = false;
    bool m_fixed = false;
};

} // namespace yagura

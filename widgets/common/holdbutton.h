#pragma once

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QTimer>

namespace yagura {

/// A button that acts only after it was held for two seconds, by mouse or Space; a ring fills
/// meanwhile, release cancels, Enter does nothing (ux.md 2.6, level 4). Emits `held()` instead of
/// `clicked()`. A Space that is still down after that belongs to this button and types nothing
/// elsewhere.
class HoldButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit HoldButton(QWidget* parent = nullptr);
    static constexpr int holdMs = 2000;
    bool ownsSpace() const { return m_hasActed; } ///< held, and not yet let go
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void held();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void begin();
    void cancel();
    void advance();
    void pressSpace(const QKeyEvent& event);
    void releaseSpace(const QKeyEvent& event);
    void forgetSpace();
    QTimer m_tick;
    QTimer m_letGo; ///< runs from a release of Space until it is sure that it was none of a repeat
    QElapsedTimer m_since;
    bool m_isSpaceDown = false;
    bool m_hasActed = false; ///< by the Space that is still down
};

} // namespace yagura

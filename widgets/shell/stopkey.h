#pragma once

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

class QKeyEvent;

namespace yagura {

class PlainLabel;

/// F12, held down for two seconds anywhere in its window, wishes a stop (ux.md 2.7). While it is
/// down this bar says what will happen and fills; letting go cancels, and no other key acts. Owned
/// by its window. GUI thread.
class StopKey : public QFrame {
    Q_OBJECT
public:
    explicit StopKey(QWidget* window);
    static constexpr int holdMs = 2000;

signals:
    void held(); ///< once for every time that the key is pressed

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool isInWindow(const QObject* watched) const;
    void press(const QKeyEvent& event);
    void release(const QKeyEvent& event);
    void letGo();
    void advance();
    void retranslate();

    PlainLabel* m_words;
    QTimer m_tick;
    QTimer m_letGo; ///< runs from a release until it is sure that it was none of a repeat
    QElapsedTimer m_since;
    bool m_isDown = false;
};

} // namespace yagura

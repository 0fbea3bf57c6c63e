#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>

class QPushButton;

namespace yagura {

class PlainLabel;

/// What was just done and can be taken back for ten seconds (ux.md 2.6, level 2). Lies in the line
/// below the place, whose height it never changes; says itself to a screen reader. GUI thread.
class UndoBar : public QWidget {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds usualTime = std::chrono::seconds(10);

    explicit UndoBar(QWidget* parent = nullptr, std::chrono::milliseconds time = usualTime);

    /// `sentence` says what was done. A new offer ends the one before.
    void offer(const QString& sentence, std::function<void()> undo);
    void undo(); ///< once
    bool isOffered() const { return m_undo != nullptr; }

signals:
    void offered(bool isOffered);
    void left(); ///< it is gone, and the keyboard was in it

protected:
    void changeEvent(QEvent* event) override;

private:
    void end();
    void retranslate();

    PlainLabel* m_words;
    QPushButton* m_button;
    QTimer m_time;
    std::function<void()> m_undo;
};

} // namespace yagura

#pragma once

#include "picture/pictureclock.h"

#include <QLineEdit>

namespace yagura {

/// Takes the time to jump to as it is typed (`typedTime`), in the zone of the screen. What is no
/// time is said and stays. GUI thread.
class JumpField : public QLineEdit {
    Q_OBJECT
public:
    explicit JumpField(const PictureClock& clock, QWidget* parent = nullptr);

signals:
    void instantWished(yagura::Instant t);
    void problemFound(const QString& sentence); ///< empty: there is none any more
    void left(); ///< Esc

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void jump();
    void retranslate();

    const PictureClock& m_clock;
};

} // namespace yagura

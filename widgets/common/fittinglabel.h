#pragma once

#include "common/plaintext.h"

namespace yagura {

/// One line that gives way where there is no room: ends in dots, and its tool tip says all of it. A
/// screen reader hears all of it anyway. GUI thread.
class FittingLabel : public PlainLabel {
    Q_OBJECT
public:
    explicit FittingLabel(QWidget* parent = nullptr);

    void setWords(const QString& words);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace yagura

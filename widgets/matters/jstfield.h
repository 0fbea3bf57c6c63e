#pragma once

#include "base/instant.h"

#include <QLineEdit>

namespace yagura {

/// Takes a day and a time in Japan, `2026-09-23 14:05`; digits of any width. What is no time has no
/// instant. GUI thread.
class JstField : public QLineEdit {
    Q_OBJECT
public:
    explicit JstField(QWidget* parent = nullptr);

    Instant instant() const; ///< unknown: nothing, or no time
    void setInstant(Instant t);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
};

} // namespace yagura

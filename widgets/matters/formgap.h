#pragma once

#include <QString>

class QWidget;

namespace yagura {

/// The first thing that a form still lacks, and where the keyboard goes to mend it.
struct FormGap {
    QString sentence; ///< empty: nothing is missing
    QWidget* field = nullptr;

    explicit operator bool() const { return !sentence.isEmpty(); }
};

} // namespace yagura

#pragma once

#include <QtGlobal>

namespace yagura {

/// A line on standard error that grows, when that is a terminal; nothing otherwise.
class ProgressBar {
public:
    ProgressBar();
    ~ProgressBar(); ///< leaves the line to what is said next

    void show(qint64 done, qint64 total);

private:
    bool m_isTerminal = false;
    int m_shown = -1; ///< per mille, so that a line is written only when it looks different
};

} // namespace yagura

#pragma once

#include <QString>

namespace yagura {

/// What became of one statement.
struct Verdict {
    bool counts = false;
    QString whyNot; ///< `E-MRK-…`, `E-STP-…`, `E-MAT-…`, `E-RPT-…`, `E-ROS-…`, `E-POL-…`,
                    ///< `E-TRU-…`, `E-REV-…`; empty when it counts

    static Verdict taken() { return { true, {} }; }
    static Verdict refused(const QString& code) { return { false, code }; }
};

} // namespace yagura

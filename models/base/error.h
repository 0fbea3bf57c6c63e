#pragma once

#include <QString>

namespace yagura {

/// Why something expected did not work. A value, never thrown.
struct Error {
    /// Short, so that callers can switch on it.
    enum class Code {
        Malformed, ///< the bytes are not what the format says
        Untrusted, ///< a signature, hash or chain does not hold; never retried silently
        Refused, ///< understood, and not allowed
        Conflict, ///< the same name with other content
        NotFound, ///< a file, object or key that is not there
        Unavailable, ///< a peer, device or lock that is not there now
        Storage, ///< the disk or the database said no
        TooNew, ///< written by a newer version of this program
    };

    Code code = Code::Malformed;
    /// English, for the log; the screen's sentence is chosen by `reason` in a widget.
    QString detail = {};
    /// Stable machine word, as `E-ENV-SIG`; empty where nobody needs to tell it apart.
    QString reason = {};

    friend bool operator==(const Error&, const Error&) = default;
};

} // namespace yagura

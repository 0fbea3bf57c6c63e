#pragma once

namespace yagura {

/// Stands while the application object is made. Qt aborts a program whose display does not answer:
/// the guard makes of that one sentence on standard error and exit status 1. One at a time.
class DisplayGuard {
public:
    DisplayGuard();
    ~DisplayGuard();
    DisplayGuard(const DisplayGuard&) = delete;
    DisplayGuard& operator=(const DisplayGuard&) = delete;

    static const char* sentence(); ///< the source text, in the context "yagura"
};

} // namespace yagura

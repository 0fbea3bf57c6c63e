#pragma once

#include <QString>

namespace yagura::testing {

/// Declares that this test provokes a warning that contains `part`, while the object lives. Every
/// other warning fails the test; so does a declared one that never came.
class ExpectedWarning {
public:
    explicit ExpectedWarning(const QString& part);
    ~ExpectedWarning();
    ExpectedWarning(const ExpectedWarning&) = delete;
    ExpectedWarning& operator=(const ExpectedWarning&) = delete;

    /// True when an expectation takes this message; called by the message handler of `main`.
    static bool takes(const QString& message);

private:
    QString m_part;
    int m_seen = 0;
};

} // namespace yagura::testing

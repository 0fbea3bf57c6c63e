#include "support/expectedwarnings.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <mutex>
#include <vector>

namespace yagura::testing {

namespace {
std::mutex guard; // of `active`: warnings may come from any thread
std::vector<ExpectedWarning*> active;
} // namespace

ExpectedWarning::ExpectedWarning(const QString& part)
    : m_part(part)
{
    const std::scoped_lock lock(guard);
    active.push_back(this);
}

ExpectedWarning::~ExpectedWarning()
{
    const std::scoped_lock lock(guard);
    active.erase(std::remove(active.begin(), active.end(), this), active.end());
    EXPECT_GT(m_seen, 0) << "the expected warning never came: " << m_part.toStdString();
}

bool ExpectedWarning::takes(const QString& message)
{
    const std::scoped_lock lock(guard);
    for (ExpectedWarning* expected : active) {
        if (message.contains(expected->m_part)) {
            ++expected->m_seen;
            return true;
        }
    }
    return false;
}

} // namespace yagura::testing

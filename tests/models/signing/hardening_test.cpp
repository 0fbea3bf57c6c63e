#include "signing/hardening.h"

#include <gtest/gtest.h>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace yagura;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr bool isSanitized = true; // its leak check reads the process as a debugger does
#else
constexpr bool isSanitized = false;
#endif

/// Whether `holds` in a process of its own: what it does cannot be taken back.
bool inChild(bool (*holds)())
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(holds() ? 0 : 1);
    int status = -1;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

TEST(Hardening, LeavesNoCoreAndLetsNobodyReadTheMemory)
{
    EXPECT_TRUE(inChild([] {
        hardenProcess();
        rlimit cores{};
        ::getrlimit(RLIMIT_CORE, &cores);
        return cores.rlim_cur == 0 && cores.rlim_max == 0
            && (isSanitized || ::prctl(PR_GET_DUMPABLE) == 0);
    }));
}

TEST(Hardening, EndsWithTheParent)
{
    EXPECT_TRUE(inChild([] {
        endWithParent();
        int signal = 0;
        ::prctl(PR_GET_PDEATHSIG, &signal);
        return signal != 0;
    }));
}

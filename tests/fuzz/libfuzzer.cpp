#include "targets.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

/// libFuzzer's door to one target (preset `fuzz`).
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace yagura::fuzz;
    static const Target* const target = [] {
        for (const Target& each : targets()) {
            if (std::strcmp(each.name, YAGURA_FUZZ_TARGET) == 0)
                return &each;
        }
        std::abort();
    }();
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    if (const char* broken = target->check(bytes).broken) {
        std::fprintf(stderr, "broken: %s\n", broken);
        std::abort();
    }
    return 0;
}

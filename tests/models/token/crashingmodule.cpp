#include <csignal>
#include <p11-kit/pkcs11.h>

/// A vendor's library at its worst: it crashes as soon as it is asked anything.
extern "C" CK_RV C_GetFunctionList(CK_FUNCTION_LIST_PTR_PTR)
{
    std::raise(SIGSEGV);
    return CKR_OK;
}

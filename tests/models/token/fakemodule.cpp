// A token whose every answer a test can choose, by the environment of its own process: `FAKE_LOGIN`
// and `FAKE_SIGN` are return values (hex), `FAKE_FLAGS` the token's flags, `FAKE_GONE` takes the
// token out, `FAKE_ALWAYS` asks the PIN again for each signature. It signs nothing.
#include <cstdlib>
#include <cstring>
#include <p11-kit/pkcs11.h>

namespace {

unsigned long chosen(const char* name)
{
    const char* value = std::getenv(name);
    return value ? std::strtoul(value, nullptr, 16) : 0;
}

int contextLogins = 0;

CK_RV ok(void*)
{
    return CKR_OK;
}

CK_RV slots(CK_BBOOL, CK_SLOT_ID_PTR list, CK_ULONG_PTR count)
{
    *count = 1;
    if (list)
        list[0] = 7;
    return CKR_OK;
}

CK_RV token(CK_SLOT_ID, CK_TOKEN_INFO_PTR found)
{
    if (chosen("FAKE_GONE"))
        return CKR_TOKEN_NOT_PRESENT;
    *found = {};
    std::memset(found->label, ' ', sizeof found->label);
    std::memcpy(found->label, "fake", 4);
    found->flags = chosen("FAKE_FLAGS");
    return CKR_OK;
}

CK_RV openSession(CK_SLOT_ID, CK_FLAGS, void*, CK_NOTIFY, CK_SESSION_HANDLE_PTR session)
{
    *session = 1;
    return CKR_OK;
}

CK_RV closeSession(CK_SESSION_HANDLE)
{
    return CKR_OK;
}

CK_RV login(CK_SESSION_HANDLE, CK_USER_TYPE user, CK_UTF8CHAR_PTR, CK_ULONG)
{
    if (user == CKU_CONTEXT_SPECIFIC)
        ++contextLogins;
    return chosen("FAKE_LOGIN");
}

CK_RV findInit(CK_SESSION_HANDLE, CK_ATTRIBUTE_PTR, CK_ULONG)
{
    return CKR_OK;
}

CK_RV find(CK_SESSION_HANDLE, CK_OBJECT_HANDLE_PTR objects, CK_ULONG, CK_ULONG_PTR count)
{
    *count = 1;
    objects[0] = 1;
    return CKR_OK;
}

CK_RV attribute(CK_SESSION_HANDLE, CK_OBJECT_HANDLE, CK_ATTRIBUTE_PTR wanted, CK_ULONG)
{
    if (wanted->type != CKA_ALWAYS_AUTHENTICATE)
        return CKR_ATTRIBUTE_TYPE_INVALID;
    if (wanted->pValue)
        *static_cast<CK_BBOOL*>(wanted->pValue) = chosen("FAKE_ALWAYS") ? CK_TRUE : CK_FALSE;
    wanted->ulValueLen = 1;
    return CKR_OK;
}

CK_RV signInit(CK_SESSION_HANDLE, CK_MECHANISM_PTR, CK_OBJECT_HANDLE)
{
    return CKR_OK;
}

CK_RV sign(CK_SESSION_HANDLE, CK_BYTE_PTR, CK_ULONG, CK_BYTE_PTR signature, CK_ULONG_PTR size)
{
    if (chosen("FAKE_ALWAYS") && contextLogins == 0)
        return CKR_USER_NOT_LOGGED_IN;
    std::memset(signature, 1, 64);
    *size = 64;
    return chosen("FAKE_SIGN");
}

CK_RV findFinal(CK_SESSION_HANDLE)
{
    return CKR_OK;
}

} // namespace

extern "C" CK_RV C_GetFunctionList(CK_FUNCTION_LIST_PTR_PTR list)
{
    static CK_FUNCTION_LIST calls{};
    calls.C_Initialize = ok;
    calls.C_Finalize = ok;
    calls.C_GetSlotList = slots;
    calls.C_GetTokenInfo = token;
    calls.C_OpenSession = openSession;
    calls.C_CloseSession = closeSession;
    calls.C_Login = login;
    calls.C_FindObjectsInit = findInit;
    calls.C_FindObjects = find;
    calls.C_FindObjectsFinal = findFinal;
    calls.C_GetAttributeValue = attribute;
    calls.C_SignInit = signInit;
    calls.C_Sign = sign;
    *list = &calls;
    return CKR_OK;
}

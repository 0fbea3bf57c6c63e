#include "token/tokenmodule.h"

#include <QFile>

#include <dlfcn.h>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

Error moduleError(const QString& path, const QString& detail)
{
    return { Error::Code::NotFound, u"'%1': %2"_s.arg(path, detail), u"E-TOK-MODULE"_s };
}

} // namespace

QString tokenText(const unsigned char* field, qsizetype size)
{
    return QString::fromUtf8(reinterpret_cast<const char*>(field), size).trimmed();
}

Result<std::shared_ptr<TokenModule>> TokenModule::load(const QString& path)
{
    if (!path.startsWith(u'/'))
        return moduleError(path, u"not an absolute path"_s); // nobody else may choose the library
    void* const library = ::dlopen(QFile::encodeName(path).constData(), RTLD_NOW | RTLD_LOCAL);
    if (!library)
        return moduleError(path, QString::fromLocal8Bit(::dlerror()));
    const auto getCalls
        = reinterpret_cast<CK_C_GetFunctionList>(::dlsym(library, "C_GetFunctionList"));
    CK_FUNCTION_LIST_PTR calls = nullptr;
    if (!getCalls || getCalls(&calls) != CKR_OK || !calls)
        return moduleError(path, u"no PKCS#11 module"_s);
    CK_C_INITIALIZE_ARGS arguments{};
    arguments.flags = CKF_OS_LOCKING_OK; // a signature is made on another thread than the list
    const CK_RV started = calls->C_Initialize(&arguments);
    if (started != CKR_OK && started != CKR_CRYPTOKI_ALREADY_INITIALIZED)
        return moduleError(path, u"C_Initialize: 0x%1"_s.arg(started, 0, 16));
    return std::shared_ptr<TokenModule>(new TokenModule(calls, started == CKR_OK));
}

TokenModule::TokenModule(const CK_FUNCTION_LIST* calls, bool isOurs)
    : m_calls(calls)
    , m_isOurs(isOurs)
{
}

TokenModule::~TokenModule()
{
    if (m_isOurs)
        m_calls->C_Finalize(nullptr);
}

std::vector<TokenModule::Slot> TokenModule::slotsWithToken() const
{
    unsigned long count = 0;
    if (m_calls->C_GetSlotList(CK_TRUE, nullptr, &count) != CKR_OK)
        return {};
    std::vector<Slot> found(count);
    if (m_calls->C_GetSlotList(CK_TRUE, found.data(), &count) != CKR_OK)
        return {};
    found.resize(count);
    return found;
}

Result<CK_TOKEN_INFO> TokenModule::tokenIn(Slot slot) const
{
    CK_TOKEN_INFO token{};
    const CK_RV outcome = m_calls->C_GetTokenInfo(slot, &token);
    if (outcome != CKR_OK)
        return Error{ Error::Code::Unavailable, u"C_GetTokenInfo: 0x%1"_s.arg(outcome, 0, 16),
            u"E-KEY-GONE"_s };
    return token;
}

Error TokenModule::errorOf(const char* call, unsigned long outcome, Slot slot) const
{
    const QString detail = u"%1: 0x%2"_s.arg(QString::fromLatin1(call)).arg(outcome, 0, 16);
    switch (outcome) {
    case CKR_PIN_INCORRECT:
    case CKR_PIN_INVALID:
    case CKR_PIN_LEN_RANGE:
        return { Error::Code::Untrusted, detail, u"E-TOK-PIN"_s };
    case CKR_PIN_LOCKED:
        return { Error::Code::Refused, detail, u"E-TOK-LOCKED"_s };
    case CKR_DEVICE_REMOVED:
    case CKR_TOKEN_NOT_PRESENT:
    case CKR_TOKEN_NOT_RECOGNIZED:
    case CKR_SLOT_ID_INVALID:
        return { Error::Code::Unavailable, detail, u"E-KEY-GONE"_s };
    }
    if (!tokenIn(slot))
        return { Error::Code::Unavailable, detail, u"E-KEY-GONE"_s };
    return { Error::Code::Unavailable, detail, u"E-TOK-FAIL"_s };
}

} // namespace yagura

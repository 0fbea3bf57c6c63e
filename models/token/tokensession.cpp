#include "token/tokensession.h"

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned long mostObjects = 64;
constexpr unsigned long mostAttribute = 4096;
constexpr unsigned long mostSignature = 256;

unsigned char* writable(const QByteArray& bytes)
{
    // PKCS#11 takes what it only reads by a pointer to what it may write.
    return reinterpret_cast<unsigned char*>(const_cast<char*>(bytes.constData()));
}

} // namespace

Result<std::shared_ptr<TokenSession>> TokenSession::open(
    std::shared_ptr<TokenModule> module, TokenModule::Slot slot)
{
    CK_SESSION_HANDLE handle = 0;
    const CK_RV outcome
        = module->calls().C_OpenSession(slot, CKF_SERIAL_SESSION, nullptr, nullptr, &handle);
    if (outcome != CKR_OK)
        return module->errorOf("C_OpenSession", outcome, slot);
    return std::shared_ptr<TokenSession>(new TokenSession(std::move(module), slot, handle));
}

TokenSession::TokenSession(
    std::shared_ptr<TokenModule> module, TokenModule::Slot slot, unsigned long handle)
    : m_module(std::move(module))
    , m_slot(slot)
    , m_handle(handle)
{
}

TokenSession::~TokenSession()
{
    m_module->calls().C_CloseSession(m_handle);
}

Error TokenSession::errorOf(const char* call, unsigned long outcome) const
{
    return m_module->errorOf(call, outcome, m_slot);
}

std::vector<TokenSession::Object> TokenSession::find(
    unsigned long objectClass, const QByteArray& id) const
{
    const auto& calls = m_module->calls();
    std::vector<CK_ATTRIBUTE> wanted{ { CKA_CLASS, &objectClass, sizeof objectClass } };
    if (!id.isEmpty())
        wanted.push_back({ CKA_ID, writable(id), static_cast<unsigned long>(id.size()) });
    if (calls.C_FindObjectsInit(m_handle, wanted.data(), wanted.size()) != CKR_OK)
        return {};
    std::vector<Object> found(mostObjects);
    unsigned long count = 0;
    if (calls.C_FindObjects(m_handle, found.data(), mostObjects, &count) != CKR_OK)
        count = 0;
    calls.C_FindObjectsFinal(m_handle);
    found.resize(count);
    return found;
}

QByteArray TokenSession::attribute(Object object, unsigned long type) const
{
    const auto& calls = m_module->calls();
    CK_ATTRIBUTE one{ type, nullptr, 0 };
    if (calls.C_GetAttributeValue(m_handle, object, &one, 1) != CKR_OK
        || one.ulValueLen > mostAttribute)
        return {};
    QByteArray value(static_cast<qsizetype>(one.ulValueLen), '\0');
    one.pValue = value.data();
    return calls.C_GetAttributeValue(m_handle, object, &one, 1) == CKR_OK ? value : QByteArray();
}

Result<void> TokenSession::login(unsigned long user, const Passphrase& pin)
{
    const QByteArrayView text = pin.utf8();
    auto* const bytes = reinterpret_cast<unsigned char*>(const_cast<char*>(text.data()));
    const CK_RV outcome
        = m_module->calls().C_Login(m_handle, user, bytes, static_cast<unsigned long>(text.size()));
    if (outcome == CKR_OK || outcome == CKR_USER_ALREADY_LOGGED_IN)
        return {};
    return errorOf("C_Login", outcome);
}

Result<QByteArray> TokenSession::sign(
    Object key, unsigned long mechanism, const QByteArray& bytes, const Passphrase& pin)
{
    const auto& calls = m_module->calls();
    CK_MECHANISM how{ mechanism, nullptr, 0 };
    if (const CK_RV outcome = calls.C_SignInit(m_handle, &how, key); outcome != CKR_OK)
        return errorOf("C_SignInit", outcome);
    // A key for signatures that bind (PKCS#11 2.40, 4.9) wants the PIN once more for each.
    if (attribute(key, CKA_ALWAYS_AUTHENTICATE).startsWith('\1')) {
        if (auto open = login(CKU_CONTEXT_SPECIFIC, pin); !open)
            return open.error();
    }
    // In one part: modules do not take EdDSA in several (trust.md F16).
    QByteArray signature(static_cast<qsizetype>(mostSignature), '\0');
    unsigned long size = mostSignature;
    const CK_RV outcome = calls.C_Sign(m_handle, writable(bytes),
        static_cast<unsigned long>(bytes.size()), writable(signature), &size);
    if (outcome != CKR_OK)
        return errorOf("C_Sign", outcome);
    signature.truncate(static_cast<qsizetype>(size));
    return signature;
}

} // namespace yagura

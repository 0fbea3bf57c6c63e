#include "token/token.h"

#include "base/digest.h"
#include "signing/signaturecheck.h"
#include "token/ecpoint.h"
#include "token/tokenmodule.h"
#include "token/tokensession.h"

#include <algorithm>
#include <cstring>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ed25519Point = 32;
constexpr qsizetype p256Point = 65;

QString labelOf(const CK_TOKEN_INFO& token)
{
    return tokenText(token.label, sizeof token.label);
}

unsigned long numberIn(const QByteArray& attribute)
{
    unsigned long number = CK_UNAVAILABLE_INFORMATION;
    if (attribute.size() == sizeof number)
        std::memcpy(&number, attribute.constData(), sizeof number);
    return number;
}

/// Absent for a key of another kind, and for one whose point nobody may use.
std::optional<MemberKey> memberKeyOf(const TokenSession& session, TokenSession::Object object)
{
    const unsigned long type = numberIn(session.attribute(object, CKA_KEY_TYPE));
    const QByteArray point = session.attribute(object, CKA_EC_POINT);
    if (type == CKK_EC_EDWARDS)
        return SignatureCheck::memberKey(QString::fromUtf16(SignatureCheck::ed25519),
            ecPoint(point, ed25519Point).value_or(QByteArray()));
    if (type == CKK_EC)
        return SignatureCheck::memberKey(QString::fromUtf16(SignatureCheck::p256),
            ecPoint(point, p256Point).value_or(QByteArray()));
    return std::nullopt;
}

Error noKey(const QString& detail)
{
    return { Error::Code::NotFound, detail, u"E-TOK-KEY"_s };
}

/// The token's raw signature in the form of everybody's: what does not verify is worth nothing.
Result<QByteArray> inOurForm(
    const MemberKey& key, const QByteArray& bytes, const Result<QByteArray>& raw)
{
    if (!raw)
        return raw;
    const bool isEd25519 = key.algorithm == QStringView(SignatureCheck::ed25519);
    const auto signature
        = isEd25519 ? std::optional(*raw) : SignatureCheck::p256SignatureFromRaw(*raw);
    if (!signature || !SignatureCheck::verify(key, bytes, *signature))
        return Error{ Error::Code::Untrusted, u"the token's signature does not verify"_s,
            u"E-TOK-FAIL"_s };
    return *signature;
}

} // namespace

Token::Token(std::shared_ptr<TokenModule> module, unsigned long slot)
    : m_module(std::move(module))
    , m_slot(slot)
{
}

Result<QStringList> Token::labels(const QString& module)
{
    const auto loaded = TokenModule::load(module);
    if (!loaded)
        return loaded.error();
    QStringList found;
    for (const auto slot : (*loaded)->slotsWithToken()) {
        if (const auto token = (*loaded)->tokenIn(slot); token && !labelOf(*token).isEmpty())
            found.append(labelOf(*token));
    }
    return found;
}

Result<Token> Token::open(const QString& module, const QString& label)
{
    const auto loaded = TokenModule::load(module);
    if (!loaded)
        return loaded.error();
    for (const auto slot : (*loaded)->slotsWithToken()) {
        if (const auto token = (*loaded)->tokenIn(slot); token && labelOf(*token) == label)
            return Token(*loaded, slot);
    }
    return Error{ Error::Code::NotFound, u"no token '%1' is there"_s.arg(label), u"E-KEY-GONE"_s };
}

bool Token::hasFlag(unsigned long flag) const
{
    const auto token = m_module->tokenIn(m_slot);
    return token && (token->flags & flag) != 0;
}

Token::PinState Token::pinState() const
{
    if (hasFlag(CKF_USER_PIN_LOCKED))
        return PinState::Locked;
    if (hasFlag(CKF_USER_PIN_FINAL_TRY))
        return PinState::FinalTry;
    return hasFlag(CKF_USER_PIN_COUNT_LOW) ? PinState::CountLow : PinState::Fine;
}

bool Token::hasPinPad() const
{
    return hasFlag(CKF_PROTECTED_AUTHENTICATION_PATH);
}

Result<std::vector<TokenKey>> Token::keys() const
{
    const auto session = TokenSession::open(m_module, m_slot);
    if (!session)
        return session.error();
    std::vector<TokenKey> found;
    for (const auto object : (*session)->find(CKO_PUBLIC_KEY)) {
        const auto key = memberKeyOf(**session, object);
        const QByteArray id = (*session)->attribute(object, CKA_ID);
        if (key && !id.isEmpty())
            found.push_back(
                { id, QString::fromUtf8((*session)->attribute(object, CKA_LABEL)), *key });
    }
    return found;
}

Result<TokenKey> Token::findKey(const QByteArray& id) const
{
    const auto all = keys();
    if (!all)
        return all.error();
    if (id.isEmpty() && all->size() != 1)
        return noKey(u"the token has %1 usable keys; name one by its id"_s.arg(all->size()));
    const auto found = std::find_if(all->begin(), all->end(),
        [&](const TokenKey& key) { return id.isEmpty() || key.id == id; });
    if (found == all->end())
        return noKey(u"the token has no usable key %1"_s.arg(QString::fromLatin1(id.toHex())));
    return *found;
}

Result<QByteArray> Token::sign(
    const TokenKey& key, const QByteArray& bytes, const Passphrase& pin) const
{
    if (pin.isEmpty() && !hasPinPad())
        return Error{ Error::Code::Refused, u"no PIN was given"_s, u"E-TOK-PIN"_s };
    const auto session = TokenSession::open(m_module, m_slot);
    if (!session)
        return session.error();
    if (auto open = (*session)->login(CKU_USER, pin); !open)
        return open.error();
    const auto objects = (*session)->find(CKO_PRIVATE_KEY, key.id);
    if (objects.size() != 1)
        return noKey(u"%1 private keys have this id"_s.arg(objects.size()));
    const bool isEd25519 = key.key.algorithm == QStringView(SignatureCheck::ed25519);
    const auto raw = isEd25519
        ? (*session)->sign(objects.front(), CKM_EDDSA, bytes, pin)
        : (*session)->sign(objects.front(), CKM_ECDSA, Digest::of(bytes).bytes(), pin);
    return inOurForm(key.key, bytes, raw);
}

} // namespace yagura

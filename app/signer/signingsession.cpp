#include "signer/signingsession.h"

#include "common/look.h"
#include "common/uilanguage.h"
#include "common/words.h"

#include <QApplication>
#include <QPromise>
#include <QThreadPool>

#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr qreal deskPoints = 14.0;

/// What the person at the keyboard can set right here and now.
bool mayTryAgain(const Error& error)
{
    return error.reason == u"E-KEY-PASS" || error.reason == u"E-TOK-PIN";
}

} // namespace

SigningSession::SigningSession(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    connect(&m_signing, &QFutureWatcher<Result<QByteArray>>::finished, this,
        &SigningSession::finishSigning);
}

SigningSession::~SigningSession() = default;

void SigningSession::start(const QByteArray& bytes)
{
    const auto request = SigningRequest::fromBytes(bytes);
    if (!request)
        return refuse(request.error());
    m_request = *request;
    if (m_request.act == SigningRequest::Act::ListKeys)
        return listKeys(m_request.key);
    auto hand = KeyHand::reach(m_request.key);
    if (!hand)
        return refuse(hand.error());
    m_hand = std::move(*hand);
    ask();
}

void SigningSession::listKeys(const SigningKey& place)
{
    const auto token = Token::open(place.module, place.token);
    const auto keys = token ? token->keys() : Result<std::vector<TokenKey>>(token.error());
    if (keys)
        answer(SigningAnswer{ {}, *keys }.toBytes());
    else
        refuse(keys.error());
}

void SigningSession::ask()
{
    const auto content = SigningContent::read(m_request, m_hand->key());
    if (!content)
        return refuse(content.error());
    setUiLanguage(m_request.language);
    QApplication::setFont(Look::font(deskPoints * m_request.textPercent / 100));
    const auto secret = m_hand->hasPinPad() ? SigningWindow::Secret::PinPad
        : m_hand->isToken()                 ? SigningWindow::Secret::Pin
                                            : SigningWindow::Secret::Passphrase;
    m_window = std::make_unique<SigningWindow>(*content, secret, m_clock);
    connect(m_window.get(), &SigningWindow::confirmed, this, &SigningSession::sign);
    connect(m_window.get(), &SigningWindow::cancelled, this, [this] {
        refuse({ Error::Code::Refused, u"given up in the signing window"_s, u"E-SGN-CANCEL"_s });
    });
    m_window->showPinState(m_hand->pinState());
    m_window->showOver(m_request.window);
}

void SigningSession::sign(const Passphrase& words)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    m_signing.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, hand = *m_hand, bytes = m_request.bytes, words] {
        promise->addResult(hand.sign(bytes, words));
        promise->finish();
    });
}

void SigningSession::finishSigning()
{
    const Result<QByteArray> signature = m_signing.result();
    if (signature)
        return answer(SigningAnswer{ *signature, {} }.toBytes());
    if (!mayTryAgain(signature.error()))
        return refuse(signature.error());
    m_window->showPinState(m_hand->pinState());
    m_window->askAgain(Words::error(signature.error()));
}

void SigningSession::refuse(const Error& error)
{
    answer(SigningAnswer::toBytes(error));
}

void SigningSession::answer(const QByteArray& bytes)
{
    if (std::exchange(m_isAnswered, true))
        return;
    if (m_window)
        m_window->hide();
    emit answered(bytes);
}

} // namespace yagura

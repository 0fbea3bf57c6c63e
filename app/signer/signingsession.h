#pragma once

#include "base/clock.h"
#include "signer/keyhand.h"
#include "signer/signingcontent.h"
#include "signer/signingwindow.h"
#include "signing/signingrequest.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>

namespace yagura {

/// One request from its bytes to its answer: reads them, shows them, asks, signs. GUI thread; the
/// signature itself is made on a pool thread, because Argon2 and tokens take their time.
class SigningSession : public QObject {
    Q_OBJECT
public:
    SigningSession(const Clock& clock, QObject* parent = nullptr);
    ~SigningSession() override;

    /// `answered()` follows, at once where nothing is to be asked.
    void start(const QByteArray& request);
    SigningWindow* window() const { return m_window.get(); } ///< null until something is asked

signals:
    void answered(const QByteArray& answer); ///< SigningAnswer's bytes; exactly one

private:
    void listKeys(const SigningKey& token);
    void ask();
    void sign(const Passphrase& words);
    void finishSigning();
    void refuse(const Error& error);
    void answer(const QByteArray& bytes);

    const Clock& m_clock;
    SigningRequest m_request;
    std::optional<KeyHand> m_hand;
    std::unique_ptr<SigningWindow> m_window;
    QFutureWatcher<Result<QByteArray>> m_signing;
    bool m_isAnswered = false;
};

} // namespace yagura

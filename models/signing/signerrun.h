#pragma once

#include "signing/signingrequest.h"

#include <QObject>
#include <QProcess>
#include <QPromise>
#include <QTimer>

#include <chrono>

namespace yagura {

/// One run of the signing process: a request in, an answer out. Deletes itself at its end. GUI
/// thread. Private to signing.
class SignerRun : public QObject {
    Q_OBJECT
public:
    /// Without a `patience` it waits as long as the person at the screen does.
    static SignerRun* start(const QString& program, const SigningRequest& request,
        std::chrono::milliseconds patience = {});
    ~SignerRun() override;

    QFuture<Result<SigningAnswer>> answer() { return m_promise.future(); }
    void cancel(); ///< answers `E-SGN-CANCEL`

private:
    explicit SignerRun(const QByteArray& request);
    void readAnswer();
    void giveUp(QProcess::ProcessError problem);
    void finish();
    void end(const Result<SigningAnswer>& answer);

    QByteArray m_request;
    QByteArray m_answer;
    QProcess m_process;
    QTimer m_patience;
    QPromise<Result<SigningAnswer>> m_promise;
    bool m_ended = false;
};

} // namespace yagura

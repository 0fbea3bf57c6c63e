#include "signing/signerrun.h"

namespace yagura {
using namespace Qt::StringLiterals;

SignerRun* SignerRun::start(
    const QString& program, const SigningRequest& request, std::chrono::milliseconds patience)
{
    auto* const run = new SignerRun(request.toBytes());
    if (patience.count() > 0)
        run->m_patience.start(patience);
    run->m_process.start(program, QStringList()); // no argument: what is signed stands in no list
    return run;
}

SignerRun::SignerRun(const QByteArray& request)
    : m_request(request)
{
    m_promise.start();
    m_patience.setSingleShot(true);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::started, this, [this] {
        m_process.write(m_request);
        m_process.closeWriteChannel();
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SignerRun::readAnswer);
    connect(&m_process, &QProcess::errorOccurred, this, &SignerRun::giveUp);
    connect(&m_process, &QProcess::finished, this, &SignerRun::finish);
    connect(&m_patience, &QTimer::timeout, &m_process, &QProcess::kill);
}

SignerRun::~SignerRun()
{
    end(Error{ Error::Code::Unavailable, u"the console ends"_s, u"E-SGN-CANCEL"_s });
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void SignerRun::cancel()
{
    end(Error{ Error::Code::Refused, u"the signature was given up"_s, u"E-SGN-CANCEL"_s });
    m_process.kill();
}

void SignerRun::readAnswer()
{
    m_answer += m_process.readAllStandardOutput();
    if (m_answer.size() > SigningAnswer::mostBytes)
        m_process.kill();
}

void SignerRun::giveUp(QProcess::ProcessError problem)
{
    if (problem != QProcess::FailedToStart)
        return; // the end of the process follows, and says the same
    end(Error{ Error::Code::NotFound, m_process.errorString(), u"E-SGN-MISSING"_s });
    deleteLater();
}

void SignerRun::finish()
{
    readAnswer();
    end(m_process.exitStatus() == QProcess::NormalExit
            ? SigningAnswer::fromBytes(m_answer)
            : Error{ Error::Code::Unavailable, u"the signing process ended by itself"_s,
                u"E-SGN-GONE"_s });
    deleteLater();
}

void SignerRun::end(const Result<SigningAnswer>& answer)
{
    if (std::exchange(m_ended, true))
        return;
    m_promise.addResult(answer);
    m_promise.finish();
}

} // namespace yagura

#include "signing/processsigner.h"

#include "signing/signerrun.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds listPatience{ 20 }; // a token on a slow bus; a module that hangs

QFuture<Result<QByteArray>> refused(const QString& detail, const QString& reason)
{
    return QtFuture::makeReadyFuture(
        Result<QByteArray>(Error{ Error::Code::Refused, detail, reason }));
}

} // namespace

ProcessSigner::ProcessSigner(
    QString program, SigningKey place, MemberKey key, ScreenNow screen, QObject* parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_place(std::move(place))
    , m_key(std::move(key))
    , m_screen(std::move(screen))
{
}

ProcessSigner::~ProcessSigner()
{
    if (m_run)
        m_run->disconnect(this); // nobody is left who could be told
    delete m_run;
}

void ProcessSigner::offerPapers(const SigningPapers& papers)
{
    m_papers = papers;
}

QFuture<Result<QByteArray>> ProcessSigner::sign(const QByteArray& bytes)
{
    if (m_run && !m_run->answer().isFinished())
        return refused(u"a signature is being made"_s, u"E-SGN-BUSY"_s);
    const auto papers = std::exchange(m_papers, std::nullopt);
    if (!papers)
        return refused(u"nobody asked for this signature"_s, u"E-KEY-LOCKED"_s);
    const Screen screen = m_screen();
    m_run = SignerRun::start(m_program,
        { SigningRequest::Act::Sign, m_place, screen.language, screen.textPercent, screen.window,
            bytes, *papers });
    connect(m_run, &QObject::destroyed, this, &ProcessSigner::windowClosed);
    return m_run->answer().then([](const Result<SigningAnswer>& answer) {
        return answer ? Result<QByteArray>(answer->signature) : Result<QByteArray>(answer.error());
    });
}

void ProcessSigner::cancel()
{
    if (m_run)
        m_run->cancel();
}

QString ProcessSigner::installedProgram()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString& place : { u"/yagura-signer"_s, u"/../signer/yagura-signer"_s }) {
        const QFileInfo program(here + place);
        if (program.isExecutable())
            return program.canonicalFilePath();
    }
    return {};
}

QFuture<Result<std::vector<TokenKey>>> ProcessSigner::listKeys(
    const QString& program, const SigningKey& token)
{
    auto* const run
        = SignerRun::start(program, { SigningRequest::Act::ListKeys, token }, listPatience);
    return run->answer().then([](const Result<SigningAnswer>& answer) {
        return answer ? Result<std::vector<TokenKey>>(answer->keys)
                      : Result<std::vector<TokenKey>>(answer.error());
    });
}

} // namespace yagura

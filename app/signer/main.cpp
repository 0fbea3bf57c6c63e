#include "base/clock.h"
#include "common/look.h"
#include "common/uilanguage.h"
#include "signer/signingsession.h"
#include "signing/hardening.h"
#include "signing/signingrequest.h"

#include <QApplication>
#include <QFile>

#include <cstdio>
#include <unistd.h>

namespace {

/// All of standard input, as far as a request may be long, and one byte more for who sent too much.
QByteArray readRequest()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    QByteArray bytes;
    while (bytes.size() <= yagura::SigningRequest::mostBytes) {
        const QByteArray part = input.read(yagura::SigningRequest::mostBytes + 1 - bytes.size());
        if (part.isEmpty())
            break;
        bytes += part;
    }
    return bytes;
}

/// The answer's own way out: what a token's library prints on standard output must not get between.
int takeStandardOutput()
{
    const int answers = ::dup(STDOUT_FILENO);
    ::dup2(STDERR_FILENO, STDOUT_FILENO);
    return answers;
}

} // namespace

/// Shows what is to be signed, asks for the passphrase or PIN, signs, and ends. Started by the
/// console for one signature: the request on standard input, the answer on standard output.
int main(int argc, char** argv)
{
    using namespace yagura;

    hardenProcess();
    endWithParent();
    const int answers = takeStandardOutput();
    QApplication application(argc, argv);
    application.setApplicationName(QStringLiteral("yagura-signer"));
    application.setQuitOnLastWindowClosed(false);
    Look::apply(application);

    const SystemClock clock;
    SigningSession session(clock);
    QObject::connect(
        &session, &SigningSession::answered, &application,
        [answers](const QByteArray& answer) {
            QFile output;
            if (output.open(answers, QIODevice::WriteOnly))
                output.write(answer);
            QCoreApplication::quit();
        },
        Qt::QueuedConnection);
    session.start(readRequest());
    return QCoreApplication::exec();
}

#include "base/clock.h"
#include "signer/signingsession.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTest>

#include <cstdio>

/// What `yagura-signer` does, with a person who types the first argument into the window and signs;
/// an empty one gives up. For tests of the process alone: the product takes no arguments.
int main(int argc, char** argv)
{
    using namespace yagura;

    QApplication application(argc, argv);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    const SystemClock clock;
    SigningSession session(clock);
    QObject::connect(
        &session, &SigningSession::answered, &application,
        [](const QByteArray& answer) {
            std::fwrite(answer.constData(), 1, static_cast<std::size_t>(answer.size()), stdout);
            QCoreApplication::quit();
        },
        Qt::QueuedConnection);
    session.start(input.readAll());
    if (SigningWindow* window = session.window()) {
        const QString words = QString::fromLocal8Bit(qgetenv("SCRIPTED_WORDS"));
        auto* field = window->findChild<QLineEdit*>(QStringLiteral("passphrase"));
        QTest::keyClicks(field, words);
        QTest::keyClick(field, words.isEmpty() ? Qt::Key_Escape : Qt::Key_Return);
        if (!words.isEmpty())
            QTest::keyClick(window->findChild<QWidget*>(QStringLiteral("sign")), Qt::Key_Return);
    }
    return QCoreApplication::exec();
}

#include "support/expectedwarnings.h"

#include <QApplication>
#include <QLocale>
#include <gtest/gtest.h>

namespace {
/// An unexpected warning is a failed test: Qt reports broken connects, bad model indexes and leaks
/// only this way.
void failOnWarning(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    // Qt's offscreen platform says this of every window that it shows.
    const bool isPlatformNoise
        = message == QLatin1StringView("This plugin does not support propagateSizeHints()");
    const bool isWarning = (type == QtWarningMsg || type == QtCriticalMsg) && !isPlatformNoise;
    if (isWarning && !yagura::testing::ExpectedWarning::takes(message))
        ADD_FAILURE_AT(context.file ? context.file : "qt", context.line) << message.toStdString();
    else
        fprintf(stderr, "%s\n", qPrintable(message));
}
} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    qInstallMessageHandler(failOnWarning);
    return RUN_ALL_TESTS();
}

#include "console/displayguard.h"

#include <QCoreApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QTranslator>

#include <cstdio>
#include <cstdlib>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

QtMessageHandler before = nullptr; // a message handler can reach nothing but globals

/// There is no application yet that could hold a translator.
QString inLanguageOfTheSystem(const char* text)
{
    QTranslator words;
    if (!words.load(QLocale::system(), u"yagura"_s, u"_"_s, u":/i18n"_s))
        return QString::fromUtf8(text);
    const QString translated = words.translate("yagura", text);
    return translated.isEmpty() ? QString::fromUtf8(text) : translated;
}

void endInOneSentence(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtFatalMsg) {
        const QByteArray line = inLanguageOfTheSystem(DisplayGuard::sentence()).toUtf8();
        std::fprintf(stderr, "yagura: %s\n", line.constData());
        std::_Exit(1);
    }
    // What the platform plugins say of their failure is in the sentence.
    if (!QLatin1StringView(context.category).startsWith("qt.qpa"_L1))
        before(type, context, message);
}

} // namespace

DisplayGuard::DisplayGuard()
{
    before = qInstallMessageHandler(endInOneSentence);
}

DisplayGuard::~DisplayGuard()
{
    qInstallMessageHandler(before);
}

const char* DisplayGuard::sentence()
{
    return QT_TRANSLATE_NOOP("yagura",
        "There is no display to open a window on. Start it from a graphical session, or use "
        "--snapshot FILE.png.");
}

} // namespace yagura

#include "common/uilanguage.h"

#include "base/log.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

/// The words of one language: ours, and those of Qt's own dialogs. Installed on the application,
/// which does not own them: both stand here until the program ends.
struct Catalogue {
    QTranslator words;
    QTranslator qtWords;
    Language language = Language::English; // the language of the sources, until somebody chooses
};

Catalogue& catalogue()
{
    static Catalogue loaded;
    return loaded;
}

QString code(Language language)
{
    return language == Language::Japanese ? u"ja"_s : u"en"_s;
}

const QString ownFolder = u":/i18n"_s;

void install(QTranslator& translator, const QString& name, const QString& folder)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(name, folder) || translator.load(name, ownFolder))
        QCoreApplication::installTranslator(&translator);
    else
        qCInfo(logScreen) << "no translation" << name << "in" << folder;
}

} // namespace

Language uiLanguage()
{
    return catalogue().language;
}

void setUiLanguage(Language language)
{
    catalogue().language = language;
    install(catalogue().qtWords, u"qtbase_%1"_s.arg(code(language)),
        QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(catalogue().words, u"yagura_%1"_s.arg(code(language)), ownFolder);
    // Also where no file was found: the names that data brings change all the same.
    QCoreApplication::postEvent(QCoreApplication::instance(), new QEvent(QEvent::LanguageChange));
}

} // namespace yagura

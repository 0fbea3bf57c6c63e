#include "catalogue.h"

#include "support/qtprinters.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace yagura::testing;

namespace {

QString inFolder(const QString& name)
{
    return QStringLiteral(SOURCE_DIR "/translations/") + name;
}

/// Calls `check` with every form of every entry, and names the entry when it fails.
template <typename Check> void forEachForm(const QString& file, Check check)
{
    const auto entries = readCatalogue(inFolder(file));
    ASSERT_FALSE(entries.empty()) << file.toStdString();
    for (const CatalogueEntry& entry : entries) {
        SCOPED_TRACE(u"%1 / %2: \"%3\""_s.arg(file, entry.context, entry.source).toStdString());
        for (const QString& form : entry.forms) {
            if (!form.isEmpty()) // said by its own test
                check(entry, form);
        }
    }
}

const QStringList catalogues{ u"yagura_ja.ts"_s, u"yagura_en.ts"_s };

} // namespace

TEST(Translations, EveryTextIsFinishedInBothLanguages)
{
    for (const QString& file : catalogues) {
        const auto entries = readCatalogue(inFolder(file));
        EXPECT_FALSE(entries.empty()) << file.toStdString();
        for (const CatalogueEntry& entry : entries) {
            SCOPED_TRACE(u"%1 / %2: \"%3\""_s.arg(file, entry.context, entry.source).toStdString());
            EXPECT_TRUE(entry.finished);
            EXPECT_FALSE(entry.vanished);
            EXPECT_FALSE(entry.forms.isEmpty() || entry.forms.contains(QString()));
        }
    }
}

// Japanese has one form for all counts, English two.
TEST(Translations, CountsHaveAllTheirForms)
{
    forEachForm(u"yagura_ja.ts"_s,
        [](const CatalogueEntry& entry, const QString&) { EXPECT_EQ(entry.forms.size(), 1); });
    forEachForm(u"yagura_en.ts"_s, [](const CatalogueEntry& entry, const QString&) {
        EXPECT_EQ(entry.forms.size(), entry.numerus ? 2 : 1);
    });
}

TEST(Translations, PlaceholdersAndKeysAreThoseOfTheSource)
{
    for (const QString& file : catalogues) {
        forEachForm(file, [&](const CatalogueEntry& entry, const QString& form) {
            QStringList wanted = placeholders(entry.source);
            // "One incident" is a good English singular for "%n incidents".
            if (entry.numerus && entry.forms.size() == 2 && form == entry.forms.first()
                && !form.contains(u"%n"_s))
                wanted.removeAll(u"%n"_s);
            EXPECT_EQ(placeholders(form), wanted) << form.toStdString();
            EXPECT_EQ(mnemonics(form), mnemonics(entry.source)) << form.toStdString();
        });
    }
}

// A Japanese comma, colon or semicolon brings its own space.
TEST(Translations, SpaceAtTheEndsIsThatOfTheSource)
{
    const QString wide = u"\u3001\u3002\uFF1A\uFF1B\u3000"_s;
    for (const QString& file : catalogues) {
        forEachForm(file, [&](const CatalogueEntry& entry, const QString& form) {
            EXPECT_EQ(form.front().isSpace(), entry.source.front().isSpace()) << form.toStdString();
            EXPECT_TRUE(form.back().isSpace() == entry.source.back().isSpace()
                || wide.contains(form.back()))
                << form.toStdString();
        });
    }
}

TEST(Translations, JapaneseIsJapanese)
{
    QFile file(inFolder(u"latin.txt"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList allowed = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    forEachForm(u"yagura_ja.ts"_s, [&](const CatalogueEntry&, const QString& form) {
        EXPECT_TRUE(looksJapanese(form) || allowed.contains(form)) << form.toStdString();
    });
}

TEST(Translations, JapaneseUsesTheWordsOfTheGlossary)
{
    const auto glossary = readGlossary(inFolder(u"glossary.tsv"_s));
    EXPECT_GT(glossary.size(), 130u);
    forEachForm(u"yagura_ja.ts"_s, [&](const CatalogueEntry& entry, const QString& form) {
        for (const GlossaryTerm& term : glossary) {
            if (!term.isIn(entry.source))
                continue;
            EXPECT_TRUE(!term.binding || form.contains(term.ja))
                << form.toStdString() << " lacks " << term.ja.toStdString();
            for (const QString& forbidden : term.forbidden) {
                // The word may stand for another term of the same text: "approval" beside
                // "sign-off".
                const bool isAnothers
                    = std::any_of(glossary.begin(), glossary.end(), [&](const GlossaryTerm& other) {
                          return other.ja == forbidden && other.isIn(entry.source);
                      });
                EXPECT_TRUE(isAnothers || !form.contains(forbidden))
                    << form.toStdString() << " uses " << forbidden.toStdString();
            }
        }
    });
}

TEST(Translations, GlossaryTermsAreUniqueAndWhole)
{
    QSet<QString> keys;
    for (const GlossaryTerm& term : readGlossary(inFolder(u"glossary.tsv"_s))) {
        EXPECT_FALSE(keys.contains(term.key)) << term.key.toStdString();
        keys.insert(term.key);
        EXPECT_TRUE(looksJapanese(term.ja) && !term.en.isEmpty()) << term.key.toStdString();
        for (const QString& forbidden : term.forbidden)
            EXPECT_FALSE(term.ja.contains(forbidden)) << term.key.toStdString();
    }
}

// Asks lupdate itself: a text that was added without an update would be shown in English on a
// Japanese screen.
TEST(Translations, CataloguesHoldEveryTextOfTheSources)
{
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh_ja.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(SOURCE_DIR));
    lupdate.start(QStringLiteral(LUPDATE),
        { u"-silent"_s, u"-locations"_s, u"none"_s, u"models"_s, u"widgets"_s, u"app"_s, u"-ts"_s,
            fresh });
    ASSERT_TRUE(lupdate.waitForFinished(60'000) && lupdate.exitCode() == 0)
        << lupdate.readAllStandardError().toStdString();
    const auto wanted = readCatalogue(fresh);
    ASSERT_GT(wanted.size(), 100u);
    for (const QString& file : catalogues) {
        QSet<QString> keys;
        for (const CatalogueEntry& entry : readCatalogue(inFolder(file)))
            keys.insert(entry.key());
        for (const CatalogueEntry& entry : wanted)
            EXPECT_TRUE(keys.contains(entry.key()))
                << file.toStdString() << " lacks " << entry.key().toStdString();
    }
}

TEST(Catalogue, ReadsPlaceholdersKeysAndScripts)
{
    EXPECT_EQ(placeholders(u"%1 of %L2: %n, 100 %"_s), QStringList({ u"%1"_s, u"%L2"_s, u"%n"_s }));
    EXPECT_EQ(mnemonics(u"&File && more"_s), 1);
    EXPECT_TRUE(looksJapanese(u"深刻度 %1"_s));
    EXPECT_TRUE(looksJapanese(u"%1 / %2"_s));
    EXPECT_FALSE(looksJapanese(u"Severity %1"_s));
}

TEST(Catalogue, FindsTermsAsWholeWords)
{
    const GlossaryTerm term(u"incident"_s, u"事案"_s, u"incident"_s);
    EXPECT_TRUE(term.isIn(u"Open incidents"_s));
    EXPECT_TRUE(term.isIn(u"Incident %1"_s));
    EXPECT_FALSE(term.isIn(u"coincidental"_s));
}

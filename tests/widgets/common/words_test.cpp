#include "common/words.h"

#include "common/uilanguage.h"
#include "support/qtprinters.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {
const QStringList codes{ u"E-ENV-SIZE"_s, u"E-ENV-CANON"_s, u"E-ENV-TYPE"_s, u"E-ENV-SIG"_s,
    u"E-ENV-FORM"_s, u"E-KEY-UNKNOWN"_s, u"E-KEY-REVOKED"_s, u"E-KEY-NONE"_s, u"E-KEY-UNENROLLED"_s,
    u"E-KEY-PASS"_s, u"E-KEY-SHORT"_s, u"E-KEY-EXISTS"_s, u"E-KEY-PERM"_s, u"E-KEY-FORM"_s,
    u"E-KEY-WEAKKDF"_s, u"E-KEY-ID"_s, u"E-KEY-LOCKED"_s, u"E-KEY-GONE"_s, u"E-ROS-THRESHOLD"_s,
    u"E-ROS-REVOKED"_s, u"E-ROS-KEYMOVED"_s, u"E-TRU-CHAIN"_s, u"E-TRU-WITNESS"_s,
    u"E-TRU-THRESHOLD"_s, u"E-REV-RIGHT"_s, u"E-REV-KEY"_s, u"E-REV-TWICE"_s, u"E-POL-FORM"_s,
    u"E-LED-INCONS"_s, u"E-LED-ROLLBACK"_s, u"E-LED-SEEN"_s, u"E-LED-BITROT"_s, u"E-LED-UNWIT"_s,
    u"E-LED-STALE"_s, u"E-LED-ALARM"_s, u"E-LED-ORIGIN"_s, u"E-LED-EXERCISE"_s, u"E-LED-ORDER"_s,
    u"E-WIT-TIME"_s, u"E-RCP-BROKEN"_s, u"E-EVD-HASH"_s, u"E-DOC-MISSING"_s, u"E-STM-UNKNOWN"_s,
    u"E-STM-FIELD"_s, u"E-MAT-ID"_s, u"E-MAT-TAKEN"_s, u"E-MAT-KIND"_s, u"E-MAT-BASIS"_s,
    u"E-MAT-ROLE"_s, u"E-MRK-MATTER"_s, u"E-MRK-REQUEST"_s, u"E-MRK-POLICY"_s, u"E-MRK-ROSTER"_s,
    u"E-MRK-SEAT"_s, u"E-MRK-ROLE"_s, u"E-MRK-OWN"_s, u"E-MRK-TWICE"_s, u"E-MRK-SUPERSEDED"_s,
    u"E-MRK-BODY"_s, u"E-MRK-EXPIRED"_s, u"E-MRK-CLOSED"_s, u"E-MRK-VERB"_s, u"E-MRK-REASON"_s,
    u"E-FEED-JSON"_s, u"E-FEED-DEPTH"_s, u"E-FEED-SHAPE"_s, u"E-FEED-ENVELOPE"_s, u"E-FEED-HASH"_s,
    u"E-FEED-TYPE"_s, u"E-FEED-CONFLICT"_s, u"E-FEED-EXERCISE"_s, u"E-STORE-LOCKED"_s,
    u"E-STORE-OPEN"_s, u"E-SCHEMA-NEWER"_s, u"E-HUB-LOOPBACK"_s, u"E-HUB-PORT"_s, u"E-CHK-SIG"_s,
    u"E-CHK-FORM"_s };
}

TEST(Words, HaveOneFullSentenceForEveryReasonCode)
{
    QSet<QString> sentences;
    for (const QString& code : codes) {
        const QString sentence = Words::reason(code, u"detail"_s);
        EXPECT_TRUE(sentence.endsWith(u'.'))
            << code.toStdString() << ": " << sentence.toStdString();
        EXPECT_FALSE(sentence.contains(code));
        sentences.insert(sentence);
    }
    EXPECT_EQ(sentences.size(), codes.size());
}

/// The eleven invariants of a measure: whoever tries to break one reads why not, in one sentence.
TEST(Words, RefuseWhatWouldBreakAnInvariantInOneSentenceOfEitherLanguage)
{
    const QStringList refusals{ u"E-STP-APPROVAL"_s, u"E-MRK-PERSON"_s, u"E-MRK-OWN"_s,
        u"E-MRK-TWICE"_s, u"E-ROS-ROLES"_s, u"E-AMD-SCOPE"_s, u"E-STP-SCOPE"_s, u"E-STP-MOFA"_s,
        u"E-MAT-GROUND"_s, u"E-MRK-SEAT"_s, u"E-MRK-ROLE"_s, u"E-STP-NONE"_s, u"E-STP-COUNCIL"_s,
        u"E-MAT-TAKEN"_s, u"E-MRK-ROSTER"_s, u"E-STP-PERIOD"_s, u"E-STP-LAPSED"_s, u"E-STP-STATE"_s,
        u"E-STP-EXECUTION"_s, u"E-STP-BEGUN"_s, u"E-STP-NOTICE"_s, u"E-STP-FINDING"_s,
        u"E-MRK-REQUEST"_s, u"E-LED-EXERCISE"_s };
    for (const QString& code : refusals) {
        const QString english = Words::reason(code);
        EXPECT_TRUE(english.endsWith(u'.') && !english.contains(u". "_s)) << english.toStdString();
        setUiLanguage(Language::Japanese);
        const QString japanese = Words::reason(code);
        setUiLanguage(Language::English);
        EXPECT_TRUE(japanese.endsWith(u'。')) << code.toStdString();
        EXPECT_EQ(japanese.count(u'。'), 1) << japanese.toStdString();
    }
}

namespace {

/// What yagura-keys and yagura-witness say with their own words: no console is linked with it.
const QHash<QString, QString> ownWords{
    { u"/models/registry/"_s, u"/app/tools/keys/failures.cpp"_s },
    { u"/models/ledgerlink/ledgercopy"_s, u"/app/tools/keys/failures.cpp"_s },
    { u"/models/witness/"_s, u"/app/witness/main.cpp"_s },
};

QString sourceOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QString::fromUtf8(file.readAll());
}

/// The words of the program that the code's folder belongs to; empty: the console's.
QString wordsBeside(const QString& modelFile)
{
    for (auto it = ownWords.begin(); it != ownWords.end(); ++it) {
        if (modelFile.contains(it.key()))
            return sourceOf(QStringLiteral(SOURCE_DIR) + it.value());
    }
    return {};
}

/// Every code of the models, with the file that gives it; those with words of their own left out.
QHash<QString, QString> codesOfTheModels()
{
    static const QRegularExpression literal(u"\"(E-[A-Z]+(?:-[A-Z0-9]+)+)\""_s);
    QHash<QString, QString> found;
    QDirIterator files(QStringLiteral(SOURCE_DIR "/models"), { u"*.cpp"_s, u"*.h"_s }, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString source = sourceOf(path);
        const QString others = wordsBeside(path);
        for (auto it = literal.globalMatch(source); it.hasNext();) {
            const QString code = it.next().captured(1);
            if (!others.contains(code))
                found.insert(code, path);
        }
    }
    return found;
}

} // namespace

TEST(Words, HaveASentenceForEveryCodeOfTheModelsInBothLanguages)
{
    const auto codesFound = codesOfTheModels();
    EXPECT_GT(codesFound.size(), 100) << "the sources were not found";
    for (const Language language : { Language::Japanese, Language::English }) {
        setUiLanguage(language);
        const QChar end = language == Language::Japanese ? u'。' : u'.';
        for (auto it = codesFound.begin(); it != codesFound.end(); ++it)
            EXPECT_TRUE(Words::reason(it.key()).endsWith(end))
                << it.value().toStdString() << ": " << Words::reason(it.key()).toStdString();
    }
}

TEST(Words, ShowACodeOfANewerVersionWithItsDetail)
{
    EXPECT_EQ(Words::reason(u"E-NEW-THING"_s), u"E-NEW-THING"_s);
    EXPECT_EQ(Words::reason(u"E-NEW-THING"_s, u"something"_s), u"E-NEW-THING: something"_s);
}

TEST(Words, ExplainAnErrorByItsReasonFirst)
{
    EXPECT_EQ(Words::error({ Error::Code::Untrusted, u"x"_s, u"E-ENV-SIG"_s }),
        Words::reason(u"E-ENV-SIG"_s));
    EXPECT_TRUE(Words::error({ Error::Code::Storage, u"disk"_s, {} }).contains(u"(disk)"_s));
}

TEST(Words, NeverShareAWordBetweenSignOffAndTheCommissionsApproval)
{
    EXPECT_NE(Words::verb(Verb::SignOff), Words::verb(Verb::Approve));
    EXPECT_FALSE(Words::verbAction(Verb::SignOff, u"2026-0147"_s).contains(u"pprov"_s));
    EXPECT_FALSE(Words::outcome(CouncilOutcome::SignedOff).contains(u"pprov"_s));
}

TEST(Words, NameEveryVerbDifferently)
{
    QSet<QString> words;
    for (int verb = 0; verb <= static_cast<int>(Verb::Unknown); ++verb)
        words.insert(Words::verb(static_cast<Verb>(verb)));
    EXPECT_EQ(words.size(), static_cast<int>(Verb::Unknown) + 1);
    EXPECT_FALSE(words.contains(QString()));
}

TEST(Words, PutTheNumberIntoEveryAction)
{
    for (int verb = 0; verb <= static_cast<int>(Verb::Unknown); ++verb)
        EXPECT_TRUE(
            Words::verbAction(static_cast<Verb>(verb), u"2026-0147"_s).contains(u"2026-0147"_s));
}

TEST(Words, BeginEveryAssessedSeverityWithItsDigit)
{
    EXPECT_TRUE(Words::severity(Severity::Grave).startsWith(u'4'));
    EXPECT_TRUE(Words::severity(Severity::None).startsWith(u'0'));
    EXPECT_EQ(Words::severityShort(Severity::Unassessed), u"–"_s);
    EXPECT_FALSE(Words::severity(Severity::Unassessed).contains(u'0'));
}

TEST(Words, SayNothingAboutAStatedMarkingAndFlagTheOthers)
{
    EXPECT_TRUE(Words::markingOrigin(Marking::Origin::Stated).isEmpty());
    EXPECT_FALSE(Words::markingOrigin(Marking::Origin::SourceDefault).isEmpty());
    EXPECT_FALSE(Words::markingOrigin(Marking::Origin::Assumed).isEmpty());
}

TEST(Words, TakeSectorsAndPrefecturesFromTheData)
{
    EXPECT_EQ(Words::prefecture(13), u"Tokyo"_s);
    EXPECT_EQ(Words::prefecture(noPrefecture), u"―"_s);
    EXPECT_EQ(Words::sector(u"other"_s), u"Other"_s);
    EXPECT_NE(Words::sector(u"ci.power"_s), u"Other"_s);
}

TEST(Words, GroupTheFiguresOfACount)
{
    EXPECT_EQ(Words::count(1234567), u"1,234,567"_s);
}

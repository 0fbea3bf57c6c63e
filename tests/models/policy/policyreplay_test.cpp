#include "measurehistory.h"
#include "randomhistory.h"

#include "support/qtprinters.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int stepsPerLog = 40;
constexpr int stepsPerMeasure = 200;

QJsonObject leafOf(const Council::Recorded& entry)
{
    return { { u"i"_s, entry.index }, { u"t"_s, entry.time.ms },
        { u"env"_s,
            QJsonObject{ { u"payload"_s, QString::fromLatin1(entry.payload.toBase64()) } } } };
}

/// What the logs came to, so that a generator that no longer goes far is noticed.
struct Reached {
    std::map<QString, int> codes;
    std::map<MatterState, int> states; ///< in how many logs a matter was in it
    std::map<ReportState, int> reports; ///< … a report ended in it
    int flagged = 0; ///< matters on which something was done outside the command

    void add(const Council& council)
    {
        for (const Council::Recorded& entry : council.recorded)
            ++codes[entry.verdict.whyNot];
        for (const auto& [id, matter] : council.state.matters)
            flagged += matter.actedOutside;
        for (const auto& [id, report] : council.state.reports)
            ++reports[report.state];
    }

    void expectEverything(int measures) const
    {
        for (const char* code : { "", "E-TRU-CHAIN", "E-TRU-WITNESS", "E-REV-RIGHT", "E-REV-KEY",
                 "E-ROS-REVOKED", "E-ROS-KEYMOVED", "E-KEY-REVOKED", "E-ROS-FORM", "E-POL-CHAIN",
                 "E-POL-FORM", "E-MRK-TWICE", "E-MRK-BODY", "E-MRK-CLOSED", "E-MRK-PERSON",
                 "E-MRK-EARLY", "E-MRK-URGENT", "E-MRK-EXPIRED", "E-MRK-NOTHING", "E-AMD-SCOPE",
                 "E-MAT-GROUND", "E-MAT-OFFICER", "E-MAT-RECORD", "E-MAT-MODULE", "E-STP-COUNCIL",
                 "E-STP-LAPSED", "E-STP-NEEDLESS", "E-STP-PERIOD", "E-STP-RECORD", "E-STP-SCOPE",
                 "E-STP-STATE", "E-STP-CONFIRM", "E-STP-RECOMMENDATION", "E-MRK-OLDER",
                 "E-POL-MINISTER", "E-RPT-ORDER", "E-RPT-OPERATOR", "E-RPT-CLOSED" })
            EXPECT_GT(count(codes, QString::fromLatin1(code)), 0) << code << " was never met";
        for (qint8 k = 0; k <= qint8(MatterState::Withdrawn); ++k)
            EXPECT_GT(count(states, MatterState(k)), 0)
                << matterStateWord(MatterState(k)).toStdString() << " was never reached";
        EXPECT_GT(flagged, 0) << "nobody acted outside the command";
        EXPECT_GT(count(states, MatterState::Commanded), measures / 2);
        EXPECT_GT(count(states, MatterState::NoticeSent), measures / 4);
        EXPECT_GT(count(reports, ReportState::Closed), measures / 4);
    }

private:
    template <typename Key> static int count(const std::map<Key, int>& counts, const Key& key)
    {
        const auto found = counts.find(key);
        return found == counts.end() ? 0 : found->second;
    }
};

/// Every third log is of a live ledger, where a trust without witness does not count. Every second
/// one is about the council alone, the others about measures and reports.
Council randomLog(unsigned seed, Reached& reached)
{
    Council council(true, seed % 3 == 0 ? u"multi_site"_s : u"exercise"_s);
    if (seed % 2 == 0) {
        RandomHistory(council, seed).play(stepsPerLog);
    } else {
        MeasureHistory history(council, seed);
        history.play(stepsPerMeasure);
        for (const MatterState state : history.reached())
            ++reached.states[state];
    }
    reached.add(council);
    return council;
}

QByteArray lineOf(const Council& council)
{
    QJsonArray leaves;
    QJsonObject documents;
    for (const Council::Recorded& entry : council.recorded) {
        leaves.append(leafOf(entry));
        if (!entry.document.isEmpty())
            documents.insert(
                Digest::of(entry.document).hex(), QString::fromLatin1(entry.document.toBase64()));
    }
    return QJsonDocument(QJsonObject{ { u"leaves"_s, leaves }, { u"docs"_s, documents } })
               .toJson(QJsonDocument::Compact)
        + '\n';
}

QByteArray answerOf(const Council& council)
{
    QByteArrayList steps;
    for (const Council::Recorded& entry : council.recorded)
        steps.append(entry.state.hex().toLatin1() + ':'
            + (entry.verdict.counts ? QByteArray("counts") : entry.verdict.whyNot.toLatin1())
            + ":0");
    return steps.join(' ') + '\n';
}

/// Where the two part, with the statement about which they do; empty: they agree.
QByteArray firstDifference(const Council& council, const QByteArray& answer)
{
    const QByteArrayList ours = answerOf(council).trimmed().split(' ');
    const QByteArrayList theirs = answer.trimmed().split(' ');
    const auto [our, their] = std::mismatch(ours.begin(), ours.end(), theirs.begin(), theirs.end());
    if (our == ours.end())
        return theirs.size() == ours.size() ? QByteArray()
                                            : QByteArray("more answers than entries");
    return council.recorded[size_t(our - ours.begin())].payload + "\n  C++    " + *our
        + "\n  Python " + (their == theirs.end() ? QByteArray() : *their);
}

QString scripts()
{
    return QStringLiteral(SOURCE_DIR "/resources/evidence");
}

/// A bundle's folder as far as the replay reads it.
void writeBundle(const Council& council, const QDir& folder)
{
    folder.mkpath(u"entries"_s);
    folder.mkpath(u"docs"_s);
    const auto write = [&](const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    for (const Council::Recorded& entry : council.recorded) {
        write(u"entries/%1.json"_s.arg(entry.index, 6, 10, QChar(u'0')),
            QJsonDocument(leafOf(entry)).toJson(QJsonDocument::Compact));
        write(u"docs/%1.json"_s.arg(Digest::of(entry.document).hex()), entry.document);
    }
}

struct Replayed {
    int status = -1;
    QByteArray out;
};

Replayed replay(const QDir& bundle)
{
    QProcess python;
    python.start(
        u"python3"_s, { scripts() + u"/policy_replay.py"_s, bundle.path(), u"--states"_s });
    EXPECT_TRUE(python.waitForFinished());
    return { python.exitCode(), python.readAllStandardOutput() };
}

} // namespace

/// So many logs, from a seed on: one of several parts, which can run beside each other.
class RandomLogs : public ::testing::TestWithParam<unsigned> { };

INSTANTIATE_TEST_SUITE_P(Part, RandomLogs, ::testing::Range(0U, unsigned(REPLAY_PARTS)));

TEST_P(RandomLogs, GiveBothEvaluatorsTheSameStateAtEveryIndex)
{
    QProcess python;
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start(u"python3"_s,
        { QStringLiteral(SOURCE_DIR "/tests/models/policy/replaylogs.py"), scripts() });
    ASSERT_TRUE(python.waitForStarted());
    Reached reached;
    for (unsigned k = 0; k < REPLAY_LOGS; ++k) {
        const unsigned seed = GetParam() * REPLAY_LOGS + k;
        const Council council = randomLog(seed, reached);
        python.write(lineOf(council));
        while (!python.canReadLine())
            ASSERT_TRUE(python.waitForReadyRead()) << "log " << seed;
        const QByteArray difference = firstDifference(council, python.readLine());
        EXPECT_TRUE(difference.isEmpty()) << "log " << seed << ' ' << difference.toStdString();
    }
    python.closeWriteChannel();
    EXPECT_TRUE(python.waitForFinished());
    reached.expectEverything(REPLAY_LOGS / 2);
}

TEST(PolicyReplay, SaysWhatABundleDecided)
{
    QTemporaryDir folder;
    Council council(true);
    council.open(u"officer"_s, u"2026-0001"_s);
    council.put(u"chair"_s, u"2026-0001"_s, Verb::SignOff, u"chair"_s);
    council.put(u"a"_s, u"2026-0001"_s, Verb::SignOff);
    council.put(u"b"_s, u"2026-0001"_s, Verb::SignOff);
    council.take(u"registrar"_s, u"revocation"_s,
        Revocation{ u"a"_s, Council::key(u"a"_s).keyId, 0, u"stolen"_s });
    writeBundle(council, QDir(folder.path()));
    const Replayed replayed = replay(QDir(folder.path()));
    EXPECT_EQ(replayed.status, 0) << replayed.out.toStdString();
    EXPECT_TRUE(replayed.out.contains("2026-0001 escalate: signed_off (CLOSED); signed off by: "
                                      "chair chair, member a, member b; a key was revoked later"))
        << replayed.out.toStdString();
    EXPECT_TRUE(replayed.out.contains(council.state.digest().hex().toLatin1()));
}

TEST(PolicyReplay, NoticesASignerWhoSawAnotherState)
{
    QTemporaryDir folder;
    Council council(true);
    council.open(u"officer"_s, u"2026-0001"_s);
    council.put(u"chair"_s, u"2026-0001"_s, Verb::SignOff, u"chair"_s);
    // The hub's time stands in the leaf; a signer who saw another one gives it away.
    council.recorded[3].time = council.recorded[3].time + 1ms;
    writeBundle(council, QDir(folder.path()));
    const Replayed replayed = replay(QDir(folder.path()));
    EXPECT_EQ(replayed.status, 1);
    EXPECT_TRUE(replayed.out.contains("DIFFERENCE: the signer of entry 4 (chair)"))
        << replayed.out.toStdString();
}

TEST(PolicyReplay, RefusesWhatItCannotRead)
{
    QTemporaryDir folder;
    Council council(true);
    council.recorded[1].index = 7;
    writeBundle(council, QDir(folder.path()));
    EXPECT_EQ(replay(QDir(folder.path())).status, 2);
}

#include "registry/enrolrequest.h"
#include "signing/keyfile.h"
#include "support/programrun.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"
#include "support/softtoken.h"
#include "tools/keys/commands.h"
#include "tools/keys/passphrases.h"
#include "tools/keys/say.h"
#include "tools/keys/wording.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray passphrase = "correct horse battery staple";

struct KeysProgram : ::testing::Test {
    QTemporaryDir folder;

    QString file(const QString& name) const { return folder.filePath(name); }
    QString written(const QString& name, const QByteArray& bytes) const
    {
        QFile made(file(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return made.fileName();
    }
    /// The passphrases come through standard input.
    static ProgramRun run(const QStringList& arguments, const QByteArray& lines = passphrase)
    {
        return ProgramRun::of(QStringLiteral(YAGURA_KEYS),
            arguments + QStringList{ u"--passphrase-file"_s, u"0"_s }, lines);
    }
    static ProgramRun plain(const QStringList& arguments)
    {
        return ProgramRun::of(QStringLiteral(YAGURA_KEYS), arguments);
    }
};

} // namespace

TEST_F(KeysProgram, MakesAKeyThatOpensWithItsPassphraseOnly)
{
    const QString path = file(u"a.key"_s);
    const ProgramRun made = run({ u"make"_s, path });
    ASSERT_EQ(made.status, 0) << made.err.toStdString();
    const auto key = KeyFile::open(path);
    ASSERT_THAT(key, Succeeds());
    const QString id = Ed25519::keyId(key->publicKey());
    EXPECT_TRUE(made.out.contains(Wording::fingerprint(id))) << made.out.toStdString();
    EXPECT_TRUE(plain({ u"show"_s, path }).out.contains(id));

    const ProgramRun again = run({ u"make"_s, path });
    EXPECT_EQ(again.status, 1);
    EXPECT_TRUE(again.saysOneSentence());
    const ProgramRun shortOne = run({ u"make"_s, file(u"b.key"_s) }, "short");
    EXPECT_EQ(shortOne.status, 1);
    EXPECT_FALSE(QFile::exists(file(u"b.key"_s)));

    const QByteArray next = "another long passphrase";
    EXPECT_EQ(run({ u"passphrase"_s, path }, next + '\n' + next).status, 1);
    ASSERT_EQ(run({ u"passphrase"_s, path }, passphrase + '\n' + next).status, 0);
    EXPECT_THAT(KeyFile::open(path)->unlock(QString::fromUtf8(next)), Succeeds());
    EXPECT_THAT(
        KeyFile::open(path)->unlock(QString::fromUtf8(passphrase)), FailsWithReason("E-KEY-PASS"));
}

TEST_F(KeysProgram, AsksForAPlaceInTheRosterWithAProof)
{
    const QString key = file(u"a.key"_s);
    ASSERT_EQ(run({ u"make"_s, key }).status, 0);
    const QStringList request{ u"request"_s, u"--key"_s, key, u"--ledger"_s,
        u"ledger.council.example/main"_s, u"--office-ja"_s, u"副議長"_s, u"--office-en"_s,
        u"Vice-chair"_s, u"--body"_s, u"npa"_s, u"--role"_s, u"council.chair"_s, u"--role"_s,
        u"council.member"_s, u"--out"_s, file(u"a.req"_s) };
    const ProgramRun asked = run(request);
    ASSERT_EQ(asked.status, 0) << asked.err.toStdString();
    QFile made(file(u"a.req"_s));
    ASSERT_TRUE(made.open(QIODevice::ReadOnly));
    QByteArray bytes = made.readAll();
    const auto read = EnrolRequest::fromBytes(bytes);
    ASSERT_THAT(read, Succeeds());
    EXPECT_EQ(read->office.ja, u"副議長"_s);
    EXPECT_EQ(read->roles.size(), 2);

    const ProgramRun shown = plain({ u"show"_s, file(u"a.req"_s) });
    EXPECT_TRUE(shown.out.contains(Wording::fingerprint(read->key.keyId)));
    bytes.replace("\"sig\":\"", "\"sig\":\"AA");
    EXPECT_EQ(plain({ u"show"_s, written(u"b.req"_s, bytes) }).status, 1);
    EXPECT_EQ(run(request).status, 1); // never over an existing file
}

TEST_F(KeysProgram, SaysWhatIsWrongInOneSentence)
{
    const QString junk = written(u"junk"_s, "{}");
    const struct {
        QStringList arguments;
        int status;
    } cases[] = {
        { {}, 2 },
        { { u"conquer"_s }, 2 },
        { { u"show"_s }, 2 },
        { { u"show"_s, junk }, 1 },
        { { u"show"_s, file(u"nothing"_s) }, 1 },
        { { u"show"_s, folder.path() }, 1 },
        { { u"show"_s, junk, u"--hub"_s, u"x"_s }, 2 },
        { { u"list"_s }, 2 },
        { { u"list"_s, u"--data"_s, file(u"copy"_s) }, 1 },
        { { u"list"_s, u"--data"_s, file(u"copy"_s), u"--hub"_s, u"http://x"_s }, 2 },
        { { u"enrol"_s, u"--data"_s, file(u"copy"_s) }, 2 },
        { { u"cosign"_s, junk, u"--registrar"_s, junk }, 1 },
        { { u"submit"_s, junk }, 2 },
        { { u"submit"_s, junk, u"--hub"_s, u"ws://127.0.0.1:1"_s, u"--data"_s, file(u"c"_s) }, 1 },
        { { u"found"_s }, 2 },
        { { u"found"_s, u"--finish"_s, junk, u"--out"_s, file(u"f"_s) }, 1 },
        { { u"make"_s, file(u"x.key"_s), u"--passphrase-file"_s, file(u"nothing"_s) }, 1 },
        { { u"request"_s }, 2 },
    };
    for (const auto& one : cases) {
        const ProgramRun done = plain(one.arguments);
        EXPECT_EQ(done.status, one.status) << one.arguments.join(u' ').toStdString();
        EXPECT_TRUE(done.saysOneSentence()) << one.arguments.join(u' ').toStdString() << '\n'
                                            << done.err.toStdString();
    }
}

TEST_F(KeysProgram, HelpsWithEveryCommand)
{
    const ProgramRun all = plain({ u"--help"_s });
    EXPECT_EQ(all.status, 0);
    for (const Command& command : keyCommands()) {
        EXPECT_TRUE(all.out.contains(command.name));
        const ProgramRun one = plain({ command.name, u"--help"_s });
        EXPECT_EQ(one.status, 0);
        EXPECT_TRUE(one.err.isEmpty()) << one.err.toStdString();
        EXPECT_FALSE(one.out.contains(u"make  "_s)) << "not the help of the whole";
    }
}

TEST(Passphrases, ComeOneInALineAndAreNeverMade)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"lines"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("the first of them\nthe second of them\n");
    file.close();
    Passphrases passphrases(file.fileName());
    EXPECT_EQ(passphrases.ask({})->utf8(), QByteArrayView("the first of them"));
    EXPECT_EQ(passphrases.ask({})->utf8(), QByteArrayView("the second of them"));
    EXPECT_THAT(passphrases.ask({}), FailsWithReason("E-KEY-LOCKED"));
}

TEST(Wording, GroupsAFingerprintForReadingAloud)
{
    EXPECT_EQ(Wording::fingerprint(QString(u"0123456789abcdef"_s).repeated(4)),
        u"0123 4567 89ab cdef 0123 4567 89ab cdef"_s);
}

TEST(Wording, ShowsBothLanguagesOfWhatIsSigned)
{
    const Wording wording(Language::English);
    const Member before{ u"m-0001"_s, u"npa"_s, { u"委員"_s, u"Member"_s }, {}, {} };
    Member after = before;
    after.office.ja = u"議長"_s; // nobody may change the language that one does not read
    EXPECT_EQ(Wording::difference(wording.factsOf(before), wording.factsOf(after)).size(), 2);
}

TEST_F(KeysProgram, SignsWithAKeyThatNeverLeavesItsToken)
{
    if (!QFile::exists(SoftToken::module()))
        GTEST_SKIP() << "softhsm2 is not installed";
    const SoftToken token;
    token.makeKey(u"EC:edwards25519"_s, u"01"_s);
    token.makeKey(u"EC:prime256v1"_s, u"02"_s);
    for (const QString& id : { u"01"_s, u"02"_s }) {
        const QString name = SoftToken::module() + u":council:"_s + id;
        const QStringList request{ u"request"_s, u"--token"_s, name, u"--ledger"_s,
            u"ledger.council.example/main"_s, u"--office-ja"_s, u"委員"_s, u"--office-en"_s,
            u"Member"_s, u"--body"_s, u"npa"_s, u"--role"_s, u"council.member"_s, u"--out"_s,
            file(id) };
        EXPECT_EQ(run(request, "9999").status, 1) << "a wrong PIN signed";
        const ProgramRun asked = run(request, "1234");
        ASSERT_EQ(asked.status, 0) << asked.err.toStdString();
        QFile made(file(id));
        ASSERT_TRUE(made.open(QIODevice::ReadOnly));
        const auto read = EnrolRequest::fromBytes(made.readAll());
        ASSERT_THAT(read, Succeeds());
        const ProgramRun shown = plain({ u"show"_s, u"--token"_s, name });
        EXPECT_TRUE(shown.out.contains(read->key.keyId)) << shown.err.toStdString();
    }
    EXPECT_EQ(plain({ u"show"_s, u"--token"_s, SoftToken::module() + u":council:03"_s }).status, 1);
    EXPECT_EQ(plain({ u"show"_s, u"--token"_s, u"nonsense"_s }).status, 2);
}

TEST(Wording, LeavesATerminalNothingToObey)
{
    // U+009B is an escape sequence's beginning in one character, and canonical JSON allows it.
    EXPECT_EQ(forTerminal(u"a\u009b2Jb\u200fc"_s), u"a\ufffd2Jb\ufffdc"_s);
}

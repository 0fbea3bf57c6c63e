#include "signer/rows/signingrows.h"

#include "common/timetext.h"
#include "common/uilanguage.h"

#include <QCoreApplication>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype digitsInAGroup = 16;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::SigningSheet)
};

QString named(const QStringList& words, const auto& nameOf)
{
    QStringList names;
    for (const QString& word : words)
        names.append(nameOf(word).in(uiLanguage()));
    return names.join(u'\n');
}

} // namespace

std::vector<SigningRow> SigningRows::of(const SigningContent& content)
{
    SigningRows rows(content);
    switch (content.kind) {
    case SigningContent::Kind::Enrolment:
        rows.addProof();
        return rows.m_rows;
    case SigningContent::Kind::ReportStep:
        rows.addReport();
        break;
    case SigningContent::Kind::MatterOpen:
    case SigningContent::Kind::Mark:
        rows.addMatter();
        break;
    }
    rows.addStatement();
    return rows.m_rows;
}

void SigningRows::add(const QString& name, const QString& text, const QString& objectName)
{
    if (!text.isEmpty())
        m_rows.push_back({ name, text, objectName });
}

void SigningRows::addProof()
{
    add(Text::tr("What it is"),
        Text::tr("A proof that you hold this key. The registrar of the ledger gives it a seat; "
                 "nothing is decided by it."),
        u"sheetProof"_s);
    add(Text::tr("Ledger"), m_content.ledger, u"sheetLedger"_s);
}

/// Into which record it goes, by whose rules, and what its signer had verified.
void SigningRows::addStatement()
{
    const Statement& statement = m_content.statement;
    add(Text::tr("Ledger"), statement.ledger, u"sheetLedger"_s);
    //: %1 id of a policy pack, %2 its SHA-256
    add(Text::tr("Policy"),
        Text::tr("%1 (%2)").arg(m_content.pack.id, SigningText::digits(m_content.pack.sha256)),
        u"sheetPolicy"_s);
    if (const Mark* mark = m_content.mark())
        //: 名簿: the SHA-256 of the roster that the signer saw
        add(Text::tr("Roster"), SigningText::digits(mark->rosterSha256), u"sheetRoster"_s);
    add(Text::tr("Made"),
        Text::tr("%1, by %2").arg(SigningText::when(statement.signedAtS), statement.signer),
        u"sheetMade"_s);
    add(Text::tr("Verified before"),
        //: %1 number of entries, %2 Merkle root, %3 digest of the state, %4 version of the rules
        Text::tr("%1 entries of the ledger, up to the root %2, with the state %3 by rules %4")
            .arg(QString::number(statement.seen.size), SigningText::digits(statement.seen.root),
                SigningText::digits(statement.seen.state), QString::number(statement.seen.rules)),
        u"sheetSeen"_s);
    //: %1 SHA-256 of the program that made the statement, %2 a number used once
    add(Text::tr("Made with"),
        Text::tr("Program %1, number used once %2")
            .arg(SigningText::digits(statement.build), SigningText::digits(statement.nonce)),
        u"sheetBuild"_s);
}

QString SigningText::when(qint64 seconds)
{
    if (seconds == 0)
        return {};
    const Instant time{ seconds * 1000 };
    return u"%1 (%2)"_s.arg(TimeText::dated(time), time.toRfc3339().replace(u".000Z"_s, u"Z"_s));
}

QString SigningText::digits(const QString& hex)
{
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += digitsInAGroup)
        groups.append(hex.sliced(at, std::min(digitsInAGroup, hex.size() - at)));
    return groups.join(u' ');
}

QString SigningText::digits(const Digest& digest)
{
    return digits(digest.hex());
}

QString SigningText::methods(const PolicyPack& pack, const QStringList& words)
{
    return named(words, [&](const QString& word) { return pack.methodName(word); });
}

QString SigningText::concerns(const PolicyPack& pack, const QStringList& words)
{
    return named(words, [&](const QString& word) { return pack.concernName(word); });
}

} // namespace yagura

#include "jsonschema.h"

#include "domain/mattersheet.h"
#include "domain/reasondocument.h"
#include "domain/recorddocument.h"
#include "matters/signedpaper.h"
#include "policy/rosterdocument.h"
#include "signing/memorysigner.h"
#include "signing/signaturecheck.h"
#include "support/measures.h"
#include "support/resultmatchers.h"

#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

/// What the schema says against bytes that the program wrote itself.
std::string faults(const QString& schemaName, const Result<QByteArray>& bytes)
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/schemas/%1.v1.schema.json").arg(schemaName));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    EXPECT_THAT(bytes, Succeeds());
    const JsonSchema schema(QJsonDocument::fromJson(file.readAll()).object());
    return schema.faults(QJsonDocument::fromJson(*bytes).object()).join(u'\n').toStdString();
}

MatterSheet measure()
{
    MatterSheet sheet;
    sheet.matterId = u"U-2026-0009"_s;
    sheet.action = u"neutralise"_s;
    sheet.basis = u"pdea-6-2"_s;
    sheet.title = { u"指令サーバへの措置"_s, u"Measure against a server"_s };
    sheet.what = { { u"停止する。"_s, u"Stop it."_s } };
    sheet.sector = u"ci.power"_s;
    sheet.prefecture = 7;
    sheet.from = Severity::Certain;
    sheet.to = Severity::Major;
    completeMeasure(sheet, u"m-0012"_s);
    sheet.concerns = QStringList{ u"national_security"_s, u"sdf"_s };
    sheet.ground = u"attack_in_progress"_s;
    sheet.declared = Instant{ 1795404532000 };
    sheet.targets = { { u"203.0.113.7"_s, u"unknown"_s, {}, u"B2"_s, u"relay"_s } };
    sheet.evidence = { Digest::of("event").hex() };
    return sheet;
}

} // namespace

TEST(DocumentSchemas, DescribeTheSheetsAndTargetListsThatAreWritten)
{
    EXPECT_EQ(faults(u"matter-sheet"_s, measure().toBytes()), "");
    EXPECT_EQ(faults(u"target-list"_s, measure().targetBytes()), "");
}

TEST(DocumentSchemas, DescribeTheRostersThatAreWritten)
{
    // The generator of P-256 stands for a token's key.
    const MemberKey p256Key = *SignatureCheck::memberKey(QString::fromUtf16(SignatureCheck::p256),
        QByteArray::fromHex("046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c2964fe3"
                            "42e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5"));
    const Member member{ u"m-0012"_s, u"npa"_s, { u"委員"_s, u"Member"_s }, { u"council.member"_s },
        { MemorySigner().key(), p256Key } };
    EXPECT_EQ(faults(u"roster"_s, RosterDocument::write({ {}, 1, { member } })), "");
}

TEST(DocumentSchemas, DescribeTheReasonsThatAreWritten)
{
    EXPECT_EQ(faults(u"reason"_s,
                  ReasonDocument::write(u"2026-0147"_s, { u"merged"_s, u"一行目\n二行目"_s })),
        "");
}

TEST(DocumentSchemas, DescribeTheRecordsThatAreWritten)
{
    const StepRecord record{ u"U-2026-0009"_s, u"nsc_review"_s,
        { { u"meeting_date"_s, u"2026-11-24"_s }, { u"attendees"_s, u"総理\n官房長官"_s } } };
    EXPECT_EQ(faults(u"record"_s, record.toBytes()), "");
}

TEST(DocumentSchemas, DescribeTheSignedPapersThatAreWritten)
{
    const SignedPaper paper{ "envelope", { { QByteArray(32, 'x'), "{}" } } };
    EXPECT_EQ(faults(u"signed-paper"_s, paper.toBytes()), "");
}

TEST(DocumentSchemas, RefuseOneDocumentForAnother)
{
    EXPECT_NE(faults(u"reason"_s, measure().toBytes()), "");
    EXPECT_NE(faults(u"matter-sheet"_s, measure().targetBytes()), "");
}

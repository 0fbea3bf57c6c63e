#include "foundedledger.h"

#include "ledger/envelope.h"
#include "resources/jsonschema.h"

#include <QFile>
#include <QJsonDocument>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

std::string faults(const QString& schemaName, const QByteArray& bytes)
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/schemas/%1.v1.schema.json").arg(schemaName));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    const JsonSchema schema(QJsonDocument::fromJson(file.readAll()).object());
    EXPECT_TRUE(schema.ownFaults().isEmpty());
    return schema.faults(QJsonDocument::fromJson(bytes).object()).join(u'\n').toStdString();
}

struct RegistrySchemas : FoundedLedger {
    MemorySigner newcomer;
};

} // namespace

TEST_F(RegistrySchemas, DescribeTheRequestsThatAreMade)
{
    const auto sealed = EnrolRequest::seal(request(newcomer, u"m-0012"_s), opened(newcomer));
    ASSERT_THAT(sealed, Succeeds());
    EXPECT_EQ(faults(u"enrol-request"_s, Envelope::fromBytes(*sealed)->payload), "");
}

TEST_F(RegistrySchemas, DescribeTheDraftsThatAreMade)
{
    EXPECT_EQ(faults(u"draft"_s, *foundingDraft().toBytes()), "");
    found();
    StatementDraft draft = *enrol({ request(newcomer) }, registrars[0]);
    sign(draft, { &registrars[0] });
    EXPECT_EQ(faults(u"draft"_s, *draft.toBytes()), "");
    EXPECT_NE(faults(u"enrol-request"_s, *draft.toBytes()), "");
}

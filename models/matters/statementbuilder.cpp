#include "matters/statementbuilder.h"

#include "ledger/envelope.h"
#include "ledger/statementcodec.h"
#include "signing/memorysigner.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

namespace yagura::StatementBuilder {

namespace {
constexpr qsizetype nonceBytes = 16;
}

Statement make(const SigningPlace& place, const QString& signer, const QString& keyId,
    const QString& type, decltype(Statement::body) body)
{
    Statement statement;
    statement.type = type;
    statement.ledger = place.ledger;
    statement.signer = signer;
    statement.keyId = keyId;
    statement.signedAtS = place.now.ms / 1000;
    statement.nonce = QString::fromLatin1(randomBytes(nonceBytes).toHex());
    statement.exercise = place.exercise;
    statement.seen = place.seen;
    statement.build = place.build;
    statement.body = std::move(body);
    return statement;
}

Result<QByteArray> seal(const Statement& statement, const std::vector<const MemorySigner*>& signers)
{
    const auto payload = StatementCodec::write(statement);
    if (!payload)
        return payload.error();
    Envelope envelope{ QString::fromUtf16(Envelope::statementType), *payload, {} };
    const QByteArray signedBytes = envelope.preAuthentication();
    for (const MemorySigner* signer : signers)
        envelope.signatures.push_back({ signer->key().keyId, signer->signNow(signedBytes) });
    return envelope.toBytes();
}

QString programDigest()
{
    static const QString digest = [] {
        QFile program(QCoreApplication::applicationFilePath());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (program.open(QIODevice::ReadOnly))
            hash.addData(&program);
        return QString::fromLatin1(hash.result().toHex());
    }();
    return digest;
}

} // namespace yagura::StatementBuilder

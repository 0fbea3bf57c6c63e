#pragma once

#include "ledger/envelope.h"
#include "signing/memorysigner.h"
#include "signing/signaturecheck.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonValue>

#include <gtest/gtest.h>

namespace yagura::testing {

inline QByteArray fileBytes(const char* path)
{
    QFile file(QString::fromUtf8(path));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path;
    return file.readAll();
}

/// One signed statement and the key that it is to be checked by.
struct EnvelopeSample {
    MemberKey key;
    QByteArray bytes;

    Envelope envelope() const { return *Envelope::fromBytes(bytes); }

    static EnvelopeSample ofMember()
    {
        const MemorySigner signer(*SecretKey::fromSeed(QByteArray(32, '\x0c')));
        Envelope envelope{ QString::fromUtf16(Envelope::statementType),
            fileBytes(SOURCE_DIR "/tests/data/ledger/mark.json"), {} };
        envelope.signatures.push_back(
            { signer.key().keyId, signer.signNow(envelope.preAuthentication()) });
        return { signer.key(), *envelope.toBytes() };
    }
    static EnvelopeSample ofToken()
    {
        const auto sample
            = QJsonDocument::fromJson(fileBytes(SOURCE_DIR "/tests/data/p256/envelope.json"));
        const QByteArray point = QByteArray::fromHex(sample[u"key"].toString().toLatin1());
        return { *SignatureCheck::memberKey(QString::fromUtf16(SignatureCheck::p256), point),
            sample[u"envelope"].toString().toUtf8() };
    }
};

/// What every reader of a member's statement does first.
inline bool holds(const MemberKey& key, const Envelope& envelope)
{
    return envelope.payloadType == Envelope::statementType && envelope.signatures.size() == 1
        && envelope.signatures[0].keyId == key.keyId
        && SignatureCheck::verify(
            key, envelope.preAuthentication(), envelope.signatures[0].signature);
}

} // namespace yagura::testing

#include "keyroom.h"

#include "signing/memorysigner.h"

#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

KeyRoom::KeyRoom(QString file, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    connect(&m_making, &QFutureWatcher<Result<KeyFile>>::finished, this, &KeyRoom::finishMaking);
    connect(&m_asking, &QFutureWatcher<Result<std::vector<TokenKey>>>::finished, this,
        &KeyRoom::finishToken);
}

KeyRoom::~KeyRoom() = default;

void KeyRoom::setSigning(const Signing& signing)
{
    m_signing = signing;
}

Result<void> KeyRoom::open()
{
    if (!QFileInfo::exists(m_file))
        return {};
    auto file = KeyFile::open(m_file);
    if (!file)
        return file.error();
    std::unique_ptr<ProcessSigner> process;
    if (!m_signing.program.isEmpty())
        process = processFor(
            { QFileInfo(m_file).absoluteFilePath() }, Ed25519::memberKey(file->publicKey()));
    auto signer = std::make_unique<MemberSigner>(
        std::move(*file), std::move(process), m_signing.isExercise);
    m_fileSigner = signer.get();
    m_signer = std::move(signer);
    return {};
}

std::unique_ptr<ProcessSigner> KeyRoom::processFor(const SigningKey& place, const MemberKey& key)
{
    auto process = std::make_unique<ProcessSigner>(m_signing.program, place, key, m_signing.screen);
    connect(process.get(), &ProcessSigner::windowClosed, this, &KeyRoom::signingWindowClosed);
    return process;
}

void KeyRoom::openToken(const SigningKey& token)
{
    m_token = token;
    m_asking.setFuture(ProcessSigner::listKeys(m_signing.program, token));
}

void KeyRoom::finishToken()
{
    const auto keys = m_asking.result();
    if (!keys) {
        emit failed(keys.error());
        return;
    }
    const auto found = std::find_if(keys->begin(), keys->end(),
        [this](const TokenKey& key) { return m_token.id.isEmpty() || key.id == m_token.id; });
    if (found == keys->end() || (m_token.id.isEmpty() && keys->size() > 1)) {
        emit failed({ Error::Code::NotFound, m_token.token, u"E-TOK-KEY"_s });
        return;
    }
    m_token.id = found->id;
    m_fileSigner = nullptr;
    m_signer = processFor(m_token, found->key);
    emit made();
}

void KeyRoom::useFleetingKey()
{
    m_fileSigner = nullptr;
    m_signer = std::make_unique<MemorySigner>();
}

void KeyRoom::make(const QString& passphrase)
{
    m_passphrase = passphrase;
    auto promise = std::make_shared<QPromise<Result<KeyFile>>>();
    m_making.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, file = m_file, passphrase] {
        promise->start();
        promise->addResult(KeyFile::create(file, passphrase));
        promise->finish();
    });
}

void KeyRoom::finishMaking()
{
    const Result<KeyFile> file = m_making.result();
    const QString passphrase = std::exchange(m_passphrase, {});
    const Result<void> opened = file ? open() : Result<void>(file.error());
    if (!opened) {
        emit failed(opened.error());
        return;
    }
    offerPassphrase(passphrase); // for the proof of the key that enrolment asks for
    emit made();
}

void KeyRoom::offerPassphrase(const QString& passphrase)
{
    if (m_fileSigner)
        m_fileSigner->offerPassphrase(passphrase);
}

void KeyRoom::wishProof()
{
    if (m_signer)
        m_signer->offerPapers({});
}

} // namespace yagura

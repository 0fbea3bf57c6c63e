#include "keyroom.h"

#include "signing/memorysigner.h"

#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

#include <utility>

namespace yagura {

KeyRoom::KeyRoom(QString file, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    connect(&m_making, &QFutureWatcher<Result<KeyFile>>::finished, this, &KeyRoom::finishMaking);
}

KeyRoom::~KeyRoom() = default;

Result<void> KeyRoom::open()
{
    if (!QFileInfo::exists(m_file))
        return {};
    auto file = KeyFile::open(m_file);
    if (!file)
        return file.error();
    auto signer = std::make_unique<KeyFileSigner>(std::move(*file));
    m_fileSigner = signer.get();
    m_signer = std::move(signer);
    return {};
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

} // namespace yagura

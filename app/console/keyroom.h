#pragma once

#include "base/result.h"
#include "signing/keyfile.h"
#include "signing/signer.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <memory>

namespace yagura {

/// Where this member's key lives: in its file, or nowhere yet. Owns the signer. GUI thread; making
/// and unlocking a key take about a second and run elsewhere.
class KeyRoom : public QObject {
    Q_OBJECT
public:
    explicit KeyRoom(QString file, QObject* parent = nullptr);
    ~KeyRoom() override;

    /// Opens the file when there is one. Errors: those of KeyFile::open; a missing file is none.
    Result<void> open();
    /// A key in memory for one picture of a training ledger: nothing is signed with it.
    void useFleetingKey();

    Signer* signer() const { return m_signer.get(); } ///< null: no key yet
    void make(const QString& passphrase); ///< `made()` or `failed()` follows
    void offerPassphrase(const QString& passphrase); ///< for the next signature

signals:
    void made();
    void failed(const yagura::Error& error);

private:
    void finishMaking();

    QString m_file;
    std::unique_ptr<Signer> m_signer;
    KeyFileSigner* m_fileSigner = nullptr; ///< m_signer, when it is one
    QString m_passphrase; ///< of the key that is being made; forgotten with it
    QFutureWatcher<Result<KeyFile>> m_making;
};

} // namespace yagura

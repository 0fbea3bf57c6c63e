#pragma once

#include "base/result.h"
#include "console/membersigner.h"
#include "signing/processsigner.h"
#include "signing/signer.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace yagura {

/// Where this member's key lives: in its file, on a token, or nowhere yet. Owns the signer. GUI
/// thread; making a key and asking a token take about a second and run elsewhere.
class KeyRoom : public QObject {
    Q_OBJECT
public:
    /// Where and how signatures are made.
    struct Signing {
        QString program = {}; ///< of the signing process; empty: it is not installed
        ProcessSigner::ScreenNow screen = {};
        MemberSigner::IsExercise isExercise = [] { return true; };
    };

    explicit KeyRoom(QString file, QObject* parent = nullptr);
    ~KeyRoom() override;

    void setSigning(const Signing& signing); ///< before a key is opened or made
    /// Opens the file when there is one. Errors: those of KeyFile::open; a missing file is none.
    Result<void> open();
    /// Asks the token for its key: `made()` or `failed()` follows.
    void openToken(const SigningKey& token);
    /// A key in memory for one picture of a training ledger: nothing is signed with it.
    void useFleetingKey();

    Signer* signer() const { return m_signer.get(); } ///< null: no key yet
    void make(const QString& passphrase); ///< `made()` or `failed()` follows
    void offerPassphrase(const QString& passphrase); ///< for the next signature in this process
    /// The member asked to prove the key: the next proof may open the signing window.
    void wishProof();

signals:
    void made(); ///< a signer is here
    void signingWindowClosed(); ///< the console's own wants the keyboard back
    void failed(const yagura::Error& error);

private:
    void finishMaking();
    void finishToken();
    std::unique_ptr<ProcessSigner> processFor(const SigningKey& place, const MemberKey& key);

    QString m_file;
    Signing m_signing;
    std::unique_ptr<Signer> m_signer;
    MemberSigner* m_fileSigner = nullptr; ///< m_signer, when it is one
    QString m_passphrase; ///< of the key that is being made; forgotten with it
    QFutureWatcher<Result<KeyFile>> m_making;
    SigningKey m_token;
    QFutureWatcher<Result<std::vector<TokenKey>>> m_asking;
};

} // namespace yagura

#pragma once

#include "signing/signingrequest.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace yagura {

class SignerRun;

/// Signs in a process of its own (`yagura-signer`): it reads the bytes again, shows them and asks
/// for the passphrase or PIN itself, so that no secret enters this process and a token's library
/// that crashes takes nothing with it. One signature at a time. GUI thread.
class ProcessSigner : public QObject, public Signer {
    Q_OBJECT
public:
    /// What the signing window needs to know of the screen: its language, and where it comes up.
    struct Screen {
        Language language = Language::Japanese;
        int textPercent = 100;
        QRect window = {};
    };
    using ScreenNow = std::function<Screen()>;

    /// `program` is asked for signatures by `key`, whose private half is at `place`.
    ProcessSigner(QString program, SigningKey place, MemberKey key, ScreenNow screen,
        QObject* parent = nullptr);
    ~ProcessSigner() override; ///< a signature that is being made is given up

    MemberKey key() const override { return m_key; }
    bool asksItself() const override { return true; }
    void offerPapers(const SigningPapers& papers) override;
    /// Errors: `E-KEY-LOCKED` nobody asked for a signature, `E-SGN-BUSY` one is being made,
    /// `E-SGN-MISSING` the program is not there, `E-SGN-GONE` it ended without an answer,
    /// `E-SGN-CANCEL` it was not wanted any more, and what the program answers.
    QFuture<Result<QByteArray>> sign(const QByteArray& bytes) override;
    void cancel() override;

    /// Where the program stands: beside this one, or beside it in the build tree. Empty: nowhere.
    static QString installedProgram();
    /// The keys of a token, asked of the program, so that no vendor's library is loaded here.
    static QFuture<Result<std::vector<TokenKey>>> listKeys(
        const QString& program, const SigningKey& token);

signals:
    void windowClosed(); ///< the keyboard is nobody's, where there is no window manager

private:
    QString m_program;
    SigningKey m_place;
    MemberKey m_key;
    ScreenNow m_screen;
    std::optional<SigningPapers> m_papers; ///< for the next signature and for no other
    QPointer<SignerRun> m_run;
};

} // namespace yagura

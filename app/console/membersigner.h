#pragma once

#include "signing/keyfile.h"
#include "signing/processsigner.h"

#include <functional>
#include <memory>

namespace yagura {

/// Signs with a member's key file: in the signing process where that is installed. In this process
/// only the proof of a key that was made here a moment ago, and, for lack of that program, what
/// belongs to an exercise. GUI thread.
class MemberSigner : public Signer {
public:
    using IsExercise = std::function<bool()>;

    /// `process` is null where the program is not installed.
    MemberSigner(KeyFile file, std::unique_ptr<ProcessSigner> process, IsExercise isExercise);

    MemberKey key() const override { return m_file.key(); }
    bool asksItself() const override { return m_process != nullptr; }
    void offerPapers(const SigningPapers& papers) override;
    void offerPassphrase(const QString& passphrase); ///< for the next signature made in here
    /// Errors: those of both signers, and `E-SGN-MISSING` outside exercises.
    QFuture<Result<QByteArray>> sign(const QByteArray& bytes) override;
    void cancel() override;

private:
    KeyFileSigner m_file;
    std::unique_ptr<ProcessSigner> m_process;
    IsExercise m_isExercise;
    bool m_isNew = false; ///< the passphrase of a key just made is at hand, for its proof
};

} // namespace yagura

#include "console/membersigner.h"

#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

/// A proof for enrolment decides nothing, and no statement begins like one.
bool isProof(const QByteArray& bytes)
{
    return bytes.startsWith("yagura-enrol-v1 ");
}

} // namespace

MemberSigner::MemberSigner(
    KeyFile file, std::unique_ptr<ProcessSigner> process, IsExercise isExercise)
    : m_file(std::move(file))
    , m_process(std::move(process))
    , m_isExercise(std::move(isExercise))
{
}

void MemberSigner::offerPapers(const SigningPapers& papers)
{
    if (m_process)
        m_process->offerPapers(papers);
}

void MemberSigner::offerPassphrase(const QString& passphrase)
{
    m_isNew = !passphrase.isEmpty();
    m_file.offerPassphrase(passphrase);
}

QFuture<Result<QByteArray>> MemberSigner::sign(const QByteArray& bytes)
{
    const bool isNew = std::exchange(m_isNew, false);
    if (m_process && !(isNew && isProof(bytes)))
        return m_process->sign(bytes);
    if (!m_process && !m_isExercise())
        return QtFuture::makeReadyFuture(Result<QByteArray>(Error{
            Error::Code::NotFound, u"yagura-signer is not installed"_s, u"E-SGN-MISSING"_s }));
    return m_file.sign(bytes);
}

void MemberSigner::cancel()
{
    if (m_process)
        m_process->cancel();
}

} // namespace yagura

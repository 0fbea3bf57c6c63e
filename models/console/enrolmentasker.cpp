#include "console/enrolmentasker.h"

#include "matters/matterbook.h"
#include "signing/signer.h"

#include <QFuture>

#include <utility>

namespace yagura {

EnrolmentAsker::EnrolmentAsker(const MatterBook& book, const Enrolment& wish, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_wish(wish)
{
}

void EnrolmentAsker::setSigner(Signer* signer)
{
    m_signer = signer;
    m_wish.publicKey.clear();
    m_wish.proof.clear();
    ask();
}

void EnrolmentAsker::ask()
{
    const CouncilState& state = m_book.state();
    if (!m_signer || !state.exercise || isEnrolled())
        return;
    if (m_signing) {
        m_again = true;
        return;
    }
    if (m_wish.proof.isEmpty())
        prove(state.ledger);
    else
        emit proven(m_wish);
}

void EnrolmentAsker::prove(const QString& ledger)
{
    m_signing = true;
    const QByteArray publicKey = m_signer->key().publicKey;
    m_signer->sign(Enrolment::proofText(ledger, publicKey))
        .then(this, [this, publicKey](const Result<QByteArray>& signature) {
            m_signing = false;
            if (!m_signer || m_signer->key().publicKey != publicKey)
                return ask(); // another key took this seat meanwhile
            if (!signature && std::exchange(m_again, false))
                return ask(); // the passphrase may have come meanwhile
            if (!signature) {
                emit refused(signature.error());
                return;
            }
            m_wish.publicKey = publicKey;
            m_wish.proof = *signature;
            emit proven(m_wish);
        });
}

bool EnrolmentAsker::isEnrolled() const
{
    const QString keyId = m_signer->key().keyId;
    const CouncilState& state = m_book.state();
    // A revoked key never comes back: to ask for it would be answered with a refusal for ever.
    return state.roster.findKey(keyId) || state.revoked.count(keyId) > 0;
}

} // namespace yagura

#include "matters/signingrun.h"

#include "common/words.h"

#include <utility>

namespace yagura {

SigningRun::SigningRun(MatterDesk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk, &MatterDesk::submissionReady, this, &SigningRun::finish);
    connect(&desk, &MatterDesk::signingFailed, this, &SigningRun::giveUp);
}

void SigningRun::sign(const Result<Draft>& draft)
{
    m_isRunning = true;
    if (draft)
        m_desk.sign(*draft);
    else
        giveUp(draft.error());
}

void SigningRun::finish(const Submission& submission)
{
    if (!std::exchange(m_isRunning, false))
        return;
    emit signedAndQueued(submission.payloadSha256);
}

void SigningRun::giveUp(const Error& error)
{
    if (!std::exchange(m_isRunning, false))
        return;
    emit failed(Words::error(error));
}

} // namespace yagura

#pragma once

#include "matters/matterdesk.h"

#include <QObject>

namespace yagura {

/// One signature at a time, from a draft to the desk's answer, for the panel that wished it: the
/// desk tells everybody, and several panels stand on one desk. Owned by its panel's place. GUI
/// thread.
class SigningRun : public QObject {
    Q_OBJECT
public:
    explicit SigningRun(MatterDesk& desk, QObject* parent = nullptr);

    void sign(const Result<Draft>& draft);

signals:
    /// Pending now; the ledger's copy comes later.
    void signedAndQueued(const yagura::Digest& payloadSha256);
    void failed(const QString& sentence); ///< for the screen

private:
    void finish(const Submission& submission);
    void giveUp(const Error& error);

    MatterDesk& m_desk;
    bool m_isRunning = false;
};

} // namespace yagura

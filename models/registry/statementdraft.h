#pragma once

#include "ledger/envelope.h"
#include "matters/founding.h"
#include "registry/quorum.h"
#include "registry/openedkey.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace yagura {

/// Statements that several keys have to sign, on their way from hand to hand: a file that carries
/// the exact bytes, what they speak about and the signatures so far (resources/schemas/draft.v1).
/// Whoever signs reads the change out of the bytes that are signed, never out of words beside them.
/// A value.
class StatementDraft {
public:
    struct Step {
        QByteArray payload; ///< what is signed
        QByteArray document; ///< the roster or policy pack that it names; else empty
        QByteArray before; ///< the one that it replaces; empty for the first
        std::vector<Envelope::Signature> signatures = {}; ///< distinct keys, each verified
        Statement statement = {}; ///< read from `payload`
    };

    /// `trustPayload`: the statement that says whose signatures count now (a genesis or a `trust`);
    /// empty where the first step is a genesis. Checks what `fromBytes()` checks.
    static Result<StatementDraft> make(const QByteArray& trustPayload, std::vector<Step> steps);
    /// Errors: `E-DRF-FORM`, `E-DRF-DOC` (a document does not bear its name), `E-DRF-SIG`.
    static Result<StatementDraft> fromBytes(const QByteArray& bytes);
    Result<QByteArray> toBytes() const;

    const std::vector<Step>& steps() const { return m_steps; }
    const QString& ledger() const { return m_steps.front().statement.ledger; }
    bool isFounding() const { return m_trustPayload.isEmpty(); }
    const Trust& trust() const { return m_trust; } ///< whose signatures count
    const QByteArray& trustPayload() const { return m_trustPayload; }

    std::vector<Quorum> quorums(const Step& step) const;
    /// Distinct keys of `quorum` that signed.
    static int countOf(const Step& step, const Quorum& quorum);
    /// The key that the payload names: it must be among those that sign.
    static bool isSignedByItsKey(const Step& step);
    bool isComplete() const;

    /// Signs every step that `key` may sign and has not; how many. Errors: `E-KEY-UNKNOWN`
    /// (nobody's here), `E-DRF-SIGNED` (all of them already), the key's own.
    Result<int> sign(const OpenedKey& key);
    /// What the hub takes, in this order. Error: `E-ROS-THRESHOLD` while signatures are missing.
    Result<std::vector<FoundingStep>> finished() const;

private:
    Result<void> checkSteps();
    Result<void> readStep(Step& step) const;
    Result<void> checkSignatures(const Step& step) const;
    bool mayCarry(const Step& step, const QString& keyId) const;
    Result<void> signStep(Step& step, const OpenedKey& key) const;

    QByteArray m_trustPayload;
    Trust m_trust;
    std::vector<Step> m_steps;
};

} // namespace yagura

#pragma once

#include "base/result.h"
#include "domain/statement.h"
#include "ledger/envelope.h"
#include "policy/evaluator.h"

namespace yagura {

/// Who really said it: an envelope's keys and signatures against the members, registrars and root
/// keys in force. Pure.
namespace EnvelopeCheck {

/// The statement in the envelope, once its signatures hold over the received bytes: verified first,
/// read second. `state` is empty for the first statement of a ledger, which must be its genesis.
/// Errors: `E-ENV-TYPE`, `E-ENV-FORM`, `E-ENV-SIG`, `E-ENV-CANON`, `E-ENV-SIZE`, `E-STM-FIELD`,
/// `E-KEY-UNKNOWN`, `E-KEY-REVOKED` (names the entry), `E-KEY-ID`, `E-ROS-THRESHOLD` (registrars),
/// `E-TRU-THRESHOLD` (root keys), `E-LED-GENESIS`, `E-LED-ORIGIN`, `E-LED-EXERCISE`.
Result<Statement> verify(const CouncilState& state, const Envelope& envelope);

/// The key of a member, registrar or root key in force that signed these bytes, whatever else is
/// wrong with them: they are its holder's doing. Empty where nobody's signature holds.
QString signerOf(const CouncilState& state, const Envelope& envelope);

} // namespace EnvelopeCheck
} // namespace yagura

#pragma once

#include <QByteArray>

namespace yagura::testing {

/// A policy pack for tests of the rules, as canonical bytes: every feature once, in kinds that are
/// small enough to be gone through by hand, and independent of the pack that the program carries.
/// Kinds: `measure` (track P, every step, urgent lane), `order` (D1: the Prime Minister's order),
/// `guarded` (D2: for computers of the SDF and of US forces), `letter` (no statutory lane),
/// `later` (its module is not in force).
QByteArray measurePack();
/// One seat, one commission member, no officer, no records: for histories of few statements.
QByteArray tinyPack();

} // namespace yagura::testing

#pragma once

#include "base/result.h"
#include "domain/roster.h"

#include <QByteArray>

namespace yagura {

/// A roster as the bytes that a `roster` statement names (schema:
/// resources/schemas/roster.v1.schema.json).
namespace RosterDocument {

Result<QByteArray> write(const Roster& roster);
/// Refuses keys that are no usable points, and a key or a member that stands twice: a key belongs
/// to one member, or one member could count twice (trust.md TH-08). Fails with `E-ROS-FORM`.
Result<Roster> read(const QByteArray& bytes);

} // namespace RosterDocument
} // namespace yagura

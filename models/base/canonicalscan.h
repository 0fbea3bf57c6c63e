#pragma once

#include <QByteArrayView>

namespace yagura {

/// A look at bytes that sees most canonical JSON for what it is (CanonicalJson), at a tenth of the
/// cost of reading and writing it again: a ledger has hundreds of thousands of these.
namespace CanonicalScan {

/// True only for the canonical form of an object of at most `depth` levels. False says nothing:
/// whatever holds an escape, a character beyond ASCII or a number of 16 digits is left to the
/// proof.
bool sees(QByteArrayView bytes, int depth);

} // namespace CanonicalScan
} // namespace yagura

#pragma once

namespace yagura {

/// What a process that holds keys or passphrases does first: no core dump, no other process of the
/// same user may read its memory (trust.md 2.8). Call it before anything secret is read.
void hardenProcess();
/// A signing window must not outlive the console that opened it: this process ends with its parent.
void endWithParent();

} // namespace yagura

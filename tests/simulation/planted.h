#pragma once

#include <QString>
#include <QStringList>

/// Faults that mutants.cmake plants in copies of our own sources. In the programs themselves there
/// is nothing of this.
namespace yagura::testing {

/// Whether this fault is switched on. Asked by the planted copies and by the simulated disk.
bool isPlanted(const char* fault);
void plant(const QString& fault); ///< this one from now on; empty: none

/// Whether the text that a fault replaces was still there when the copy was made.
struct PlantedCopy {
    PlantedCopy(const char* fault, bool fits);
};
QStringList faultsInCopies(); ///< planted in this program
QStringList faultsThatDoNotFit(); ///< the source has changed: mutants.cmake has to follow

} // namespace yagura::testing

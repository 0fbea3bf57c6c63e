#pragma once

#include "threat/threatobject.h"

#include <QByteArray>

namespace yagura {

/// Reads one stored object of threat data: a STIX 2.1 or 2.0 object, or an entry of the catalogue
/// of exploited vulnerabilities. Bytes that the intake took are taken here as well; what is none of
/// the threat picture's gives an empty record. Source, marking and place in the store are the
/// reader's. Pure.
ThreatRecord decodeThreat(const QByteArray& json);

} // namespace yagura

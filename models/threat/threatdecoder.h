#pragma once

#include "threat/threatobject.h"

#include <QByteArray>

namespace yagura {

/// Reads one stored object of threat data, STIX 2.1 or 2.0. Bytes that the intake took are taken
/// here as well; what is none of the threat picture's gives an empty record. Indicators and
/// vulnerabilities are none of it: there may be a million, and the picture has their titles.
/// Source, marking and place in the store are the reader's. Pure.
ThreatRecord decodeThreat(const QByteArray& json);

} // namespace yagura

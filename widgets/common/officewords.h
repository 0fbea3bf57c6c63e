#pragma once

#include "domain/roster.h"

#include <QString>

namespace yagura::Words {

/// The office of a member in this roster; says so where there is none of that name.
QString office(const Roster& roster, const QString& member);

} // namespace yagura::Words

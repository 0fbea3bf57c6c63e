#pragma once

#include "domain/mattersheet.h"
#include "domain/statement.h"

namespace yagura {

/// The rules go by what the statement says, people by what the sheet says: whether it is the same
/// scope, officer, ground and record.
inline bool saysTheSame(const MatterSheet& sheet, const MatterOpen& request)
{
    return sheet.scope() == request.scope && sheet.officer == request.officer
        && sheet.ground == request.ground && sheet.declared.ms / 1000 == request.declaredAtS
        && sheet.recordFields() == request.recordFields;
}

} // namespace yagura

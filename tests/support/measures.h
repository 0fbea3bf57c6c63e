#pragma once

#include "domain/mattersheet.h"
#include "domain/roster.h"
#include "domain/statement.h"

namespace yagura::testing {

/// What the default pack asks of a measure's sheet beside its targets.
inline void completeMeasure(MatterSheet& sheet, const QString& officer)
{
    using namespace Qt::StringLiterals;
    sheet.track = u"P"_s;
    sheet.methods = QStringList{ u"block_attacker"_s, u"stop_program"_s };
    sheet.officer = officer;
    for (const QString& field : { u"harm_communication"_s, u"suspected_harm"_s, u"urgency"_s,
             u"necessity"_s, u"server_location"_s })
        sheet.record.emplace_back(field, BilingualText{ u"試験用の記載"_s, u"Entry for a test"_s });
}

/// What a request says of its sheet for the rules.
inline void describe(MatterOpen& open, const MatterSheet& sheet)
{
    open.scope = sheet.scope();
    open.officer = sheet.officer;
    open.ground = sheet.ground;
    open.declaredAtS = sheet.declared.ms / 1000;
    open.recordFields = sheet.recordFields();
}

/// Valid from the beginning, for good.
inline Designation anyDesignation()
{
    return { QStringLiteral("test/1"), 1, 0 };
}

} // namespace yagura::testing

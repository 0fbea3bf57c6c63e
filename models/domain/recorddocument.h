#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace yagura {

/// What must be recorded at a step of the statutory lane or of a report (domain.md 2.3, column
/// "must be recorded"), field by field; the document that `MarkFacts::recordCommit` names. Schema:
/// resources/schemas/record.v1.schema.json. A value.
struct StepRecord {
    QString about; ///< number of the matter, or id of the report
    QString step; ///< stepWord(), or a report's step
    std::vector<std::pair<QString, QString>> fields; ///< machine word and text, in the pack's
                                                     ///< order; texts may have line breaks

    QStringList fieldNames() const; ///< sorted
    Result<QByteArray> toBytes() const;
    static Result<StepRecord> fromBytes(const QByteArray& bytes); ///< fails with `E-DOC-FORM`

    friend bool operator==(const StepRecord&, const StepRecord&) = default;
};

} // namespace yagura

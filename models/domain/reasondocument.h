#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace yagura {

/// Why a mark is given, as the signer writes it.
struct MarkReason {
    QString code; ///< of the policy pack's pick-list
    QString text; ///< free text, may be empty where the code says enough

    friend bool operator==(const MarkReason&, const MarkReason&) = default;
};

/// A reason's text as the document that a mark commits to (schema:
/// resources/schemas/reason.v1.schema.json). The text stands line by line, because canonical
/// strings hold no line breaks.
namespace ReasonDocument {

Result<QByteArray> write(const QString& matterId, const MarkReason& reason);
Result<MarkReason> read(const QByteArray& bytes); ///< fails with `E-DOC-FORM`

} // namespace ReasonDocument
} // namespace yagura

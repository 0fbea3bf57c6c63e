#include "itemmodels/sheetreading.h"

#include "matters/matterbook.h"

namespace yagura {
using namespace Qt::StringLiterals;

SheetReading SheetReading::of(const MatterBook& book, const Matter& matter)
{
    SheetReading reading;
    const auto document = book.document(matter.sheetCommit);
    const auto targets = matter.targetCommit.isEmpty() ? std::optional(QByteArray())
                                                       : book.document(matter.targetCommit);
    reading.bytes = document.value_or(QByteArray());
    reading.targetBytes = targets.value_or(QByteArray());
    if (!document || !targets) {
        reading.problem = u"E-DOC-MISSING"_s;
        return reading;
    }
    auto sheet = MatterSheet::fromBytes(*document, *targets);
    if (!sheet) {
        reading.problem = u"E-DOC-FORM"_s;
        return reading;
    }
    const bool fits = sheet->matterId == matter.id && sheet->action == matter.action
        && sheet->basis == matter.basis;
    if (!fits)
        reading.problem = u"E-DOC-OTHER"_s;
    reading.sheet = std::move(*sheet);
    return reading;
}

} // namespace yagura

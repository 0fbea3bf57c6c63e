#pragma once

#include "domain/document.h"
#include "domain/markfacts.h"
#include "domain/reasondocument.h"
#include "domain/step.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace yagura {

/// A statement ready to be signed: the exact bytes, and the documents that travel before it.
struct Draft {
    QByteArray payload;
    std::vector<Document> documents;
    QString matterId; ///< empty: it is about no matter
    bool neutralises = false; ///< the gesture asks the last four digits of the number as well
    bool stops = false; ///< is signed on a ledger of any age
};

/// What a member wants to record at a step of the statutory lane.
struct StepWish {
    StepKind step = StepKind::Requirements;
    Verb verb = Verb::Unknown; ///< one of verbsOf(step)
    MarkFacts facts = {}; ///< without commitment and field names: the desk fills them
    std::vector<std::pair<QString, QString>> record = {}; ///< fields and texts (StepRecord)
    MarkReason reason = {}; ///< `deny` and the like, where the pack asks for one
};

} // namespace yagura

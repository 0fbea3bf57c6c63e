#pragma once

#include "base/digest.h"
#include "base/instant.h"

#include <QString>
#include <QStringList>

namespace yagura {

/// What a mark of the statutory lane says beside its verb: the few facts that the rules need, and
/// the commitment to the record in which the whole stands (schema record.v1). Empty for the
/// council's marks, except `recordCommit`-free ones. A value.
struct MarkFacts {
    QString outcome; ///< one of outcomesOf(step); empty where the step names none
    qint64 atS = 0; ///< when it happened outside, by the signer, unix seconds; 0: not said
    qint64 validUntilS = 0; ///< end of an approval's or order's period, unix seconds; 0: none
    QStringList methods; ///< sorted: approved, commanded or used; `stop_program` …
    QString officer; ///< command: member id of the designated officer who is to act
    int targets = 0; ///< execution: how many targets were touched
    Digest recordCommit; ///< the record's document; empty where the step asks for none
    QStringList recordFields; ///< sorted: which fields the record has, for the rules to see

    friend bool operator==(const MarkFacts&, const MarkFacts&) = default;
};

/// What a measure is about, as far as the rules need it (domain.md 2.3). The whole stands in the
/// sheet and in the target list; a console that has them checks that they say the same.
struct MatterScope {
    int targets = 0; ///< length of the target list
    int abroad = 0; ///< of them not known for certain to stand in Japan (invariant 4)
    QStringList concerns; ///< sorted: `national_security`, `sdf`, `usfj`
    QStringList methods; ///< sorted: applied for; `stop_program`, `delete_program`,
                         ///< `block_attacker`, `config_change`

    bool isAbroad() const { return abroad > 0; }
    friend bool operator==(const MatterScope&, const MatterScope&) = default;
};

} // namespace yagura

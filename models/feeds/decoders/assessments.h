#pragma once

#include "base/instant.h"
#include "domain/severity.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace yagura {

/// A score of the National Cyber Incident Scoring System (CISA), 0 to 100: the priority of a risk.
/// It stands beside the national severity, which measures what was really disturbed, and neither is
/// ever made of the other.
struct NcissScore {
    double score = 0;
    QString priority; ///< the sender's word for its band; may be empty
    QString assessor;
    Instant assessedAt;
    QString version; ///< of the scoring system
    std::vector<std::pair<QString, QString>> inputs; ///< category and what was found
};

/// One criterion of the national severity (2018 criteria), scored apart.
struct Criterion {
    Severity level = Severity::Unassessed;
    QString reason;
};

/// The criteria of which the worst is the level.
struct SeverityCriteria {
    Criterion continuity;
    Criterion safety;
    Criterion trust;
    QString assessor;
    Instant assessedAt;

    Severity worst() const; ///< Unassessed where none is scored
};

/// What the stored bytes of an incident say of its assessment: a report's `nciss` and
/// `severity_criteria`, a STIX object's `x_yagura_nciss` and `x_yagura_severity_criteria`; and of the
/// techniques: a report's `techniques`.
struct Assessments {
    std::optional<NcissScore> nciss; ///< none: not scored, or not readable
    bool ncissUnreadable = false; ///< something stands there that is no score: said, never guessed
    std::optional<SeverityCriteria> criteria;
    bool criteriaUnreadable = false;
    QStringList techniques; ///< numbers of ATT&CK that the sender names, `T0859`; each once
};

/// Pure. Bytes that are no JSON object say nothing.
Assessments assessmentsOf(const QByteArray& json);

} // namespace yagura

#pragma once

#include "base/instant.h"
#include "base/language.h"
#include "base/result.h"
#include "domain/severity.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <vector>

namespace yagura {

struct Workspace;

/// One thing that is otherwise than at this member's last look.
struct SinceLine {
    enum class Change : qint8 { New, Worse, Better, Closed, Decided };

    Change change = Change::New;
    QString id; ///< of the object, or number of the matter
    bool isMatter = false;
    BilingualText title; ///< as received; empty where it is not here
    Severity before = Severity::Unassessed; ///< Worse and Better
    Severity now = Severity::Unassessed; ///< incidents

    friend bool operator==(const SinceLine&, const SinceLine&) = default;
};

/// What changed since this member last looked (ux.md 1, 13): the open incidents and their levels
/// as they were then, kept in a file for each member, held against what the screen shows; and the
/// matters put and decided since. A look is an own signature, or seen(). In fixed mode it compares
/// with the shown instant and notes nothing. GUI thread.
class SinceLooked : public QObject {
    Q_OBJECT
public:
    /// `folder` is the console's own; it is made when the first look is noted.
    SinceLooked(Workspace& workspace, const QString& folder, QObject* parent = nullptr);

    Instant since() const; ///< the last look; unknown: this member has none
    /// Worst first within a change, in the order of `Change`. Empty without a look.
    std::vector<SinceLine> lines() const;
    /// This member has seen what is on the screen. `E-FILE-WRITE`: it is not kept for the next
    /// start.
    Result<void> seen();
    /// seen() was a slip: the look before it counts again. Errors as seen().
    Result<void> takeBack();

signals:
    void changed(); ///< another member, or another look

private:
    struct Look {
        Instant t; ///< ledger time
        QHash<QString, Severity> levels; ///< of the incidents that were open
    };

    void followSelf();
    QString path() const;
    Look kept() const;
    Result<void> keep(const Look& look) const;
    void addIncidents(std::vector<SinceLine>& lines) const;
    void addMatters(std::vector<SinceLine>& lines) const;

    Workspace& m_workspace;
    QString m_folder;
    QString m_member; ///< whose look it is
    Look m_look;
    Look m_before; ///< the last seen()
};

} // namespace yagura

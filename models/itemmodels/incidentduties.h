#pragma once

#include "base/instant.h"
#include "base/language.h"
#include "domain/step.h"

#include <QHash>
#include <QMetaType>
#include <QObject>
#include <QStringList>

#include <optional>

namespace yagura {

class MatterBook;
struct Matter;
struct ReportCase;

/// What an incident waits for next, whose turn it is, and until when (features.md 29). A value.
struct IncidentDuty {
    enum class Next : qint8 {
        Answer, ///< the council's, by the seat that is still empty
        Confirm, ///< the council's, after the fact
        Step, ///< of the statutory lane: `step`
        ReportStep, ///< of the operator's report: `reportStep`
    };

    Next next = Next::Answer;
    BilingualText owner; ///< the seat or body whose turn it is; empty where `member` has it
    QString member; ///< who recorded the report's last step: member id
    BilingualText step; ///< the step's name in the pack
    QString reportStep; ///< its word, as ReportRow::nextStep() has it
    Instant due; ///< the limit that runs; unknown: none
    QString matterId; ///< empty: it is the report's
    QString reportId; ///< empty: it is the matter's

    friend bool operator==(const IncidentDuty&, const IncidentDuty&) = default;
};

/// The incidents that somebody is on: those that open matters and open reports of the book name.
/// An incident with several duties shows the one whose limit comes first; one that is not here is
/// nobody's. In fixed mode as of the shown instant, because the book is. GUI thread; the book
/// outlives it.
class IncidentDuties : public QObject {
    Q_OBJECT
public:
    explicit IncidentDuties(const MatterBook& book, QObject* parent = nullptr);

    /// By object id; null: nobody's. Until the next `changed`.
    const IncidentDuty* find(const QString& objectId) const;
    /// All of them, for whoever sorts on another thread.
    const QHash<QString, IncidentDuty>& all() const { return m_duties; }

signals:
    void changed(const QStringList& objectIds);

private:
    void reload();
    void takeMatter(int bookRow);
    void takeReports();
    void readMissingSheets();
    QString incidentOf(const Matter& matter);
    void show();

    const MatterBook& m_book;
    QHash<QString, QString> m_incidents; ///< sheet's commitment, hex → object id
    QHash<QString, std::pair<QString, IncidentDuty>> m_ofMatters; ///< matter id → incident
    QHash<QString, IncidentDuty> m_ofReports; ///< object id
    QHash<QString, IncidentDuty> m_duties;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::IncidentDuty)

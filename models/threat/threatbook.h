#pragma once

#include "threat/aliastable.h"
#include "threat/threatobject.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <map>
#include <optional>
#include <vector>

namespace yagura {

/// How many objects of the hostile side stand in one country, and which. Where something stands
/// says nothing about who uses it.
struct CountryCount {
    QString code; ///< ISO 3166 alpha-2; empty: infrastructure whose country nobody gave
    QStringList objects; ///< ids, each once, in order of their id
};

/// A name under which an object was found: `MirrorFace` by its alias `Earth Kasha`.
struct NameMatch {
    QString words; ///< the name or alias that holds what was looked for
    bool isAlias = false;
    bool isOurs = false; ///< from the console's own table of names, not from the data
};

/// The threat picture: objects by kind, the statements that tie them, and what follows from both.
/// As the store knows it now, or knew it at the instant that is shown. GUI thread; changed only by
/// `apply()` and `reset()`, with what a ThreatReader read.
class ThreatBook : public QObject {
    Q_OBJECT
public:
    explicit ThreatBook(QObject* parent = nullptr);

    int objectCount() const { return static_cast<int>(m_objects.size()); }
    int relationCount() const { return static_cast<int>(m_relations.size()); }
    /// Rows in order of first appearance; they never move.
    const ThreatObject& object(int row) const { return m_objects[static_cast<std::size_t>(row)]; }
    const ThreatObject* find(
        const QString& id) const; ///< nullptr when it is not there; until `apply()`
    int rowOf(const QString& id) const { return m_rows.value(id, -1); }
    const ThreatRelation& relation(int index) const
    {
        return m_relations[static_cast<std::size_t>(index)];
    }
    /// What says something of this object, in either direction; without what was taken back.
    std::vector<int> relationsOf(const QString& id) const;
    int relationCountOf(const QString& id) const;
    const std::vector<int>& rowsOf(ThreatKind kind) const; ///< in order of first appearance
    /// Statements that somebody uses something. An indicator uses nothing: it points.
    const std::vector<int>& uses() const { return m_uses; }
    /// Incidents that any statement names, in order of first appearance. The picture holds them.
    const QStringList& incidents() const { return m_incidents; }

    /// Other names of an object: those of the data, then those of the console's own table.
    QStringList aliases(const ThreatObject& object) const;
    QStringList ownAliases(const ThreatObject& object) const; ///< only from the console's table
    const AliasTable& names() const { return m_names; }
    /// The name that holds `words`; nothing when none does. The name itself goes before aliases.
    std::optional<NameMatch> matchedName(const ThreatObject& object, const QString& words) const;

    /// By country, most first, the unknown last.
    std::vector<CountryCount> countries() const;

    void apply(const std::vector<ThreatRecord>& records);
    void reset(); ///< another instant is shown: what was known then follows

signals:
    void objectsAboutToBeInserted(int first, int last);
    void objectsInserted(int first, int last);
    void objectChanged(int row);
    void aboutToBeReset();
    void wasReset();
    /// Anything of it is another now; at most once a turn of the event loop.
    void changed();

private:
    void take(const ThreatObject& object, std::vector<ThreatObject>& fresh);
    void take(const ThreatRelation& relation);
    void file(int index);
    QString shared(const QString& word);
    void append(std::vector<ThreatObject> fresh);
    void announce();
    QString hostileAt(const ThreatRelation& relation) const;

    AliasTable m_names;
    std::vector<ThreatObject> m_objects;
    QHash<QString, int> m_rows;
    std::vector<ThreatRelation> m_relations;
    QHash<quint64, int> m_relationRows; ///< by who says it and whom it ties
    QHash<QString, std::vector<int>> m_touching; ///< relations by either end
    std::map<ThreatKind, std::vector<int>> m_byKind;
    std::vector<int> m_uses;
    std::vector<int> m_placements; ///< statements that put something in a place
    QStringList m_incidents;
    QSet<QString> m_words; ///< sources and types: each text once
    bool m_announcing = false;
};

} // namespace yagura

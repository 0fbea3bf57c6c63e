#pragma once

#include "base/digest.h"
#include "base/instant.h"
#include "base/result.h"
#include "domain/marking.h"
#include "domain/place.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <vector>

namespace yagura {

/// One column of a list that a view shows.
struct ViewColumn {
    QString name; ///< IncidentListModel::columnWord()
    int width = 0; ///< in hundredths of the width of a digit; 0: what the others leave

    friend bool operator==(const ViewColumn&, const ViewColumn&) = default;
};

/// A named way of looking at the list: query, what is chosen on map and timeline, and order. A
/// value; as a file it carries its owner, a marking, and a digest over everything.
struct SavedView {
    QString name;
    QString query; ///< of the search box
    QString show; ///< `incidents`, `threats` or `all`
    QString sector; ///< row key; empty: all
    PrefectureCode prefecture = noPrefecture;
    Instant from; ///< span; unknown: open
    Instant to;
    int sortColumn = -1; ///< of IncidentListModel; -1: worst first
    bool isDescending = false;
    std::vector<ViewColumn> columns; ///< in their order; empty: as many as fit
    QString owner; ///< who saved it: a member, or empty
    Tlp marking = Tlp::Green; ///< the name and the words may say what they look for
    Instant saved;

    /// JSON `yagura.view.v1` with `sha256` over the canonical form of the rest.
    QByteArray toJson() const;
    /// Errors: `E-VIEW-FORM` (no view, or of a newer version), `E-VIEW-DIGEST` (changed since).
    static Result<SavedView> fromJson(const QByteArray& json);
    Digest digest() const;

    friend bool operator==(const SavedView&, const SavedView&) = default;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::SavedView)

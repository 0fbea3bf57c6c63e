#pragma once

#include "threat/threatbook.h"

#include <vector>

namespace yagura {

/// What stands around one object, to one or two steps: a bounded drawing with a fixed order, so
/// that the same data always look the same. Columns are steps from the middle. A value.
struct ThreatGraph {
    struct Node {
        QString id;
        int step = 0; ///< 0: the object itself
        int place = 0; ///< from the top of its column
    };
    struct Edge {
        int relation = 0; ///< index in the book
        int from = 0; ///< nodes
        int to = 0;
    };

    std::vector<Node> nodes;
    std::vector<Edge> edges; ///< every standing statement between two nodes
    int left = 0; ///< neighbours that found no room

    int nodeOf(const QString& id) const; ///< -1 when it is not drawn

    static ThreatGraph around(const ThreatBook& book, const QString& id, int steps, int most = 60);
};

} // namespace yagura

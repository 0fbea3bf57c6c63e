#pragma once

#include "domain/mattersheet.h"

#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace yagura {

class MatterBook;
struct Matter;
struct PolicyPack;

/// One field of a sheet that says something else than it did, in both languages where it has both.
struct SheetChange {
    QString field; ///< as the screen calls it
    QString before; ///< empty: it said nothing
    QString after;

    friend bool operator==(const SheetChange&, const SheetChange&) = default;
};

/// What changed from one version of a sheet to the next.
namespace SheetDifference {

/// Field by field, in the order of the sheet; empty: they say the same. `pack` names record fields
/// and methods, null where it is not here.
std::vector<SheetChange> between(const MatterSheet& before, const MatterSheet& after,
    const MatterBook& book, const PolicyPack* pack);
/// Another target, more of them, or another method: that is no amendment but a new application
/// (invariant 3).
bool grows(const MatterSheet& before, const MatterSheet& after);
/// The sheet of the version that the standing one took the place of; none for a first version, or
/// where its documents are not here.
std::optional<MatterSheet> versionBefore(const MatterBook& book, const Matter& matter);

} // namespace SheetDifference

/// The changes as a list: field, what it said, what it says. GUI thread.
class SheetChangesView : public QWidget {
    Q_OBJECT
public:
    explicit SheetChangesView(QWidget* parent = nullptr);

    void show(const QString& heading, const std::vector<SheetChange>& changes);
    using QWidget::show;

private:
    QVBoxLayout* m_column;
};

} // namespace yagura

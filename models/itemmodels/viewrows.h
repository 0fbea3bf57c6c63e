#pragma once

#include "itemmodels/focusfilter.h"
#include "itemmodels/savedview.h"
#include "itemmodels/searchrun.h"
#include "itemmodels/workspace.h"

#include <QTimer>

#include <memory>

namespace yagura {

/// The first rows of a saved view, as the list would show them, beside whatever the list shows.
/// Costs nothing while no view is chosen. The workspace outlives it. GUI thread.
class ViewRows : public QObject {
    Q_OBJECT
public:
    explicit ViewRows(Workspace& workspace, QObject* parent = nullptr);
    ~ViewRows() override;

    void show(const SavedView& view, Language language);
    void clear();
    const SavedView* view() const; ///< null: none is chosen
    bool isBusy() const; ///< what it says is not yet the view's
    std::vector<Item> first(int most) const;
    int count() const;

signals:
    void changed(); ///< at most once each turn of the event loop

private:
    struct Shown;

    Workspace& m_workspace;
    std::unique_ptr<Shown> m_shown;
    QTimer m_soon;
};

} // namespace yagura

#pragma once

#include "domain/mattersheet.h"
#include "matters/formgap.h"

#include <QWidget>

namespace yagura {

/// A form that makes the sheet of one matter; PutMatterPanel shows what would be signed beside it.
/// GUI thread.
class MatterForm : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void start() = 0; ///< is shown; what was written before is still there
    virtual void clear() = 0; ///< what was written is signed, or not wanted any more
    virtual MatterSheet sheet() const = 0; ///< as it stands
    virtual FormGap gap() const = 0;
    /// The version that this one is to take the place of; null for a new matter.
    virtual const MatterSheet* amended() const { return nullptr; }
    virtual QString act() const = 0; ///< on the button: a verb with its object
    /// What must be known before it is signed, in sentences; empty: nothing more.
    virtual QString consequence() const { return {}; }

signals:
    void edited();
};

} // namespace yagura

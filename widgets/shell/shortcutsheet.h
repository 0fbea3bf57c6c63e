#pragma once

#include <QDialog>
#include <QList>

class QAction;

namespace yagura {

/// Every command with its keys (F1): generated from the actions themselves, so that it cannot be
/// out of date. Non-modal; deletes itself when closed.
class ShortcutSheet : public QDialog {
    Q_OBJECT
public:
    ShortcutSheet(const QList<QAction*>& actions, QWidget* parent);
};

} // namespace yagura

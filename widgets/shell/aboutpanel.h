#pragma once

#include <QDialog>

namespace yagura {

/// What this program is, its version, licence, and the credits that its data asks for. Non-modal;
/// deletes itself.
class AboutPanel : public QDialog {
    Q_OBJECT
public:
    AboutPanel(const QString& hubUrl, const QString& ledger, QWidget* parent);
};

} // namespace yagura

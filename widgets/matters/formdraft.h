#pragma once

#include "matters/keptdrafts.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace yagura {

/// Keeps what is written in a form, a moment after each change, until it is signed or empty again.
/// One draft at a time, under a name. Belongs to its form; GUI thread.
class FormDraft : public QObject {
    Q_OBJECT
public:
    using Written = std::function<QJsonObject()>;

    /// `written`: everything in the form, as FormState has it.
    FormDraft(Written written, QObject* form);

    void setDrafts(KeptDrafts drafts) { m_drafts = std::move(drafts); }
    /// The form is empty and is to be about `name` now. Answers with what is kept for it; empty:
    /// nothing.
    QJsonObject begin(const QString& name);
    void follow(QWidget& page); ///< keeps what changes in its fields
    void keepSoon() { m_pause.start(); }
    void keep();
    void drop(); ///< it was signed

private:
    Written m_written;
    KeptDrafts m_drafts;
    QString m_name; ///< empty: of nothing
    QJsonObject m_blank;
    QTimer m_pause;
};

} // namespace yagura

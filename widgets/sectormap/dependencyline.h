#pragma once

#include "itemmodels/focus.h"
#include "itemmodels/sectorstatusmodel.h"

#include <QSet>
#include <QWidget>

namespace yagura {

class PlainLabel;

/// Which sectors lean on the chosen one, in words, while its worst level is 2 or more: who is to be
/// asked next. Says for what, who says so, and what nobody has verified. GUI thread.
class DependencyLine : public QWidget {
    Q_OBJECT
public:
    DependencyLine(const SectorStatusModel& status, const Focus& focus, QWidget* parent = nullptr);

    const QSet<QString>& leaning() const { return m_leaning; } ///< keys

signals:
    void leaningChanged(const QSet<QString>& keys);

protected:
    void changeEvent(QEvent* event) override;

private:
    bool isDue() const;
    void follow();
    QString words() const;
    QString details() const;

    const SectorStatusModel& m_status;
    const Focus& m_focus;
    PlainLabel* m_text;
    QSet<QString> m_leaning;
};

} // namespace yagura

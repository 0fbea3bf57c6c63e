#pragma once

#include <QObject>

class QWidget;

namespace yagura {

/// Lets a widget hand the keyboard on to one of its parts, by Qt's focus proxy, for as long as that
/// part can take it. Qt's Tab goes to a widget whose proxy takes Tab without a look at whether the
/// proxy is hidden or disabled, and the keyboard then stays for ever where it was.
/// The whole owns it; lives in the GUI thread.
class FocusLead : public QObject {
    Q_OBJECT
public:
    /// `part` is a child of `whole`, near or far.
    static void set(QWidget& whole, QWidget& part);
    /// Tab goes on from `before` through the controls of `page`, in the order of their making:
    /// what is made anew comes last in its window else. `before` takes the keyboard, or is the page
    /// or holds it.
    static void through(QWidget& before, const QWidget& page);

    bool eventFilter(QObject* part, QEvent* event) override;

private:
    FocusLead(QWidget& whole, QWidget& part);
    void follow();

    QWidget& m_whole;
    QWidget& m_part;
};

} // namespace yagura

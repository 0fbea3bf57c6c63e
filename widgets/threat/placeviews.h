#pragma once

#include <QWidget>

class QStackedLayout;
class QTabBar;

namespace yagura {

/// One place seen in several ways: a row of names above, one view below. A view is called as its
/// window title says, in any language; one without a title shows incidents and reports. GUI thread.
class PlaceViews : public QWidget {
    Q_OBJECT
public:
    explicit PlaceViews(QWidget* parent = nullptr);

    void addView(QWidget* view); ///< becomes its parent
    void showView(QWidget* view); ///< one of those, or one inside of them
    QWidget* view() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QString titleOf(const QWidget* view) const;

    QTabBar* m_names;
    QStackedLayout* m_views;
};

} // namespace yagura

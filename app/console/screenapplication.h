#pragma once

#include <QApplication>

namespace yagura {

/// The application, with one measuring point: the end of a paint of a watched widget.
class ScreenApplication : public QApplication {
    Q_OBJECT
public:
    using QApplication::QApplication;

    void watch(const QWidgetList& widgets) { m_watched = widgets; } ///< none: nobody is measured
    bool notify(QObject* receiver, QEvent* event) override;

signals:
    void painted();

private:
    QWidgetList m_watched;
};

} // namespace yagura

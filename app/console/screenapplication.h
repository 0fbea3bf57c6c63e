#pragma once

#include <QApplication>

namespace yagura {

/// The application, with one measuring point: the end of a paint of the watched widget.
class ScreenApplication : public QApplication {
    Q_OBJECT
public:
    using QApplication::QApplication;

    void watch(QWidget* widget) { m_watched = widget; } ///< null: nobody is measured
    bool notify(QObject* receiver, QEvent* event) override;

signals:
    void painted();

private:
    QWidget* m_watched = nullptr;
};

} // namespace yagura

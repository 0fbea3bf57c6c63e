#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace yagura {

/// Rings whatever has the keyboard and cannot show that by its style: lists, sheets that scroll,
/// and pictures; and scrolls it into view. Nobody who works by keyboard has to guess where it is
/// (ux.md 2.7). Owned by the application. GUI thread.
class FocusRing : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QObject* parent);

private:
    void follow(QWidget* focused);

    QPointer<QFocusFrame> m_frame; ///< belongs to the window that it lies in
};

} // namespace yagura

#pragma once

#include <QToolButton>

namespace yagura {

class AlarmBook;
class AlarmFlash;

/// The strip's count of what nobody has acknowledged and of what is on the shelf: a button that
/// opens the alarms. Only its border flashes, and only for class A. GUI thread.
class AlarmCell : public QToolButton {
    Q_OBJECT
public:
    /// Both outlive it.
    AlarmCell(const AlarmBook& book, const AlarmFlash& flash, QWidget* parent = nullptr);

    /// Alarms go on while the screen stands at another instant: then the count says LIVE.
    void setFixed(bool fixed);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    const AlarmBook& m_book;
    const AlarmFlash& m_flash;
    bool m_isFixed = false;
};

} // namespace yagura

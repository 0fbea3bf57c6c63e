#pragma once

#include <QScrollArea>

namespace yagura {

/// Scrolls a column up and down, and is never narrower than its words need. GUI thread.
class ColumnScroll : public QScrollArea {
    Q_OBJECT
public:
    explicit ColumnScroll(QWidget* parent = nullptr);

    void setColumn(QWidget* column); ///< takes it over
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int withBar(int width) const;
};

} // namespace yagura

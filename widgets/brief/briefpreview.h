#pragma once

#include "brief/briefpage.h"

#include <QWidget>

namespace yagura {

/// The sheet of paper on the screen: the brief's page, scaled to the width it is given. GUI thread.
class BriefPreview : public QWidget {
    Q_OBJECT
public:
    explicit BriefPreview(QWidget* parent = nullptr);

    void setPage(const BriefPage& page);
    const BriefPage& page() const { return m_page; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    BriefPage m_page;
};

} // namespace yagura

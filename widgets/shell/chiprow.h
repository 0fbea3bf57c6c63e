#pragma once

#include "itemmodels/focus.h"

#include <QWidget>

class QPushButton;

namespace yagura {

class PlainLabel;

/// Says in words what the shared selection narrows, and clears it. At the bottom of every place.
class ChipRow : public QWidget {
    Q_OBJECT
public:
    explicit ChipRow(Focus& focus, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    Focus& m_focus;
    PlainLabel* m_words;
    QPushButton* m_clear;
};

} // namespace yagura

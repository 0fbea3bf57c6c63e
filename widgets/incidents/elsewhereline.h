#pragma once

#include "itemmodels/elsewherecount.h"
#include "itemmodels/focusfilter.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace yagura {

class PlainLabel;

/// Says that what is looked for stands in another tab of the list (`0 here, 12 in everything`), and
/// leads there. Hidden while the tab holds all of it. GUI thread.
class ElsewhereLine : public QWidget {
    Q_OBJECT
public:
    ElsewhereLine(
        const CommonPicture& picture, const FocusFilter& filter, QWidget* parent = nullptr);

signals:
    void everythingWished();

protected:
    void changeEvent(QEvent* event) override;

private:
    void ask();
    void tell(int everything);
    void retranslate();

    const CommonPicture& m_picture;
    const FocusFilter& m_filter;
    ElsewhereCount m_count;
    QTimer m_pause; ///< a list that grows is asked about some times a second, not each time
    int m_everything = 0;
    PlainLabel* m_words;
    QPushButton* m_show;
};

} // namespace yagura

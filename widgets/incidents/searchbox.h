#pragma once

#include "search/queryreader.h"
#include "search/searchhits.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace yagura {

class PlainLabel;

/// The one box in which a list is searched, with the line that says in words what is looked for and
/// what was not understood. Speaks when the typing pauses. GUI thread.
class SearchBox : public QWidget {
    Q_OBJECT
public:
    explicit SearchBox(QWidget* parent = nullptr);

    const SharedQuery& query() const { return m_query; } ///< never null
    QString text() const;
    void setText(const QString& text); ///< as if typed, without the pause
    void setSearching(bool searching); ///< said if it takes longer than a moment
    /// How complete the answer is: said while the index is behind; null: no index.
    void setAnswer(const SharedHits& hits);
    PlainLabel* words() const { return m_words; } ///< to be put under the box; hidden when empty

public slots:
    void begin(); ///< the keyboard goes into the box

signals:
    void queryChanged(const yagura::SharedQuery& query);
    void leftDownwards(); ///< Enter or the arrow: into what was found

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void retranslate();
    void tell();

    QLineEdit* m_edit;
    PlainLabel* m_words;
    QTimer m_pause;
    QTimer m_wait;
    SharedQuery m_query;
    std::optional<QueryProblem> m_problem;
    bool m_isSearching = false;
    SharedHits m_hits;
};

} // namespace yagura

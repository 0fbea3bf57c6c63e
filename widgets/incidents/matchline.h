#pragma once

#include "itemmodels/workspace.h"
#include "search/whymatched.h"

#include <QFutureWatcher>
#include <QWidget>

namespace yagura {

class PlainLabel;

/// Says why the chosen object is among the hits: the field, and the words around the match. Reads
/// the stored text of that one object behind the screen. Hidden while nothing is looked for. GUI
/// thread.
class MatchLine : public QWidget {
    Q_OBJECT
public:
    explicit MatchLine(Workspace& workspace, QWidget* parent = nullptr);

    void setQuery(const SharedQuery& query);

protected:
    void changeEvent(QEvent* event) override;

private:
    void ask();
    void take();
    void tell();

    Workspace& m_workspace;
    SharedQuery m_query;
    QFutureWatcher<Result<QByteArray>> m_body;
    std::vector<WhyMatched> m_reasons;
    PlainLabel* m_words;
};

} // namespace yagura

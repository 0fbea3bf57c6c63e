#pragma once

#include "itemmodels/workspace.h"

#include <QFrame>
#include <QSet>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace yagura {

class PlainLabel;

/// The steps that are not the council's to give, one row each, in the order of the law: how it
/// stands, whose it is, who recorded what, its clock with its kind, and the record itself on
/// demand. In a frame of its own, never merged with the seats. GUI thread.
class StatutoryLane : public QFrame {
    Q_OBJECT
public:
    explicit StatutoryLane(Workspace& workspace, QWidget* parent = nullptr);

    void showMatter(const Matter& matter); ///< hides itself where the kind has no such lane
    void refreshTimes(); ///< ages, and what is left

private:
    void addStep(const Matter& matter, const StepProgress& step);
    void addFacts(QVBoxLayout& column, const Matter& matter, const StepProgress& step);
    void addMarks(QVBoxLayout& column, const Matter& matter, StepKind step);
    void addRecord(QVBoxLayout& column, const MarkRecord& mark);
    QString recordText(const MarkRecord& mark) const;
    PlainLabel* live(std::function<QString(Instant)> text);
    Instant now() const;

    Workspace& m_workspace;
    const PolicyPack* m_pack = nullptr; ///< while rows are made
    QWidget* m_page = nullptr;
    QVBoxLayout* m_rows = nullptr;
    QSet<qint64> m_open; ///< ledger indexes of marks whose record is open
    std::vector<std::pair<PlainLabel*, std::function<QString(Instant)>>> m_live;
};

} // namespace yagura

#pragma once

#include "threat/threattablemodel.h"

#include <QAbstractProxyModel>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace yagura {

/// Those of one kind whose names hold certain words, in one total order; says which alias matched.
/// Long tables are sorted and filtered on another thread while this one goes on showing what it
/// showed; what comes meanwhile follows some times a second. GUI thread.
class ThreatFilter : public QAbstractProxyModel {
    Q_OBJECT
public:
    explicit ThreatFilter(ThreatTableModel& model, QObject* parent = nullptr);
    ~ThreatFilter() override;

    void setKind(std::optional<ThreatKind> kind); ///< none: every kind
    void setWords(const QString& words);
    const QString& words() const { return m_words; }
    QModelIndex indexOf(const QString& id) const; ///< invalid when it is filtered away
    bool isBusy() const { return m_stop != nullptr; }

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QModelIndex mapToSource(const QModelIndex& proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex& sourceIndex) const override;

private:
    struct Job;
    using Stop = std::shared_ptr<std::atomic_bool>;

    void apply();
    std::shared_ptr<Job> makeJob() const;
    void install(std::vector<int> order);
    void drop();
    void follow(int first, int last);
    QString whyMatched(const ThreatObject& object) const;

    ThreatTableModel& m_model;
    std::optional<ThreatKind> m_kind;
    QString m_words;
    int m_column = ThreatTableModel::Kind;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<int> m_rows; ///< of the model, in the order shown
    std::vector<int> m_places; ///< of each row of the model; -1: not shown
    Stop m_stop; ///< null: nothing runs
    QTimer m_soon;
    QThreadPool m_pool; ///< waits for what it runs when it goes
};

} // namespace yagura

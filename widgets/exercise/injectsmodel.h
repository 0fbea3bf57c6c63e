#pragma once

#include "exercise/inject.h"

#include <QAbstractTableModel>

#include <vector>

namespace yagura {

class MatterBook;

/// The lines of a script as a table: when, how it stands, who, what. Owned by the panel; GUI
/// thread.
class InjectsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { At, Standing, By, What, Columns };
    /// `book` knows what the steps are called in force.
    explicit InjectsModel(const MatterBook& book, QObject* parent = nullptr);

    /// In the script's order. Keeps the rows where they are while the script stays the same.
    void show(std::vector<Inject> injects);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Inject& inject, int column) const;
    QString standing(const Inject& inject) const;
    QString what(const Inject& inject) const;
    QString stepName(const QString& word) const;

    const MatterBook& m_book;
    std::vector<Inject> m_injects;
};

} // namespace yagura

#pragma once

#include "domain/ledgerentry.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace yagura {

class MatterBook;

/// Every statement this console knows of: the ledger's entries in their order, then what the hub
/// refused. Says of each whether it counts, and why not. GUI thread.
class StatementListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Index, Time, Type, Signer, MatterNumber, Says, Counts, ColumnCount };
    enum Role {
        EntryRole = Qt::UserRole + 1, ///< LedgerEntry; invalid for refusals
        RefusalRole, ///< Refusal; invalid for entries
        MatterIdRole, ///< QString; empty where the statement names none
        CountsRole, ///< bool: in the ledger, and counting
        WhyNotRole, ///< QString `E-…`; empty where it counts
        TimeRole, ///< Instant: ledger time, or when it was refused
        SignerRole, ///< QString: member id; empty where it could not be read
        VerbRole, ///< Verb of a mark; invalid for other types
        WitnessedRole, ///< bool: in the ledger, and covered by a witnessed head
        KeyRevokedRole, ///< bool: in the ledger, by a key that was revoked since or before
    };

    explicit StatementListModel(const MatterBook& book, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant entryValue(const LedgerEntry& entry, int role, int column) const;
    QVariant refusalValue(const Refusal& refusal, int role, int column) const;
    void reload();
    void addEntries(int first, int last);
    void addRefusal(int row);

    const MatterBook& m_book;
    int m_entries = 0; ///< rows told of, never more than the book holds
    int m_refusals = 0;
    qint64 m_witnessed = 0; ///< size that was told
};

/// The matter a statement is about; empty where it names none.
QString matterOf(const Statement& statement);

/// A part of the statements: those about one matter, or those that are refused or count for
/// nothing.
class StatementFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void showMatter(const QString& matterId); ///< empty: none
    void showUncounted();

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool m_uncounted = false;
    QString m_matter;
};

} // namespace yagura

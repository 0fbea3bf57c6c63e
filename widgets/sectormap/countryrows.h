#pragma once

#include "threat/threatbook.h"

#include <QAbstractTableModel>

namespace yagura {

/// Where hostile infrastructure stands, by country: most first, the unknown last. The world map and
/// its table show the same rows and the same chosen country. GUI thread; the book outlives it.
class CountryRows : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Country, Count, Objects };

    explicit CountryRows(ThreatBook* book, QObject* parent = nullptr);

    const std::vector<CountryCount>& counts() const { return m_counts; }
    int countOf(const QString& code) const; ///< 0 where none stands
    int total() const; ///< objects; one that stands in two countries counts in both
    int unknown() const { return countOf({}); }
    int known() const; ///< countries
    static QString nameOf(const QString& code); ///< in the language of the screen

    bool hasChosen() const { return m_hasChosen; }
    const QString& chosen() const { return m_chosen; } ///< a code; empty: the unknown
    int chosenRow() const; ///< -1: none, or none stands there
    void choose(const QString& code);
    void chooseNone();
    QString sentence(const QString& code) const; ///< `Netherlands: 3 objects: …`
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void chosenChanged();

private:
    void read();
    QString namesOf(const CountryCount& count, qsizetype most) const;

    ThreatBook* m_book;
    std::vector<CountryCount> m_counts;
    QString m_chosen;
    bool m_hasChosen = false;
};

} // namespace yagura

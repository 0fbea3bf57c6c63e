#pragma once

#include "domain/item.h"

#include <QIdentityProxyModel>

namespace yagura {

class MatterBook;

/// The incident list in words: what a cell, a tool tip and a screen reader say of an item, in the
/// language and zone of the screen. Put over anything whose columns are IncidentListModel's.
class ItemTexts : public QIdentityProxyModel {
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    /// Whose words NextColumn is said in; it outlives the model.
    void setBook(const MatterBook& book) { m_book = &book; }

    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate(); ///< after the language or the zone changed

private:
    QString dutyText(const QModelIndex& index, const Item& item) const;

    const MatterBook* m_book = nullptr;
};

} // namespace yagura

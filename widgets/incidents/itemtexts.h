#pragma once

#include <QIdentityProxyModel>

namespace yagura {

/// The incident list in words: what a cell, a tool tip and a screen reader say of an item, in the
/// language and zone of the screen. Put over anything whose columns are IncidentListModel's.
class ItemTexts : public QIdentityProxyModel {
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate(); ///< after the language or the zone changed
};

} // namespace yagura

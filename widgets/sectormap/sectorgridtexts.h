#pragma once

#include "itemmodels/sectorstatusmodel.h"

#include <QIdentityProxyModel>

namespace yagura {

/// Gives the sector picture its words in the language of the screen: what a screen reader speaks
/// and a tool tip says.
class SectorGridTexts : public QIdentityProxyModel {
    Q_OBJECT
public:
    explicit SectorGridTexts(SectorStatusModel& model, QObject* parent = nullptr);

    void retranslate();

    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString sectorName(int row) const;
};

} // namespace yagura

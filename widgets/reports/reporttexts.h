#pragma once

#include <QIdentityProxyModel>

namespace yagura {

/// The reports in words, in the language and zone of the screen. Put over anything whose columns
/// are ReportCaseModel's.
class ReportTexts : public QIdentityProxyModel {
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate(); ///< after the language or the zone changed
};

} // namespace yagura

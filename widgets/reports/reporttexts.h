#pragma once

#include "itemmodels/reportcasemodel.h"

#include <QIdentityProxyModel>

namespace yagura {

class OperatorNames;

/// The reports in words, in the language and zone of the screen. Put over anything whose columns
/// are ReportCaseModel's.
class ReportTexts : public QIdentityProxyModel {
    Q_OBJECT
public:
    explicit ReportTexts(OperatorNames& names, QObject* parent = nullptr);

    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate(); ///< after the language or the zone changed

private:
    QString cellText(const ReportRow& row, ReportCaseModel::Column column) const;

    OperatorNames& m_names;
};

} // namespace yagura

#pragma once

#include "picture/pictureclock.h"

#include <QIdentityProxyModel>

namespace yagura {

/// The source list in words: names, states, and ages that grow. Put over a SourceListModel.
class SourceTexts : public QIdentityProxyModel {
    Q_OBJECT
public:
    explicit SourceTexts(const PictureClock& clock, QObject* parent = nullptr);

    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void tick(); ///< the ages are older now
    void retranslate();

private:
    QString text(const QModelIndex& index) const;

    const PictureClock& m_clock;
};

} // namespace yagura

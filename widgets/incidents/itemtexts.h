#pragma once

#include "domain/item.h"

#include <QIdentityProxyModel>

namespace yagura {

class MatterBook;
class PictureClock;
class SilentSources;

/// The incident list in words: what a cell, a tool tip and a screen reader say of an item, in the
/// language and zone of the screen. What holds no more at the shown instant, or whose source is
/// silent, is quiet and says so before its title: it is asked when it is drawn. Put over anything
/// whose columns are IncidentListModel's.
class ItemTexts : public QIdentityProxyModel {
    Q_OBJECT
public:
    ItemTexts(const PictureClock& clock, const SilentSources& silent, QObject* parent = nullptr);

    /// Whose words NextColumn is said in; it outlives the model.
    void setBook(const MatterBook& book) { m_book = &book; }

    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate(); ///< after the language or the zone changed

private:
    QString dutyText(const QModelIndex& index, const Item& item) const;
    QString textOf(const QModelIndex& index, const Item& item) const;
    bool isOver(const Item& item) const;
    bool isQuiet(const Item& item) const;
    QString titleText(const Item& item) const;
    QString doubts(const Item& item) const; ///< why it may hold no more, in sentences
    QString tipText(const Item& item, const QString& text) const;

    const PictureClock& m_clock;
    const SilentSources& m_silent;
    const MatterBook* m_book = nullptr;
};

} // namespace yagura

#pragma once

#include "base/instant.h"

#include <QWidget>

class QComboBox;

namespace yagura {

class PlainLabel;
struct MatterPolicy;
struct PolicyPack;

/// The first of every matter: its kind, the power it is put on, and what that path then asks for.
/// What is not in force yet stays visible with its day and cannot be chosen. GUI thread.
class BasisChoice : public QWidget {
    Q_OBJECT
public:
    explicit BasisChoice(QWidget* parent = nullptr);

    QString action() const;
    QString basis() const;
    void choose(const QString& action, const QString& basis);
    bool hasKind(const QString& action) const;
    void setFixed(bool fixed); ///< a matter that is amended keeps both
    QWidget* kindField() const;
    QWidget* basisField() const;

    void offer(const PolicyPack& pack, Instant now); ///< keeps what is chosen
    void offerBases(const MatterPolicy* kind, Instant now);
    void showPath(const MatterPolicy* kind, bool isUrgent);

signals:
    void kindChosen();
    void basisChosen();

private:
    PlainLabel* m_kindLabel;
    QComboBox* m_kind;
    PlainLabel* m_basisLabel;
    QComboBox* m_basis;
    PlainLabel* m_path;
};

} // namespace yagura

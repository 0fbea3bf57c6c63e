#pragma once

#include "domain/ledgerentry.h"

#include <QColor>
#include <QString>
#include <QWidget>

class QPainter;

namespace yagura {

/// Where one statement stands on its way into the ledger, as every list shows it: a word and a
/// shape, never a colour.
enum class Standing : qint8 {
    None, ///< nothing was signed
    Queued, ///< on this console's disk, waiting to be sent
    Logged, ///< in a ledger that has no witness: the end of its way
    Unwitnessed, ///< in the ledger, and its witness has not signed yet
    Witnessed,
    Refused, ///< by the hub, never in the ledger
    Uncounted, ///< in the ledger, and counting for nothing
    KeyRevoked, ///< by a key that was revoked since
};

namespace StandingMark {

/// Of an own submission; `witnessed` says whether the ledger has a witness at all.
Standing of(SubmissionState state, bool hasWitness);
QString word(Standing standing); ///< 送信待ち / 台帳記載済み / 第三者証明待ち / 第三者証明済み …
/// One shape for each, in one ink: dashed circle with an arrow, square with a tick, dashed square
/// with a tick, seal with a tick, crossed square, barred square, struck key.
void paint(QPainter& painter, const QRectF& box, Standing standing, const QColor& ink);

} // namespace StandingMark

/// The shape of a standing in a layout, with its word as accessible name and tool tip.
class StandingBadge : public QWidget {
    Q_OBJECT
public:
    explicit StandingBadge(Standing standing = Standing::None, QWidget* parent = nullptr);
    void setStanding(Standing standing);
    Standing standing() const { return m_standing; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Standing m_standing;
};

} // namespace yagura

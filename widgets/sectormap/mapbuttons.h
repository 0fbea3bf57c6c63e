#pragma once

#include <QWidget>

class QToolButton;

namespace yagura {

class MapView;

/// Nearer, farther, all: the buttons that stand on a map, for those who have neither wheel nor
/// keys at hand.
class MapButtons : public QWidget {
    Q_OBJECT
public:
    explicit MapButtons(MapView& map);

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* add(const QString& name, const QString& sign);
    void follow(double zoom);
    void retranslate();

    MapView& m_map;
    QToolButton* m_in;
    QToolButton* m_out;
    QToolButton* m_all;
};

} // namespace yagura

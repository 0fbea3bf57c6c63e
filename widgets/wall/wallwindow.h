#pragma once

#include "base/clock.h"
#include "wall/scenerotation.h"
#include "wall/wallpage.h"
#include "wall/wallscene.h"
#include "wall/wallwatch.h"

#include <QTimer>
#include <QWidget>

namespace yagura {

/// How one wall hangs: asked once, when it is put up.
struct WallSettings {
    QStringList scenes{ QStringLiteral("all") }; ///< names of `wallSceneNames()`, or `all`
    double diagonalInch = 55;
    double distanceM = 6; ///< of the last row of viewers
    Tlp ceiling = Tlp::Green; ///< nothing above it is in any pixel
    std::chrono::seconds dwell = SceneRotation::shortest;
};

/// A screen for people who are metres away and have no keyboard: no controls, no pointer, no focus,
/// never a dialog. Keeps the last picture when the hub is gone, with its growing age. Owns its
/// rotation. GUI thread.
class WallWindow : public QWidget {
    Q_OBJECT
public:
    /// `workspace` and `clock` outlive the window. Unknown scene names are left out; with none left
    /// all are shown.
    WallWindow(Workspace& workspace, const WallSettings& settings, const Clock& clock,
        QWidget* parent = nullptr);
    ~WallWindow() override;

    QString scene() const; ///< name of the page on screen
    const SceneRotation& rotation() const { return m_rotation; }
    /// What is on the screen, laid out for a screen of `pixels` device pixels.
    WallPage layPage(QSizeF pixels) const;
    /// Shows this scene and stays on it; false when it is not among this wall's.
    bool showScene(const QString& name);
    void tick(); ///< once a second: moves the clock, the ages, and the rotation

signals:
    void sceneShown(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refreshPicture();
    void layAgain();
    void retranslate();
    QSizeF devicePixels() const;
    void paintFrame(QPainter& painter, QSizeF pixels) const;
    QPointF burnInShift() const;

    WallSettings m_settings;
    const Clock& m_clock;
    WallWatch m_watch;
    std::vector<NamedScene> m_scenes;
    SceneRotation m_rotation;
    WallPicture m_picture;
    WallPage m_page;
    QTimer m_second;
    bool m_pictureChanged = true;
};

} // namespace yagura

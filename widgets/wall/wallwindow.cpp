#include "wall/wallwindow.h"

#include "wall/wallheader.h"

#include "common/look.h"
#include "common/uilanguage.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::vector<NamedScene> chosen(const QStringList& names)
{
    std::vector<NamedScene> scenes = wallScenesNamed(names);
    return scenes.empty() ? wallScenes() : scenes;
}

} // namespace

WallWindow::WallWindow(
    Workspace& workspace, const WallSettings& settings, const Clock& clock, QWidget* parent)
    : QWidget(parent,
        parent ? Qt::Widget : Qt::Window | Qt::FramelessWindowHint | Qt::WindowDoesNotAcceptFocus)
    , m_settings(settings)
    , m_clock(clock)
    , m_watch(workspace, settings.ceiling)
    , m_scenes(chosen(settings.scenes))
    , m_rotation(static_cast<int>(m_scenes.size()), settings.dwell, clock)
    , m_page(
          { 1, 1 }, Legibility({ 1, 1 }, settings.diagonalInch, settings.distanceM), uiLanguage())
{
    setObjectName(u"wallWindow"_s);
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::BlankCursor);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_ShowWithoutActivating);
    retranslate();
    // Many changes of one second are one picture: nobody reads faster, and a burst must not hold
    // the screen.
    connect(&m_watch, &WallWatch::changed, this, [this] { m_pictureChanged = true; });
    connect(&m_second, &QTimer::timeout, this, &WallWindow::tick);
    m_second.start(1s);
    refreshPicture();
}

WallWindow::~WallWindow() = default;

QString WallWindow::scene() const
{
    return m_scenes[static_cast<std::size_t>(m_rotation.page())].name;
}

bool WallWindow::showScene(const QString& name)
{
    const auto it = std::find_if(m_scenes.begin(), m_scenes.end(),
        [&](const NamedScene& scene) { return scene.name == name; });
    if (it == m_scenes.end())
        return false;
    m_rotation.pin(static_cast<int>(it - m_scenes.begin()));
    refreshPicture();
    layAgain();
    emit sceneShown(name);
    return true;
}

void WallWindow::tick()
{
    if (m_rotation.tick()) {
        m_pictureChanged = true;
        emit sceneShown(scene());
    }
    if (m_pictureChanged || m_clock.now() - m_picture.now >= 1min)
        refreshPicture();
    layAgain();
}

void WallWindow::refreshPicture()
{
    m_picture = m_watch.picture();
    m_pictureChanged = false;
}

void WallWindow::layAgain()
{
    m_picture.now = m_clock.now();
    m_picture.mode = m_watch.mode();
    m_picture.asOf = m_watch.asOf();
    m_picture.ledgerNow = m_watch.ledgerNow();
    m_page = layPage(devicePixels());
    m_rotation.setKanji(m_page.kanji());
    update();
}

WallPage WallWindow::layPage(QSizeF pixels) const
{
    WallPage page(
        pixels, Legibility(pixels, m_settings.diagonalInch, m_settings.distanceM), uiLanguage());
    if (!page.isReadable()) {
        page.write(
            page.content(), tr("This screen is too small for %1 m.").arg(m_settings.distanceM));
        return page;
    }
    const auto left
        = m_rotation.isPinned() || m_rotation.pages() == 1 ? 0s : std::max(1s, m_rotation.left());
    WallHeader::lay(page, m_picture, { m_rotation.page(), m_rotation.pages(), left });
    if (!m_picture.asOf.isKnown())
        page.write(page.line(page.bodyFrom()), tr("Waiting for the first data."));
    else if (page.bodyLines() > 0)
        m_scenes[static_cast<std::size_t>(m_rotation.page())].scene->lay(page, m_picture);
    return page;
}

QSizeF WallWindow::devicePixels() const
{
    return QSizeF(size()) * devicePixelRatioF();
}

QPointF WallWindow::burnInShift() const
{
    const qint64 step = m_picture.now.ms / std::chrono::milliseconds(10min).count() % 4;
    return { static_cast<double>(step % 2), static_cast<double>(step / 2) };
}

void WallWindow::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.scale(1 / devicePixelRatioF(), 1 / devicePixelRatioF());
    const QSizeF pixels = devicePixels();
    painter.fillRect(
        QRectF(QPointF(0, 0), pixels), Look::palette(Look::Room::Wall).color(QPalette::Window));
    paintFrame(painter, pixels);
    painter.translate(burnInShift());
    m_page.paint(painter);
}

void WallWindow::paintFrame(QPainter& painter, QSizeF pixels) const
{
    const bool trusted = m_picture.mode == WallMode::Live || m_picture.mode == WallMode::Fixed;
    if (trusted && !m_picture.exercise)
        return;
    const double width = pixels.height() / 70;
    const QRectF all(QPointF(0, 0), pixels);
    QPainterPath frame;
    frame.addRect(all);
    frame.addRect(all.adjusted(width, width, -width, -width));
    if (!trusted)
        painter.fillPath(frame, QColor(0x8A, 0x91, 0x99));
    if (!m_picture.exercise)
        return;
    painter.save();
    painter.setClipPath(frame);
    painter.setPen(QPen(Look::outline(Look::Room::Wall), width / 2));
    for (double x = -pixels.height(); x < pixels.width(); x += width * 2)
        painter.drawLine(QPointF(x, pixels.height()), QPointF(x + pixels.height(), 0));
    painter.restore();
}

void WallWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layAgain();
}

void WallWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        layAgain();
    }
    QWidget::changeEvent(event);
}

void WallWindow::retranslate()
{
    setWindowTitle(tr("Yagura wall display"));
    setAccessibleName(tr("Wall display"));
}

} // namespace yagura

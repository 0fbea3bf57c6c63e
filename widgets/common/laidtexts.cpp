#include "common/laidtexts.h"

#include <QFontMetrics>

namespace yagura {

void LaidTexts::draw(QPainter& painter, const QRect& box, const QString& text, const QFont& font)
{
    if (text.isEmpty() || box.width() <= 0)
        return;
    if (font != m_font) {
        m_laid.clear();
        m_font = font;
    }
    const QFontMetrics metrics(font, painter.device());
    const Key key{ text, box.width() };
    QStaticText* laid = m_laid.object(key);
    if (!laid) {
        laid = new QStaticText(text);
        laid->setTextFormat(Qt::PlainText);
        laid->setPerformanceHint(QStaticText::AggressiveCaching);
        laid->prepare(painter.transform(), font);
        // Most texts fit, and to ask that of the metrics beforehand would lay them out twice.
        if (laid->size().width() > box.width()) {
            laid->setText(metrics.elidedText(text, Qt::ElideRight, box.width()));
            laid->prepare(painter.transform(), font);
        }
        m_laid.insert(key, laid);
    }
    painter.setFont(font);
    painter.drawStaticText(
        QPoint(box.left(), box.top() + (box.height() - metrics.height()) / 2), *laid);
}

} // namespace yagura

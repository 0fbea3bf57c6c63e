#pragma once

#include "common/fittinglabel.h"
#include "common/spokenwords.h"

#include <QAbstractButton>
#include <QFontMetrics>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionButton>
#include <QWidget>

namespace yagura::testing {

/// What a reader of the screen below `widget` cannot read: labels and buttons whose words are cut
/// off without saying so.
inline QStringList cutWords(const QWidget& widget)
{
    QStringList cut;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (!label->isVisibleTo(&widget) || label->text().isEmpty())
            continue;
        if (qobject_cast<const FittingLabel*>(label) || qobject_cast<const SpokenWords*>(label))
            continue; // breaks or shortens its lines itself, to the pixel
        const int margins = label->width() - label->contentsRect().width() + 2 * label->margin();
        const bool isCut = label->wordWrap()
            ? label->height() < label->heightForWidth(label->width())
            : label->width() - margins < label->fontMetrics().size(0, label->text()).width();
        if (isCut)
            cut << label->objectName() + QStringLiteral(": ") + label->text();
    }
    for (const QAbstractButton* button : widget.findChildren<QAbstractButton*>()) {
        if (button->isVisibleTo(&widget) && !button->text().isEmpty()
            && button->width() < button->minimumSizeHint().width())
            cut << button->objectName() + QStringLiteral(": ") + button->text();
    }
    return cut;
}

/// What lies beyond the right edge of a column that scrolls up and down only: nobody can get there.
inline QStringList overhanging(const QWidget& widget)
{
    QStringList beyond;
    for (const QScrollArea* area : widget.findChildren<QScrollArea*>()) {
        if (!area->isVisibleTo(&widget) || !area->widget())
            continue;
        const int room = area->viewport()->width();
        for (const QWidget* child : area->widget()->findChildren<QWidget*>()) {
            const int right = child->mapTo(area->viewport(), QPoint(child->width(), 0)).x();
            if (child->isVisibleTo(&widget) && right > room)
                beyond << QStringLiteral("%1 by %2").arg(child->objectName()).arg(right - room);
        }
    }
    return beyond;
}

/// Words of another language on a Japanese screen: three Latin words in a row are no name.
inline QStringList latinSentences(const QWidget& widget)
{
    static const QRegularExpression sentence(
        QStringLiteral("[A-Za-z]{2,}[,;:]? [A-Za-z]{2,}[,;:]? [A-Za-z]{2,}"));
    QStringList found;
    static const QRegularExpression digest(QStringLiteral("\\b[0-9a-f]{4}\\b"));
    const auto take = [&](const QString& text) {
        if (QString(text).remove(digest).contains(sentence))
            found << text;
    };
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&widget))
            take(label->text());
    }
    for (const QAbstractButton* button : widget.findChildren<QAbstractButton*>()) {
        if (button->isVisibleTo(&widget))
            take(button->text());
    }
    for (const QWidget* child : widget.findChildren<QWidget*>()) {
        if (child->isVisibleTo(&widget)) {
            take(child->accessibleName());
            take(child->toolTip());
        }
    }
    return found;
}

} // namespace yagura::testing

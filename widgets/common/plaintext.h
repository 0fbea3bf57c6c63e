#pragma once

#include <QLabel>
#include <QString>

namespace yagura {

/// What may reach a widget: controls and bidi overrides become visible (`⟦U+202E⟧`), runs of more than eight combining
/// marks are cut, everything past `most` characters is cut with a mark (trust.md 3.8, F19).
QString safeText(const QString& text, qsizetype most = 8192);

/// A label that never reads its text as HTML and shows only what `safeText` lets through. Use it for every label.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(const QString& text = {}, QWidget* parent = nullptr);
    explicit PlainLabel(QWidget* parent);
    void setPlain(const QString& text);
};

/// A tool tip that cannot become HTML.
QString safeToolTip(const QString& text);

} // namespace yagura

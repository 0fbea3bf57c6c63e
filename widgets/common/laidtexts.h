#pragma once

#include <QCache>
#include <QPainter>
#include <QStaticText>

namespace yagura {

/// Short texts on one line, cut to the width they have, as they were laid out once: laying out
/// costs many times what drawing does, and a list draws the same words again and again. GUI thread.
class LaidTexts {
public:
    /// In the pen of the painter, in the middle of the height.
    void draw(QPainter& painter, const QRect& box, const QString& text, const QFont& font);

private:
    struct Key {
        QString text;
        int width = 0;

        friend bool operator==(const Key&, const Key&) = default;
        friend size_t qHash(const Key& key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.width);
        }
    };
    static constexpr int mostKept = 3000; ///< more than the cells of the largest screen

    QFont m_font;
    QCache<Key, QStaticText> m_laid{ mostKept };
};

} // namespace yagura

#pragma once

#include "common/plaintext.h"

#include <QStringList>

namespace yagura {

/// Words to be read aloud, in rows of four where there is room and in fewer where there is not; no
/// word is ever broken, as a kana word in a wrapped label would be.
class SpokenWords : public PlainLabel {
    Q_OBJECT
public:
    explicit SpokenWords(QWidget* parent = nullptr);

    void setWords(const QStringList& words);
    const QStringList& words() const { return m_words; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< the longest word
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QStringList rows(int width) const;
    void lay();

    QStringList m_words;
};

} // namespace yagura

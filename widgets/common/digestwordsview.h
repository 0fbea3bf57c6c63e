#pragma once

#include "base/digest.h"
#include "base/language.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace yagura {

class PlainLabel;
class SpokenWords;

/// A digest that two people compare over the telephone: eight words in the screen's language, large
/// enough to be read aloud, and its last eight digits; the other language's words and a copy on
/// demand. Hidden while it has no digest. GUI thread.
class DigestWordsView : public QWidget {
    Q_OBJECT
public:
    explicit DigestWordsView(QWidget* parent = nullptr);

    void setDigest(const Digest& digest);
    /// What the digest is of, in a few words, where the place does not say it. Translated by the
    /// caller, again at every change of language.
    void setSubject(const QString& subject);
    const Digest& digest() const { return m_digest; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fitToFont();
    void copy();
    QStringList spoken(Language language) const;

    Digest m_digest;
    QString m_subject;
    PlainLabel* m_heading;
    SpokenWords* m_words;
    SpokenWords* m_other;
    QPushButton* m_both;
    QPushButton* m_copy;
    QTimer m_copied; ///< the button says so for a moment
};

} // namespace yagura

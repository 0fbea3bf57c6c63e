#pragma once

#include "base/language.h"

#include <QWidget>

#include <vector>

class QPlainTextEdit;

namespace yagura {

/// A text in both languages, one paragraph a line. Where one language is left out, the other's
/// words stand for both.
class ParagraphPair : public QWidget {
    Q_OBJECT
public:
    explicit ParagraphPair(const QString& objectName, QWidget* parent = nullptr);

    void setWords(
        const QString& japanese, const QString& english); ///< accessible names and placeholders
    std::vector<BilingualText> paragraphs() const;
    void setParagraphs(const std::vector<BilingualText>& paragraphs);
    void clear();

signals:
    void edited();

private:
    QPlainTextEdit* m_japanese;
    QPlainTextEdit* m_english;
};

} // namespace yagura

#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <vector>

namespace yagura::testing {

/// One text of a `.ts` file (Qt Linguist's format, ts.dtd 2.1).
struct CatalogueEntry {
    QString context;
    QString source;
    QString comment; ///< tells equal sources apart
    bool numerus = false; ///< has forms for counts
    bool finished = true;
    bool vanished = false; ///< no longer in the sources
    QStringList forms; ///< one, or one for each form of the language

    QString key() const { return context + u'\n' + source + u'\n' + comment; }
};

std::vector<CatalogueEntry> readCatalogue(const QString& path); ///< empty when it cannot be read

/// Placeholders of a text in order of their names: `%1`, `%n`, `%L1`.
QStringList placeholders(const QString& text);
/// Keyboard marks: `&` that is not written twice.
int mnemonics(const QString& text);
/// Has kana, kanji or full-width signs, or nothing that could be a word.
bool looksJapanese(const QString& text);

/// One line of translations/glossary.tsv.
struct GlossaryTerm {
    QString key;
    QString ja;
    QString en;
    QStringList forbidden; ///< renderings that must not stand where the English says `en`
    bool binding = false; ///< wherever the English says `en`, the Japanese says `ja`

    GlossaryTerm(QString name, QString japanese, QString english);
    bool isIn(const QString& text) const; ///< as a whole word, in any case, singular or plural

private:
    QRegularExpression m_word;
};

std::vector<GlossaryTerm> readGlossary(const QString& path);

} // namespace yagura::testing

#include "catalogue.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura::testing {

namespace {

CatalogueEntry readMessage(QXmlStreamReader& xml, const QString& context)
{
    CatalogueEntry entry;
    entry.context = context;
    entry.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            entry.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            entry.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            const QString type = xml.attributes().value("type"_L1).toString();
            entry.finished = type.isEmpty();
            entry.vanished = type == u"vanished"_s || type == u"obsolete"_s;
            if (!entry.numerus)
                entry.forms.append(xml.readElementText());
            else
                while (xml.readNextStartElement())
                    entry.forms.append(xml.readElementText());
        } else
            xml.skipCurrentElement();
    }
    return entry;
}

} // namespace

std::vector<CatalogueEntry> readCatalogue(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<CatalogueEntry> entries;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            entries.push_back(readMessage(xml, context));
    }
    return xml.hasError() ? std::vector<CatalogueEntry>() : entries;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(u"%(?:L?[1-9][0-9]?|n)"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

int mnemonics(const QString& text)
{
    static const QRegularExpression pattern(u"&(?!&)\\S"_s);
    int count = 0;
    const QString single = QString(text).remove(u"&&"_s);
    for (auto match = pattern.globalMatch(single); match.hasNext(); match.next())
        ++count;
    return count;
}

bool looksJapanese(const QString& text)
{
    static const QRegularExpression japanese(
        u"[\\p{Hiragana}\\p{Katakana}\\p{Han}\\x{3000}-\\x{303F}\\x{FF01}-\\x{FF5E}]"_s);
    static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
    static const QRegularExpression place(u"%(?:L?[1-9][0-9]?|n)"_s);
    return text.contains(japanese) || !QString(text).remove(place).contains(word);
}

GlossaryTerm::GlossaryTerm(QString name, QString japanese, QString english)
    : key(std::move(name))
    , ja(std::move(japanese))
    , en(std::move(english))
    , m_word(u"\\b%1s?\\b"_s.arg(QRegularExpression::escape(en)),
          QRegularExpression::CaseInsensitiveOption)
{
}

bool GlossaryTerm::isIn(const QString& text) const
{
    return text.contains(m_word);
}

std::vector<GlossaryTerm> readGlossary(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<GlossaryTerm> terms;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QStringList columns = line.split(u'\t');
        if (line.startsWith(u'#') || columns.size() != 5)
            continue;
        GlossaryTerm& term = terms.emplace_back(columns[0], columns[1], columns[2]);
        term.forbidden = columns[3].split(u',', Qt::SkipEmptyParts);
        term.binding = columns[4] == u"x"_s;
    }
    return terms;
}

} // namespace yagura::testing

#include "threat/countrycodes.h"

#include <QFile>
#include <QHash>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

QString folded(const QString& name)
{
    return name.normalized(QString::NormalizationForm_KC).trimmed().toCaseFolded();
}

/// Rows of `code,ja,en`; a name with a comma stands in quotes.
QHash<QString, QString> readCodes()
{
    QHash<QString, QString> codes;
    QFile file(u":/yagura/countries/countries.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return codes;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        const QString code = line.section(u',', 0, 0);
        codes.insert(folded(code), code);
        codes.insert(folded(line.section(u',', 1, 1)), code);
        codes.insert(folded(line.section(u',', 2).remove(u'"')), code);
    }
    return codes;
}

} // namespace

QString CountryCodes::codeOf(const QString& stated)
{
    static const QHash<QString, QString> codes = readCodes();
    return stated.isEmpty() ? QString() : codes.value(folded(stated));
}

} // namespace yagura

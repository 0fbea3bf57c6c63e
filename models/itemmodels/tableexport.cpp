#include "itemmodels/tableexport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

using Facts = QList<std::pair<QString, QString>>;

QByteArray csvLine(const QStringList& fields)
{
    QStringList safe;
    for (const QString& field : fields)
        safe << csvField(field);
    return safe.join(u',').toUtf8() + "\r\n";
}

QByteArray jsonOf(const Facts& facts)
{
    QJsonObject object;
    for (const auto& [name, value] : facts)
        object.insert(name, value);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The rows alone: their digest stands at the end of the file.
QByteArray rowsOf(const TableExport& table, ListExport::Format format)
{
    QByteArray out;
    for (const QStringList& row : table.rows) {
        if (format == ListExport::Format::Csv) {
            out += csvLine(row);
            continue;
        }
        Facts cells;
        for (qsizetype column = 0; column < row.size(); ++column)
            cells.append({ table.heads.value(column), row[column] });
        out += (out.isEmpty() ? "\n" : ",\n") + jsonOf(cells);
    }
    return out;
}

QByteArray fileOf(const TableExport& table, ListExport::Format format, const Facts& facts,
    const QByteArray& rows, const Digest& sha256)
{
    if (format == ListExport::Format::Json)
        return "{\"head\":" + jsonOf(facts) + ",\n\"rows\":[" + rows + "\n],\n\"sha256\":\""
            + sha256.bytes().toHex() + "\"}\n";
    QByteArray out("\xef\xbb\xbf"); // else spreadsheet programs do not take it for UTF-8
    for (const auto& [name, value] : facts)
        out += csvLine({ u"# "_s + name, value });
    return out + csvLine(table.heads) + rows + csvLine({ u"# sha256"_s, sha256.hex() });
}

} // namespace

KeptBack TableExport::keptBack(Tlp ceiling) const
{
    KeptBack kept;
    for (const Marking& marking : markings)
        kept.count(marking, ceiling);
    return kept;
}

Result<ListExport::Written> TableExport::writeTo(
    const QString& path, ListExport::Format format, Tlp ceiling) const
{
    if (const qint64 kept = keptBack(ceiling).all(); kept > 0)
        return Error{ Error::Code::Refused, QString::number(kept), u"E-EXP-MARKING"_s };
    ListExport::Written written;
    written.rows = static_cast<qint64>(rows.size());
    for (const Marking& marking : markings)
        written.highest = std::max(written.highest, marking.tlp);
    const QByteArray lines = rowsOf(*this, format);
    written.sha256 = Digest::of(lines);
    const Facts facts{ { u"filter"_s, filter }, { u"as_of"_s, asOf.toRfc3339() },
        { u"picture"_s, isLive ? u"live"_s : u"fixed"_s },
        { u"marking"_s, tlpLabel(written.highest) }, { u"rows"_s, QString::number(rows.size()) } };
    const QByteArray bytes = fileOf(*this, format, facts, lines, written.sha256);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ Error::Code::Storage, file.errorString(), u"E-EXP-WRITE"_s };
    return written;
}

} // namespace yagura

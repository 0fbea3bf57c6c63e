#include "itemmodels/savedview.h"

#include "base/jsonfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuery = 400;
constexpr qsizetype longestName = 80;
constexpr qsizetype mostColumns = 64;
constexpr qint64 widestColumn = 100'000;
constexpr qint64 newestTime = 253402300800000; // the year 10000
const QString format = u"yagura.view.v1"_s;

QJsonArray jsonOf(const std::vector<ViewColumn>& columns)
{
    QJsonArray array;
    for (const ViewColumn& column : columns)
        array.append(QJsonObject{ { u"name"_s, column.name }, { u"width"_s, column.width } });
    return array;
}

QJsonObject jsonOf(const SavedView& view)
{
    QJsonObject object{ { u"format"_s, format }, { u"name"_s, view.name },
        { u"query"_s, view.query }, { u"show"_s, view.show }, { u"sector"_s, view.sector },
        { u"prefecture"_s, int(view.prefecture) }, { u"from"_s, view.from.ms },
        { u"to"_s, view.to.ms }, { u"sort_column"_s, view.sortColumn },
        { u"descending"_s, view.isDescending }, { u"owner"_s, view.owner },
        { u"marking"_s, tlpWord(view.marking) }, { u"saved"_s, view.saved.ms } };
    // Left out where there are none: so it was written before a view kept its columns.
    if (!view.columns.empty())
        object.insert(u"columns"_s, jsonOf(view.columns));
    return object;
}

std::vector<ViewColumn> columnsFrom(JsonFields& fields)
{
    std::vector<ViewColumn> columns;
    if (!fields.has(u"columns"))
        return columns;
    const QJsonArray array = fields.array(u"columns", mostColumns);
    for (qsizetype n = 0; n < array.size(); ++n) {
        JsonFields column(array[n].toObject(), u"columns[%1]"_s.arg(n));
        columns.push_back(
            { column.word(u"name"), static_cast<int>(column.integer(u"width", 0, widestColumn)) });
        column.finishInside(fields);
    }
    return columns;
}

SavedView viewFrom(JsonFields& fields)
{
    SavedView view;
    fields.constant(u"format", format);
    view.name = fields.text(u"name", longestName);
    view.query = fields.text(u"query", longestQuery);
    view.show = fields.word(u"show");
    view.sector = fields.text(u"sector", 64);
    view.prefecture = static_cast<PrefectureCode>(fields.integer(u"prefecture", 0, 47));
    view.from = { fields.integer(u"from", 0, newestTime) };
    view.to = { fields.integer(u"to", 0, newestTime) };
    view.sortColumn = static_cast<int>(fields.integer(u"sort_column", -1, 63));
    view.isDescending = fields.flag(u"descending");
    view.columns = columnsFrom(fields);
    view.owner = fields.text(u"owner");
    if (const auto marking = tlpFromWord(fields.word(u"marking")))
        view.marking = *marking;
    else
        fields.refuse(u"marking", u"is no marking"_s);
    view.saved = { fields.integer(u"saved", 0, newestTime) };
    if (view.name.trimmed().isEmpty())
        fields.refuse(u"name", u"is empty"_s);
    return view;
}

} // namespace

Digest SavedView::digest() const
{
    return Digest::of(QJsonDocument(jsonOf(*this)).toJson(QJsonDocument::Compact));
}

QByteArray SavedView::toJson() const
{
    QJsonObject object = jsonOf(*this);
    object.insert(u"sha256"_s, digest().hex());
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<SavedView> SavedView::fromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error{ Error::Code::Malformed, u"no JSON object"_s, u"E-VIEW-FORM"_s };
    JsonFields fields(document.object());
    SavedView view = viewFrom(fields);
    const Digest digest = fields.digest(u"sha256");
    if (auto fits = fields.finish(u"E-VIEW-FORM"_s); !fits)
        return fits.error();
    if (digest != view.digest())
        return Error{ Error::Code::Untrusted, u"changed since it was saved"_s, u"E-VIEW-DIGEST"_s };
    return view;
}

} // namespace yagura

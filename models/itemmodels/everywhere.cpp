#include "itemmodels/everywhere.h"

#include "search/foldedtext.h"

#include <algorithm>
#include <queue>

namespace yagura::Everywhere {
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t newestStatements = 5000; ///< older ones are found through their matter

/// The thing with why it was found; nothing when it was not.
class Finder {
public:
    explicit Finder(const SearchQuery& query)
        : m_query(query)
    {
    }

    bool isFull(FoundThing::Kind kind) const
    {
        return std::count_if(m_found.begin(), m_found.end(), [&](const FoundThing& thing) {
            return thing.kind == kind;
        }) >= mostOfAKind;
    }
    void look(FoundThing thing, const std::vector<SearchField>& fields)
    {
        QString all;
        for (const SearchField& field : fields)
            all += field.text + u'\n';
        if (isFull(thing.kind) || !m_query.holdsIn(foldedText(all)))
            return;
        if (auto reasons = whyMatched(m_query, fields); !reasons.empty())
            thing.why = std::move(reasons.front());
        m_found.push_back(std::move(thing));
    }
    std::vector<FoundThing> take() { return std::move(m_found); }

private:
    const SearchQuery& m_query;
    std::vector<FoundThing> m_found;
};

BilingualText sheetTitle(const std::vector<SearchField>& fields, const QString& fallback)
{
    BilingualText title{ fallback, fallback };
    for (const SearchField& field : fields) {
        if (field.path == u"title.ja"_s)
            title.ja = field.text;
        else if (field.path == u"title.en"_s)
            title.en = field.text;
    }
    return title;
}

void lookAtMatters(Finder& finder, const MatterBook& book)
{
    for (const Matter& matter : book.matters()) {
        auto fields = SearchText::fields(book.document(matter.sheetCommit).value_or(QByteArray()));
        const BilingualText title = sheetTitle(fields, matter.id);
        fields.insert(fields.begin(), { u"id"_s, matter.id });
        finder.look(
            { FoundThing::Kind::Matter, matter.id, title, matter.opened, {}, 0, 0 }, fields);
    }
}

void lookAtReports(Finder& finder, const MatterBook& book)
{
    for (const ReportCase& report : book.reports()) {
        std::vector<SearchField> fields{ { u"id"_s, report.id },
            { u"operator"_s, report.operatorId }, { u"computer"_s, report.computerId } };
        for (const QString& incident : report.incidents)
            fields.push_back({ u"incident"_s, incident });
        finder.look({ FoundThing::Kind::Report, report.id, { report.id, report.id }, report.aware,
                        {}, 0, 0 },
            fields);
    }
}

void lookAtMembers(Finder& finder, const MatterBook& book)
{
    for (const Member& member : book.state().roster.members) {
        finder.look({ FoundThing::Kind::Member, member.id, member.office, {}, {}, 0, 0 },
            { { u"id"_s, member.id }, { u"office"_s, member.office.ja },
                { u"office"_s, member.office.en }, { u"body"_s, member.body },
                { u"roles"_s, member.roles.join(u' ') } });
    }
}

std::vector<SearchField> fieldsOf(const LedgerEntry& entry)
{
    std::vector<SearchField> fields{ { u"type"_s, entry.statement.type },
        { u"signer"_s, entry.statement.signer }, { u"entry"_s, QString::number(entry.index) },
        { u"sha256"_s, entry.payloadSha256.hex() } };
    if (const auto* mark = entry.statement.as<Mark>())
        fields.insert(fields.end(),
            { { u"matter"_s, mark->matterId }, { u"verb"_s, mark->verbText },
                { u"reason"_s, mark->reasonCode } });
    else if (const auto* open = entry.statement.as<MatterOpen>())
        fields.push_back({ u"matter"_s, open->matterId });
    else if (const auto* step = entry.statement.as<ReportStep>())
        fields.push_back({ u"report"_s, step->reportId });
    return fields;
}

void lookAtStatements(Finder& finder, const MatterBook& book)
{
    const auto entries = book.entries();
    const auto newest = entries.last(std::min(entries.size(), newestStatements));
    for (auto entry = newest.rbegin(); entry != newest.rend(); ++entry) {
        const QString name = u"%1 #%2"_s.arg(entry->statement.type).arg(entry->index);
        finder.look({ FoundThing::Kind::Statement, entry->payloadSha256.hex(), { name, name },
                        entry->time, {}, 0, 0 },
            fieldsOf(*entry));
        if (finder.isFull(FoundThing::Kind::Statement))
            return;
    }
}

FoundThing thingOf(const Item& item, const SearchQuery& query)
{
    FoundThing thing{ FoundThing::Kind::Object, item.objectId, item.title, item.received, {},
        item.eventSeq, item.ordinal };
    const auto reasons = whyMatched(query,
        { { u"title"_s, item.title.ja }, { u"title"_s, item.title.en },
            { u"summary"_s, item.summary.ja }, { u"summary"_s, item.summary.en },
            { u"id"_s, item.objectId }, { u"source"_s, item.source } });
    if (!reasons.empty())
        thing.why = reasons.front();
    return thing;
}

} // namespace

std::vector<FoundThing> inBook(const SearchQuery& query, const MatterBook& book)
{
    Finder finder(query);
    if (query.terms.empty())
        return {};
    lookAtMatters(finder, book);
    lookAtReports(finder, book);
    lookAtMembers(finder, book);
    lookAtStatements(finder, book);
    return finder.take();
}

FoundObjects inPicture(const SharedQuery& query, const SharedHits& hits, const PictureRows& rows)
{
    const QueryFilter filter(query, hits);
    FoundObjects found;
    if (filter.isEmpty())
        return found;
    using Entry = std::pair<qint64, int>; // received, row
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> newest;
    for (int row = 0; row < rows.count(); ++row) {
        if (!filter.accepts(rows, row))
            continue;
        ++found.count;
        newest.emplace(rows.facts(row).received.ms, row);
        if (newest.size() > mostOfAKind)
            newest.pop();
    }
    while (!newest.empty()) {
        found.newest.push_back(thingOf(rows.item(newest.top().second), *query));
        newest.pop();
    }
    std::reverse(found.newest.begin(), found.newest.end());
    return found;
}

} // namespace yagura::Everywhere

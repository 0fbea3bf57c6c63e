#include "incidents/querywords.h"

#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/words.h"
#include "domain/marking.h"

#include <QCoreApplication>
#include <QStringList>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(yagura::QueryWords)
public:
    static QString term(const SearchTerm& term)
    {
        const QString word = safeText(term.folded, 60);
        return term.isExcluded ? tr("without “%1”").arg(word) : tr("with “%1”").arg(word);
    }
    static QString level(const SearchQuery& query)
    {
        const QString least = query.least ? Words::severityShort(*query.least) : QString();
        const QString most = query.most ? Words::severityShort(*query.most) : QString();
        if (!query.most)
            return tr("Level %1 or more").arg(least);
        if (!query.least)
            return tr("Level %1 or less").arg(most);
        return least == most ? tr("Level %1").arg(least) : tr("Level %1 to %2").arg(least, most);
    }
    static QString kinds(const std::vector<ItemKind>& kinds)
    {
        if (kinds.size() > 1) // only the word for all incidents stands for several
            return tr("Incidents");
        return Words::kind(kinds.front());
    }
    static QStringList fields(const SearchQuery& query);
    static QString problem(const QueryProblem& problem);
    static QString field(const QString& path);
    static QString around(const WhyMatched& why)
    {
        return (safeText(why.before, 60) + u'【' + safeText(why.match, 80) + u'】'
            + safeText(why.after, 60))
            .simplified();
    }
    static QString reason(const WhyMatched& why);
};

/// A field that has no word of its own is called as the object calls it.
QString Texts::field(const QString& path)
{
    const QString last = path.section(u'.', -1);
    if (last == u"title"_s || last == u"name"_s)
        return tr("Name");
    if (last == u"summary"_s || last == u"description"_s)
        return tr("Description");
    if (last == u"pattern"_s)
        return tr("Pattern");
    if (last == u"id"_s)
        return tr("Identifier");
    if (last == u"source"_s)
        return tr("Feed");
    return safeText(path, 40);
}

QString Texts::reason(const WhyMatched& why)
{
    const QString around = Texts::around(why);
    if (!why.aliasOf.isEmpty())
        return tr("Another name of %1: %2").arg(safeText(why.aliasOf, 60), around);
    //: Why something was found: %1 a field, %2 the words around the match
    return tr("Found in %1: %2").arg(field(why.path), around);
}

QStringList Texts::fields(const SearchQuery& query)
{
    QStringList parts;
    if (!query.sector.isEmpty())
        parts << tr("Sector: %1").arg(Words::sectorShort(query.sector));
    if (query.prefecture != noPrefecture)
        parts << tr("Prefecture: %1").arg(Words::prefecture(query.prefecture));
    if (!query.kinds.empty())
        parts << tr("Kind: %1").arg(kinds(query.kinds));
    if (query.least || query.most)
        parts << level(query);
    if (query.tlp)
        parts << tlpLabel(*query.tlp);
    if (!query.source.isEmpty())
        parts << tr("Source: %1").arg(safeText(query.source, 60));
    if (!query.objectId.isEmpty())
        parts << tr("Number: %1").arg(safeText(query.objectId, 60));
    if (query.from.isKnown())
        parts << tr("From %1").arg(TimeText::full(query.from));
    if (query.to.isKnown())
        parts << tr("Until %1").arg(TimeText::full(query.to));
    return parts;
}

QString Texts::problem(const QueryProblem& problem)
{
    const QString field = safeText(problem.field, 20);
    switch (problem.kind) {
    case QueryProblem::Kind::OpenQuote:
        return tr("The second quotation mark is missing.");
    case QueryProblem::Kind::NoValue:
        return tr("Nothing stands behind “%1:”.").arg(field);
    case QueryProblem::Kind::UnknownValue:
        return tr("“%1” does not know “%2”. The rest of the query counts.")
            .arg(field, safeText(problem.value, 40));
    case QueryProblem::Kind::Twice:
        return tr("“%1” was given twice. The first counts.").arg(field);
    case QueryProblem::Kind::ExcludedField:
        return tr("Only words can be left out with a minus sign, not “%1”.").arg(field);
    }
    return {};
}

} // namespace

QString QueryWords::of(const SearchQuery& query)
{
    QStringList parts;
    for (const SearchTerm& term : query.terms)
        parts << Texts::term(term);
    return (parts + Texts::fields(query)).join(u" · "_s);
}

QString QueryWords::problem(const QueryProblem& problem)
{
    return Texts::problem(problem);
}

QString QueryWords::shortReason(const WhyMatched& why)
{
    constexpr qsizetype near = 8; // a column cuts at its end, and the match must stay
    WhyMatched cut = why;
    if (cut.before.size() > near)
        cut.before = u'…' + cut.before.right(near);
    return Texts::around(cut);
}

QString QueryWords::reason(const WhyMatched& why)
{
    return Texts::reason(why);
}

} // namespace yagura

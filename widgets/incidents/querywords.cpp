#include "incidents/querywords.h"

#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/words.h"
#include "domain/marking.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(yagura::QueryWords)
public:
    static QString term(const SearchTerm& term)
    {
        const QString word = safeText(term.typed.isEmpty() ? term.folded : term.typed, 60);
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

/// A key of a stored object, and what the screen calls it. The last part of the path decides, and
/// `external_references.` is known by its own.
struct FieldWord {
    QStringView key;
    const char* word;
};

constexpr std::array fieldWords{
    FieldWord{ u"title", QT_TRANSLATE_NOOP("yagura::QueryWords", "Name") },
    FieldWord{ u"name", QT_TRANSLATE_NOOP("yagura::QueryWords", "Name") },
    FieldWord{ u"vulnerabilityName", QT_TRANSLATE_NOOP("yagura::QueryWords", "Name") },
    FieldWord{ u"summary", QT_TRANSLATE_NOOP("yagura::QueryWords", "Description") },
    FieldWord{ u"description", QT_TRANSLATE_NOOP("yagura::QueryWords", "Description") },
    FieldWord{ u"shortDescription", QT_TRANSLATE_NOOP("yagura::QueryWords", "Description") },
    FieldWord{ u"overview", QT_TRANSLATE_NOOP("yagura::QueryWords", "Description") },
    FieldWord{ u"pattern", QT_TRANSLATE_NOOP("yagura::QueryWords", "Pattern") },
    FieldWord{ u"id", QT_TRANSLATE_NOOP("yagura::QueryWords", "Identifier") },
    FieldWord{ u"cveID", QT_TRANSLATE_NOOP("yagura::QueryWords", "Identifier") },
    FieldWord{ u"report_id", QT_TRANSLATE_NOOP("yagura::QueryWords", "Identifier") },
    FieldWord{ u"sha256", QT_TRANSLATE_NOOP("yagura::QueryWords", "Identifier") },
    //: An ATT&CK, CVE, CAPEC or CWE number of an object: 外部番号
    FieldWord{ u"external_id", QT_TRANSLATE_NOOP("yagura::QueryWords", "Outside number") },
    FieldWord{ u"source", QT_TRANSLATE_NOOP("yagura::QueryWords", "Feed") },
    FieldWord{ u"source_name", QT_TRANSLATE_NOOP("yagura::QueryWords", "Reference") },
    FieldWord{ u"url", QT_TRANSLATE_NOOP("yagura::QueryWords", "Reference") },
    //: Other names of an actor or a malware: 別名
    FieldWord{ u"aliases", QT_TRANSLATE_NOOP("yagura::QueryWords", "Other names") },
    FieldWord{ u"x_mitre_aliases", QT_TRANSLATE_NOOP("yagura::QueryWords", "Other names") },
    //: A word that a sender put on an object: 分類語
    FieldWord{ u"labels", QT_TRANSLATE_NOOP("yagura::QueryWords", "Label") },
    FieldWord{ u"value", QT_TRANSLATE_NOOP("yagura::QueryWords", "Value") },
    //: Course of an attack (kill chain): 攻撃段階
    FieldWord{ u"phase_name", QT_TRANSLATE_NOOP("yagura::QueryWords", "Attack phase") },
    FieldWord{ u"kill_chain_name", QT_TRANSLATE_NOOP("yagura::QueryWords", "Attack phase") },
    FieldWord{ u"operator", QT_TRANSLATE_NOOP("yagura::QueryWords", "Operator") },
    FieldWord{ u"computer", QT_TRANSLATE_NOOP("yagura::QueryWords", "Computer") },
    FieldWord{ u"computers", QT_TRANSLATE_NOOP("yagura::QueryWords", "Computer") },
    FieldWord{ u"incident", QT_TRANSLATE_NOOP("yagura::QueryWords", "Linked incident") },
    FieldWord{ u"matter", QT_TRANSLATE_NOOP("yagura::QueryWords", "Matter") },
    FieldWord{ u"office", QT_TRANSLATE_NOOP("yagura::QueryWords", "Office") },
    FieldWord{ u"body", QT_TRANSLATE_NOOP("yagura::QueryWords", "Office") },
    FieldWord{ u"roles", QT_TRANSLATE_NOOP("yagura::QueryWords", "Role") },
    FieldWord{ u"signer", QT_TRANSLATE_NOOP("yagura::QueryWords", "Signer") },
    FieldWord{ u"reason", QT_TRANSLATE_NOOP("yagura::QueryWords", "Reason") },
    FieldWord{ u"vendorProject", QT_TRANSLATE_NOOP("yagura::QueryWords", "Product") },
    FieldWord{ u"product", QT_TRANSLATE_NOOP("yagura::QueryWords", "Product") },
    FieldWord{ u"technical", QT_TRANSLATE_NOOP("yagura::QueryWords", "Technical matters") },
    //: ATT&CK: 手法
    FieldWord{ u"techniques", QT_TRANSLATE_NOOP("yagura::QueryWords", "Technique") },
    FieldWord{ u"response", QT_TRANSLATE_NOOP("yagura::QueryWords", "Response") },
};

QString wordOf(QStringView key)
{
    const auto* known = std::find_if(fieldWords.begin(), fieldWords.end(),
        [&](const FieldWord& each) { return each.key == key; });
    return known == fieldWords.end() ? QString() : Texts::tr(known->word);
}

/// From the innermost key outwards: `operator.name` is a name, `blocks.technical.ja` is technical.
QString Texts::field(const QString& path)
{
    const QStringList keys = path.split(u'.');
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        if (const QString word = wordOf(*key); !word.isEmpty())
            return word;
    }
    //: Where a word was found in a stored object, of whose parts this one has no name of its own
    return tr("the stored text");
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

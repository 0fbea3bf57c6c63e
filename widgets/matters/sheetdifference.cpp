#include "matters/sheetdifference.h"

#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/words.h"
#include "matters/lanewords.h"
#include "matters/matterbook.h"
#include "matters/matterwords.h"
#include "matters/targettable.h"
#include "policy/policypack.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::SheetDifference)
};

QString both(const BilingualText& text)
{
    return text.ja == text.en ? text.ja : QStringList{ text.ja, text.en }.join(u'\n').trimmed();
}

QString both(const std::vector<BilingualText>& paragraphs)
{
    QStringList lines;
    for (const BilingualText& paragraph : paragraphs)
        lines.append(both(paragraph));
    return lines.join(u'\n');
}

QString targetLines(const std::vector<MeasureTarget>& targets)
{
    QStringList lines;
    for (const MeasureTarget& target : targets) {
        QStringList cells{ target.address, target.owner, target.country, target.confidence,
            TargetTable::placeText(target), target.grounds };
        cells.removeAll(QString());
        lines.append(cells.join(u" / "_s));
    }
    return lines.join(u'\n');
}

QString concernNames(const PolicyPack* pack, const QStringList& concerns)
{
    QStringList names;
    for (const QString& word : concerns)
        names.append(pack ? both(pack->concernName(word)) : word);
    return names.join(u'\n');
}

QString recordText(const MatterSheet& sheet, const QString& field)
{
    const auto it = std::find_if(sheet.record.begin(), sheet.record.end(),
        [&](const auto& entry) { return entry.first == field; });
    return it == sheet.record.end() ? QString() : both(it->second);
}

/// Collects the fields that differ.
class Comparison {
public:
    void add(const QString& field, const QString& before, const QString& after)
    {
        if (before != after)
            m_changes.push_back({ field, before, after });
    }
    std::vector<SheetChange> take() { return std::move(m_changes); }

private:
    std::vector<SheetChange> m_changes;
};

void compareText(Comparison& all, const MatterSheet& before, const MatterSheet& after)
{
    all.add(Text::tr("Title"), both(before.title), both(after.title));
    all.add(Text::tr("What"), both(before.what), both(after.what));
    all.add(Text::tr("Why"), both(before.why), both(after.why));
    all.add(Text::tr("Not known"), both(before.notKnown), both(after.notKnown));
    all.add(Text::tr("Severity now"), Words::severity(before.from), Words::severity(after.from));
    all.add(Text::tr("Severity asked for"), Words::severity(before.to), Words::severity(after.to));
    const auto sector = [](const MatterSheet& sheet) {
        return sheet.sector.isEmpty() ? QString() : Words::sector(sheet.sector);
    };
    all.add(Text::tr("Sector"), sector(before), sector(after));
    all.add(Text::tr("Prefecture"), Words::prefecture(before.prefecture),
        Words::prefecture(after.prefecture));
    all.add(Text::tr("Incident"), before.incident, after.incident);
    all.add(Text::tr("Evidence"), before.evidence.join(u'\n'), after.evidence.join(u'\n'));
}

void compareRecord(
    Comparison& all, const MatterSheet& before, const MatterSheet& after, const PolicyPack* pack)
{
    QStringList fields = before.recordFields() + after.recordFields();
    fields.removeDuplicates();
    for (const QString& field : fields)
        all.add(pack ? both(pack->fieldName(field)) : field, recordText(before, field),
            recordText(after, field));
}

void compareMeasure(Comparison& all, const MatterSheet& before, const MatterSheet& after,
    const MatterBook& book, const PolicyPack* pack)
{
    all.add(Text::tr("Targets"), targetLines(before.targets), targetLines(after.targets));
    all.add(Text::tr("Methods"), LaneWords::methods(pack, before.methods),
        LaneWords::methods(pack, after.methods));
    all.add(Text::tr("What it concerns"), concernNames(pack, before.concerns),
        concernNames(pack, after.concerns));
    const auto office = [&](const QString& member) {
        return member.isEmpty() ? QString() : MatterWords::office(book, member);
    };
    all.add(Text::tr("Designated officer"), office(before.officer), office(after.officer));
    const auto time = [](Instant t) { return t.isKnown() ? TimeText::sheet(t) : QString(); };
    all.add(Text::tr("Declared"), time(before.declared), time(after.declared));
}

} // namespace

std::vector<SheetChange> SheetDifference::between(const MatterSheet& before,
    const MatterSheet& after, const MatterBook& book, const PolicyPack* pack)
{
    Comparison all;
    compareText(all, before, after);
    compareMeasure(all, before, after, book, pack);
    compareRecord(all, before, after, pack);
    return all.take();
}

bool SheetDifference::grows(const MatterSheet& before, const MatterSheet& after)
{
    const auto wasThere = [&](const MeasureTarget& target) {
        return std::any_of(before.targets.begin(), before.targets.end(),
            [&](const MeasureTarget& each) { return each.address == target.address; });
    };
    const auto wasApplied = [&](const QString& word) { return before.methods.contains(word); };
    return after.targets.size() > before.targets.size()
        || !std::all_of(after.targets.begin(), after.targets.end(), wasThere)
        || !std::all_of(after.methods.begin(), after.methods.end(), wasApplied);
}

std::optional<MatterSheet> SheetDifference::versionBefore(
    const MatterBook& book, const Matter& matter)
{
    const LedgerEntry* request = book.request(matter);
    const auto* open = request ? request->statement.as<MatterOpen>() : nullptr;
    if (!open || open->amends.isEmpty())
        return {};
    const auto entries = book.entries();
    const auto it = std::find_if(entries.begin(), entries.end(),
        [&](const LedgerEntry& entry) { return entry.payloadSha256 == open->amends; });
    const auto* before = it == entries.end() ? nullptr : it->statement.as<MatterOpen>();
    const auto bytes = before ? book.document(before->sheetCommit) : std::nullopt;
    if (!bytes)
        return {};
    const QByteArray targets = before->targetCommit.isEmpty()
        ? QByteArray()
        : book.document(before->targetCommit).value_or(QByteArray());
    const auto sheet = MatterSheet::fromBytes(*bytes, targets);
    return sheet ? std::optional(*sheet) : std::nullopt;
}

SheetChangesView::SheetChangesView(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"sheetChanges"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
}

void SheetChangesView::show(const QString& heading, const std::vector<SheetChange>& changes)
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_column->addWidget(SheetLabels::heading(heading, this));
    for (const SheetChange& change : changes) {
        m_column->addWidget(SheetLabels::quietHeading(change.field, this));
        //: A field of a sheet before it was changed; %1 its text
        m_column->addWidget(SheetLabels::body(
            Text::tr("Before: %1")
                .arg(change.before.isEmpty() ? Text::tr("nothing") : change.before),
            this));
        //: A field of a sheet after it was changed; %1 its text
        m_column->addWidget(SheetLabels::body(
            Text::tr("Now: %1").arg(change.after.isEmpty() ? Text::tr("nothing") : change.after),
            this));
    }
    m_column->addStretch();
}

} // namespace yagura

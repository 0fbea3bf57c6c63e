#include "signer/signingsheet.h"

#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "common/words.h"

#include <QGridLayout>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype digestHead = 8; // hex digits that tell one policy pack from another

QString paragraphs(const std::vector<BilingualText>& texts)
{
    QStringList lines;
    for (const BilingualText& text : texts)
        lines.append(text.in(uiLanguage()));
    return lines.join(u'\n');
}

QString reasonText(const SigningContent& content)
{
    const auto& reasons = content.pack.reasons;
    const auto known = std::find_if(reasons.begin(), reasons.end(),
        [&](const ReasonChoice& choice) { return choice.code == content.reason.code; });
    const QString choice
        = known == reasons.end() ? content.reason.code : known->text.in(uiLanguage());
    return content.reason.text.isEmpty() ? choice : choice + u'\n' + content.reason.text;
}

QString seatText(const SigningContent& content)
{
    const Mark& mark = *content.mark();
    const auto& seats = content.policy.seats;
    const auto known = std::find_if(
        seats.begin(), seats.end(), [&](const SeatNeed& seat) { return seat.seat == mark.seat; });
    const QString name = known == seats.end() ? mark.seat : known->name.in(uiLanguage());
    //: %1 name of a seat, %2 role of the signer as data writes it: council.member
    return SigningSheet::tr("%1 (%2)").arg(name, mark.role);
}

} // namespace

SigningSheet::SigningSheet(const SigningContent& content, QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(u"signingSheet"_s);
    setAccessibleName(tr("What is signed"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    auto* page = new QWidget;
    m_rows = new QGridLayout(page);
    m_rows->setColumnStretch(1, 1);
    m_rows->setHorizontalSpacing(16);
    if (content.kind == SigningContent::Kind::Enrolment)
        addRow(tr("What it is"),
            tr("A proof that you hold this key. The registrar of the ledger gives it a seat; "
               "nothing is decided by it."),
            u"sheetProof"_s);
    else
        addMatter(content);
    addRecord(content);
    m_rows->setRowStretch(m_rows->rowCount(), 1);
    setWidget(page);
}

QString SigningSheet::actOf(const SigningContent& content)
{
    switch (content.kind) {
    case SigningContent::Kind::Enrolment:
        return tr("Prove my key");
    case SigningContent::Kind::MatterOpen:
        //: On a button: 第%1号を付議する
        return tr("Put matter %1 before the council").arg(content.request.matterId);
    case SigningContent::Kind::Mark:
        break;
    }
    return Words::verbAction(content.mark()->verb, content.request.matterId);
}

void SigningSheet::addRow(const QString& name, const QString& text, const QString& objectName)
{
    if (text.isEmpty())
        return;
    const int row = m_rows->rowCount();
    auto* heading = new PlainLabel(name);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    auto* words = new PlainLabel(text);
    words->setWordWrap(true);
    words->setObjectName(objectName);
    words->setAccessibleName(name + u": "_s + words->text());
    m_rows->addWidget(heading, row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_rows->addWidget(words, row, 1);
}

void SigningSheet::addMatter(const SigningContent& content)
{
    const Language language = uiLanguage();
    const MatterSheet& sheet = content.sheet;
    const LegalBasis& basis = *content.policy.findBasis(sheet.basis);
    addRow(tr("Matter"),
        //: %1 number, %2 kind, %3 title
        tr("%1 %2: %3")
            .arg(sheet.matterId, content.policy.name.in(language), sheet.title.in(language)),
        u"sheetTitle"_s);
    addTargets(sheet.targets);
    if (content.mark())
        addMark(content);
    //: 根拠法令
    addRow(tr("Legal basis"), tr("%1, %2").arg(basis.act.in(language), basis.article.in(language)),
        u"sheetBasis"_s);
    addLevels(sheet);
    //: 内容
    addRow(tr("What"), paragraphs(sheet.what), u"sheetWhat"_s);
    //: 理由
    addRow(tr("Why"), paragraphs(sheet.why), u"sheetWhy"_s);
    //: 判明していないこと
    addRow(tr("Not known"), paragraphs(sheet.notKnown), u"sheetNotKnown"_s);
    //: 決裁後の流れ
    addRow(tr("What happens next"), content.policy.consequence.in(language), u"sheetNext"_s);
}

void SigningSheet::addMark(const SigningContent& content)
{
    //: What the mark says: 決裁, 却下 …
    addRow(tr("Your answer"), Words::verb(content.mark()->verb), u"sheetVerb"_s);
    //: 席と職
    addRow(tr("Your seat"), seatText(content), u"sheetSeat"_s);
    if (!content.reason.code.isEmpty())
        //: 理由
        addRow(tr("Your reason"), reasonText(content), u"sheetReason"_s);
}

void SigningSheet::addLevels(const MatterSheet& sheet)
{
    if (!sheet.track.isEmpty())
        //: 措置の系統
        addRow(tr("Track"), Words::track(sheet.track), u"sheetTrack"_s);
    if (sheet.to != Severity::Unassessed)
        //: 深刻度
        addRow(tr("Severity"),
            tr("From %1 to %2").arg(Words::severity(sheet.from), Words::severity(sheet.to)),
            u"sheetSeverity"_s);
    if (!sheet.sector.isEmpty() || sheet.prefecture != noPrefecture)
        addRow(tr("Sector and prefecture"),
            tr("%1 / %2").arg(Words::sector(sheet.sector), Words::prefecture(sheet.prefecture)),
            u"sheetSector"_s);
}

void SigningSheet::addTargets(const std::vector<MeasureTarget>& targets)
{
    if (targets.empty())
        return;
    QStringList lines{ tr("%n target(s) in all:", nullptr, static_cast<int>(targets.size())) };
    for (const MeasureTarget& target : targets)
        lines.append(
            tr("%1, %2, %3")
                .arg(target.address, target.owner.isEmpty() ? tr("owner unknown") : target.owner,
                    target.country.isEmpty() ? tr("country unknown, taken as abroad")
                                             : target.country));
    //: 対象
    addRow(tr("Targets"), lines.join(u'\n'), u"sheetTargets"_s);
}

/// Into which record it goes, by whose rules, and what its signer had verified.
void SigningSheet::addRecord(const SigningContent& content)
{
    addRow(tr("Ledger"), content.ledger, u"sheetLedger"_s);
    if (content.kind == SigningContent::Kind::Enrolment)
        return;
    const Statement& statement = content.statement;
    //: %1 id of a policy pack, %2 the first digits of its SHA-256
    addRow(tr("Policy"),
        tr("%1 (%2)").arg(content.pack.id, content.pack.sha256.hex().first(digestHead)),
        u"sheetPolicy"_s);
    addRow(tr("Made"),
        tr("%1, by %2").arg(TimeText::dated({ statement.signedAtS * 1000 }), statement.signer),
        u"sheetMade"_s);
    addRow(tr("Verified before"),
        tr("%n entries of the ledger, up to the root %1", nullptr,
            static_cast<int>(statement.seen.size))
            .arg(statement.seen.root.hex().first(digestHead)),
        u"sheetSeen"_s);
}

} // namespace yagura

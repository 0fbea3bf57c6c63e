#include "matters/statementwords.h"

#include "common/stepwords.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "matters/matterbook.h"
#include "matters/matterwords.h"

#include <QCoreApplication>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::StatementWords)
};

/// What all could say of a trust: how many of whom.
QString trustSentence(const Trust& trust)
{
    QStringList parts{ //: %1 needed, %2 there are
        Text::tr("registrars: %1 of %2").arg(trust.registrarThreshold).arg(trust.registrars.size())
    };
    if (!trust.rootKeys.empty())
        //: %1 needed, %2 there are
        parts
            << Text::tr("root keys: %1 of %2").arg(trust.rootThreshold).arg(trust.rootKeys.size());
    if (trust.witnesses.isEmpty())
        parts << Text::tr("no witness");
    else
        //: %1 needed, %2 there are, %3 their names
        parts << Text::tr("witnesses: %1 of %2 (%3)")
                     .arg(trust.witnessThreshold)
                     .arg(trust.witnesses.size())
                     .arg(StatementWords::witnessNames(trust).join(Text::tr(", ")));
    return parts.join(Text::tr("; "));
}

QString documentSentence(const QString& type, const DocumentChange& change)
{
    const QString digits = change.document.hex().first(16);
    return type == u"roster"
        //: %1 number, %2 first digits of a hash
        ? Text::tr("Roster number %1 comes into force (SHA-256 %2…).").arg(change.seq).arg(digits)
        : Text::tr("Policy pack number %1 comes into force (SHA-256 %2…).")
              .arg(change.seq)
              .arg(digits);
}

QString revocationSentence(const MatterBook& book, const Revocation& revocation)
{
    const QString since = revocation.compromisedSinceS > 0
        ? TimeText::full(Instant{ revocation.compromisedSinceS * 1000 })
        : Text::tr("not known");
    //: %1 first digits of a key id, %2 office, %3 reason, %4 a time or "not known"
    return Text::tr("The key %1… of %2 counts for nothing from here on. Reason: %3. In other hands "
                    "since: %4.")
        .arg(revocation.revokedKey.first(std::min<qsizetype>(16, revocation.revokedKey.size())),
            MatterWords::office(book, revocation.member),
            StatementWords::revocationReason(revocation.reasonCode), since);
}

QString genesisSentence(const QString& ledger, const Genesis& genesis)
{
    QString text
        = Text::tr("The ledger %1 is founded (%2). It is vouched for by: %3.")
              .arg(ledger, StatementWords::ledgerMode(genesis.mode), trustSentence(genesis.trust));
    if (!genesis.predecessor.ledger.isEmpty())
        //: %1 a sentence, %2 the name of the ledger before, %3 its number of entries
        text = Text::tr("%1 It goes on from the ledger %2, closed at %3 entries.")
                   .arg(text, genesis.predecessor.ledger, Words::count(genesis.predecessor.size));
    return text;
}

/// The step of the statutory lane that the mark records; null: it is no step's.
const StepNeed* stepOf(const MatterBook& book, const Mark& mark)
{
    StepKind step{};
    const Matter* matter = book.find(mark.matterId);
    const bool isStep
        = matter && stepFromWord(mark.seat, step) && verbsOf(step).contains(mark.verb);
    return isStep ? matter->findStep(step) : nullptr;
}

QString markSentence(const MatterBook& book, const Mark& mark)
{
    const QString said = mark.verb == Verb::Unknown ? mark.verbText : Words::verb(mark.verb);
    const StepNeed* need = stepOf(book, mark);
    if (!need)
        //: %1 number of a matter, %2 what a member answered
        return Text::tr("Answer to matter %1: %2.").arg(mark.matterId, said);
    //: %1 number of a matter, %2 a step of the statutory lane, %3 what came out of it
    return Text::tr("Statutory lane of matter %1, %2: %3.")
        .arg(mark.matterId, need->name.in(uiLanguage()),
            StepWords::result(need->step, mark.verb, mark.facts.outcome));
}

QString openSentence(const MatterOpen& open)
{
    if (!open.amends.isEmpty())
        return Text::tr("Matter %1 is amended; every answer to it before counts no longer.")
            .arg(open.matterId);
    if (!open.ground.isEmpty())
        return Text::tr("Matter %1 is declared as an urgent act.").arg(open.matterId);
    return Text::tr("Matter %1 is put before the council.").arg(open.matterId);
}

} // namespace

QString StatementWords::type(const QString& type)
{
    if (type == u"genesis")
        //: First line of the ledger: 台帳の開設
        return Text::tr("Founding of the ledger");
    if (type == u"trust")
        //: Who vouches for the ledger: 信頼の基礎
        return Text::tr("Trust");
    if (type == u"roster")
        //: 名簿
        return Text::tr("Roster");
    if (type == u"policy")
        //: 決裁規程
        return Text::tr("Policy pack");
    if (type == u"revocation")
        //: 鍵失効
        return Text::tr("Key revocation");
    if (type == u"matter_open")
        //: 付議
        return Text::tr("Matter put before the council");
    if (type == u"mark")
        //: 回答（決裁・却下など）
        return Text::tr("Mark");
    if (type == u"report_step")
        //: 報告の手続
        return Text::tr("Step of a report");
    return type.isEmpty() ? Text::tr("Unreadable") : Text::tr("Unknown type: %1").arg(type);
}

QString StatementWords::office(const QString& signer)
{
    if (signer == u"registrar")
        //: 登録担当
        return Text::tr("Registrars");
    if (signer == u"root")
        //: ルート鍵の保有者
        return Text::tr("Holders of the root keys");
    return signer;
}

QString StatementWords::ledgerMode(const QString& mode)
{
    if (mode == u"exercise")
        //: 訓練
        return Text::tr("exercise");
    if (mode == u"single_site")
        //: 単一拠点
        return Text::tr("single site");
    if (mode == u"multi_site")
        //: 複数拠点
        return Text::tr("several sites");
    return mode;
}

QString StatementWords::revocationReason(const QString& code)
{
    if (code == u"lost")
        //: 紛失
        return Text::tr("lost");
    if (code == u"stolen")
        //: 盗難
        return Text::tr("stolen");
    if (code == u"left_office")
        //: 退任
        return Text::tr("left office");
    if (code == u"replaced")
        //: 鍵の交換
        return Text::tr("replaced");
    if (code == u"other")
        //: その他
        return Text::tr("other");
    return code;
}

QStringList StatementWords::witnessNames(const Trust& trust)
{
    QStringList names;
    for (const QString& vkey : trust.witnesses)
        names.append(vkey.section(u'+', 0, 0)); // a verifier key begins with its name
    return names;
}

QString StatementWords::brief(const MatterBook& book, const Statement& statement)
{
    if (const auto* open = statement.as<MatterOpen>())
        return open->matterId;
    if (const auto* mark = statement.as<Mark>()) {
        if (const StepNeed* need = stepOf(book, *mark))
            return StepWords::result(need->step, mark->verb, mark->facts.outcome);
        return mark->verb == Verb::Unknown ? mark->verbText : Words::verb(mark->verb);
    }
    if (const auto* step = statement.as<ReportStep>())
        return step->reportId;
    if (const auto* change = statement.as<DocumentChange>())
        //: The number of a roster or policy pack: 第%1版
        return Text::tr("No. %1").arg(change->seq);
    if (const auto* trust = statement.as<TrustChange>())
        return Text::tr("No. %1").arg(trust->seq);
    if (const auto* revocation = statement.as<Revocation>())
        return MatterWords::office(book, revocation->member);
    if (const auto* genesis = statement.as<Genesis>())
        return ledgerMode(genesis->mode);
    return {};
}

QString StatementWords::sentence(const MatterBook& book, const Statement& statement)
{
    if (const auto* genesis = statement.as<Genesis>())
        return genesisSentence(statement.ledger, *genesis);
    if (const auto* trust = statement.as<TrustChange>())
        //: %1 number, %2 how many of whom
        return Text::tr("Trust number %1 comes into force. The ledger is vouched for by: %2.")
            .arg(trust->seq)
            .arg(trustSentence(trust->trust));
    if (const auto* change = statement.as<DocumentChange>())
        return documentSentence(statement.type, *change);
    if (const auto* revocation = statement.as<Revocation>())
        return revocationSentence(book, *revocation);
    if (const auto* open = statement.as<MatterOpen>())
        return openSentence(*open);
    if (const auto* mark = statement.as<Mark>())
        return markSentence(book, *mark);
    if (const auto* step = statement.as<ReportStep>())
        return Text::tr("A step of report %1 is recorded.").arg(step->reportId);
    return Text::tr("This version does not know statements of this type. It is kept and counts for "
                    "nothing.");
}

} // namespace yagura

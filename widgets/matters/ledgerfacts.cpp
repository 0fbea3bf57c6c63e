#include "matters/ledgerfacts.h"

#include "common/digestwordsview.h"
#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/words.h"
#include "matters/evidencepanel.h"
#include "matters/matterwords.h"
#include "matters/statementwords.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype stateDigits = 8;

QString nameOfRow(int row)
{
    return u"fact%1"_s.arg(row);
}

} // namespace

LedgerFacts::LedgerFacts(Workspace& workspace, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_head(new DigestWordsView(this))
    , m_evidence(new EvidencePanel(workspace, dialogs, this))
{
    setObjectName(u"ledgerFacts"_s);
    m_head->setObjectName(u"headWords"_s);
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(16);
    for (int row = 0; row < RowCount; ++row) {
        Line& line = m_lines[static_cast<std::size_t>(row)];
        line = { SheetLabels::quietHeading({}, page), SheetLabels::body({}, page) };
        line.name->setWordWrap(false);
        line.value->setObjectName(nameOfRow(row));
        grid->addWidget(line.name, row, 0, Qt::AlignTop);
        grid->addWidget(line.value, row, 1);
    }
    column->addWidget(m_head);
    column->addLayout(grid);
    column->addWidget(m_evidence);
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what it holds has the stops
    scroll->setWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(&workspace.book, &MatterBook::stateChanged, this, &LedgerFacts::refresh);
    connect(&workspace.book, &MatterBook::healthChanged, this, &LedgerFacts::refresh);
    retranslate();
}

void LedgerFacts::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LedgerFacts::retranslate()
{
    //: 台帳の最新の記載 (its Merkle root)
    m_head->setSubject(tr("the head of the ledger"));
    const std::array<QString, RowCount> names{
        //: 台帳名
        tr("Ledger"),
        //: 種別
        tr("Kind of ledger"),
        //: 最新の証明
        tr("Newest proof"),
        //: この端末で検証済み
        tr("Verified on this PC"),
        //: 第三者証明済み
        tr("Witnessed"),
        //: 第三者証明の担い手
        tr("Witnesses"),
        //: 信頼の基礎
        tr("Trust"),
        //: 名簿
        tr("Roster"),
        //: 決裁規程
        tr("Policy pack"),
        //: 判定規則
        tr("Rules of evaluation"),
        //: 判定状態
        tr("State"),
    };
    for (std::size_t row = 0; row < names.size(); ++row)
        m_lines[row].name->setPlain(names[row]);
    refresh();
}

void LedgerFacts::refresh()
{
    if (m_head->digest() != m_workspace.book.root())
        m_head->setDigest(m_workspace.book.root());
    for (int row = 0; row < RowCount; ++row) {
        const Line& line = m_lines[static_cast<std::size_t>(row)];
        line.value->setPlain(value(static_cast<Row>(row)));
        line.value->setAccessibleName(
            //: %1 the name of a fact, %2 the fact
            tr("%1: %2").arg(line.name->text(), line.value->text()));
    }
}

QString LedgerFacts::proofText() const
{
    const LedgerHealth& health = m_workspace.book.health();
    const QString age = TimeText::age(health.age);
    switch (health.freshness) {
    case LedgerHealth::Freshness::Checking:
        //: 確認中
        return tr("checking: none has come since the start");
    case LedgerHealth::Freshness::Fresh:
        //: %1 an age
        return tr("fresh, %1").arg(age);
    case LedgerHealth::Freshness::Stale:
        return tr("stale, %1").arg(age);
    case LedgerHealth::Freshness::Blocked:
        return tr("too old to sign by, %1").arg(age);
    }
    return {};
}

QString LedgerFacts::witnessesText() const
{
    const CouncilState& state = m_workspace.book.state();
    if (state.trust.witnesses.isEmpty())
        return tr("none: this ledger goes without a witness");
    const Instant last = m_workspace.book.health().witnessTime;
    //: %1 names, %2 how many of them are needed, %3 a time or "not yet"
    return tr("%1. Needed: %2. Last signature: %3")
        .arg(StatementWords::witnessNames(state.trust).join(tr(", ")))
        .arg(state.trust.witnessThreshold)
        .arg(last.isKnown() ? TimeText::full(last) : tr("not yet"));
}

QString LedgerFacts::value(Row row) const
{
    const MatterBook& book = m_workspace.book;
    const CouncilState& state = book.state();
    switch (row) {
    case Origin:
        return state.ledger.isEmpty() ? tr("not known yet") : state.ledger;
    case Mode:
        return StatementWords::ledgerMode(state.genesis.mode);
    case Proof:
        return proofText();
    case Verified:
        //: %1 a number of entries, %2 a time
        return book.verifiedAt().isKnown()
            ? tr("%1 entries, %2").arg(Words::count(book.size()), TimeText::full(book.verifiedAt()))
            : tr("not yet");
    case Witnessed:
        return book.health().witnessThreshold == 0
            ? tr("no witness")
            : tr("%1 entries").arg(Words::count(book.health().witnessedSize));
    case Witnesses:
        return witnessesText();
    case TrustNumber:
        return state.trustSeq == 0
            //: 開設時のまま
            ? tr("as founded")
            //: The number of a roster, policy pack or trust: 第%1版
            : tr("No. %1").arg(state.trustSeq);
    case RosterNumber:
        return tr("No. %1").arg(state.roster.seq);
    case PolicyNumber:
        return tr("No. %1").arg(state.policySeq);
    case Rules:
        return tr("version %1").arg(Evaluator::rules);
    case State:
        return book.size() == 0 ? QString() : state.digest().hex().first(stateDigits);
    case RowCount:
        break;
    }
    return {};
}

} // namespace yagura

#include "matters/putresult.h"

#include "common/digestwordsview.h"
#include "common/focuslead.h"
#include "common/plaintext.h"
#include "common/standing.h"
#include "common/words.h"
#include "matters/matterwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

PutResult::PutResult(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_head(SheetLabels::heading({}, this))
    , m_badge(new StandingBadge(Standing::None, this))
    , m_standing(SheetLabels::body({}, this))
    , m_words(new DigestWordsView(this))
    , m_open(new QPushButton(this))
{
    setObjectName(u"putResult"_s);
    m_standing->setObjectName(u"putStanding"_s);
    m_open->setObjectName(u"openPutMatter"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_badge, 0, Qt::AlignTop);
    row->addWidget(m_standing, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_head);
    layout->addLayout(row);
    layout->addWidget(m_words);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addStretch();
    FocusLead::set(*this, *m_open);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested(m_matter); });
    connect(&workspace.desk, &MatterDesk::submissionsChanged, this, &PutResult::refresh);
    connect(&workspace.book, &MatterBook::matterAdded, this, &PutResult::refresh);
    connect(&workspace.book, &MatterBook::mattersReset, this, &PutResult::refresh);
    connect(&workspace.book, &MatterBook::healthChanged, this, &PutResult::refresh);
    retranslate();
}

void PutResult::showMatter(const QString& matterId, const Digest& payloadSha256)
{
    m_matter = matterId;
    m_request = payloadSha256;
    m_words->setDigest(payloadSha256);
    retranslate();
}

void PutResult::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PutResult::retranslate()
{
    m_head->setPlain(tr("Matter %1 is signed.").arg(m_matter));
    m_words->setSubject(tr("matter %1").arg(m_matter));
    m_open->setText(tr("Open matter %1").arg(m_matter));
    refresh();
}

void PutResult::refresh()
{
    const auto& own = m_workspace.desk.submissions();
    const auto it = std::find_if(own.begin(), own.end(),
        [this](const Submission& s) { return s.payloadSha256 == m_request; });
    if (it == own.end())
        return;
    const LedgerHealth& health = m_workspace.book.health();
    const Matter* matter = m_workspace.book.find(m_matter);
    const bool isHere = matter && matter->requestSha256 == m_request;
    SubmissionState state = it->state;
    if (isHere && state != SubmissionState::Refused)
        state = health.isWitnessed(matter->openedAtIndex) ? SubmissionState::Witnessed
                                                          : SubmissionState::Logged;
    const Standing standing = StandingMark::of(state, health.witnessThreshold > 0);
    m_badge->setStanding(standing);
    const QString word = StandingMark::word(standing);
    //: %1 where a statement stands, %2 why it was refused
    m_standing->setPlain(
        state == SubmissionState::Refused ? tr("%1. %2").arg(word, Words::reason(it->code)) : word);
    m_open->setEnabled(isHere);
}

} // namespace yagura

#include "matters/signoffpanel.h"

#include "common/digestwordsview.h"
#include "common/holdbutton.h"
#include "common/plaintext.h"
#include "common/standing.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "matters/matterwords.h"
#include "matters/otheranswers.h"
#include "matters/reasonform.h"
#include "matters/signatureprompt.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

// What this panel knows and the desk does not.
constexpr auto fixedCode = "SCREEN-FIXED"_L1;
constexpr auto pendingCode = "SCREEN-PENDING"_L1;
constexpr auto reasonCode = "SCREEN-REASON"_L1;
constexpr int roomForRing = 4; // around the answer that the keyboard may be on

/// What the member's own answer brought about, and no obstacle any more.
bool isOwnEffect(const QString& code)
{
    return code == "E-MRK-TWICE"_L1 || code == "E-MRK-CLOSED"_L1;
}

QString objectNameOf(Verb verb)
{
    switch (verb) {
    case Verb::SendBack:
        return u"sendBackButton"_s;
    case Verb::Abstain:
        return u"abstainButton"_s;
    case Verb::Refuse:
        return u"refuseButton"_s;
    case Verb::Substitute:
        return u"substituteButton"_s;
    case Verb::ConfirmAfter:
        return u"confirmButton"_s;
    default:
        return u"signButton"_s;
    }
}

} // namespace

SignOffPanel::SignOffPanel(Workspace& workspace, PassphraseSink passphrase, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_passphrase(std::move(passphrase))
    , m_ownRow(new QWidget(this))
    , m_badge(new StandingBadge(Standing::None, m_ownRow))
    , m_own(SheetLabels::heading({}, m_ownRow))
    , m_obstacle(SheetLabels::body({}, this))
    , m_key(new QPushButton(this))
    , m_words(new DigestWordsView(this))
    , m_next(SheetLabels::body({}, this))
    , m_others(new OtherAnswers(this))
    , m_bar(new QWidget(this))
    , m_answers(new QWidget(m_bar))
    , m_seat(new QComboBox(m_answers))
    , m_reason(new ReasonForm(m_answers))
    , m_hold(SheetLabels::body({}, m_answers))
    , m_prompt(new SignaturePrompt(m_bar))
{
    setObjectName(u"signOffPanel"_s);
    m_own->setObjectName(u"ownAnswer"_s);
    m_own->setMargin(roomForRing);
    m_badge->setObjectName(u"ownStanding"_s);
    m_next->setObjectName(u"whatNext"_s);
    m_words->setObjectName(u"requestWords"_s);
    m_obstacle->setObjectName(u"whyNot"_s);
    m_key->setObjectName(u"wishKey"_s);
    m_key->setAutoDefault(false);
    m_seat->setObjectName(u"seatChoice"_s);
    m_bar->setObjectName(u"answerBar"_s);
    buildAnswers();
    m_prompt->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 8);
    auto* own = new QHBoxLayout(m_ownRow);
    own->setContentsMargins(0, 0, 0, 0);
    own->addWidget(m_badge, 0, Qt::AlignTop);
    own->addWidget(m_own, 1);
    layout->addWidget(m_ownRow);
    layout->addWidget(m_obstacle);
    layout->addWidget(m_key);
    layout->addWidget(m_words);
    layout->addWidget(m_next);
    layout->addWidget(m_others);
    layout->addWidget(m_bar);
    layout->addStretch();
    auto* bar = new QVBoxLayout(m_bar);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->addWidget(m_answers);
    bar->addWidget(m_prompt);

    followChanges();
    retranslate();
}

void SignOffPanel::followChanges()
{
    connect(m_key, &QPushButton::clicked, this, &SignOffPanel::keyWished);
    connect(m_reason, &ReasonForm::changed, this, &SignOffPanel::refresh);
    connect(m_others, &OtherAnswers::held, this, &SignOffPanel::openPrompt);
    connect(m_prompt, &SignaturePrompt::confirmed, this, &SignOffPanel::request);
    connect(m_prompt, &SignaturePrompt::cancelled, this, &SignOffPanel::closePrompt);
    connect(&m_workspace.clock, &PictureClock::modeChanged, this, &SignOffPanel::refresh);
    // The book follows the clock later, and is silent where nothing has changed meanwhile.
    connect(&m_workspace.clock, &PictureClock::modeChanged, this, &SignOffPanel::refresh,
        Qt::QueuedConnection);
    connect(&m_workspace.desk, &MatterDesk::submissionsChanged, this, &SignOffPanel::refresh);
    connect(&m_workspace.book, &MatterBook::stateChanged, this, &SignOffPanel::refresh);
    connect(&m_workspace.book, &MatterBook::healthChanged, this, [this] {
        // An age goes on every second; a list that is open must stay open.
        const LedgerHealth& health = m_workspace.book.health();
        const std::pair now(health.freshness, health.witnessedSize);
        if (std::exchange(m_health, now) != now)
            refresh();
    });
    connect(&m_workspace.book, &MatterBook::documentsAdded, this, &SignOffPanel::refresh);
    connect(&m_workspace.book, &MatterBook::mattersReset, this, &SignOffPanel::refresh);
    connect(&m_workspace.book, &MatterBook::matterAdded, this, &SignOffPanel::refresh);
    connect(&m_workspace.book, &MatterBook::matterChanged, this, [this](int row) {
        if (isShown(row))
            refresh();
    });
}

void SignOffPanel::buildAnswers()
{
    auto* layout = new QVBoxLayout(m_answers);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_seat);
    layout->addWidget(m_reason);
    layout->addWidget(m_hold);
    for (const Verb verb : { Verb::SendBack, Verb::Abstain, Verb::Refuse, Verb::SignOff,
             Verb::Substitute, Verb::ConfirmAfter }) {
        auto* button = new HoldButton(m_answers);
        button->setObjectName(objectNameOf(verb));
        layout->addWidget(button);
        connect(button, &HoldButton::held, this, [this, verb] { openPrompt(verb); });
        m_choices.push_back({ verb, button });
    }
}

QWidget* SignOffPanel::takeAnswerBar()
{
    layout()->removeWidget(m_bar);
    m_bar->layout()->setContentsMargins(layout()->contentsMargins());
    return m_bar;
}

void SignOffPanel::showMatter(const QString& matterId)
{
    if (matterId != m_matter) {
        m_reason->clear();
        m_others->clear();
        closePrompt();
    }
    m_matter = matterId;
    retranslate();
}

void SignOffPanel::setSheetProblem(const QString& code)
{
    m_sheetProblem = code;
    refresh();
}

void SignOffPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SignOffPanel::retranslate()
{
    m_hold->setPlain(tr("Hold for 2 seconds: mouse or Space"));
    m_seat->setAccessibleName(tr("Seat you answer for"));
    for (const Choice& choice : m_choices) {
        choice.button->setText(Words::verbAction(choice.verb, m_matter));
        choice.button->setAccessibleName(choice.button->text());
        choice.button->setAccessibleDescription(m_hold->text());
    }
    refresh();
}

bool SignOffPanel::isShown(int bookRow) const
{
    return m_workspace.book.matters()[static_cast<std::size_t>(bookRow)].id == m_matter;
}

void SignOffPanel::refresh()
{
    const Matter* matter = m_workspace.book.find(m_matter);
    setVisible(matter != nullptr);
    m_bar->setVisible(matter != nullptr);
    if (!matter)
        return;
    const OwnAnswer answer = OwnAnswer::of(m_workspace.book, m_workspace.desk, m_matter);
    showOwn(answer);
    showNext(*matter);
    if (m_words->digest() != matter->requestSha256)
        m_words->setDigest(matter->requestSha256);
    offerSeats(*matter);
    offerReasons(*matter);
    offerOthers(*matter, answer);
    bool any = false;
    for (const Choice& choice : m_choices) {
        const QString code = obstacle(choice.verb, answer);
        const bool isThere = isOffered(choice.verb, *matter);
        choice.button->setVisible(isThere);
        choice.button->setEnabled(code.isEmpty());
        any = any || (isThere && (code.isEmpty() || code == reasonCode));
    }
    offerKey(m_workspace.desk.whyNot(m_matter, Verb::SignOff));
    m_answers->setVisible(m_wish == Verb::Unknown && isAsked(*matter) && (any || matter->isOpen()));
    m_hold->setVisible(any);
    m_reason->setVisible(any);
    showObstacle(*matter, answer);
    if (m_wish != Verb::Unknown && !obstacle(m_wish, answer).isEmpty())
        closePrompt();
}

/// Who said Later, or came here without a key, must not have to start the program again.
void SignOffPanel::offerKey(const QString& code)
{
    const bool hasNoKey = code == "E-KEY-NONE"_L1;
    m_key->setVisible(hasNoKey || code == "E-KEY-UNENROLLED"_L1);
    //: 署名鍵を作成する… / 席の登録を申請する…
    m_key->setText(hasNoKey ? tr("Make your signing key…") : tr("Ask for your seat…"));
}

void SignOffPanel::showOwn(const OwnAnswer& answer)
{
    const bool hasWitness = m_workspace.book.health().witnessThreshold > 0;
    m_badge->setStanding(MatterWords::standing(answer, hasWitness));
    m_own->setPlain(MatterWords::ownAnswer(answer, hasWitness));
    m_ownRow->setVisible(answer.stage != OwnAnswer::Stage::None);
}

void SignOffPanel::showNext(const Matter& matter)
{
    const QString next = MatterWords::consequence(m_workspace.book, matter);
    //: 決裁後の流れ: %1 a sentence of the policy
    m_next->setPlain(tr("What happens next: %1").arg(next));
    const bool isAhead = matter.council == CouncilOutcome::Pending && !matter.isUrgent();
    m_next->setVisible(!next.isEmpty() && isAhead && isAsked(matter));
}

void SignOffPanel::offerSeats(const Matter& matter)
{
    const QSignalBlocker quiet(m_seat);
    const QString chosen = m_seat->currentData().toString();
    const auto seats = m_workspace.desk.mySeats(matter);
    m_seat->clear();
    for (const SeatNeed& seat : seats)
        m_seat->addItem(safeText(seat.name.in(uiLanguage()), 80), seat.seat);
    m_seat->setCurrentIndex(std::max(0, m_seat->findData(chosen)));
    m_seat->setVisible(seats.size() > 1);
}

void SignOffPanel::offerReasons(const Matter& matter)
{
    const PolicyPack* pack = m_workspace.book.pack(matter.policySha256);
    std::vector<ReasonChoice> choices = pack ? pack->reasons : std::vector<ReasonChoice>();
    std::erase_if(choices, [&](const ReasonChoice& choice) {
        return std::none_of(choice.verbs.begin(), choice.verbs.end(), [&](Verb verb) {
            return isCouncilAnswer(verb) && needsReason(verb) && isOffered(verb, matter);
        });
    });
    m_reason->offer(choices);
}

void SignOffPanel::offerOthers(const Matter& matter, const OwnAnswer& answer)
{
    const PolicyPack* pack = m_workspace.book.pack(matter.policySha256);
    const bool isFree = m_wish == Verb::Unknown && m_workspace.clock.isLive()
        && answer.stage != OwnAnswer::Stage::Pending;
    m_others->offer(matter.id,
        pack ? pack->reasonsFor(Verb::Withdraw) : std::vector<ReasonChoice>(),
        [&](Verb verb) { return isFree && m_workspace.desk.whyNot(matter.id, verb).isEmpty(); });
}

bool SignOffPanel::mayDeputise(const Matter& matter) const
{
    const QString code = m_workspace.desk.whyNot(matter.id, Verb::Substitute);
    return !matter.isUrgent() && (code.isEmpty() || code == "E-MRK-EARLY"_L1);
}

bool SignOffPanel::isAsked(const Matter& matter) const
{
    const MatterDesk& desk = m_workspace.desk;
    return !desk.mySeats(matter).empty() || desk.mySteps(matter).empty() || mayDeputise(matter);
}

bool SignOffPanel::isOffered(Verb verb, const Matter& matter) const
{
    if (verb == Verb::Substitute)
        return mayDeputise(matter);
    if (verb == Verb::ConfirmAfter)
        return matter.isUrgent();
    const bool isBefore = verb == Verb::SignOff || verb == Verb::SendBack;
    if (isBefore && matter.isUrgent())
        return false;
    return !m_workspace.desk.mySeats(matter).empty() || !mayDeputise(matter);
}

bool SignOffPanel::isComplete(Verb verb) const
{
    if (isCouncilAnswer(verb))
        return !needsReason(verb) || m_reason->fits(verb);
    return m_others->isComplete(verb);
}

MarkReason SignOffPanel::reasonOf(Verb verb) const
{
    if (!isCouncilAnswer(verb))
        return m_others->reason(verb);
    return needsReason(verb) ? m_reason->reason() : MarkReason();
}

QString SignOffPanel::seatOf(Verb verb) const
{
    const bool isOwnSeats = isCouncilAnswer(verb) && verb != Verb::Substitute;
    return isOwnSeats ? m_seat->currentData().toString() : QString();
}

QString SignOffPanel::obstacle(Verb verb, const OwnAnswer& answer) const
{
    if (!m_workspace.clock.isLive())
        return fixedCode;
    if (answer.stage == OwnAnswer::Stage::Pending)
        return pendingCode;
    const QString code = m_workspace.desk.whyNot(m_matter, verb);
    if (!code.isEmpty())
        return code;
    if (fillsSeat(verb) && !m_sheetProblem.isEmpty())
        return m_sheetProblem;
    return isComplete(verb) ? QString() : reasonCode;
}

QString SignOffPanel::obstacleText(const QString& code) const
{
    if (code == fixedCode)
        return tr("The screen shows a fixed time. Go back to live to answer.");
    if (code == "E-MRK-CLOSED"_L1)
        return tr("This matter is decided. It takes no more answers.");
    if (code.startsWith("E-DOC-"_L1))
        return MatterWords::sheetProblem(code);
    return Words::reason(code);
}

void SignOffPanel::showObstacle(const Matter& matter, const OwnAnswer& answer)
{
    // A closed matter says its outcome on the board; an answer given says so above; a missing
    // reason says so in the form.
    QStringList codes;
    for (const Choice& choice : m_choices) {
        if (!isAsked(matter) || !isOffered(choice.verb, matter))
            continue;
        const QString code = obstacle(choice.verb, answer);
        const bool isSaid = code.isEmpty() || code == pendingCode || code == reasonCode
            || (isOwnEffect(code) && answer.stage == OwnAnswer::Stage::Verified);
        if (!isSaid && !codes.contains(code))
            codes.append(code);
    }
    QStringList sentences;
    for (const QString& code : codes)
        sentences.append(obstacleText(code));
    m_obstacle->setPlain(sentences.join(u'\n'));
    m_obstacle->setVisible(!sentences.isEmpty() && matter.council != CouncilOutcome::Withdrawn);
}

void SignOffPanel::openPrompt(Verb verb)
{
    const Matter* matter = m_workspace.book.find(m_matter);
    const OwnAnswer answer = OwnAnswer::of(m_workspace.book, m_workspace.desk, m_matter);
    if (!matter || !obstacle(verb, answer).isEmpty())
        return;
    m_wish = verb;
    m_answers->hide();
    m_others->hide();
    m_prompt->show();
    m_prompt->open(Words::verbAction(verb, m_matter), m_matter, matter->neutralises, signerAsks());
}

bool SignOffPanel::signerAsks() const
{
    const Signer* signer = m_workspace.desk.signer();
    return signer && signer->asksItself();
}

void SignOffPanel::closePrompt()
{
    if (m_wish == Verb::Unknown)
        return;
    const Verb wish = std::exchange(m_wish, Verb::Unknown);
    m_prompt->takePassphrase();
    if (signerAsks())
        m_workspace.desk.signer()->cancel();
    m_prompt->hide();
    refresh();
    placeFocus(wish);
}

/// Back where the wish began; where others decided meanwhile, to the sentence that says so, and not
/// to whatever control comes next: keys that are already on their way must press nothing.
void SignOffPanel::placeFocus(Verb verb)
{
    m_obstacle->setFocus();
    m_others->focusButton(verb);
    for (const Choice& choice : m_choices) {
        if (choice.verb == verb && choice.button->isEnabled())
            choice.button->setFocus();
    }
}

void SignOffPanel::request()
{
    m_prompt->setBusy(true);
    m_passphrase(m_prompt->takePassphrase());
    emit markRequested(m_matter, m_wish, seatOf(m_wish), reasonOf(m_wish));
}

void SignOffPanel::signingDone()
{
    closePrompt();
    m_reason->clear();
    m_others->clear();
    refresh();
    m_own->setFocus(); // read aloud, and the way on leads from here
}

void SignOffPanel::signingFailed(const QString& sentence)
{
    m_passphrase({}); // what was offered for a signature that is not made must not serve another
    m_prompt->askAgain(sentence);
}

} // namespace yagura

#include "matters/mattersheetview.h"

#include "common/badges.h"
#include "common/focuslead.h"
#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "matters/lanewords.h"
#include "matters/matterwords.h"
#include "matters/sheetdifference.h"
#include "matters/targettable.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;

MatterSheetView::MatterSheetView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_problem(SheetLabels::heading({}, this))
    , m_toggle(new QCheckBox(this))
    , m_pages(new QStackedWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_bytes(new QPlainTextEdit(this))
{
    setObjectName(u"sheet"_s);
    m_problem->setObjectName(u"sheetProblem"_s);
    m_toggle->setObjectName(u"showBytes"_s);
    m_bytes->setObjectName(u"sheetBytes"_s);
    m_scroll->setObjectName(u"sheetPage"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    FocusLead::set(*this, *m_scroll);
    m_bytes->setReadOnly(true);
    m_bytes->setTabChangesFocus(true);
    m_bytes->setWordWrapMode(QTextOption::WrapAnywhere);
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(m_bytes);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_problem);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_toggle);
    setTabOrder(m_scroll, m_bytes);
    setTabOrder(m_bytes, m_toggle);

    connect(m_toggle, &QAbstractButton::toggled, this, [this](bool bytes) {
        m_pages->setCurrentWidget(bytes ? static_cast<QWidget*>(m_bytes) : m_scroll);
    });
    connect(&workspace.book, &MatterBook::documentsAdded, this, &MatterSheetView::readIfUnsound);
    connect(&workspace.book, &MatterBook::matterAdded, this, &MatterSheetView::readIfUnsound);
    connect(&workspace.book, &MatterBook::mattersReset, this, &MatterSheetView::readIfUnsound);
    retranslate();
}

void MatterSheetView::showMatter(const QString& matterId)
{
    if (matterId == m_matter && !m_isDraft)
        return;
    m_matter = matterId;
    m_isDraft = false;
    readAgain();
}

void MatterSheetView::showDraft(const MatterSheet& sheet)
{
    m_matter = sheet.matterId;
    m_isDraft = true;
    m_reading = {};
    const auto bytes = sheet.toBytes();
    const auto targets
        = sheet.targets.empty() ? Result<QByteArray>(QByteArray()) : sheet.targetBytes();
    if (bytes && targets) {
        m_reading.bytes = *bytes;
        m_reading.targetBytes = *targets;
        auto read = MatterSheet::fromBytes(*bytes, *targets);
        if (read)
            m_reading.sheet = std::move(*read);
    }
    if (!m_reading.sheet)
        m_reading.problem = u"E-DOC-DRAFT"_s;
    rebuild();
    emit readingChanged();
}

void MatterSheetView::readAgain()
{
    const Matter* matter = m_workspace.book.find(m_matter);
    m_reading = matter ? SheetReading::of(m_workspace.book, *matter) : SheetReading();
    rebuild();
    emit readingChanged();
}

void MatterSheetView::readIfUnsound()
{
    // A sound sheet never changes: drawing it again would only move it under the reader's eyes.
    const bool isKept = m_reading.isSound() && m_workspace.book.find(m_matter);
    if (!m_isDraft && !isKept)
        readAgain();
}

void MatterSheetView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MatterSheetView::retranslate()
{
    m_toggle->setText(tr("Show the exact bytes that are signed"));
    m_bytes->setAccessibleName(tr("Exact bytes of the sheet"));
    m_scroll->setAccessibleName(tr("Sheet of the matter"));
    rebuild();
}

const PolicyPack* MatterSheetView::pack() const
{
    const Matter* matter = m_workspace.book.find(m_matter);
    return matter && !m_isDraft ? m_workspace.book.pack(matter->policySha256)
                                : &m_workspace.book.state().policy;
}

void MatterSheetView::rebuild()
{
    auto* page = new QWidget;
    m_sections = new QVBoxLayout(page);
    m_sections->setContentsMargins(12, 8, 12, 8);
    m_sections->setSpacing(4);
    const Matter* matter = m_isDraft ? nullptr : m_workspace.book.find(m_matter);
    const PolicyPack* known = pack();
    if (m_reading.sheet && matter && matter->version > 1)
        addVersion(*matter);
    if (m_reading.sheet)
        addSheet(*m_reading.sheet, known ? known->find(m_reading.sheet->action) : nullptr);
    else if (matter)
        addHead(MatterWords::kind(m_workspace.book, *matter));
    else if (!m_isDraft)
        m_sections->addWidget(SheetLabels::body(tr("Choose a matter to read its sheet.")));
    if (matter)
        addRequest(*matter);
    m_sections->addStretch();
    m_scroll->setWidget(page); // deletes the page before

    const QString problem = m_isDraft && !m_reading.sheet
        ? tr("The sheet is not complete yet.")
        : (m_reading.problem.isEmpty() ? QString() : MatterWords::sheetProblem(m_reading.problem));
    m_problem->setPlain(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_toggle->setVisible(!m_reading.bytes.isEmpty());
    const QByteArray targets
        = m_reading.targetBytes.isEmpty() ? QByteArray() : "\n\n" + m_reading.targetBytes;
    m_bytes->setPlainText(safeText(QString::fromUtf8(m_reading.bytes + targets), 96 * 1024));
}

void MatterSheetView::addSection(const QString& heading, const QString& text)
{
    if (text.isEmpty())
        return;
    m_sections->addSpacing(6);
    m_sections->addWidget(SheetLabels::quietHeading(heading));
    m_sections->addWidget(SheetLabels::body(text));
}

void MatterSheetView::addParagraphs(
    const QString& heading, const std::vector<BilingualText>& paragraphs)
{
    QStringList texts;
    for (const BilingualText& paragraph : paragraphs)
        texts.append(paragraph.in(uiLanguage()));
    addSection(heading, texts.join(u'\n'));
}

void MatterSheetView::addHead(const QString& kind)
{
    //: 第2026-0147号 深刻度の引上げ
    PlainLabel* head = SheetLabels::heading(tr("Matter %1: %2").arg(m_matter, kind));
    QFont font = head->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    head->setFont(font);
    head->setObjectName(u"sheetHead"_s);
    m_sections->addWidget(head);
}

void MatterSheetView::addSheet(const MatterSheet& sheet, const MatterPolicy* policy)
{
    addHead(policy ? policy->name.in(uiLanguage()) : sheet.action);
    addBasis(sheet, policy);
    addUrgency(sheet, policy);
    PlainLabel* title = SheetLabels::heading(sheet.title.in(uiLanguage()));
    title->setObjectName(u"sheetTitle"_s);
    m_sections->addSpacing(6);
    m_sections->addWidget(title);
    //: 内容
    addParagraphs(tr("What"), sheet.what);
    //: 理由
    addParagraphs(tr("Why"), sheet.why);
    //: 判明していないこと
    addParagraphs(tr("Not known"), sheet.notKnown);
    addLevels(sheet);
    if (!sheet.sector.isEmpty() || sheet.prefecture != noPrefecture)
        addSection(tr("Sector and prefecture"),
            tr("%1 / %2").arg(Words::sector(sheet.sector), Words::prefecture(sheet.prefecture)));
    const auto incident = m_workspace.picture.find(sheet.incident);
    //: 事案
    addSection(tr("Incident"),
        incident ? tr("%1 (%2)").arg(incident->title.in(uiLanguage()), sheet.incident)
                 : sheet.incident);
    addTargets(sheet);
    addMeasure(sheet);
    QStringList digests;
    for (const QString& hex : sheet.evidence) {
        const auto digest = Digest::fromHex(hex);
        digests.append(digest ? MatterWords::digestGroups(*digest) : hex);
    }
    //: 証拠
    addSection(tr("Evidence (SHA-256)"), digests.join(u'\n'));
    if (policy && m_isDraft) // of a matter it stands where it is answered, below who has signed
        //: 決裁後の流れ
        addSection(tr("What happens next"), policy->consequence.in(uiLanguage()));
}

void MatterSheetView::addBasis(const MatterSheet& sheet, const MatterPolicy* policy)
{
    const PolicyPack* known = policy ? pack() : nullptr;
    const LegalBasis* basis = known ? known->findBasis(sheet.basis) : nullptr;
    const QString text = basis
        ? tr("%1, %2").arg(basis->act.in(uiLanguage()), basis->article.in(uiLanguage()))
        : tr("%1 (not in the policy pack of this matter)").arg(sheet.basis);
    //: 根拠法令
    addSection(tr("Legal basis"), text);
}

void MatterSheetView::addLevels(const MatterSheet& sheet)
{
    //: 措置の系統
    addSection(tr("Track"), sheet.track.isEmpty() ? QString() : Words::track(sheet.track));
    if (sheet.to == Severity::Unassessed)
        return;
    //: 深刻度
    addSection(tr("Severity"),
        tr("From %1 to %2").arg(Words::severity(sheet.from), Words::severity(sheet.to)));
    auto* row = new QHBoxLayout;
    for (const Severity severity : { sheet.from, sheet.to }) {
        auto* badge = new SeverityBadge;
        badge->setSeverity(severity);
        row->addWidget(badge);
        if (row->count() == 1)
            row->addWidget(new PlainLabel(u"→"_s));
    }
    row->addStretch();
    m_sections->addLayout(row);
}

void MatterSheetView::addTargets(const MatterSheet& sheet)
{
    if (sheet.targets.empty())
        return;
    //: 対象
    addSection(tr("Targets"),
        TargetTable::countText(sheet.targets) + u'\n'
            + TargetTable::consultationText(sheet.targets));
    auto* table = new TargetTable(false);
    table->setTargets(sheet.targets);
    m_sections->addWidget(table);
}

/// What a measure says beside its targets, every field of it.
void MatterSheetView::addMeasure(const MatterSheet& sheet)
{
    const PolicyPack* known = pack();
    //: 方法
    addSection(tr("Methods applied for"), LaneWords::methods(known, sheet.methods));
    QStringList concerns;
    for (const QString& word : sheet.concerns)
        concerns.append(known ? known->concernName(word).in(uiLanguage()) : word);
    addSection(tr("What it concerns"), concerns.join(u'\n'));
    //: サイバー危害防止措置執行官等
    addSection(tr("Designated officer"),
        sheet.officer.isEmpty() ? QString() : MatterWords::office(m_workspace.book, sheet.officer));
    for (const auto& [field, text] : sheet.record)
        addSection(known ? known->fieldName(field).in(uiLanguage()) : field, text.in(uiLanguage()));
}

void MatterSheetView::addUrgency(const MatterSheet& sheet, const MatterPolicy* policy)
{
    if (sheet.ground.isEmpty())
        return;
    const UrgentGround* ground = policy ? policy->findGround(sheet.ground) : nullptr;
    //: 緊急実施の理由
    addSection(
        tr("Ground of the urgent act"), ground ? ground->text.in(uiLanguage()) : sheet.ground);
    //: 宣言した日時
    addSection(tr("Declared"),
        sheet.declared.isKnown() ? TimeText::sheet(sheet.declared) : tr("not said"));
}

/// From the documents of the version before: what was answered then is void.
void MatterSheetView::addVersion(const Matter& matter)
{
    const auto changes = new SheetChangesView;
    const auto before = SheetDifference::versionBefore(m_workspace.book, matter);
    if (before)
        //: 第2版: 第1版からの変更
        changes->show(tr("Version %1: what changed since version %2")
                          .arg(matter.version)
                          .arg(matter.version - 1),
            SheetDifference::between(*before, *m_reading.sheet, m_workspace.book, pack()));
    else
        changes->show(tr("Version %1: version %2 is not here, so what changed cannot be said")
                          .arg(matter.version)
                          .arg(matter.version - 1),
            {});
    m_sections->addWidget(changes);
}

void MatterSheetView::addRequest(const Matter& matter)
{
    //: 起案者
    addSection(tr("Put before the council by"),
        tr("%1, %2").arg(MatterWords::office(m_workspace.book, matter.requester),
            TimeText::sheet(matter.opened)));
    //: 決裁期限
    addSection(tr("Decision due"),
        matter.expires.isKnown() ? TimeText::sheet(matter.expires) : tr("no limit"));
    addSection(
        tr("Digest of the request (SHA-256)"), MatterWords::digestGroups(matter.requestSha256));
}

} // namespace yagura

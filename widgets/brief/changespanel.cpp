#include "brief/changespanel.h"

#include "common/dialogs.h"
#include "common/filestamp.h"
#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "picture/typedtime.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPageLayout>
#include <QPdfWriter>
#include <QPushButton>
#include <QSaveFile>
#include <QTextCursor>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Change = SinceLine::Change;
constexpr std::array allChanges{ Change::New, Change::Worse, Change::Better, Change::Closed,
    Change::Decided };
constexpr int mostShown = 500;
constexpr int mostTitle = 120;
constexpr double paperPoints = 9.5;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::ChangesPanel)
};

QString word(Change change)
{
    switch (change) {
    case Change::New:
        //: 新規
        return Text::tr("new");
    case Change::Worse:
        //: 悪化
        return Text::tr("worse");
    case Change::Better:
        //: 改善
        return Text::tr("better");
    case Change::Closed:
        //: 終結
        return Text::tr("closed");
    case Change::Decided:
        //: 決定
        return Text::tr("decided");
    }
    return {};
}

QString sentence(const SinceLine& line)
{
    QString title = safeText(line.title.in(uiLanguage()), mostTitle).simplified();
    if (line.isMatter || title.isEmpty())
        title = line.id + u"  "_s + title;
    if (line.change == Change::Worse || line.change == Change::Better)
        //: %1 worse or better, %2 level before, %3 level now, %4 title
        return Text::tr("%1 (%2 to %3): %4")
            .arg(word(line.change), Words::severityShort(line.before),
                Words::severityShort(line.now), title);
    //: %1 what changed, %2 title
    return Text::tr("%1: %2").arg(word(line.change), title);
}

QString fileName(Instant since, Instant upTo)
{
    return u"changes-%1-%2.pdf"_s.arg(fileStamp(since), fileStamp(upTo));
}

} // namespace

ChangesPanel::ChangesPanel(Workspace& workspace, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_dialogs(dialogs)
    , m_heading(new PlainLabel(this))
    , m_fieldHead(new PlainLabel(this))
    , m_field(new QLineEdit(this))
    , m_compare(new QPushButton(this))
    , m_brief(new QPushButton(this))
    , m_counts(new PlainLabel(this))
    , m_list(new QListWidget(this))
    , m_export(new QPushButton(this))
    , m_noteLine(new PlainLabel(this))
{
    setObjectName(u"changesPanel"_s);
    m_field->setObjectName(u"changesSince"_s);
    m_compare->setObjectName(u"changesCompare"_s);
    m_brief->setObjectName(u"changesSinceBrief"_s);
    m_counts->setObjectName(u"changesCounts"_s);
    m_list->setObjectName(u"changesLines"_s);
    m_export->setObjectName(u"changesExport"_s);
    m_noteLine->setObjectName(u"changesNote"_s);
    m_list->setUniformItemSizes(true);
    layOut();
    connect(m_field, &QLineEdit::returnPressed, this, &ChangesPanel::compareTyped);
    connect(m_compare, &QPushButton::clicked, this, &ChangesPanel::compareTyped);
    connect(m_brief, &QPushButton::clicked, this, [this] { compareSince(m_lastBrief); });
    connect(m_export, &QPushButton::clicked, this, &ChangesPanel::askForFile);
    connect(m_list, &QListWidget::itemActivated, this, [this] { open(m_list->currentRow()); });
    retranslate();
}

void ChangesPanel::layOut()
{
    for (PlainLabel* label : { m_heading, m_counts, m_noteLine })
        label->setWordWrap(true);
    for (QPushButton* button : { m_compare, m_brief, m_export })
        button->setAutoDefault(false);
    m_fieldHead->setBuddy(m_field);
    auto* row = new QHBoxLayout;
    for (QWidget* part :
        std::initializer_list<QWidget*>{ m_fieldHead, m_field, m_compare, m_brief })
        row->addWidget(part);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->addLayout(row);
    for (QWidget* part : std::initializer_list<QWidget*>{ m_heading, m_counts })
        column->addWidget(part);
    column->addWidget(m_list, 1);
    column->addWidget(m_export);
    column->addWidget(m_noteLine);
}

void ChangesPanel::setLastBrief(Instant t)
{
    m_lastBrief = t;
    m_brief->setEnabled(t.isKnown());
}

void ChangesPanel::compareTyped()
{
    const auto offset = TimeText::zone() == TimeText::Zone::Jst ? 9h : 0h;
    const Instant t = typedTime(m_field->text(), m_workspace.clock.shown(), offset);
    if (t.isKnown()) {
        compareSince(t);
        return;
    }
    m_note = tr("“%1” is no time. Write 0412, 23 0412 or 2026-09-23 04:12.").arg(m_field->text());
    showLines();
}

void ChangesPanel::compareSince(Instant t)
{
    const Instant upTo = m_workspace.clock.shown();
    if (!m_workspace.changesBetween || !t.isKnown())
        return;
    if (t >= upTo) {
        m_note = tr("%1 is not before what the screen shows.").arg(TimeText::dated(t));
        showLines();
        return;
    }
    m_note = tr("Comparing …");
    showLines();
    m_workspace.changesBetween(t, upTo).then(
        this, [this, t, upTo](const Result<std::vector<IncidentChange>>& changes) {
            take(changes, t, upTo);
        });
}

void ChangesPanel::take(
    const Result<std::vector<IncidentChange>>& changes, Instant since, Instant upTo)
{
    m_note = changes ? QString() : Words::error(changes.error());
    if (changes) {
        m_since = since;
        m_upTo = upTo;
        m_lines = ChangeList::of(*changes, m_workspace.book, since);
    }
    showLines();
    emit compared();
}

QString ChangesPanel::heading() const
{
    if (!m_since.isKnown())
        return tr("Which earlier time is the screen to be compared with?");
    //: %1 the earlier, %2 the later instant
    return tr("Changes from %1 to %2").arg(TimeText::dated(m_since), TimeText::dated(m_upTo));
}

QString ChangesPanel::counts() const
{
    if (!m_since.isKnown())
        return {};
    QStringList parts;
    for (const Change change : allChanges) {
        const auto many = std::count_if(m_lines.begin(), m_lines.end(),
            [&](const SinceLine& line) { return line.change == change; });
        //: %1 new, worse, better, closed or decided, %2 how many
        parts << tr("%1 %2").arg(word(change)).arg(many);
    }
    return parts.join(u" · "_s);
}

void ChangesPanel::showLines()
{
    m_heading->setPlain(heading());
    m_counts->setPlain(counts());
    m_noteLine->setPlain(m_note);
    m_list->clear();
    for (const SinceLine& line : m_lines) {
        if (m_list->count() == mostShown)
            break;
        m_list->addItem(sentence(line));
    }
    m_export->setEnabled(m_since.isKnown());
}

QStringList ChangesPanel::paper() const
{
    QStringList page{ heading(), counts() };
    const auto shown = std::min<std::size_t>(m_lines.size(), mostOnPaper);
    for (std::size_t n = 0; n < shown; ++n)
        page << sentence(m_lines[n]);
    if (shown < m_lines.size())
        page << tr("… and %n more change(s)", nullptr, static_cast<int>(m_lines.size() - shown));
    return page;
}

void ChangesPanel::open(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_lines.size())
        return;
    const SinceLine& line = m_lines[static_cast<std::size_t>(row)];
    if (line.isMatter)
        m_workspace.focus.setMatter(line.id);
    else
        emit incidentWished(line.id);
}

void ChangesPanel::askForFile()
{
    m_dialogs.chooseSaveFile(this,
        { tr("Export the changes"), fileName(m_since, m_upTo), u"pdf"_s },
        [this](const QString& path) { write(path); });
}

void ChangesPanel::write(const QString& path)
{
    QSaveFile file(path);
    bool isWritten = file.open(QIODevice::WriteOnly);
    if (isWritten) {
        QPdfWriter writer(&file);
        writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, { 15, 15, 15, 15 }));
        writer.setTitle(fileName(m_since, m_upTo));
        writer.setCreator(u"Yagura"_s);
        QTextDocument document;
        QFont small = font();
        small.setPointSizeF(paperPoints);
        document.setDefaultFont(small);
        QTextCursor(&document).insertText(paper().join(u'\n')); // never read as markup
        document.print(&writer);
    }
    isWritten = isWritten && file.commit();
    m_note = isWritten ? tr("Written to %1.").arg(QFileInfo(path).fileName())
                       : tr("The file could not be written. Choose another folder.");
    showLines();
}

void ChangesPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChangesPanel::retranslate()
{
    m_fieldHead->setPlain(tr("Changes since:"));
    //: How a time is written: an example, and the zone it is read in
    m_field->setPlaceholderText(tr("0412 %1").arg(TimeText::zoneWord()));
    m_field->setAccessibleName(tr("Time to compare with"));
    m_compare->setText(tr("Compare"));
    m_brief->setText(tr("Since the last brief"));
    m_brief->setEnabled(m_lastBrief.isKnown());
    m_list->setAccessibleName(tr("What changed"));
    m_export->setText(tr("Export as one page (PDF) …"));
    showLines();
}

} // namespace yagura

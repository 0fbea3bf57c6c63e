#include "matters/evidencepanel.h"

#include "common/dialogs.h"
#include "common/digestwordsview.h"
#include "common/plaintext.h"
#include "common/words.h"
#include "matters/matterwords.h"

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

/// A new folder every time, named by what is in it alone.
QString folderName(const MatterBook& book, Instant now)
{
    const QString at
        = QDateTime::fromMSecsSinceEpoch(now.ms, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    return u"yagura-evidence-%1-%2"_s.arg(at).arg(book.size());
}

} // namespace

EvidencePanel::EvidencePanel(Workspace& workspace, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_dialogs(dialogs)
    , m_action(new QAction(this))
    , m_button(new QPushButton(this))
    , m_what(SheetLabels::body({}, this))
    , m_progress(new QProgressBar(this))
    , m_said(SheetLabels::heading({}, this))
    , m_words(new DigestWordsView(this))
{
    setObjectName(u"evidencePanel"_s);
    m_button->setObjectName(u"exportEvidence"_s);
    m_progress->setObjectName(u"evidenceProgress"_s);
    m_said->setObjectName(u"evidenceResult"_s);
    m_words->setObjectName(u"evidenceWords"_s);
    m_action->setObjectName(u"exportEvidenceAction"_s);
    m_progress->setRange(0, 0); // how long it takes, nobody knows before
    auto* row = new QHBoxLayout;
    row->addWidget(m_button);
    row->addWidget(m_progress, 1);
    row->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->addWidget(m_what);
    layout->addLayout(row);
    layout->addWidget(m_said);
    layout->addWidget(m_words);
    connect(m_button, &QPushButton::clicked, this, &EvidencePanel::chooseFolder);
    connect(m_action, &QAction::triggered, this, &EvidencePanel::chooseFolder);
    connect(&workspace.book, &MatterBook::entriesAdded, this, [this] { setRunning(m_isRunning); });
    connect(&workspace.book, &MatterBook::mattersReset, this, [this] { setRunning(m_isRunning); });
    setRunning(false);
    retranslate();
}

void EvidencePanel::chooseFolder()
{
    if (!m_button->isEnabled())
        return;
    m_dialogs.chooseFolder(this, { tr("Folder to put the evidence in") },
        [this](const QString& folder) { exportTo(folder); });
}

void EvidencePanel::exportTo(const QString& parentFolder)
{
    if (m_isRunning)
        return;
    m_result.reset();
    setRunning(true);
    retranslate();
    const QString name = folderName(m_workspace.book, m_workspace.clock.now());
    m_workspace.exportEvidence(QDir(parentFolder).filePath(name))
        .then(this, [this](const Result<EvidenceSummary>& result) { take(result); });
}

void EvidencePanel::take(const Result<EvidenceSummary>& result)
{
    m_result = result;
    setRunning(false);
    retranslate();
    m_button->setFocus();
}

void EvidencePanel::setRunning(bool running)
{
    m_isRunning = running;
    const bool can = !running && m_workspace.exportEvidence && m_workspace.book.size() > 0;
    m_button->setEnabled(can);
    m_action->setEnabled(can);
    m_progress->setVisible(running);
}

void EvidencePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QString EvidencePanel::summaryText(const EvidenceSummary& summary) const
{
    QStringList lines;
    //: %1 a folder
    lines << tr("The evidence is in the folder %1.").arg(QDir::toNativeSeparators(summary.folder));
    //: %1 and %2 numbers
    lines << tr("It holds the first %1 entries of the ledger and %2 documents.")
                 .arg(Words::count(summary.entries), Words::count(summary.documents));
    if (summary.witnessesNeeded == 0)
        lines << tr("This ledger has no witness: the hub alone signed its head.");
    else if (summary.isWitnessed())
        lines << tr("Its head is witnessed (%1 signatures, %2 needed).")
                     .arg(summary.witnesses)
                     .arg(summary.witnessesNeeded);
    else
        lines << tr("Its head is not witnessed yet (%1 signatures, %2 needed).")
                     .arg(summary.witnesses)
                     .arg(summary.witnessesNeeded);
    if (summary.leftOut > 0)
        lines << tr("%n newer entries are left out, because no such head covers them yet.", "",
            static_cast<int>(summary.leftOut));
    //: %1 a command with a folder
    lines << tr("Anybody can check it on another machine: %1; its README says how to do it without "
                "this program.")
                 .arg(u"yagura-verify \"%1\""_s.arg(QDir::toNativeSeparators(summary.folder)));
    return lines.join(u'\n');
}

void EvidencePanel::retranslate()
{
    //: 証拠を書き出す
    m_action->setText(tr("Export evidence…"));
    m_button->setText(m_action->text());
    m_button->setAccessibleName(tr("Export the ledger as evidence"));
    m_what->setPlain(tr("Writes every entry, the signed heads, the keys and the documents of this "
                        "console into a new folder, so that somebody outside can check the ledger "
                        "without trusting this program."));
    m_progress->setAccessibleName(tr("The evidence is being written"));
    QString said;
    if (m_isRunning)
        said = tr("Writing the evidence…");
    else if (m_result)
        said = *m_result ? summaryText(**m_result)
                         : tr("No evidence was written. %1").arg(Words::error(m_result->error()));
    m_said->setPlain(said);
    m_said->setVisible(!said.isEmpty());
    m_words->setSubject(tr("the exported head"));
    m_words->setDigest(m_result && *m_result ? (*m_result)->root : Digest());
}

} // namespace yagura

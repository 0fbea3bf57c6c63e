#include "matters/signedpaperpanel.h"

#include "common/dialogs.h"
#include "common/focuslead.h"
#include "common/plaintext.h"
#include "common/words.h"
#include "ledger/statementcodec.h"
#include "matters/matterwords.h"
#include "matters/signedpaper.h"
#include "matters/statementwords.h"

#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

const QString suffix = QStringLiteral("json");

/// What the statement says, and who says so.
QString textOf(const MatterBook& book, const Statement& statement)
{
    return StatementWords::sentence(book, statement);
}

/// A statement of this console that waits, as a list shows it.
QString waitingText(const MatterBook& book, const Submission& submission)
{
    const auto envelope = Envelope::fromBytes(submission.envelope);
    if (!envelope)
        return submission.payloadSha256.hex().left(16);
    const auto statement = StatementCodec::read(envelope->payload);
    return statement ? textOf(book, *statement) : submission.payloadSha256.hex().left(16);
}

} // namespace

SignedPaperPanel::SignedPaperPanel(Workspace& workspace, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_dialogs(dialogs)
    , m_head(SheetLabels::heading({}, this))
    , m_open(new QPushButton(this))
    , m_says(SheetLabels::body({}, this))
    , m_verdict(SheetLabels::heading({}, this))
    , m_send(new QPushButton(this))
    , m_waitingLabel(SheetLabels::heading({}, this))
    , m_waiting(new QListWidget(this))
    , m_save(new QPushButton(this))
    , m_savedText(SheetLabels::body({}, this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"signedPaperPanel"_s);
    m_open->setObjectName(u"openSignedPaper"_s);
    m_says->setObjectName(u"signedPaperSays"_s);
    m_verdict->setObjectName(u"signedPaperVerdict"_s);
    m_send->setObjectName(u"sendSignedPaper"_s);
    m_waiting->setObjectName(u"waitingStatements"_s);
    m_waiting->setWordWrap(true);
    m_save->setObjectName(u"saveSignedPaper"_s);
    m_savedText->setObjectName(u"savedSignedPaper"_s);
    m_close->setObjectName(u"closeSignedPaper"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(m_head);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_says);
    column->addWidget(m_verdict);
    column->addWidget(m_send, 0, Qt::AlignLeft);
    column->addSpacing(16);
    column->addWidget(m_waitingLabel);
    column->addWidget(m_waiting, 4);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    column->addWidget(m_savedText);
    column->addWidget(m_close, 0, Qt::AlignLeft);
    column->addStretch(1);
    FocusLead::set(*this, *m_open);
    followChanges();
    retranslate();
}

void SignedPaperPanel::followChanges()
{
    connect(m_open, &QPushButton::clicked, this, &SignedPaperPanel::openFile);
    connect(m_send, &QPushButton::clicked, this, &SignedPaperPanel::send);
    connect(m_save, &QPushButton::clicked, this, &SignedPaperPanel::save);
    connect(m_close, &QPushButton::clicked, this, &SignedPaperPanel::closeRequested);
    connect(m_waiting, &QListWidget::currentRowChanged, this,
        [this] { m_save->setEnabled(m_waiting->currentItem()); });
    connect(&m_workspace.desk, &MatterDesk::submissionsChanged, this, [this] {
        listWaiting();
        check();
    });
    connect(&m_workspace.book, &MatterBook::stateChanged, this, &SignedPaperPanel::check);
}

void SignedPaperPanel::start()
{
    listWaiting();
    check();
    setFocus();
}

void SignedPaperPanel::openFile()
{
    m_dialogs.chooseOpenFile(this, { tr("Signed statement to send"), suffix },
        [this](const QString& path) { read(path); });
}

void SignedPaperPanel::read(const QString& path)
{
    QFile file(path);
    m_name = QFileInfo(path).fileName();
    m_isSent = false;
    m_file = file.open(QIODevice::ReadOnly) ? file.read(SignedPaper::mostBytes + 1) : QByteArray();
    if (m_file.isEmpty())
        m_file = QByteArray(1, ' '); // an empty file is no statement either, and is called so
    check();
    (m_send->isEnabled() ? m_send : m_open)->setFocus();
}

void SignedPaperPanel::check()
{
    const bool isChosen = !m_file.isEmpty();
    m_says->setVisible(isChosen);
    m_verdict->setVisible(isChosen);
    m_send->setVisible(isChosen && !m_isSent);
    m_send->setEnabled(false);
    if (!isChosen)
        return;
    if (m_isSent) {
        m_verdict->setPlain(tr("Checked here and sent as it stands. Whether it counts, the ledger "
                               "says."));
        return;
    }
    const auto statement = m_workspace.desk.readSigned(m_file);
    if (statement) {
        //: %1 a file's name, %2 what the statement in it says
        m_says->setPlain(tr("%1: %2").arg(m_name, textOf(m_workspace.book, *statement)));
        m_verdict->setPlain(tr("Its signature is that of a member of the roster in force, and "
                               "everything it names is here."));
    } else {
        m_says->setPlain(m_name);
        m_verdict->setPlain(Words::error(statement.error()));
    }
    m_send->setEnabled(statement.has_value());
}

void SignedPaperPanel::send()
{
    m_isSent = true; // the desk tells of its new submission at once
    if (const auto sent = m_workspace.desk.importSigned(m_file); !sent)
        m_isSent = false;
    check();
    m_open->setFocus();
}

void SignedPaperPanel::listWaiting()
{
    const Digest before = chosen();
    m_waiting->clear();
    for (const Submission& submission : m_workspace.desk.submissions()) {
        if (submission.state != SubmissionState::Queued)
            continue;
        auto* row = new QListWidgetItem(
            safeText(waitingText(m_workspace.book, submission), 300), m_waiting);
        row->setData(Qt::UserRole, submission.payloadSha256.hex());
        if (submission.payloadSha256 == before)
            m_waiting->setCurrentItem(row);
    }
    const bool isEmpty = m_waiting->count() == 0;
    m_waiting->setVisible(!isEmpty);
    m_save->setVisible(!isEmpty);
    m_save->setEnabled(m_waiting->currentItem());
    m_waitingLabel->setPlain(isEmpty ? tr("No statement of this console waits for the ledger.")
                                     : tr("Statements of this console that wait for the ledger:"));
}

Digest SignedPaperPanel::chosen() const
{
    const QListWidgetItem* row = m_waiting->currentItem();
    return row ? Digest::fromHex(row->data(Qt::UserRole).toString()).value_or(Digest()) : Digest();
}

void SignedPaperPanel::save()
{
    const Digest wished = chosen();
    const QString name
        = u"yagura-signed-%1.%2"_s.arg(wished.hex().left(16), suffix); // of ids alone
    m_dialogs.chooseSaveFile(
        this, { tr("File to carry"), name, suffix }, [this, wished](const QString& path) {
            const auto bytes = m_workspace.desk.exportSigned(wished);
            QSaveFile file(path); // whole or not at all
            const bool isWritten = bytes && file.open(QIODevice::WriteOnly)
                && file.write(*bytes) == bytes->size() && file.commit();
            m_savedText->setPlain(isWritten
                    ? tr("The statement is in the file %1. It still waits here as well: the ledger "
                         "takes it once.")
                          .arg(path)
                    : tr("The file %1 could not be written.").arg(path));
        });
}

void SignedPaperPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SignedPaperPanel::retranslate()
{
    m_head->setPlain(tr("A statement that was signed elsewhere and came as a file"));
    m_open->setText(tr("Open a file…"));
    m_open->setAccessibleName(tr("Open the file of a signed statement"));
    //: 署名済み文書を送信する
    m_send->setText(tr("Send the signed statement"));
    m_waiting->setAccessibleName(tr("Statements of this console that wait for the ledger"));
    m_save->setText(tr("Save as a file to carry…"));
    m_close->setText(tr("Back to the matter"));
    listWaiting();
    check();
}

} // namespace yagura

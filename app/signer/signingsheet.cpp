#include "signer/signingsheet.h"

#include "common/plaintext.h"
#include "common/reportwords.h"
#include "common/stepwords.h"
#include "common/uilanguage.h"
#include "common/words.h"

#include <QGridLayout>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 4096; // a label cuts what is longer than twice this

/// The whole text in pieces that a label shows in full.
QStringList piecesOf(const QString& text)
{
    QStringList pieces;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype size = std::min(longestLabel, text.size() - at);
        if (at + size < text.size() && text.at(at + size).isLowSurrogate())
            --size;
        pieces.append(text.sliced(at, size));
        at += size;
    }
    return pieces;
}

QString actOfRequest(const SigningContent& content)
{
    const MatterOpen& request = content.request;
    if (!request.amends.isEmpty())
        //: On a button: 第%1号を変更して付議し直す
        return SigningSheet::tr("Put matter %1 again, amended").arg(request.matterId);
    if (content.isUrgent())
        //: On a button: 第%1号の緊急実施を宣言する
        return SigningSheet::tr("Declare matter %1 urgent, without prior approval")
            .arg(request.matterId);
    //: On a button: 第%1号を付議する
    return SigningSheet::tr("Put matter %1 before the council").arg(request.matterId);
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
    m_rows->setColumnStretch(0, 1);
    m_rows->setColumnStretch(1, 3);
    m_rows->setHorizontalSpacing(16);
    for (const SigningRow& row : SigningRows::of(content))
        addRow(row);
    m_rows->setRowStretch(m_rows->rowCount(), 1);
    setWidget(page);
}

QString SigningSheet::actOf(const SigningContent& content)
{
    switch (content.kind) {
    case SigningContent::Kind::Enrolment:
        return tr("Prove my key");
    case SigningContent::Kind::MatterOpen:
        return actOfRequest(content);
    case SigningContent::Kind::ReportStep:
        //: On a button: 報告%1に「%2」を記録する
        return tr("Record on report %1: %2")
            .arg(content.report()->reportId, ReportWords::step(content.report()->step));
    case SigningContent::Kind::Mark:
        break;
    }
    const Verb verb = content.mark()->verb;
    const QString& number = content.request.matterId;
    if (const StepNeed* need = content.step())
        return StepWords::recordAction(verb, need->name.in(uiLanguage()), number);
    return Words::verbAction(verb, number);
}

void SigningSheet::addRow(const SigningRow& row)
{
    auto* heading = new PlainLabel(row.name);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setWordWrap(true);
    heading->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    int at = m_rows->rowCount();
    m_rows->addWidget(heading, at, 0);
    for (const QString& piece : piecesOf(row.text)) {
        auto* words = new PlainLabel(piece);
        words->setWordWrap(true);
        words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        words->setObjectName(row.objectName);
        words->setAccessibleName(row.name + u": "_s + words->text());
        m_rows->addWidget(words, at++, 1);
    }
}

} // namespace yagura

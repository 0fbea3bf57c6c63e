#include "matters/paragraphpair.h"

#include "common/focuslead.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int shownLines = 3;

QStringList lines(const QPlainTextEdit& editor)
{
    QStringList found;
    for (const QString& line : editor.toPlainText().split(u'\n')) {
        // Canonical JSON takes NFC and no controls; a tab in a sentence is a space.
        QString clean = line.simplified().normalized(QString::NormalizationForm_C);
        if (!clean.isEmpty())
            found.append(clean);
    }
    return found;
}

} // namespace

ParagraphPair::ParagraphPair(const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_japanese(new QPlainTextEdit(this))
    , m_english(new QPlainTextEdit(this))
{
    m_japanese->setObjectName(objectName + u"Ja"_s);
    m_english->setObjectName(objectName + u"En"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QPlainTextEdit* editor : { m_japanese, m_english }) {
        editor->setTabChangesFocus(true);
        editor->setFixedHeight(shownLines * editor->fontMetrics().lineSpacing() + 16);
        layout->addWidget(editor);
        connect(editor, &QPlainTextEdit::textChanged, this, &ParagraphPair::edited);
    }
    FocusLead::set(*this, *m_japanese);
}

void ParagraphPair::setWords(const QString& japanese, const QString& english)
{
    m_japanese->setAccessibleName(japanese);
    m_japanese->setPlaceholderText(japanese);
    m_english->setAccessibleName(english);
    m_english->setPlaceholderText(english);
}

std::vector<BilingualText> ParagraphPair::paragraphs() const
{
    const QStringList ja = lines(*m_japanese);
    const QStringList en = lines(*m_english);
    std::vector<BilingualText> found;
    for (qsizetype at = 0; at < std::max(ja.size(), en.size()); ++at) {
        const QString& japanese = at < ja.size() ? ja[at] : en[at];
        found.push_back({ japanese, at < en.size() ? en[at] : ja[at] });
    }
    return found;
}

void ParagraphPair::setParagraphs(const std::vector<BilingualText>& paragraphs)
{
    QStringList ja;
    QStringList en;
    for (const BilingualText& paragraph : paragraphs) {
        ja.append(paragraph.ja);
        en.append(paragraph.en);
    }
    m_japanese->setPlainText(ja.join(u'\n'));
    m_english->setPlainText(en.join(u'\n'));
}

void ParagraphPair::clear()
{
    m_japanese->clear();
    m_english->clear();
}

} // namespace yagura

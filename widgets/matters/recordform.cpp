#include "matters/recordform.h"

#include "common/focuslead.h"
#include "common/plaintext.h"
#include "common/uilanguage.h"
#include "matters/matterwords.h"
#include "matters/paragraphpair.h"
#include "policy/policypack.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

/// A field is one text: canonical JSON takes no line ends.
BilingualText oneText(const std::vector<BilingualText>& paragraphs)
{
    QStringList ja;
    QStringList en;
    for (const BilingualText& paragraph : paragraphs) {
        ja.append(paragraph.ja);
        en.append(paragraph.en);
    }
    return { ja.join(u' '), en.join(u' ') };
}

} // namespace

RecordForm::RecordForm(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"recordForm"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void RecordForm::ask(const PolicyPack& pack, const QStringList& fields)
{
    QStringList asked;
    for (const Field& field : m_fields)
        asked.append(field.word);
    if (asked == fields)
        return;
    const Record kept = record();
    delete m_page;
    m_fields.clear();
    m_page = new QWidget(this);
    auto* column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    layout()->addWidget(m_page);
    for (const QString& word : fields)
        addField(word, pack.fieldName(word));
    m_page->show();
    FocusLead::through(*this, *m_page);
    setRecord(kept);
    retranslate();
}

void RecordForm::addField(const QString& word, const BilingualText& name)
{
    const Field field{ word, name, SheetLabels::quietHeading({}, m_page),
        new ParagraphPair(u"record_"_s + word, m_page) };
    field.label->setBuddy(field.text);
    m_page->layout()->addWidget(field.label);
    m_page->layout()->addWidget(field.text);
    connect(field.text, &ParagraphPair::edited, this, &RecordForm::edited);
    m_fields.push_back(field);
}

RecordForm::Record RecordForm::record() const
{
    Record found;
    for (const Field& field : m_fields) {
        const BilingualText text = oneText(field.text->paragraphs());
        if (!text.ja.isEmpty())
            found.emplace_back(field.word, text);
    }
    return found;
}

void RecordForm::setRecord(const Record& record)
{
    for (const Field& field : m_fields) {
        const auto it = std::find_if(record.begin(), record.end(),
            [&](const auto& entry) { return entry.first == field.word; });
        if (it == record.end())
            field.text->clear();
        else
            field.text->setParagraphs({ it->second });
    }
}

FormGap RecordForm::gap() const
{
    for (const Field& field : m_fields) {
        if (field.text->paragraphs().empty())
            return { tr("Fill in the required field \"%1\".").arg(field.name.in(uiLanguage())),
                field.text };
    }
    return {};
}

void RecordForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RecordForm::retranslate()
{
    for (const Field& field : m_fields) {
        const QString name = field.name.in(uiLanguage());
        //: A field that must be filled in: 必須
        field.label->setPlain(tr("%1 (required)").arg(name));
        field.text->setAccessibleName(field.label->text());
        field.text->setWords(tr("%1, in Japanese").arg(name), tr("%1, in English").arg(name));
    }
}

} // namespace yagura

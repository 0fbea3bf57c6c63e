#pragma once

#include "base/language.h"
#include "matters/formgap.h"

#include <QStringList>
#include <QWidget>

#include <utility>
#include <vector>

class QVBoxLayout;

namespace yagura {

class ParagraphPair;
class PlainLabel;
struct PolicyPack;

/// What the law asks to be written down about a measure (domain.md T2), one field each in both
/// languages, named as the policy pack names them. All of them are required. GUI thread.
class RecordForm : public QWidget {
    Q_OBJECT
public:
    using Record = std::vector<std::pair<QString, BilingualText>>;

    explicit RecordForm(QWidget* parent = nullptr);

    void ask(const PolicyPack& pack, const QStringList& fields); ///< keeps what was written
    Record record() const; ///< without the fields that say nothing
    void setRecord(const Record& record);
    FormGap gap() const;

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Field {
        QString word;
        BilingualText name;
        PlainLabel* label = nullptr;
        ParagraphPair* text = nullptr;
    };
    void addField(const QString& word, const BilingualText& name);
    void retranslate();

    std::vector<Field> m_fields;
    QWidget* m_page = nullptr;
};

} // namespace yagura

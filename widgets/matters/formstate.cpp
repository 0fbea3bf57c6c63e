#include "matters/formstate.h"

#include "matters/targettable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>

namespace yagura::FormState {
using namespace Qt::StringLiterals;

namespace {

constexpr char16_t targetsKey[] = u"targets";

/// Fields that have a name of their own; those inside of others (a choice's line) have none.
template <typename Field, typename Visit> void visit(const QWidget& form, Visit each)
{
    for (Field* field : form.findChildren<Field*>()) {
        if (!field->objectName().isEmpty() && !field->objectName().startsWith(u"qt_"_s))
            each(field);
    }
}

QString wordOf(const QVariant& data)
{
    return data.typeId() == QMetaType::QString ? data.toString() : QString::number(data.toInt());
}

int rowOf(const QComboBox& choice, const QString& word)
{
    for (int row = 0; row < choice.count(); ++row) {
        if (wordOf(choice.itemData(row)) == word)
            return row;
    }
    return choice.currentIndex();
}

QJsonArray targetsOf(const TargetTable& table)
{
    QJsonArray rows;
    for (const MeasureTarget& target : table.targets())
        rows.append(QJsonArray{
            target.address, target.owner, target.country, target.confidence, target.grounds });
    return rows;
}

std::vector<MeasureTarget> targetsOf(const QJsonArray& rows)
{
    std::vector<MeasureTarget> targets;
    for (const QJsonValue& row : rows)
        targets.push_back({ row[0].toString(), row[1].toString(), row[2].toString(),
            row[3].toString(), row[4].toString() });
    return targets;
}

} // namespace

QJsonObject of(const QWidget& form)
{
    QJsonObject state;
    visit<QLineEdit>(
        form, [&](const QLineEdit* line) { state[line->objectName()] = line->text(); });
    visit<QPlainTextEdit>(
        form, [&](const QPlainTextEdit* text) { state[text->objectName()] = text->toPlainText(); });
    visit<QCheckBox>(
        form, [&](const QCheckBox* box) { state[box->objectName()] = box->isChecked(); });
    visit<QRadioButton>(
        form, [&](const QRadioButton* one) { state[one->objectName()] = one->isChecked(); });
    visit<QSpinBox>(
        form, [&](const QSpinBox* number) { state[number->objectName()] = number->value(); });
    visit<QComboBox>(form, [&](const QComboBox* choice) {
        state[choice->objectName()] = wordOf(choice->currentData());
    });
    if (const auto* table = form.findChild<TargetTable*>())
        state[QStringView(targetsKey)] = targetsOf(*table);
    return state;
}

void restore(QWidget& form, const QJsonObject& state)
{
    visit<QComboBox>(form, [&](QComboBox* choice) {
        if (state.contains(choice->objectName()))
            choice->setCurrentIndex(rowOf(*choice, state[choice->objectName()].toString()));
    });
    visit<QLineEdit>(form, [&](QLineEdit* line) {
        if (state.contains(line->objectName()))
            line->setText(state[line->objectName()].toString());
    });
    visit<QPlainTextEdit>(form, [&](QPlainTextEdit* text) {
        if (state.contains(text->objectName()))
            text->setPlainText(state[text->objectName()].toString());
    });
    visit<QCheckBox>(form, [&](QCheckBox* box) {
        if (state.contains(box->objectName()))
            box->setChecked(state[box->objectName()].toBool());
    });
    visit<QRadioButton>(form, [&](QRadioButton* one) {
        if (state[one->objectName()].toBool())
            one->setChecked(true);
    });
    visit<QSpinBox>(form, [&](QSpinBox* number) {
        if (state.contains(number->objectName()))
            number->setValue(state[number->objectName()].toInt());
    });
    if (auto* table = form.findChild<TargetTable*>())
        table->setTargets(targetsOf(state[QStringView(targetsKey)].toArray()));
}

} // namespace yagura::FormState

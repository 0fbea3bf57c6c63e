#include "matters/targetdelegates.h"

#include "matters/countries.h"

#include <QComboBox>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

void showChosen(QWidget* editor, const QString& text)
{
    auto* choice = qobject_cast<QComboBox*>(editor);
    choice->setCurrentIndex(std::max(0, choice->findText(text)));
}

void takeChosen(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index)
{
    const auto* choice = qobject_cast<QComboBox*>(editor);
    model->setData(index, choice->currentIndex() == 0 ? QString() : choice->currentText());
}

} // namespace

QWidget* CountryDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* choice = new QComboBox(parent);
    choice->setAccessibleName(tr("Country of the target"));
    choice->addItem(tr("unknown"));
    for (const Country& country : countries())
        choice->addItem(countryText(country.code));
    return choice;
}

void CountryDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    showChosen(editor, index.data(Qt::EditRole).toString());
}

void CountryDelegate::setModelData(
    QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    takeChosen(editor, model, index);
}

QWidget* GradeDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* choice = new QComboBox(parent);
    choice->setAccessibleName(tr("How sure the location is, A1 to F6"));
    choice->addItem(tr("not graded"));
    for (const QChar source : u"ABCDEF"_s) {
        for (const QChar content : u"123456"_s)
            choice->addItem(QString(source) + content);
    }
    return choice;
}

void GradeDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    showChosen(editor, index.data(Qt::EditRole).toString());
}

void GradeDelegate::setModelData(
    QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    takeChosen(editor, model, index);
}

} // namespace yagura

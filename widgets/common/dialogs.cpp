#include "common/dialogs.h"

#include <QFileDialog>

namespace yagura {
using namespace Qt::StringLiterals;

void WindowDialogs::chooseSaveFile(QWidget* parent, const SaveFileWish& wish, PathChosen chosen)
{
    auto* dialog = new QFileDialog(parent, wish.title);
    dialog->setObjectName(u"saveFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(wish.suffix);
    dialog->setNameFilter(u"*.%1"_s.arg(wish.suffix));
    dialog->selectFile(wish.suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
    dialog->open();
}

void WindowDialogs::chooseOpenFile(QWidget* parent, const OpenFileWish& wish, PathChosen chosen)
{
    auto* dialog = new QFileDialog(parent, wish.title);
    dialog->setObjectName(u"openFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ u"*.%1"_s.arg(wish.suffix), u"*"_s });
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
    dialog->open();
}

void WindowDialogs::chooseFolder(QWidget* parent, const FolderWish& wish, PathChosen chosen)
{
    auto* dialog = new QFileDialog(parent, wish.title);
    dialog->setObjectName(u"folderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
    dialog->open();
}

} // namespace yagura

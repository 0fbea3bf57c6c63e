#include "common/dialogs.h"

#include <QFileDialog>

#include <array>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

/// Words of the file chooser that the translation which comes with Qt does not have: found by
/// their own context among ours. The chooser asks for them, not we.
[[maybe_unused]] constexpr std::array chooserWords{
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
};

constexpr QSize roomForNames{ 860, 540 }; // of our files, whole, and of their dates

} // namespace

void WindowDialogs::chooseSaveFile(QWidget* parent, const SaveFileWish& wish, PathChosen chosen)
{
    auto* dialog = new QFileDialog(parent, wish.title);
    dialog->setObjectName(u"saveFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(roomForNames);
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
    dialog->resize(roomForNames);
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
    dialog->resize(roomForNames);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
    dialog->open();
}

} // namespace yagura

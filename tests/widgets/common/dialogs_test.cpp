#include "common/dialogs.h"

#include "common/uilanguage.h"
#include "support/qtprinters.h"

#include <QAbstractFileIconProvider>
#include <QFileDialog>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace yagura;

TEST(WindowDialogs, AnswersWithTheChosenPathAndNeverWaits)
{
    const QTemporaryDir folder;
    QWidget window;
    QString chosen;
    WindowDialogs().chooseSaveFile(&window, { u"Save"_s, u"brief.pdf"_s, u"pdf"_s },
        [&](const QString& path) { chosen = path; });
    auto* dialog = window.findChild<QFileDialog*>(u"saveFileDialog"_s);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->defaultSuffix(), u"pdf"_s);
    EXPECT_GE(dialog->width(), 800) << "names of files are seen whole";
    EXPECT_TRUE(chosen.isEmpty());
    emit dialog->fileSelected(folder.filePath(u"brief.pdf"_s));
    EXPECT_EQ(chosen, folder.filePath(u"brief.pdf"_s));
}

TEST(WindowDialogs, AsksForAFolderAndNeverWaits)
{
    const QTemporaryDir folder;
    QWidget window;
    QString chosen;
    WindowDialogs().chooseFolder(
        &window, { u"Folder"_s }, [&](const QString& path) { chosen = path; });
    auto* dialog = window.findChild<QFileDialog*>(u"folderDialog"_s);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->fileMode(), QFileDialog::Directory);
    emit dialog->fileSelected(folder.path());
    EXPECT_EQ(chosen, folder.path());
}

TEST(WindowDialogs, CallAFolderByItsNameInTheLanguageOfTheScreen)
{
    const QTemporaryDir folder;
    const QFileInfo shown(folder.path());
    setUiLanguage(Language::Japanese);
    EXPECT_EQ(QAbstractFileIconProvider().type(shown), u"フォルダー"_s);
    setUiLanguage(Language::English);
    EXPECT_EQ(QAbstractFileIconProvider().type(shown), u"Folder"_s);
}

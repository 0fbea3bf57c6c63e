#include "incidents/viewmenu.h"

#include "common/dialogs.h"
#include "common/plaintext.h"
#include "common/words.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStyle>

#include <array>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 80;
constexpr std::array markings{ Tlp::Clear, Tlp::Green, Tlp::Amber, Tlp::AmberStrict, Tlp::Red };

/// A menu reads `&` as the mark of a key.
QString menuText(const QString& name)
{
    return safeText(name, 60).replace(u'&', u"&&"_s);
}

} // namespace

ViewMenu::ViewMenu(SavedViews& views, Dialogs& dialogs, QWidget* parent)
    : QToolButton(parent)
    , m_views(views)
    , m_dialogs(dialogs)
    , m_menu(new QMenu(this))
{
    setObjectName(u"viewMenu"_s);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(m_menu);
    connect(&views, &SavedViews::changed, this, &ViewMenu::rebuild);
    rebuild();
}

void ViewMenu::rebuild()
{
    //: Menu of saved views of a list: 表示の保存と呼出し
    setText(tr("Views"));
    setAccessibleName(tr("Saved views of the list"));
    m_menu->clear();
    addViews(m_menu);
    m_menu->addSeparator();
    m_menu->addAction(tr("Keep what is shown…"), this, &ViewMenu::askName);
    m_menu->addAction(tr("Take in a view from a file…"), this, &ViewMenu::takeIn);
    QMenu* give = m_menu->addMenu(tr("Give away as a file"));
    //: Menu: another name for a saved view (名称を変更)
    QMenu* rename = m_menu->addMenu(tr("Rename"));
    QMenu* remove = m_menu->addMenu(tr("Remove"));
    rename->setObjectName(u"renameView"_s);
    for (const SavedView& view : m_views.all()) {
        give->addAction(menuText(view.name), this, [this, view] { giveAway(view); });
        rename->addAction(
            menuText(view.name), this, [this, name = view.name] { askNewName(name); });
        remove->addAction(menuText(view.name), this, [this, name = view.name] {
            if (auto removed = m_views.remove(name); !removed)
                tell(removed.error());
        });
    }
    for (QMenu* menu : { give, rename, remove })
        menu->setEnabled(!m_views.all().empty());
}

void ViewMenu::addViews(QMenu* menu)
{
    for (const SavedView& view : m_views.all()) {
        const QString owner = view.owner.isEmpty() ? tr("own") : safeText(view.owner, 40);
        //: A saved view in a menu: %1 its name, %2 who saved it, %3 its marking
        QAction* action = menu->addAction(
            tr("%1 (%2, %3)").arg(menuText(view.name), owner, tlpLabel(view.marking)));
        connect(action, &QAction::triggered, this, [this, view] { emit viewWished(view); });
    }
    if (m_views.all().empty())
        menu->addAction(tr("No view is saved yet"))->setEnabled(false);
}

void ViewMenu::askName()
{
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"keepView"_s);
    dialog->setWindowTitle(tr("Keep what is shown"));
    auto* name = new QLineEdit(dialog);
    name->setObjectName(u"viewName"_s);
    name->setMaxLength(longestName);
    auto* marking = new QComboBox(dialog);
    marking->setObjectName(u"viewMarking"_s);
    for (const Tlp tlp : markings)
        marking->addItem(tlpLabel(tlp));
    marking->setCurrentIndex(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    QPushButton* keep = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    keep->setEnabled(false);
    auto* form = new QFormLayout(dialog);
    form->addRow(tr("Name of the view"), name);
    form->addRow(tr("Marking of the view"), marking);
    form->addRow(buttons);
    connect(name, &QLineEdit::textChanged, keep,
        [keep](const QString& text) { keep->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this, name, marking] {
        emit saveWished(
            name->text().trimmed(), markings[static_cast<std::size_t>(marking->currentIndex())]);
    });
    dialog->open();
}

void ViewMenu::askNewName(const QString& name)
{
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"renameViewForm"_s);
    dialog->setWindowTitle(tr("Rename the view"));
    auto* wished = new QLineEdit(name, dialog);
    wished->setObjectName(u"viewNewName"_s);
    wished->setMaxLength(longestName);
    wished->selectAll();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    //: Button: gives a saved view the name above (変更する)
    QPushButton* accept = buttons->addButton(tr("Rename it"), QDialogButtonBox::AcceptRole);
    auto* form = new QFormLayout(dialog);
    form->addRow(tr("New name of the view"), wished);
    form->addRow(buttons);
    connect(wished, &QLineEdit::textChanged, accept,
        [accept](const QString& text) { accept->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this, name, wished] {
        if (auto renamed = m_views.rename(name, wished->text().trimmed()); !renamed)
            tell(renamed.error());
    });
    dialog->open();
}

QSize ViewMenu::sizeHint() const
{
    return QToolButton::sizeHint()
        + QSize(style()->pixelMetric(QStyle::PM_MenuButtonIndicator, nullptr, this), 0);
}

void ViewMenu::keep(const SavedView& view)
{
    if (auto saved = m_views.save(view); !saved)
        tell(saved.error());
}

void ViewMenu::takeIn()
{
    m_dialogs.chooseOpenFile(
        this, { tr("Take in a view from a file"), u"json"_s }, [this](const QString& path) {
            const auto taken = m_views.take(path);
            if (taken)
                emit viewWished(*taken);
            else
                tell(taken.error());
        });
}

void ViewMenu::giveAway(const SavedView& view)
{
    const QString name = u"yagura-view-"_s + view.digest().hex().left(8);
    m_dialogs.chooseSaveFile(
        this, { tr("Give away as a file"), name, u"json"_s }, [this, view](const QString& path) {
            if (auto given = SavedViews::give(view, path); !given)
                tell(given.error());
        });
}

void ViewMenu::tell(const Error& error)
{
    emit told(Words::error(error));
}

void ViewMenu::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QToolButton::changeEvent(event);
}

} // namespace yagura

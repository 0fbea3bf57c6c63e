#include "matters/targeteditor.h"

#include "common/focuslead.h"
#include "common/plaintext.h"
#include "matters/countries.h"
#include "matters/matterwords.h"
#include "matters/targettable.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

/// Cells in the order of the form; addresses in the forms `192.0.2[.]7` and `hxxp` stay as they
/// are.
MeasureTarget targetOf(const QString& line)
{
    static const QRegularExpression between(u"[\\t,;]"_s);
    QStringList cells = line.normalized(QString::NormalizationForm_C).split(between);
    while (cells.size() < 5)
        cells.append(QString());
    for (QString& cell : cells)
        cell = cell.simplified();
    const QString code = cells[2].toUpper();
    const QString grade = cells[3].normalized(QString::NormalizationForm_KC).toUpper();
    return { cells[0], cells[1], findCountry(code) ? code : QString(), grade,
        cells.mid(4).join(u", "_s).trimmed() };
}

bool isGrade(const QString& grade)
{
    return grade.size() == 2 && grade[0] >= u'A' && grade[0] <= u'F' && grade[1] >= u'1'
        && grade[1] <= u'6';
}

} // namespace

TargetEditor::TargetEditor(QWidget* parent)
    : QWidget(parent)
    , m_table(new TargetTable(true, this))
    , m_count(SheetLabels::heading({}, this))
    , m_consultation(SheetLabels::body({}, this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_paste(new QPushButton(this))
{
    setObjectName(u"targetEditor"_s);
    m_count->setObjectName(u"targetCount"_s);
    m_consultation->setObjectName(u"targetConsultation"_s);
    m_add->setObjectName(u"addTarget"_s);
    m_remove->setObjectName(u"removeTarget"_s);
    m_paste->setObjectName(u"pasteTargets"_s);
    auto* buttons = new QGridLayout; // in two lines: a form stands beside its sheet
    buttons->addWidget(m_add, 0, 0);
    buttons->addWidget(m_paste, 0, 1);
    buttons->addWidget(m_remove, 1, 0);
    buttons->setColumnStretch(2, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    column->addLayout(buttons);
    column->addWidget(m_count);
    column->addWidget(m_consultation);
    FocusLead::set(*this, *m_table);
    m_table->installEventFilter(this);
    connect(m_table, &TargetTable::edited, this, &TargetEditor::refresh);
    connect(m_table, &TargetTable::edited, this, &TargetEditor::edited);
    connect(m_add, &QPushButton::clicked, m_table, &TargetTable::addRow);
    connect(m_remove, &QPushButton::clicked, m_table, &TargetTable::removeCurrentRow);
    connect(m_paste, &QPushButton::clicked, this, &TargetEditor::paste);
    retranslate();
}

std::vector<MeasureTarget> TargetEditor::targets() const
{
    return m_table->targets();
}

void TargetEditor::setTargets(const std::vector<MeasureTarget>& targets)
{
    m_table->setTargets(targets);
    refresh();
}

void TargetEditor::addLines(const QString& text)
{
    std::vector<MeasureTarget> all = targets();
    for (const QString& line : text.split(u'\n')) {
        const MeasureTarget target = targetOf(line);
        if (target != MeasureTarget() && all.size() < most)
            all.push_back(target);
    }
    setTargets(all);
    emit edited();
}

void TargetEditor::paste()
{
    addLines(QGuiApplication::clipboard()->text());
    m_table->setFocus();
}

/// Where no cell is being written in, a list is pasted as rows.
bool TargetEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

FormGap TargetEditor::gapAt(int target, int column, const QString& sentence) const
{
    m_table->setCurrentCell(m_table->rowOf(target), column);
    return { sentence, m_table };
}

FormGap TargetEditor::gap(bool isUrgent) const
{
    const auto all = targets();
    if (all.empty())
        return { tr("Enter at least one target."), m_add };
    for (std::size_t at = 0; at < all.size(); ++at) {
        const int row = static_cast<int>(at);
        if (all[at].address.isEmpty())
            return gapAt(row, TargetTable::Address, tr("Target %1 has no address.").arg(row + 1));
        if (!all[at].confidence.isEmpty() && !isGrade(all[at].confidence))
            return gapAt(row, TargetTable::Confidence,
                tr("The grade of target %1 is none of A1 to F6.").arg(row + 1));
        if (!isUrgent && all[at].confidence.isEmpty())
            return gapAt(row, TargetTable::Confidence,
                tr("Choose for target %1 how sure its location is, A1 to F6.").arg(row + 1));
        if (!isUrgent && all[at].grounds.isEmpty())
            return gapAt(row, TargetTable::Grounds,
                tr("Write on what grounds target %1 is one.").arg(row + 1));
    }
    return {};
}

void TargetEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TargetEditor::retranslate()
{
    m_add->setText(tr("Add a target"));
    m_remove->setText(tr("Remove the target"));
    m_paste->setText(tr("Paste a list of targets"));
    m_paste->setAccessibleDescription(
        tr("One target a line: address, owner, country code, grade, grounds."));
    m_paste->setToolTip(safeToolTip(m_paste->accessibleDescription()));
    refresh();
}

void TargetEditor::refresh()
{
    const auto all = targets();
    m_count->setPlain(TargetTable::countText(all));
    m_consultation->setPlain(TargetTable::consultationText(all));
    m_consultation->setVisible(!all.empty());
    m_remove->setEnabled(m_table->rowCount() > 0);
    m_add->setEnabled(m_table->rowCount() < most);
}

} // namespace yagura

#include "exercise/injectsmodel.h"

#include "common/plaintext.h"
#include "common/reportwords.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "domain/step.h"
#include "domain/verb.h"
#include "matters/matterbook.h"

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

/// `04:05` of the script's own clock.
QString scriptTime(std::chrono::seconds at)
{
    return u"%1:%2"_s.arg(at.count() / 60, 2, 10, QChar(u'0'))
        .arg(at.count() % 60, 2, 10, QChar(u'0'));
}

} // namespace

InjectsModel::InjectsModel(const MatterBook& book, QObject* parent)
    : QAbstractTableModel(parent)
    , m_book(book)
{
}

void InjectsModel::show(std::vector<Inject> injects)
{
    if (injects == m_injects)
        return;
    const bool sameRows = injects.size() == m_injects.size();
    if (!sameRows)
        beginResetModel();
    m_injects = std::move(injects);
    if (!sameRows)
        endResetModel();
    else
        retranslate();
}

void InjectsModel::retranslate()
{
    if (!m_injects.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

int InjectsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_injects.size());
}

int InjectsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant InjectsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QString words = text(m_injects[static_cast<std::size_t>(index.row())], index.column());
    return role == Qt::ToolTipRole ? safeToolTip(words) : safeText(words);
}

QString InjectsModel::text(const Inject& inject, int column) const
{
    switch (static_cast<Column>(column)) {
    case At:
        return inject.at ? scriptTime(*inject.at) : u"–"_s;
    case Standing:
        return standing(inject);
    case By:
        return inject.by.in(uiLanguage());
    case What:
        return what(inject);
    case Columns:
        break;
    }
    return {};
}

QString InjectsModel::standing(const Inject& inject) const
{
    switch (inject.standing) {
    case Inject::Standing::ToCome:
        //: 予定
        return tr("To come");
    case Inject::Standing::Due:
        //: 待機中
        return tr("Waits: %1").arg(Words::reason(inject.waitsFor));
    case Inject::Standing::Done:
        //: 済
        return tr("Done");
    case Inject::Standing::Moot:
        //: 不要
        return tr("Not needed");
    }
    return {};
}

QString InjectsModel::what(const Inject& inject) const
{
    const QString about = inject.about.in(uiLanguage());
    switch (inject.kind) {
    case Inject::Kind::Event:
        return about;
    case Inject::Kind::Matter:
        //: 起案：%1
        return tr("Puts the matter: %1").arg(about);
    case Inject::Kind::Answer:
        //: %1 is an answer, %2 the title of a matter
        return tr("%1: %2", "answer").arg(Words::verb(verbFromWord(inject.word)), about);
    case Inject::Kind::Step:
        return tr("%1: %2", "step").arg(stepName(inject.word), about);
    case Inject::Kind::Amendment:
        //: 再提出：%1
        return tr("Puts it again: %1").arg(about);
    case Inject::Kind::Report:
        //: %1 is a step of an operator's report, %2 its number
        return tr("Report %2: %1").arg(ReportWords::step(inject.word), about);
    }
    return {};
}

QString InjectsModel::stepName(const QString& word) const
{
    StepKind step{};
    if (!stepFromWord(word, step))
        return word;
    for (const MatterPolicy& kind : m_book.state().policy.kinds) {
        if (const StepNeed* need = kind.findStep(step))
            return need->name.in(uiLanguage());
    }
    return word;
}

QVariant InjectsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case At:
        //: 経過
        return tr("Script");
    case Standing:
        //: 状況
        return tr("State");
    case By:
        //: 発出者
        return tr("From");
    case What:
        //: 内容
        return tr("What");
    case Columns:
        break;
    }
    return {};
}

} // namespace yagura

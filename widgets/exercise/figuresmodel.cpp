#include "exercise/figuresmodel.h"

#include "common/plaintext.h"
#include "common/uilanguage.h"
#include "common/words.h"

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

/// `02:15`; hours where there are any; a dash where nothing was measured.
QString duration(const std::optional<std::chrono::milliseconds>& time)
{
    if (!time)
        return u"–"_s;
    const qint64 s = std::chrono::duration_cast<std::chrono::seconds>(*time).count();
    const auto two = [](qint64 n) { return u"%1"_s.arg(n, 2, 10, QChar(u'0')); };
    const QString rest = two(s / 60 % 60) + u':' + two(s % 60);
    return s < 3600 ? rest : u"%1:%2"_s.arg(s / 3600).arg(rest);
}

QString text(const SeatFigures& seat, int column)
{
    switch (static_cast<FiguresModel::Column>(column)) {
    case FiguresModel::Seat:
        return safeText(seat.office.in(uiLanguage()));
    case FiguresModel::Opened:
        return Words::count(seat.opened);
    case FiguresModel::ToOpen:
        return duration(seat.toOpen);
    case FiguresModel::Given:
        return Words::count(seat.given);
    case FiguresModel::ToSign:
        return duration(seat.toSign);
    case FiguresModel::Notices:
        return Words::count(seat.notices);
    case FiguresModel::ToNotify:
        return duration(seat.toNotify);
    case FiguresModel::MissedNotices:
        return Words::count(seat.missedNotices);
    case FiguresModel::Refused:
        return Words::count(seat.refused);
    case FiguresModel::Columns:
        break;
    }
    return {};
}

} // namespace

void FiguresModel::show(std::vector<SeatFigures> figures)
{
    if (figures == m_figures)
        return;
    beginResetModel();
    m_figures = std::move(figures);
    endResetModel();
}

void FiguresModel::retranslate()
{
    if (!m_figures.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

int FiguresModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_figures.size());
}

int FiguresModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant FiguresModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() != Seat)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole
        ? text(m_figures[static_cast<std::size_t>(index.row())], index.column())
        : QVariant();
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Seat:
        //: 席
        return tr("Seat");
    case Opened:
        //: 閲覧
        return tr("Opened");
    case ToOpen:
        //: 閲覧まで
        return tr("Time to open");
    case Given:
        //: 署名
        return tr("Signed");
    case ToSign:
        //: 署名まで
        return tr("Time to sign");
    case Notices:
        //: 事後通知
        return tr("Notices");
    case ToNotify:
        //: 通知まで
        return tr("Time to notify");
    case MissedNotices:
        //: 期限超過の通知
        return tr("Missed notices");
    case Refused:
        //: 却下された署名文書
        return tr("Refused statements");
    case Columns:
        break;
    }
    return {};
}

} // namespace yagura

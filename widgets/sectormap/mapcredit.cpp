#include "sectormap/mapcredit.h"

#include "common/uilanguage.h"

namespace yagura {
using namespace Qt::StringLiterals;

QString mapCredit()
{
    // The wording is the licence's, not ours to translate.
    static const BilingualText credit{
        u"「国土数値情報（行政区域データ）」（国土交通省、令和3年1月1日時点）（https://nlftp.mlit.go.jp/ksj/）を加工して作成"_s,
        u"Prefecture boundaries: adapted (simplified) from National Land Numerical Information, "
        u"Administrative Area Data "
        "(MLIT Japan, 1 January 2021, https://nlftp.mlit.go.jp/ksj/)"_s
    };
    return credit.in(uiLanguage());
}

} // namespace yagura

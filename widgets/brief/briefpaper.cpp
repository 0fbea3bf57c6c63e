#include "brief/briefpaper.h"
#include "common/filestamp.h"

#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace yagura::BriefPaper {
using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 254; ///< ten dots a millimetre: the unit of the page

Error cannotWrite(const QSaveFile& file)
{
    return { Error::Code::Storage, u"%1: %2"_s.arg(file.fileName(), file.errorString()),
        u"E-FILE-WRITE"_s };
}

} // namespace

QString fileName(Instant t)
{
    return u"brief-%1.pdf"_s.arg(fileStamp(t));
}

Result<void> write(const BriefPage& page, const QString& title, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    QPdfWriter writer(&file);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}));
    writer.setTitle(title);
    writer.setCreator(u"Yagura"_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return cannotWrite(file);
    page.paint(painter);
    if (!painter.end() || !file.commit())
        return cannotWrite(file);
    return {};
}

} // namespace yagura::BriefPaper

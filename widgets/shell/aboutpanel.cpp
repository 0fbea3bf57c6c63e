#include "shell/aboutpanel.h"

#include "base/version.h"
#include "common/plaintext.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;

AboutPanel::AboutPanel(const QString& hubUrl, const QString& ledger, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"aboutPanel"_s);
    setWindowTitle(tr("About Yagura"));
    // The map's credit is the wording that the data's terms ask for: it stands in both languages,
    // untranslated.
    const QStringList paragraphs{
        tr("Yagura %1 – situational-awareness console for a cybersecurity council")
            .arg(QString::fromUtf16(version)),
        tr("The console shows, records, checks and signs. It never acts on another computer."),
        tr("Hub: %1").arg(hubUrl),
        tr("Ledger: %1").arg(ledger),
        tr("Free software under the GNU General Public License, version 3 or later."),
        u"「国土数値情報（行政区域データ）」（国土交通省、令和3年1月1日時点）（https://"
        u"nlftp.mlit.go.jp/ksj/）を加工して作成\n"
        "Prefecture boundaries: adapted (simplified) from National Land Numerical Information, Administrative Area Data (MLIT Japan, 1 January 2021)"_s,
        u"Made with Natural Earth.\nCountry names: Unicode CLDR, © Unicode, Inc."_s,
    };
    auto* layout = new QVBoxLayout(this);
    for (const QString& paragraph : paragraphs) {
        auto* label = new PlainLabel(paragraph, this);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    layout->addWidget(buttons);
    resize(760, sizeHint().height());
}

} // namespace yagura

#include "matters/jstfield.h"

#include <QDateTime>
#include <QEvent>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {
constexpr int jstSeconds = 9 * 3600; // Japan has had no summer time since 1952
constexpr int longest = 24;
const QString format = QStringLiteral("yyyy-MM-dd HH:mm");
constexpr QLatin1StringView zone(" JST");
} // namespace

JstField::JstField(QWidget* parent)
    : QLineEdit(parent)
{
    setMaxLength(longest);
    setInputMethodHints(Qt::ImhPreferLatin);
    retranslate();
}

Instant JstField::instant() const
{
    QString plain = text().normalized(QString::NormalizationForm_KC).simplified();
    if (plain.endsWith(zone))
        plain.chop(zone.size()); // as the example has it
    QDateTime time = QDateTime::fromString(plain, format);
    if (!time.isValid())
        return {};
    time.setOffsetFromUtc(jstSeconds);
    return { time.toMSecsSinceEpoch() };
}

void JstField::setInstant(Instant t)
{
    setText(QDateTime::fromMSecsSinceEpoch(t.ms, Qt::OffsetFromUTC, jstSeconds).toString(format));
}

void JstField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void JstField::retranslate()
{
    //: How a time is written: an example follows
    setPlaceholderText(tr("2026-09-23 14:05 JST"));
}

} // namespace yagura

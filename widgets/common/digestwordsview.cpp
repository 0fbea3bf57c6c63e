#include "common/digestwordsview.h"

#include "common/plaintext.h"
#include "common/uilanguage.h"
#include "domain/digestwords.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double spokenSize = 1.25; // of the desk's text: read aloud at arm's length
constexpr auto copiedFor = 2s;

Language otherThan(Language language)
{
    return language == Language::Japanese ? Language::English : Language::Japanese;
}

PlainLabel* selectable(const QString& name, QWidget* parent)
{
    auto* label = new PlainLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

DigestWordsView::DigestWordsView(QWidget* parent)
    : QWidget(parent)
    , m_heading(selectable(u"digestSubject"_s, this))
    , m_words(selectable(u"digestWords"_s, this))
    , m_other(selectable(u"digestOtherWords"_s, this))
    , m_digits(selectable(u"digestDigits"_s, this))
    , m_hint(selectable(u"digestHint"_s, this))
    , m_both(new QPushButton(this))
    , m_copy(new QPushButton(this))
{
    setObjectName(u"digestWordsView"_s);
    m_both->setObjectName(u"digestBoth"_s);
    m_copy->setObjectName(u"digestCopy"_s);
    m_both->setCheckable(true);
    m_copied.setSingleShot(true);
    m_other->hide();
    auto* last = new QHBoxLayout;
    last->addWidget(m_digits, 1);
    last->addWidget(m_both);
    last->addWidget(m_copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (PlainLabel* label : { m_heading, m_words, m_other })
        layout->addWidget(label);
    layout->addLayout(last);
    layout->addWidget(m_hint);
    connect(m_both, &QPushButton::toggled, m_other, &QWidget::setVisible);
    connect(m_copy, &QPushButton::clicked, this, &DigestWordsView::copy);
    connect(&m_copied, &QTimer::timeout, this, &DigestWordsView::retranslate);
    fitToFont();
    setDigest({});
}

void DigestWordsView::setDigest(const Digest& digest)
{
    m_digest = digest;
    m_copied.stop();
    setVisible(!digest.isEmpty());
    retranslate();
}

void DigestWordsView::setSubject(const QString& subject)
{
    m_subject = subject;
    retranslate();
}

/// Two breaths of four words: what one says, the other repeats.
QString DigestWordsView::inTwoRows(Language language) const
{
    const QStringList words = DigestWords::of(m_digest).words(language);
    const qsizetype half = words.size() / 2;
    return words.first(half).join(u"   "_s) + u'\n' + words.sliced(half).join(u"   "_s);
}

void DigestWordsView::retranslate()
{
    //: %1 names the object: Digest of the request (to be compared by telephone)
    m_heading->setPlain(
        m_subject.isEmpty() ? tr("Digest words") : tr("Digest words: %1").arg(m_subject));
    m_hint->setPlain(tr("Read them to each other over the telephone: the same words mean the same "
                        "object."));
    const Language other = otherThan(uiLanguage());
    m_words->setPlain(inTwoRows(uiLanguage()));
    m_other->setPlain(inTwoRows(other));
    const QString digits = DigestWords::of(m_digest).digits;
    m_digits->setPlain(digits.isEmpty() ? QString() : digits.first(4) + u' ' + digits.sliced(4));
    m_words->setAccessibleName(
        tr("%1. %2").arg(m_heading->text(), DigestWords::of(m_digest).line(uiLanguage())));
    m_digits->setAccessibleName(tr("Last eight digits: %1").arg(m_digits->text()));
    // The other list by its own language's name, as its readers find it.
    m_both->setText(other == Language::Japanese ? u"日本語"_s : u"English"_s);
    m_both->setAccessibleName(tr("Show the words in the other language as well"));
    m_copy->setText(m_copied.isActive() ? tr("Copied") : tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the digest words"));
}

void DigestWordsView::copy()
{
    QGuiApplication::clipboard()->setText(DigestWords::of(m_digest).line(uiLanguage()));
    m_copied.start(copiedFor);
    retranslate();
}

void DigestWordsView::fitToFont()
{
    QFont spoken = font();
    spoken.setPointSizeF(spoken.pointSizeF() * spokenSize);
    spoken.setBold(true);
    for (PlainLabel* label : { m_words, m_digits })
        label->setFont(spoken);
    spoken.setBold(false);
    m_other->setFont(spoken);
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
}

void DigestWordsView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fitToFont();
    QWidget::changeEvent(event);
}

} // namespace yagura

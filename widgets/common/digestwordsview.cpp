#include "common/digestwordsview.h"

#include "common/plaintext.h"
#include "common/spokenwords.h"
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

constexpr double spokenSize = 1.2; // of the desk's text: read aloud at arm's length
constexpr auto copiedFor = 2s;
constexpr int highestButton = 36; // the words are what the room is for

Language otherThan(Language language)
{
    return language == Language::Japanese ? Language::English : Language::Japanese;
}

} // namespace

DigestWordsView::DigestWordsView(QWidget* parent)
    : QWidget(parent)
    , m_heading(new PlainLabel(this))
    , m_words(new SpokenWords(this))
    , m_other(new SpokenWords(this))
    , m_both(new QPushButton(this))
    , m_copy(new QPushButton(this))
{
    setObjectName(u"digestWordsView"_s);
    m_heading->setWordWrap(true);
    m_words->setObjectName(u"digestWords"_s);
    m_other->setObjectName(u"digestOtherWords"_s);
    m_both->setObjectName(u"digestBoth"_s);
    m_copy->setObjectName(u"digestCopy"_s);
    m_both->setCheckable(true);
    m_copied.setSingleShot(true);
    m_other->hide();
    for (QPushButton* button : { m_both, m_copy })
        button->setMaximumHeight(highestButton);
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_both);
    actions->addWidget(m_copy);
    actions->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_heading);
    layout->addWidget(m_words);
    layout->addWidget(m_other);
    layout->addLayout(actions);
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

/// The eight words, and the digits as one more, in two groups of four.
QStringList DigestWordsView::spoken(Language language) const
{
    const DigestWords digest = DigestWords::of(m_digest);
    if (digest.digits.isEmpty())
        return {};
    return digest.words(language)
        + QStringList{ digest.digits.first(4) + u' ' + digest.digits.sliced(4) };
}

void DigestWordsView::retranslate()
{
    m_heading->setPlain(m_subject.isEmpty()
            //: 照合語（電話で読み合わせる）: equal words mean the same object
            ? tr("Digest words, to compare by telephone")
            //: %1 names the object: %1の照合語（電話で読み合わせる）
            : tr("Digest words of %1, to compare by telephone").arg(m_subject));
    m_words->setToolTip(safeToolTip(tr("The same words on two consoles mean the same object.")));
    const Language other = otherThan(uiLanguage());
    m_words->setWords(spoken(uiLanguage()));
    m_other->setWords(spoken(other));
    //: For the screen reader: %1 heading, %2 words and digits
    m_words->setAccessibleName(
        tr("%1: %2").arg(m_heading->text(), DigestWords::of(m_digest).line(uiLanguage())));
    m_other->setAccessibleName(DigestWords::of(m_digest).line(other));
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
    m_words->setFont(spoken);
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

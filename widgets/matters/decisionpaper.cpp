#include "matters/decisionpaper.h"

#include "common/filestamp.h"
#include "common/look.h"
#include "common/plaintext.h"
#include "common/timetext.h"

#include <QFontMetricsF>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextLayout>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 254; // ten dots a millimetre: the unit of the page
constexpr double left = 150;
constexpr double right = DecisionPaper::width - left;
constexpr double inner = right - left;
constexpr double labelWidth = 400;
constexpr double gap = 20;
constexpr int body = 34; // 9.6 pt
constexpr int small = 29; // 8.2 pt
constexpr int title = 58; // 16.5 pt
constexpr double lineStep = 1.42; // of the em
constexpr double codeSide = 440;
constexpr int spoken = 31; // words that are read aloud
constexpr int tiny = 26; // 7.4 pt: digests
constexpr double proofLeft = left + codeSide + gap;
constexpr double proofWidth = right - proofLeft;
constexpr double proofLabel = 260;
constexpr double footTop = DecisionPaper::height - 150;
constexpr qsizetype mostText = 8000;
constexpr qsizetype mostTogether = 8; // lines of one row that no page break divides
const QColor quietInk(0x47, 0x4E, 0x56);

double step(int em)
{
    return em * lineStep;
}

Error cannotWrite(const QSaveFile& file)
{
    return { Error::Code::Storage, u"%1: %2"_s.arg(file.fileName(), file.errorString()),
        u"E-FILE-WRITE"_s };
}

} // namespace

DecisionPaper::DecisionPaper(const DecisionSheet& sheet)
    : m_title(sheet.title)
    , m_firstBottom(footTop - proofHeight(sheet))
{
    startPage(sheet);
    layHead(sheet);
    for (const DecisionSheet::Section& section : sheet.decisive)
        laySection(sheet, section);
    for (const DecisionSheet::Section& section : sheet.rest)
        laySection(sheet, section);
    if (pages() == 1)
        layProof(sheet);
    for (std::size_t page = 0; page < m_pages.size(); ++page)
        layFrame(m_pages[page], static_cast<int>(page) + 1, sheet);
}

QString DecisionPaper::fileName(const QString& matterId, Instant t)
{
    return u"decision-%1-%2.pdf"_s.arg(matterId, fileStamp(t));
}

QFont DecisionPaper::font(int em, bool bold)
{
    QFont font = Look::font();
    font.setPixelSize(em);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // The Japanese face draws digits beside Latin letters by glyphs that stand for no character: a
    // PDF would hold them as pictures, which nobody can search or copy.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

QStringList DecisionPaper::broken(const QString& text, int em, bool bold, double width)
{
    QStringList lines;
    const QStringList paragraphs = safeText(text, mostText).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& paragraph : paragraphs) {
        QTextLayout layout(paragraph, font(em, bold));
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    return lines;
}

void DecisionPaper::write(const QRectF& box, const QString& text, int em, bool bold,
    Qt::Alignment align, const QColor& ink)
{
    if (!text.isEmpty())
        m_pages.back().words.push_back({ text, box, em, bold, align, ink });
}

double DecisionPaper::bottom() const
{
    return m_pages.size() == 1 ? m_firstBottom : footTop;
}

void DecisionPaper::startPage(const DecisionSheet& sheet)
{
    if (pages() == 1)
        layProof(sheet);
    m_pages.emplace_back();
    m_y = sheet.exercise ? 220 : 150;
}

void DecisionPaper::layHead(const DecisionSheet& sheet)
{
    const auto line = [this](const QString& text, int em, bool bold) {
        for (const QString& part : broken(text, em, bold, inner)) {
            write({ left, m_y, inner, step(em) }, part, em, bold);
            m_y += step(em);
        }
    };
    //: 決裁書
    line(tr("Decision sheet"), title, true);
    line(sheet.title, body + 8, true);
    line(sheet.standing, body + 4, true);
    //: %1 a time
    line(tr("As of %1 (time of the ledger)").arg(TimeText::sheet(sheet.t)), small, false);
}

void DecisionPaper::layHeading(const QString& heading)
{
    m_y += 14;
    write({ left, m_y, inner, step(body) }, heading, body, true);
    m_y += step(body);
    m_pages.back().fills.push_back({ { left, m_y, inner, 3 }, Qt::black, false });
    m_y += 8;
}

void DecisionPaper::laySection(const DecisionSheet& sheet, const DecisionSheet::Section& section)
{
    // A heading never stands alone.
    if (m_y + 14 + step(body) + 10 + 2 * step(small) > bottom())
        startPage(sheet);
    layHeading(section.heading);
    const auto need = [&](double wanted) {
        if (m_y + wanted <= bottom())
            return false;
        startPage(sheet);
        //: %1 the heading of a section whose beginning is on the page before
        layHeading(tr("%1 (continued)").arg(section.heading));
        return true;
    };
    for (const DecisionSheet::Line& line : section.lines) {
        const QStringList labels = broken(line.label, small, true, labelWidth - gap);
        const QStringList texts = broken(line.text, small, false, inner - labelWidth);
        const auto lines = std::max(labels.size(), texts.size());
        need(static_cast<double>(std::min(lines, mostTogether)) * step(small));
        qsizetype named = 0; // from where the name stands beside: on each page anew
        for (qsizetype at = 0; at < lines; ++at) {
            if (need(step(small)))
                named = at;
            write({ left, m_y, labelWidth - gap, step(small) }, labels.value(at - named), small,
                true, Qt::AlignLeft, quietInk);
            write({ left + labelWidth, m_y, inner - labelWidth, step(small) }, texts.value(at),
                small);
            m_y += step(small);
        }
        m_y += 4;
    }
}

QStringList DecisionPaper::spokenLines(const DecisionSheet& sheet)
{
    // The same words twice, for readers of either language: each list under its language's own
    // name.
    return broken(u"日本語："_s + sheet.words.line(Language::Japanese), spoken, true, proofWidth)
        + broken(u"English: "_s + sheet.words.line(Language::English), spoken, true, proofWidth);
}

double DecisionPaper::proofHeight(const DecisionSheet& sheet)
{
    double text = step(small) + static_cast<double>(spokenLines(sheet).size()) * step(spoken) + 8;
    for (const DecisionSheet::Line& line : sheet.proof)
        text += static_cast<double>(broken(line.text, tiny, false, proofWidth - proofLabel).size())
            * step(tiny);
    return 40 + std::max(codeSide + step(small), text);
}

void DecisionPaper::layProof(const DecisionSheet& sheet)
{
    m_pages.back().fills.push_back({ { left, m_firstBottom + 16, inner, 3 }, Qt::black, false });
    double y = m_firstBottom + 30;
    layCode({ left, y, codeSide, codeSide }, sheet.place);
    write({ left, y + codeSide, codeSide, step(small) },
        //: Under a QR code: 台帳の受領証と所在
        sheet.hasReceipt ? tr("The ledger's receipt and place")
                         //: Under a QR code: 台帳における所在
                         : tr("Where it stands in the ledger"),
        small, false, Qt::AlignHCenter);
    //: 照合用の言葉
    write({ proofLeft, y, proofWidth, step(small) },
        tr("Words to compare by telephone, and the last eight digits"), small, true);
    y += step(small);
    for (const QString& line : spokenLines(sheet)) {
        write({ proofLeft, y, proofWidth, step(spoken) }, line, spoken, true);
        y += step(spoken);
    }
    y += 8;
    for (const DecisionSheet::Line& fact : sheet.proof) {
        write({ proofLeft, y, proofLabel - gap, step(tiny) }, fact.label, tiny, true, Qt::AlignLeft,
            quietInk);
        for (const QString& line : broken(fact.text, tiny, false, proofWidth - proofLabel)) {
            write({ proofLeft + proofLabel, y, proofWidth - proofLabel, step(tiny) }, line, tiny);
            y += step(tiny);
        }
    }
}

void DecisionPaper::layCode(const QRectF& box, const QByteArray& text)
{
    const auto code = QrCode::of(text);
    if (!code)
        return; // the same stands beside it in words
    const double module = box.width() / (code->side + 2 * QrCode::quietZone);
    for (int y = 0; y < code->side; ++y) {
        for (int x = 0; x < code->side; ++x) {
            // In runs, and a hair too tall: no white line between two dark modules.
            const int from = x;
            while (x < code->side && code->isDark(x, y))
                ++x;
            if (x > from)
                m_pages.back().fills.push_back({ { box.left() + (from + QrCode::quietZone) * module,
                                                     box.top() + (y + QrCode::quietZone) * module,
                                                     (x - from) * module, module * 1.02 },
                    Qt::black, false });
        }
    }
}

void DecisionPaper::layFrame(Page& page, int number, const DecisionSheet& sheet) const
{
    if (sheet.exercise) {
        page.fills.push_back({ { left, 140, inner, 60 }, quietInk, true });
        const QRectF label(left + inner / 2 - 260, 143, 520, 54);
        page.fills.push_back({ label, Qt::white, false });
        // In both languages at once, whatever the language of the page.
        page.words.push_back(
            { u"訓練 EXERCISE"_s, label, body + 8, true, Qt::AlignHCenter, Qt::black });
    }
    const QString marking = tlpLabel(sheet.marking);
    const double wide = QFontMetricsF(font(body + 4, true)).horizontalAdvance(marking) + 40;
    for (const double y : { 70.0, footTop + 60 }) {
        // TLP 2.0 (FIRST, 2022): capitals on black, right-aligned, at the top and the bottom.
        const QRectF box(right - wide, y, wide, 54);
        page.fills.push_back({ box, Qt::black, false });
        page.words.push_back(
            { marking, box, body + 4, true, Qt::AlignHCenter, Look::tlpText(sheet.marking) });
    }
    page.fills.push_back({ { left, footTop + 48, inner, 2 }, Qt::black, false });
    page.words.push_back({ tr("No marking is stated: handled as the strictest"),
        { left, 70, inner - wide - gap, 54 }, small, false, Qt::AlignLeft, quietInk });
    page.words.push_back({ tr("%1, page %2 of %3").arg(sheet.matterId).arg(number).arg(pages()),
        { left, footTop + 60, 900, 54 }, small, false, Qt::AlignLeft, Qt::black });
}

QStringList DecisionPaper::texts(int page) const
{
    QStringList all;
    for (const Text& words : m_pages[static_cast<std::size_t>(page)].words)
        all << words.text;
    return all;
}

void DecisionPaper::paint(QPainter& painter, int page) const
{
    const Page& shown = m_pages[static_cast<std::size_t>(page)];
    for (const Fill& fill : shown.fills) {
        if (!fill.hatched) {
            painter.fillRect(fill.box, fill.ink);
            continue;
        }
        painter.save();
        painter.setClipRect(fill.box);
        painter.setPen(QPen(fill.ink, 4));
        for (double x = fill.box.left() - fill.box.height(); x < fill.box.right(); x += 16)
            painter.drawLine(
                QPointF(x, fill.box.bottom()), QPointF(x + fill.box.height(), fill.box.top()));
        painter.restore();
    }
    for (const Text& words : shown.words) {
        painter.setFont(font(words.em, words.bold));
        painter.setPen(words.ink);
        painter.drawText(words.box,
            static_cast<int>(words.align | Qt::AlignVCenter) | Qt::TextSingleLine
                | Qt::TextDontClip,
            words.text);
    }
}

Result<void> DecisionPaper::write(const QString& path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    QPdfWriter writer(&file);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}));
    writer.setTitle(safeText(m_title, 200));
    writer.setCreator(u"Yagura"_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return cannotWrite(file);
    for (int page = 0; page < pages(); ++page) {
        if (page > 0)
            writer.newPage();
        paint(painter, page);
    }
    if (!painter.end() || !file.commit())
        return cannotWrite(file);
    return {};
}

} // namespace yagura

#pragma once

#include "common/look.h"
#include "common/uilanguage.h"
#include "screentext.h"
#include "support/lanefixture.h"
#include "support/shownwords.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

#include <functional>
#include <memory>

namespace yagura::testing {
using namespace Qt::StringLiterals;

/// The cast, how it brings a matter into a state, and the two screens on which it is looked at.
struct LaneStage : LaneFixture {
    static inline const QString id = QStringLiteral("2026-0001");
    static inline const QString urgent = QStringLiteral("U-2026-0001");

    LaneStage() { Look::apply(*qApp); } // with the fonts and sizes of the desk
    ~LaneStage() { setUiLanguage(Language::English); }

    void escalate()
    {
        MatterSheet sheet = TrainingLedger::sheet(id, u"escalate"_s);
        sheet.sector = u"ci.power"_s;
        sheet.prefecture = 40;
        sheet.from = Severity::Certain;
        sheet.to = Severity::Major;
        sheet.why
            = { { u"2拠点で供給に支障が続いている。"_s, u"Supply is disturbed at two sites."_s } };
        sitAs(u"duty"_s);
        log(desk.draftMatter(sheet));
    }
    void begin(bool isAbroad, std::optional<StepKind> last = {})
    {
        put(measure(id, isAbroad));
        if (last)
            upTo(id, *last);
    }
    void beginD1(std::optional<StepKind> last = {})
    {
        put(communicationsProtection(id));
        if (last)
            upTo(id, *last);
    }
    void beginD2(std::optional<StepKind> last = {})
    {
        put(forcesProtection(id));
        if (last)
            upTo(id, *last);
    }
    void act(bool isAbroad, std::optional<StepKind> last = {})
    {
        put(urgentMeasure(urgent, isAbroad));
        if (last)
            upTo(urgent, *last);
    }
    void say(const QString& member, Verb verb, const QString& reason)
    {
        sitAs(member);
        log(desk.draftMark(id, verb, {}, { reason, u"二つ目の拠点の資料を確認したい。"_s }));
    }
    void stop(const QString& member, const QString& matterId)
    {
        sitAs(member);
        log(desk.draftStop(matterId));
    }

    /// Looks at the window in both languages and on both screens: every word is whole and in reach.
    /// `name`: of the pictures. `write`: what is done in it before each look.
    template <typename Make>
    void expectLegible(
        const QString& name, const Make& make,
        const std::function<void(QWidget&)>& write = [](QWidget&) {})
    {
        for (const Language language : { Language::Japanese, Language::English }) {
            setUiLanguage(language);
            const auto place = make();
            // What the window leaves of 1366 x 768 and of 1920 x 1080.
            for (const QSize size : { QSize(1210, 545), QSize(1764, 857) }) {
                present(*place, size);
                write(*place);
                expectLegible(*place);
                EXPECT_LE(place->width(), size.width());
                EXPECT_LE(place->height(), size.height());
                keepPicture(*place,
                    name + (language == Language::Japanese ? u"_ja_"_s : u"_en_"_s)
                        + QString::number(size.width()));
            }
        }
    }

private:
    static void expectLegible(const QWidget& place)
    {
        // A lane moves beside the other once it has room, and words break anew.
        EXPECT_TRUE(QTest::qWaitFor([&] { return cutWords(place).isEmpty(); }, 1000))
            << cutWords(place).join(u'\n').toStdString();
        EXPECT_TRUE(QTest::qWaitFor([&] { return overhanging(place).isEmpty(); }, 1000))
            << overhanging(place).join(u'\n').toStdString();
        if (uiLanguage() == Language::Japanese) {
            EXPECT_EQ(latinSentences(place).join(u'\n').toStdString(), "");
        }
    }

    /// For the eye: into the folder that the environment names.
    static void keepPicture(QWidget& place, const QString& name)
    {
        const QString folder = qEnvironmentVariable("YAGURA_TEST_PICTURES");
        if (!folder.isEmpty()) {
            EXPECT_TRUE(place.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
        }
    }
};

} // namespace yagura::testing

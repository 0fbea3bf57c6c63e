#include "simulation.h"

#include "planted.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace yagura::testing {

namespace {

Random s_keys(0);

const char* implementationName()
{
    return "simulation";
}

quint32 randomNumber()
{
    return quint32(s_keys.next());
}

void randomBuffer(void* buffer, std::size_t size)
{
    auto* bytes = static_cast<unsigned char*>(buffer);
    for (std::size_t n = 0; n < size; ++n)
        bytes[n] = static_cast<unsigned char>(s_keys.next());
}

randombytes_implementation s_implementation{ implementationName, randomNumber, nullptr, nullptr,
    randomBuffer, nullptr };

} // namespace

Outcome simulate(quint64 seed, int steps, bool traced)
{
    randombytes_set_implementation(&s_implementation);
    s_keys = Random(~seed);
    World world(seed, traced);
    return world.run(steps);
}

std::optional<int> replayFromCommandLine()
{
    QCommandLineParser parser;
    parser.addOptions({ { u"seed"_s, u"The run to play."_s, u"N"_s },
        { u"steps"_s, u"How long it is."_s, u"M"_s, u"400"_s },
        { u"mutant"_s, u"The fault that is planted."_s, u"NAME"_s } });
    if (!parser.parse(QCoreApplication::arguments()) || !parser.isSet(u"seed"_s))
        return std::nullopt;
    plant(parser.value(u"mutant"_s));
    const Outcome outcome
        = simulate(parser.value(u"seed"_s).toULongLong(), parser.value(u"steps"_s).toInt(), true);
    for (const QString& line : outcome.trace)
        printf("%s\n", qPrintable(line));
    printf("%s: %lld entries, %d settled, %d alarms, %d crashes%s\n",
        outcome.violation ? "BROKEN" : "holds", outcome.entries, outcome.settled, outcome.alarms,
        outcome.crashes, outcome.lies ? ", lies" : "");
    return outcome.violation ? 1 : 0;
}

} // namespace yagura::testing

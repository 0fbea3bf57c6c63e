#include "planted.h"

namespace yagura::testing {

namespace {

struct Faults {
    QByteArray on;
    QStringList fit;
    QStringList misfit;
};

Faults& faults()
{
    static Faults all;
    return all;
}

} // namespace

bool isPlanted(const char* fault)
{
    return faults().on == fault;
}

void plant(const QString& fault)
{
    faults().on = fault.toLatin1();
}

PlantedCopy::PlantedCopy(const char* fault, bool fits)
{
    QStringList& list = fits ? faults().fit : faults().misfit;
    if (const QString name = QString::fromLatin1(fault); !list.contains(name))
        list.append(name);
}

QStringList faultsInCopies()
{
    return faults().fit;
}

QStringList faultsThatDoNotFit()
{
    return faults().misfit;
}

} // namespace yagura::testing

#include "evidence/evidencebundle.h"
#include "provencouncil.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace yagura;

/// evidence-sample FOLDER: writes the bundle that stands in tests/data/evidence-bundle.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    if (argc != 2)
        return 2;
    const auto council = yagura::testing::ProvenCouncil::whole();
    const auto written = EvidenceBundle::write(
        council->ledger, council->documents, council->heads(), QString::fromLocal8Bit(argv[1]));
    if (!written)
        QTextStream(stderr) << written.error().reason << ' ' << written.error().detail << '\n';
    return written ? 0 : 1;
}

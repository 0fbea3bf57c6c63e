#include "evidence/evidencebundle.h"

#include "domain/digestwords.h"
#include "evidence/bundlecontents.h"
#include "evidence/newfolder.h"
#include "ledger/checkpoint.h"
#include "matters/ledgerreading.h"

#include <QDir>
#include <QFile>

#include <optional>
#include <set>

namespace yagura::EvidenceBundle {
using namespace Qt::StringLiterals;

namespace {

/// A head that this ledger's own key signed, with what its witnesses say about it.
struct ProvenHead {
    Checkpoint head;
    QByteArray note;
    int witnesses = 0;
};

struct Heads {
    ProvenHead newest;
    ProvenHead older; ///< the same where there is no other that fits
};

std::optional<ProvenHead> proven(
    const LedgerIntake& ledger, const KeptHead& kept, const QStringList& witnesses)
{
    const auto head = ledger.proves(kept.note);
    if (!head || head->size < 1 || head->size != kept.size || head->root != kept.root)
        return std::nullopt;
    return ProvenHead{ *head, kept.note, Witnesses::of(kept.note, witnesses).count };
}

/// The newest head that counts, and the one before it with as many of the same witnesses: an
/// outsider then checks both by one list of keys.
std::optional<Heads> choose(const LedgerIntake& ledger, const std::vector<KeptHead>& heads)
{
    std::optional<Heads> chosen;
    for (auto kept = heads.rbegin(); kept != heads.rend(); ++kept) {
        if (kept->size > ledger.size())
            continue;
        const Trust& trust = ledger.trustAt(chosen ? chosen->newest.head.size : kept->size);
        const auto head = proven(ledger, *kept, trust.witnesses);
        if (!head || head->witnesses < trust.witnessThreshold)
            continue;
        if (!chosen) {
            chosen = Heads{ *head, *head };
        } else if (head->witnesses == chosen->newest.witnesses) {
            chosen->older = *head;
            break;
        }
    }
    return chosen;
}

/// Writes one bundle; what every part needs is here once.
class Writing {
public:
    Writing(const LedgerIntake& ledger, const DocumentShelf& documents, const Heads& heads,
        NewFolder& folder)
        : m_documents(documents)
        , m_heads(heads)
        , m_folder(folder)
        , m_tree(ledger.tree())
        , m_trust(ledger.trustAt(heads.newest.head.size))
        , m_entries(ledger.entries().begin(), ledger.entries().begin() + heads.newest.head.size)
        , m_logKey(ledger.state().genesis.logKey)
    {
        m_summary.ledger = heads.newest.head.origin;
        m_summary.entries = heads.newest.head.size;
        m_summary.leftOut = ledger.size() - heads.newest.head.size;
        m_summary.root = heads.newest.head.root;
        m_summary.witnesses = heads.newest.witnesses;
        m_summary.witnessesNeeded = m_trust.witnessThreshold;
    }

    Result<EvidenceSummary> all()
    {
        for (const auto part : { &Writing::entries, &Writing::heads, &Writing::whomToTrust,
                 &Writing::documents, &Writing::whatComesWithUs }) {
            if (auto written = (this->*part)(); !written)
                return written.error();
        }
        if (auto finished = m_folder.finish(QString::fromUtf16(BundleContents::manifest));
            !finished)
            return finished.error();
        return m_summary;
    }

private:
    Result<void> add(const BundleContents::Files& files)
    {
        for (const auto& [path, bytes] : files) {
            if (auto added = m_folder.add(path, bytes); !added)
                return added;
        }
        return {};
    }

    Result<void> entries()
    {
        for (const LedgerEntry& entry : m_entries) {
            if (auto added = m_folder.add(BundleContents::entryPath(entry.index), entry.leaf);
                !added)
                return added;
        }
        return {};
    }

    Result<void> heads()
    {
        const qint64 size = m_heads.newest.head.size;
        return add({ { QString::fromUtf16(BundleContents::head), m_heads.newest.note },
            { QString::fromUtf16(BundleContents::oldHead), m_heads.older.note },
            { QString::fromUtf16(BundleContents::proofs),
                BundleContents::proofsFile(m_tree, BundleContents::provenIndex(m_entries, size),
                    m_heads.older.head.size, size) } });
    }

    Result<void> whomToTrust()
    {
        BundleContents::Files files = BundleContents::trustFiles(m_entries);
        files.merge(BundleContents::keyFiles(ledgerKeys(m_entries, m_documents)));
        files.emplace(QString::fromUtf16(BundleContents::verifierKeys),
            BundleContents::verifierKeysOf(m_summary.ledger, m_logKey, m_trust));
        return add(files);
    }

    /// What this exporter holds of what the entries name: sheets and reasons go only to those who
    /// may read them.
    Result<void> documents()
    {
        std::set<Digest> names;
        for (const LedgerEntry& entry : m_entries) {
            const auto named = entry.statement.documents();
            names.insert(named.begin(), named.end());
        }
        BundleContents::Files files;
        for (const Digest& name : names) {
            if (const auto body = m_documents.findAddressed(name)) {
                files.emplace(BundleContents::documentPath(name), *body);
            } else if (const auto document = m_documents.find(name)) {
                files.emplace(
                    BundleContents::documentPath(name), BundleContents::documentFile(*document));
                ++m_summary.documents;
            }
        }
        return add(files);
    }

    /// Programs, formats, and the two pages that say how to use them.
    Result<void> whatComesWithUs()
    {
        const QDir carried(u":/yagura/evidence"_s);
        const QStringList names = carried.entryList(QDir::Files, QDir::Name);
        for (const QString& name : names) {
            QFile file(carried.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                return Error{ Error::Code::Storage, name, u"E-EVB-WRITE"_s };
            const QByteArray text = file.readAll();
            const bool isPage = name.startsWith("README."_L1);
            if (auto added = m_folder.add(name, isPage ? filledIn(text, name) : text,
                    name.endsWith(".sh"_L1) || name.endsWith(".py"_L1));
                !added)
                return added;
        }
        return {};
    }

    QByteArray filledIn(const QByteArray& page, const QString& name) const
    {
        const bool japanese = name.contains(".ja."_L1);
        const bool exercise = m_entries.front().statement.exercise;
        const QString yes = japanese ? u"はい（訓練用の台帳です）"_s : u"yes (a training ledger)"_s;
        const QString no = japanese ? u"いいえ"_s : u"no"_s;
        const Language language = japanese ? Language::Japanese : Language::English;
        QString text = QString::fromUtf8(page);
        text.replace("@LEDGER@"_L1, m_summary.ledger);
        text.replace("@ENTRIES@"_L1, QString::number(m_summary.entries));
        text.replace("@LEFTOUT@"_L1, QString::number(m_summary.leftOut));
        text.replace("@ROOT@"_L1, m_summary.root.hex());
        text.replace("@WORDS@"_L1, DigestWords::of(m_summary.root).line(language));
        text.replace("@WITNESSES@"_L1, QString::number(m_summary.witnesses));
        text.replace("@NEEDED@"_L1, QString::number(m_summary.witnessesNeeded));
        text.replace("@EXERCISE@"_L1, exercise ? yes : no);
        return text.toUtf8();
    }

    const DocumentShelf& m_documents;
    const Heads& m_heads;
    NewFolder& m_folder;
    const MerkleTree& m_tree;
    const Trust m_trust;
    const std::vector<LedgerEntry> m_entries;
    const QByteArray m_logKey;
    EvidenceSummary m_summary;
};

} // namespace

Result<EvidenceSummary> exportFrom(const QString& dataFolder, const QString& target)
{
    const auto reading = LedgerReading::open(dataFolder);
    if (!reading)
        return reading.error();
    return write((*reading)->ledger(), (*reading)->documents(), (*reading)->heads(), target);
}

Result<EvidenceSummary> write(const LedgerIntake& ledger, const DocumentShelf& documents,
    const std::vector<KeptHead>& heads, const QString& target)
{
    const auto chosen = choose(ledger, heads);
    if (!chosen)
        return Error{ Error::Code::Unavailable,
            u"%1 entries, none under such a head"_s.arg(ledger.size()), u"E-EVB-HEAD"_s };
    if (chosen->newest.head.size > BundleContents::mostEntries)
        return Error{ Error::Code::Refused, u"%1 entries"_s.arg(chosen->newest.head.size),
            u"E-EVB-SIZE"_s };
    const auto folder = NewFolder::create(target);
    if (!folder)
        return folder.error();
    auto summary = Writing(ledger, documents, *chosen, **folder).all();
    if (summary)
        summary->folder = QDir::cleanPath(QFileInfo(target).absoluteFilePath());
    return summary;
}

} // namespace yagura::EvidenceBundle

#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace yagura {

/// Traffic Light Protocol 2.0 (FIRST, 2022), least to most restricted: comparison is meaningful.
enum class Tlp : qint8 { Clear, Green, Amber, AmberStrict, Red };

/// The label exactly as the standard writes it, `TLP:AMBER+STRICT`. Never translated.
QString tlpLabel(Tlp tlp);
/// `clear`, `green`, `amber`, `amber+strict`, `red` (any case, with or without `TLP:`; TLP 1
/// `white` is clear).
std::optional<Tlp> tlpFromWord(QStringView word);
QString tlpWord(Tlp tlp); ///< the lower-case word on the wire
/// By the ids of the OASIS marking definitions, TLP 2.0 and the four of STIX 2.0/2.1 (TLP 1).
std::optional<Tlp> tlpFromStixId(QStringView markingDefinitionId);

/// How an item may be handled.
struct Marking {
    /// Where the level comes from.
    enum class Origin : qint8 {
        Stated, ///< the item says so
        SourceDefault, ///< the item says nothing: the default of its source's settings, flagged "by
                       ///< default"
        Assumed, ///< neither, or an unknown marking: RED, flagged
    };

    Tlp tlp = Tlp::Red;
    Origin origin = Origin::Assumed;
    QString handling; ///< CloudEvents extension `handling`, as `telecom`; empty when there is none

    friend bool operator==(const Marking&, const Marking&) = default;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::Tlp)
Q_DECLARE_METATYPE(yagura::Marking)

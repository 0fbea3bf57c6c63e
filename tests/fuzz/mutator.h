#pragma once

#include <QByteArray>

#include <random>
#include <vector>

namespace yagura::fuzz {

/// Spoils inputs by chance, the same ones from the same seed. What was accepted is spoilt further.
class Mutator {
public:
    static constexpr qsizetype longest = 32 * 1024;

    Mutator(std::vector<QByteArray> corpus, quint64 seed);

    QByteArray next();
    void keep(const QByteArray& accepted);

private:
    void spoil(QByteArray& bytes);
    void splice(QByteArray& bytes);
    qsizetype below(qsizetype bound); ///< 0 where there is nothing below
    const QByteArray& any() { return m_corpus[std::size_t(below(qsizetype(m_corpus.size())))]; }

    std::vector<QByteArray> m_corpus;
    std::size_t m_given; ///< inputs that stay
    std::mt19937_64 m_chance;
};

} // namespace yagura::fuzz

"""Writes what English words a word is near to, in the teacher's eyes: build_induced.py VECTORS OUT LANGUAGE…

Each language by itself, with English: vectors less the mean of their language (the largest step: 7 to 17 points), word pairs that are each other's
nearest, a projection that keeps what the pairs share (10 to 12 points over principal components), a map of the language's words onto
their English partners, and three rounds that draw words of one stem and of one pair together. No dictionary takes part, so that the
tables are the teacher's (MIT) and wordfreq's (CC BY-SA 4.0) alone.
"""
import os
import sys
from collections import Counter, defaultdict

import numpy as np
from scipy.linalg import eigh
from scipy.sparse import csr_matrix, diags
from stems import concept, hash32, stem
from table import write_concepts

DIMENSIONS = 128
# English words that may be a meaning: the most frequent but for those that carry none.
MEANINGS = 9000
NEAREST = 6
# Words less alike than this say nothing of each other.
LEAST = 0.3
SHARP = 0.05
PIVOT = "bg"
EMPTY = set(
    "the a an of to in is are was were be been am i you he she it we they do does did not have has had and or that this my your his her its our "
    "their me him us them for on with at by as will would can could".split()
)


def unit(x):
    return x / (np.linalg.norm(x, axis=-1, keepdims=True) + 1e-9)


def read(folder, language):
    file = np.load(os.path.join(folder, f"{language}.npz"))
    vectors = unit(file["vectors"].astype("f4"))
    return list(file["words"]), file["shares"].astype("f4"), unit(vectors - vectors.mean(0))


def hubs(similar, count, axis):
    """How near the nearest are on average: words that are near to everything say little."""
    return np.partition(similar, -count, axis=axis).take(range(similar.shape[axis] - count, similar.shape[axis]), axis=axis).mean(axis)


def partners(a, b):
    """Pairs of rows that are each other's nearest, the loosest left out."""
    similar = a @ b.T
    scored = 2 * similar - hubs(similar, 10, 1)[:, None] - hubs(similar, 10, 0)[None]
    there, back = scored.argmax(1), scored.argmax(0)
    mine = np.nonzero(back[there] == np.arange(len(a)))[0]
    score = scored[mine, there[mine]]
    kept = score > np.median(score) * 0.7
    return mine[kept], there[mine][kept]


def shared(a, b, left, right):
    """Both languages' vectors in the directions that pairs agree in."""
    x, y = a[left], b[right]
    apart = np.cov((x - y).T) / 2
    together = np.cov(np.concatenate([x, y]).T)
    share, directions = eigh(together, apart + 0.3 * np.trace(apart) / len(apart) * np.eye(len(apart)))
    best = np.argsort(-share)[:DIMENSIONS]
    base = directions[:, best] * np.sqrt(np.maximum(share[best] - 1, 1e-3))
    target = y @ base
    ridge = 0.9 * len(x) * np.var(x)
    mend = np.linalg.solve(x.T @ x + ridge * np.eye(x.shape[1]), x.T @ (target - x @ base))
    return unit(a @ (base + mend)), unit(b @ base)


def drawn(a, b, left, right, words_a, words_b, language, rare):
    """Words drawn toward their partners and toward other forms of their stem."""
    both = np.concatenate([a, b])
    count = len(both)
    rows, columns = np.concatenate([left, right + len(a)]), np.concatenate([right + len(a), left])
    pairs = csr_matrix((np.full(len(rows), 0.5), (rows, columns)), shape=(count, count))
    names = [(language, stem(word, language)) for word in words_a] + [("en", stem(word, "en")) for word in words_b]
    place = {}
    group = np.array([place.setdefault(name, len(place)) for name in names])
    gather = csr_matrix((rare, (group, np.arange(count))), shape=(len(place), count))
    gather = diags(1 / np.asarray(gather.sum(1)).ravel()) @ gather
    moved = both
    for _ in range(3):
        moved = unit(moved + pairs @ moved / 3 + 0.5 * (gather @ moved)[group])
    return moved[: len(a)], moved[len(a) :]


def induced(folder, language):
    """Stem hash -> concept hash -> mass."""
    words_en, shares_en, english = read(folder, "en")
    if language == "en":
        # English by itself: its words' own neighbours, in the directions that it shares with PIVOT.
        words, shares = words_en, shares_en
        _, _, pivot = read(folder, PIVOT)
        left, right = partners(pivot[:8000], english[:8000])
        _, own = shared(pivot, english, left, right)
        english = own
    else:
        words, shares, own = read(folder, language)
        left, right = partners(own[:8000], english[:8000])
        own, english = shared(own, english, left, right)
        rare = 1e-3 / (1e-3 + np.concatenate([shares, shares_en]))
        own, english = drawn(own, english, left, right, words, words_en, language, rare)
    meanings = [i for i, word in enumerate(words_en) if word not in EMPTY][:MEANINGS]
    names = [hash32(concept(words_en[i])) for i in meanings]
    similar = own @ english[meanings].T
    hub = hubs(similar, 10, 0)
    scored = similar - 0.5 * hub[None]
    found = defaultdict(Counter)
    for row, word in enumerate(words):
        near = np.argsort(-scored[row])[: NEAREST * 4]
        near = [i for i in near if language != "en" or names[i] != hash32(concept(word))][:NEAREST]
        if not near:
            continue
        weights = np.exp((scored[row][near] - scored[row][near].max()) / SHARP)
        weights /= weights.sum()
        weight = 1e-3 / (1e-3 + shares[row]) + 0.2
        for i, share in zip(near, weights):
            if similar[row, i] > LEAST:
                found[hash32(stem(word, language))][names[i]] += float(share) * float(weight)
    return found


def main(folder, out, languages):
    os.makedirs(os.path.join(out, "e5-words"), exist_ok=True)
    for language in languages:
        path = os.path.join(out, "e5-words", f"{language}.bin")
        print(path, *write_concepts(path, induced(folder, language)), os.path.getsize(path), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])

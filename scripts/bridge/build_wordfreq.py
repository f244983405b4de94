"""Writes what words weigh, from how often they are used: build_wordfreq.py OUT LANGUAGE…"""
import math
import os
import sys
from collections import Counter

import wordfreq
from stems import WORD, concept, hash32, plain, stem
from table import write_weights

# A word that makes a ten-thousandth of all words weighs 0.7, one ten times rarer 2.4; the commonest weigh next to nothing.
COMMON = 1e-4
# Rarer stems are left out: they weigh what an unknown word does.
RAREST = 1e-6


def weight(share):
    return math.log(1 + COMMON / share)


def shares(language, key):
    found = Counter()
    for word, share in wordfreq.get_frequency_dict(language, "best").items():
        for part in WORD.findall(plain(word)):
            if not part.isdigit():
                found[hash32(key(part))] += share
    return {name: weight(share) for name, share in found.items() if share >= RAREST}


def main(out, languages):
    os.makedirs(os.path.join(out, "wordfreq"), exist_ok=True)
    for language in languages:
        path = os.path.join(out, "wordfreq", f"{language}.bin")
        print(path, write_weights(path, shares(language, lambda part: stem(part, language))), os.path.getsize(path))
    path = os.path.join(out, "wordfreq", "concepts.bin")
    print(path, write_weights(path, shares("en", concept)), os.path.getsize(path))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])

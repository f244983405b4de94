"""Writes the tables of Apertium's bilingual dictionaries: build_apertium.py APERTIUM OUT

Spanish leads to English concepts, Ukrainian to Russian stems.
"""
import os
import sys
from collections import Counter, defaultdict

import apertium
from build_freedict import EMPTY
from stems import WORD, concept, hash32, plain, stem
from table import write_concepts

# Words in a translation: longer ones explain rather than translate.
LENGTH = 2


def spanish(path):
    found = defaultdict(Counter)
    for source, target in apertium.pairs(path):
        foreign, english = WORD.findall(plain(source)), WORD.findall(plain(target))
        english = [word for word in english if word not in EMPTY] or english
        if len(foreign) != 1 or len(source) < 2 or not 0 < len(english) <= LENGTH:
            continue
        for word in english:
            found[hash32(stem(source, "es"))][hash32(concept(word))] += 1 / len(english)
    return found


def ukrainian(path):
    found = defaultdict(Counter)
    for source, target in apertium.pairs(path):
        if len(source) > 1 and len(target) > 1:
            found[hash32(stem(source, "uk"))][hash32(stem(target, "ru"))] += 1
    for row in found.values():
        total = sum(row.values())
        for key in row:
            row[key] /= total
    return found


def main(folder, out):
    for name, language, read in (("eng-spa", "es", spanish), ("rus-ukr", "uk", ukrainian)):
        pair = {"es": "spa-eng", "uk": "ukr-rus"}[language]
        found = read(os.path.join(folder, f"apertium-{name}", f"{pair}.autobil.bin"))
        path = os.path.join(out, f"apertium-{name}", f"{language}.bin")
        os.makedirs(os.path.dirname(path), exist_ok=True)
        print(path, *write_concepts(path, found), os.path.getsize(path))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])

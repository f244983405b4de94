"""Writes one concept table a FreeDict dictionary: build_freedict.py DICTD OUT NAME…  (eng-bul …)"""
import os
import sys
from collections import Counter, defaultdict

import freedict
from stems import concept, hash32, stem
from table import write_concepts

LANGUAGES = {"bul": "bg", "rus": "ru", "ukr": "uk", "pol": "pl", "ces": "cs", "deu": "de", "fra": "fr", "spa": "es", "ita": "it", "nld": "nl", "ara": "ar"}
# English words that carry no meaning of their own in a translation ("to go", "a house").
EMPTY = set(
    "the a an of to in is are was were be been am i you he she it we they do does did not have has had and or that this my your his her its our "
    "their me him us them for on with at by as will would can could so sth sb someone something".split()
)


def masses(folder, name):
    """Stem hash -> concept hash -> mass, toward English."""
    source, target = name.split("-")
    language = LANGUAGES[target if source == "eng" else source]
    found = defaultdict(Counter)
    for left, right, weight in freedict.pairs(folder, name):
        foreign, english = (right, left) if source == "eng" else (left, right)
        english = [word for word in english if word not in EMPTY] or english
        for word in foreign:
            if len(word) > 1:
                for meaning in english:
                    found[hash32(stem(word, language))][hash32(concept(meaning))] += weight / (len(foreign) * len(english))
    return language, found


def main(folder, out, names):
    for name in names:
        language, found = masses(folder, name)
        path = os.path.join(out, f"freedict-{name}", f"{language}.bin")
        os.makedirs(os.path.dirname(path), exist_ok=True)
        print(path, *write_concepts(path, found), os.path.getsize(path))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])

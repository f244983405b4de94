"""Writes the concept table of Mueller's dictionary: build_mueller.py DICTD OUT"""
import os
import sys
from collections import Counter, defaultdict

import mueller
from build_freedict import EMPTY
from stems import concept, hash32, stem
from table import write_concepts


def main(folder, out):
    found = defaultdict(Counter)
    for english, russian, weight in mueller.pairs(folder):
        english = [word for word in english if word not in EMPTY] or english
        for word in russian:
            if len(word) > 1:
                for meaning in english:
                    found[hash32(stem(word, "ru"))][hash32(concept(meaning))] += weight / (len(russian) * len(english))
    path = os.path.join(out, "mueller-eng-rus", "ru.bin")
    os.makedirs(os.path.dirname(path), exist_ok=True)
    print(path, *write_concepts(path, found), os.path.getsize(path))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])

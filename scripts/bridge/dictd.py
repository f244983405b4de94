"""Entries of a dictionary as Debian packs it (dictd): an index of places, in digits of their own, and the text they point into."""
import gzip
import os

DIGITS = {c: i for i, c in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")}


def number(text):
    value = 0
    for c in text:
        value = value * 64 + DIGITS[c]
    return value


def entries(folder, name):
    """Headword and text of every entry of the dictionary of a name."""
    data = gzip.open(os.path.join(folder, f"{name}.dict.dz")).read()
    with open(os.path.join(folder, f"{name}.index"), encoding="utf8") as index:
        for line in index:
            parts = line.rstrip("\n").split("\t")
            if len(parts) < 3 or parts[0].startswith("00"):
                continue
            start = number(parts[1])
            yield parts[0], data[start : start + number(parts[2])].decode("utf8", "ignore")

"""Word pairs of Mueller's English-Russian dictionary, as Debian packs it (dictd)."""
import re

from dictd import entries
from freedict import words

# Senses read of an entry: it lists many, and the first are the commonest.
SENSES = 8
# Words in a translation: longer ones explain rather than translate.
LENGTH = 2

SOUND = re.compile(r"\[[^\]]*\]")
LABEL = re.compile(r"_\S+")
ASIDE = re.compile(r"\([^)]*\)")
SENSE = re.compile(r"^\s*(?:_[IVX]+\s+)?(?:\d+[.)]|[а-я]\))?\s*(?:\d+[.)]|[а-я]\))?")
LATIN = re.compile("[A-Za-z]")


def senses(text):
    """The lines of an entry, each joined with those that it runs on in: a sense begins with its number or with the entry."""
    lines = []
    for line in text.split("\n")[1:]:
        line = SOUND.sub("", line)
        if lines and not re.match(r"\s*(?:_[IVX]+\b|\d+[.)]|[а-я]\))", line):
            lines[-1] += " " + line.strip()
        else:
            lines.append(line)
    return lines


def pairs(folder):
    """(English words, Russian words, weight) for every translation; one of a second sense weighs half, of a third a third. Examples, which have English in them, are left out."""
    for headword, text in entries(folder, "mueller7"):
        source = words(headword)
        if not source or len(source) > LENGTH:
            continue
        rank = 0
        for line in senses(text):
            line = ASIDE.sub("", LABEL.sub("", SENSE.sub("", line)))
            parts = [part for part in re.split("[,;:]", line) if part.strip() and not LATIN.search(part) and "=" not in part]
            found = [words(part) for part in parts]
            found = [part for part in found if part and len(part) <= LENGTH]
            if not found:
                continue
            rank += 1
            if rank > SENSES:
                break
            for target in found:
                yield source, target, 1 / rank

"""Word pairs of a FreeDict dictionary, as Debian packs it (dictd)."""
import re

from dictd import entries
from stems import WORD, plain

# Senses read of an entry: later ones are rarer, and weigh less by their rank.
SENSES = 4
# Words in a translation: longer ones explain rather than translate.
LENGTH = 2

NOISE = re.compile(r"<[^>]*>|\([^)]*\)|\[\[|\]\]|\{[^}]*\}|//.*?//|/[^/]*/")
NUMBER = re.compile(r"^\s*\d+\.\s*")
SCRIPTS = {"bul": re.compile("[\u0400-\u04ff]"), "rus": re.compile("[\u0400-\u04ff]"), "ara": re.compile("[\u0600-\u06ff]")}


def words(text):
    return WORD.findall(plain(text))


def pairs(folder, name):
    """(source words, target words, weight) for every translation; a word of a second sense weighs half, of a third a third."""
    _, target = name.split("-")
    script = SCRIPTS.get(target)
    for headword, text in entries(folder, f"freedict-{name}"):
        source = words(headword)
        if not source or len(source) > LENGTH:
            continue
        rank = 0
        for line in text.split("\n")[1:]:
            if not line.strip() or '"' in line or " - " in line:
                continue
            line = NUMBER.sub("", NOISE.sub("", line).strip())
            if not line or (script and not script.search(line)):
                continue
            rank += 1
            if rank > SENSES:
                break
            for part in re.split("[,;،]", line):
                found = words(part)
                if found and len(found) <= LENGTH:
                    yield source, found, 1 / rank

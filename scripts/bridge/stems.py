"""How words become stems and concepts. `src/text/words/stem.ts` does the same; `stems.json` (made by running this
file) is what the test of that file expects."""
import json
import os
import re
import unicodedata

# Letters of a word that make its stem: as many as keep inflected forms together and other words apart. Measured on sentence
# retrieval (bg, en: 5 beats 6 and 4; longer words of German and the Romance languages need 6).
STEM = {"de": 6, "nl": 6, "fr": 6, "es": 6, "it": 6, "pt": 6, "tr": 6}
SHORT_STEM = 5
CONCEPT = 5

WORD = re.compile(r"[^\W\d_]+|\d+")

CYRILLIC = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ",
        "a b v g d e zh z i i k l m n o p r s t u f h ts ch sh sht a i  e iu ia i i e g".split(" "),
    )
)

# Spellings of one sound in one way, the longer first.
SOUNDS = [
    ("tsch", "ch"), ("sch", "sh"), ("tch", "ch"), ("sht", "sh"), ("dzh", "j"), ("zh", "j"), ("kh", "h"), ("ph", "f"), ("th", "t"), ("gh", "g"),
    ("ck", "k"), ("cz", "ch"), ("sz", "sh"), ("tz", "s"), ("ts", "s"), ("ou", "u"), ("oo", "u"), ("q", "k"), ("x", "ks"), ("w", "v"), ("y", "i"),
]  # fmt: skip


def plain(word):
    """Lower case without accents; й stays apart from и."""
    parts = unicodedata.normalize("NFD", word.lower())
    kept = "".join(c for c in parts if unicodedata.category(c) != "Mn" or c == "\u0306")
    return unicodedata.normalize("NFC", kept).replace("ß", "ss").replace("ł", "l").replace("ø", "o").replace("ı", "i").replace("đ", "d")


ARTICLES = ("وال", "بال", "لل", "ال", "و", "ب", "ل", "ف")


def bare(word):
    """An Arabic word without the particles and article that are written onto it."""
    for article in ARTICLES:
        if word.startswith(article) and len(word) - len(article) >= 3:
            return word[len(article) :]
    return word


def stem(word, language):
    word = plain(word)
    if language == "ar":
        word = bare(word)
    return word[: STEM.get(language, SHORT_STEM)]


def concept(word):
    """The key under which a word's meaning is found: an English word's own, or a name's in any script."""
    key = "".join(CYRILLIC.get(c, c) for c in plain(word))
    for written, sound in SOUNDS:
        key = key.replace(written, sound)
    key = re.sub("c(?=[eis])", "s", key)
    key = re.sub("c(?!h)", "k", key)
    return re.sub(r"(.)\1+", r"\1", key)[:CONCEPT]


def hash32(text):
    """FNV-1a over UTF-16 code units, its bits stirred once more."""
    h = 2166136261
    for c in text:
        h = ((h ^ ord(c)) * 16777619) & 0xFFFFFFFF
    h ^= h >> 15
    h = (h * 0x2C1B3C6D) & 0xFFFFFFFF
    return h ^ (h >> 13)


EXAMPLES = [
    ("putin", "en"), ("путин", "bg"), ("път", "bg"), ("йерусалим", "bg"), ("нетаняху", "bg"), ("netanyahu", "en"), ("catastrophic", "en"),
    ("катастрофално", "bg"), ("straße", "de"), ("żółw", "pl"), ("łódź", "pl"), ("україна", "uk"), ("ёлка", "ru"), ("والحكومة", "ar"), ("café", "fr"),
    ("schwarz", "de"), ("xx", "en"), ("1300", "en"),
]  # fmt: skip


def signed(number):
    return number - (1 << 32) if number >= 1 << 31 else number


if __name__ == "__main__":
    rows = [[word, of, signed(hash32(stem(word, of))), signed(hash32(concept(word)))] for word, of in EXAMPLES]
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "stems.json"), "w") as file:
        file.write("[\n" + ",\n".join("  " + json.dumps(row, ensure_ascii=False) for row in rows) + "\n]\n")

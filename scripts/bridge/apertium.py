"""Word pairs of an Apertium bilingual dictionary, as Debian packs it: a compiled transducer, printed by lt-print (of lttoolbox-dev)."""
import subprocess
from collections import defaultdict

# Symbols of lt-print for nothing.
EMPTY = {"", "ε", "@0@"}
# Longer lemmas are phrases.
LONGEST = 30
# Paths walked in a section: one with more reads numbers or marks, which go round and round.
MOST = 5_000_000


def pairs(path, lt_print="lt-print"):
    """(source lemma, target lemma), each once, in order."""
    printed = subprocess.run([lt_print, path], capture_output=True, check=True, encoding="utf8").stdout
    found = set()
    for section in printed.split("\n--\n"):
        edges = defaultdict(list)
        ends = set()
        for line in section.split("\n"):
            parts = line.split("\t")
            if len(parts) >= 4:
                edges[int(parts[0])].append((int(parts[1]), parts[2], parts[3]))
            elif parts[0].strip().isdigit():
                ends.add(int(parts[0]))
        found.update(walk(edges, ends))
    return sorted(found)


def walk(edges, ends):
    """The two lemmas on each way through the transducer, up to the first tag of either."""
    stack = [(0, "", "", False, False)]
    for _ in range(MOST):
        if not stack:
            return
        state, source, target, source_done, target_done = stack.pop()
        if (source_done and target_done) or state in ends:
            if source and target:
                yield source.lower(), target.lower()
            continue
        for to, read, written in edges.get(state, ()):
            if any(symbol not in EMPTY and symbol[0] != "<" and not (symbol.isalpha() or symbol in "'’-·") for symbol in (read, written)):
                continue
            left, left_done = step(source, read, source_done)
            right, right_done = step(target, written, target_done)
            if len(left) <= LONGEST and len(right) <= LONGEST:
                stack.append((to, left, right, left_done, right_done))


def step(lemma, symbol, done):
    if symbol in EMPTY or done:
        return lemma, done
    return (lemma, True) if symbol[0] == "<" else (lemma + symbol, False)

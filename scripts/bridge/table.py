"""The tables' two formats; `src/link/concept-table.ts` and `src/link/background.ts` read them. Little-endian."""
import struct

import numpy as np

# What a mass of one weighs in the file: a step of 1/64 up to four, where more tells nothing more.
UNIT = 64
# Concepts kept for a stem: the heaviest.
KEPT = 8


def write_concepts(path, masses):
    """`RBC1`, counts of stems, pairs and concepts; concepts; stems; pairs a stem; pairs' concepts; pairs' weights."""
    rows = {}
    for stem, concepts in masses.items():
        best = sorted(concepts.items(), key=lambda item: (-item[1], item[0]))[:KEPT]
        best = [(concept, max(1, min(255, round(mass * UNIT)))) for concept, mass in best if mass * UNIT >= 0.5]
        if best:
            rows[stem] = best
    concepts = sorted({concept for row in rows.values() for concept, _ in row})
    assert len(concepts) < 65536
    place = {concept: index for index, concept in enumerate(concepts)}
    stems = sorted(rows)
    pairs = [(place[concept], mass) for stem in stems for concept, mass in rows[stem]]
    with open(path, "wb") as file:
        file.write(b"RBC1" + struct.pack("<3I", len(stems), len(pairs), len(concepts)))
        file.write(np.array(concepts, "<u4").tobytes())
        file.write(np.array(stems, "<u4").tobytes())
        file.write(np.array([concept for concept, _ in pairs], "<u2").tobytes())
        file.write(np.array([len(rows[stem]) for stem in stems], "u1").tobytes())
        file.write(np.array([mass for _, mass in pairs], "u1").tobytes())
    return len(stems), len(pairs)


def write_weights(path, weights):
    """`RBW1`, count; hashes; weights in steps of 1/32."""
    keys = sorted(weights)
    with open(path, "wb") as file:
        file.write(b"RBW1" + struct.pack("<I", len(keys)))
        file.write(np.array(keys, "<u4").tobytes())
        file.write(np.array([min(255, round(weights[key] * 32)) for key in keys], "u1").tobytes())
    return len(keys)

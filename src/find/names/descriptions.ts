/** Descriptions: who is told of without a name, by office, group, institution, people or nationality. */
import type { ActorKind } from "../../core/format.ts";
import { GROUPS } from "../../languages/concepts/groups.ts";
import type { Mention } from "../finding.ts";
import { madeMention } from "./made-mention.ts";
import type { Piece } from "./name-pieces.ts";
import type { PieceReader } from "./name-run.ts";
import { ownerSpan, spanOf, textOf, wordsSpan } from "./names.ts";
import { countryOf, type RolePhrase } from "./roles.ts";

/** The descriptions of a sentence: roles without a name beside them, and nationalities that are part of none. */
export function descriptionsFrom(
  reader: PieceReader,
  pieces: readonly Piece[],
  roles: readonly RolePhrase[],
): Mention[] {
  const mentions = roles.flatMap((role) => (role.name || !isHead(reader, role) ? [] : (ofRole(reader, role) ?? [])));
  let next = 0;
  for (const piece of pieces) {
    if (piece.what !== "people" && piece.what !== "adjective") continue;
    while (next < roles.length && (roles[next]?.last ?? 0) <= piece.first) next++;
    if ((roles[next]?.first ?? piece.last) >= piece.last) mentions.push(ofNation(reader, piece));
  }
  return mentions;
}

/** Whether the noun is what its phrase is about: "protesters" in "young protesters", not "civilian" in "civilian deaths". */
function isHead({ phraseOf, syntax, words }: PieceReader, { piece, of }: RolePhrase): boolean {
  const phrase = syntax.nounPhrases[phraseOf[piece.last - 1] ?? -1];
  if (!phrase || piece.owner || phrase.head < piece.first) return true;
  if (GROUPS[piece.entry?.id ?? ""]?.kind === "organization" && piece.what === "group") return true; // a body is one though other words follow it
  if (phrase.head < piece.last || of?.first === piece.first) return true;
  return words[phrase.head]?.capital === true && words[piece.first]?.capital === true;
}

function ofRole(reader: PieceReader, role: RolePhrase): Mention | null {
  const { piece, of } = role;
  const concept = piece.what === "group" || piece.entry?.id === "presidency" ? (piece.entry?.id ?? null) : null;
  if (piece.what === "institution" && of === null && piece.entry?.id === "office") return null;
  const { first, last, owner } = role;
  const span = owner ? ownerSpan(reader, { first, last }) : wordsSpan(reader, first, last);
  return madeMention(span, "description", textOf(reader, span), {
    kind: kindOfRole(role),
    office: role.office,
    country: role.country,
    concept,
    of: of && ownerSpan(reader, of),
    owner,
    plural: role.plural,
    indefinite: role.indefinite,
    gender: role.gender,
  });
}

function kindOfRole({ piece, plural }: RolePhrase): ActorKind {
  if (piece.what === "institution") return "organization";
  if (piece.what === "group") return GROUPS[piece.entry?.id ?? ""]?.kind ?? "group";
  return plural ? "group" : "person";
}

/** "Israelis" are a group of the country; "Israeli" beside a noun says whose it is. */
function ofNation(reader: PieceReader, piece: Piece): Mention {
  const people = piece.what === "people";
  const span = spanOf(reader, piece);
  const country = countryOf(piece);
  return madeMention(span, "description", textOf(reader, span), {
    kind: people ? "group" : country === null ? "place" : "country",
    country,
    concept: people ? "people" : (piece.entry?.id ?? null),
    owner: piece.owner,
    plural: people,
  });
}

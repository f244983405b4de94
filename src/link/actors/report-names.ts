/** The named of one report: its names gathered into those it names, before other reports are asked. */
import type { ActorKind } from "../../core/format.ts";
import type { Mention } from "../../find/finding.ts";
import { packFor } from "../../languages/index.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { nameTokens } from "../../text/words/name-tokens.ts";
import type { FoundReport } from "../found-report.ts";
import { tokenKeys } from "./name-match.ts";

/** Somebody or something that a report names. */
export interface Named {
  readonly report: number;
  readonly language: string;
  /** `null` where the report does not tell. */
  readonly kind: ActorKind | null;
  readonly concept: string | null;
  /** The fullest form: its words, and for each the keys it may have. */
  readonly tokens: readonly string[];
  readonly keys: readonly (readonly string[])[];
  /** The form as written: whether it is an acronym. */
  readonly text: string;
  /** Which of the report's mentions name it. */
  readonly mentions: readonly number[];
  /** What the report tells of a person's gender, by a given name or the word for an office. */
  readonly gender: Mention["gender"];
  /** Offices that the report gives it, as `office|country`. */
  readonly offices: readonly string[];
}

/** A name that spells an acronym out ("БиБиСи"): its end is no ending. */
const SPELLED = /\p{Ll}\p{Lu}\p{Ll}?$/u;

/** The named of a report, in the order of their first mentions. */
export function namedIn(report: FoundReport, index: number): Named[] {
  const pack = packFor(report.raw.language);
  if (!pack) return [];
  const byFullest = new Map<string | number, number[]>();
  const all = report.findings.mentions;
  for (const [at, mention] of all.entries()) {
    if (mention.form !== "name") continue;
    const place = mention.standsFor ?? mention;
    const key = mention.concept === null ? place.start : `${mention.kind} ${mention.concept}`;
    const known = byFullest.get(key);
    if (known) known.push(at);
    else byFullest.set(key, [at]);
  }
  return [...byFullest.values()].map((places) => named(all, places, report, index, pack));
}

function named(
  all: readonly Mention[],
  places: readonly number[],
  report: FoundReport,
  index: number,
  pack: LanguagePack,
): Named {
  const mentions = places.flatMap((at) => all[at] ?? []);
  const full = mentions.find(({ standsFor }) => standsFor === null) ?? (mentions[0] as Mention);
  const tokens = nameTokens(full.text, pack.names);
  return {
    report: index,
    language: report.raw.language,
    kind: full.kind,
    concept: full.concept,
    tokens,
    keys: tokens.map((token) => tokenKeys(token, pack.names).slice(0, SPELLED.test(full.text) ? 1 : undefined)),
    text: full.text,
    mentions: places,
    gender: mentions.find(({ gender }) => gender !== null)?.gender ?? null,
    offices: [
      ...new Set(mentions.flatMap(({ office, country }) => (office === null ? [] : [`${office}|${country ?? ""}`]))),
    ],
  };
}

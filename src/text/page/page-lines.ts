/** Paragraphs that are not the report by what stands in them: links to other stories, captions, credits, notices, lone times of day. */
import type { RemovedReason } from "../../core/format.ts";
import type { Word } from "../words/words.ts";
import type { FoundSign, PageSign, SignedParagraph } from "./page-signs.ts";

/** A link's line in words: headlines are shorter; a longer paragraph that begins "More:" is the report's. */
const LONGEST_LINK = 40;
/** A caption in words, its credit included; photographs with more are stories of their own. */
const LONGEST_CAPTION = 70;
/** What may follow the word for a photograph to the end of its line: names and an agency. */
const LONGEST_PHOTO_CREDIT = 9;
/** A credit in words: a dozen reporters and their towns. */
const LONGEST_CREDIT = 60;
/** "Source: …" in words: what is longer tells what the sources said. */
const LONGEST_SOURCE = 12;
/** A notice in words; terms of use run longer, and are then told by several signs. */
const LONGEST_NOTICE = 60;
/** A byline or a name alone, in words. */
const LONGEST_NAME = 10;

const ENDS = new Set([".", "!", "?", "…", "..."]);
const LEADS = new Set([":", "|", "»", "›", "→", ">", "-", "–", "—", "/"]);
const ARROWS = new Set(["►", "▶", "»", "→", "➤", "▸", "►►", "👉", "📷", "🎥", "📹", "▷", "➡"]);

/** What kind of line a paragraph is, or `null` where it is the report's own. `edge` tells whether it stands among the first or the last lines. */
export function lineReason(words: readonly Word[], paragraph: SignedParagraph, edge: boolean): RemovedReason | null {
  if (isLink(words, paragraph)) return "link";
  if (isCaption(words, paragraph)) return "caption";
  if (isCredit(words, paragraph, edge)) return "credit";
  return isNotice(words, paragraph, edge) ? "notice" : null;
}

function has({ signs }: SignedParagraph, sign: PageSign): boolean {
  return signs.some((found) => found.sign === sign);
}

function leads({ signs, first }: SignedParagraph, sign: PageSign): number | null {
  return signs.find((found) => found.sign === sign && found.first === first)?.next ?? null;
}

function ended(words: readonly Word[], { last }: SignedParagraph): boolean {
  let at = last - 1;
  while (/^[”"“»’')\]]$/u.test(words[at]?.text ?? "")) at--;
  return ENDS.has(words[at]?.text ?? "");
}

/** "Read more: …", "Още: …", "► …", a bare address, a headline with "(VIDEO)" behind it. */
function isLink(words: readonly Word[], paragraph: SignedParagraph): boolean {
  const { first, last } = paragraph;
  const length = last - first;
  const opening = words[first]?.text ?? "";
  if (length > LONGEST_LINK) return false;
  if (isAddress(words, paragraph) || (ARROWS.has(opening) && !ended(words, paragraph))) return true;
  const lead = leads(paragraph, "linkLeads");
  if (
    lead !== null &&
    words[lead]?.text === ":" &&
    !words[lead]?.spaceBefore &&
    lead + 1 < last &&
    title(words, lead + 1)
  )
    return true;
  if (lead !== null && lead < last && isShouted(words, first, lead) && LEADS.has(words[lead]?.text ?? "")) return true;
  const alone = leads(paragraph, "linkLeadsAlone");
  if (alone !== null && (alone === last || LEADS.has(words[alone]?.text ?? "") || !ended(words, paragraph)))
    return true;
  return isTailed(words, paragraph);
}

/** A title follows a link's lead: a capital, a quotation mark, a number. */
function title(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && (word.capital || word.kind !== "word" || !/\p{Ll}/u.test(word.text));
}

function isShouted(words: readonly Word[], first: number, last: number): boolean {
  return words.slice(first, last).every(({ text }) => text === text.toUpperCase() && text !== text.toLowerCase());
}

function isAddress(words: readonly Word[], { first, last }: SignedParagraph): boolean {
  const scheme = words[first]?.lower;
  if ((scheme !== "http" && scheme !== "https") || words[first + 1]?.text !== ":") return false;
  return words.slice(first + 1, last).every(({ spaceBefore }) => !spaceBefore);
}

/** "… (ВИДЕО)": a bracket with nothing else in it at the end of a line that no full stop ends. */
function isTailed(words: readonly Word[], { first, last, signs }: SignedParagraph): boolean {
  if (words[last - 1]?.text !== ")" || last - first < 5) return false;
  const tail = signs.find(({ sign, next }) => sign === "linkTails" && next === last - 1);
  return tail !== undefined && words[tail.first - 1]?.text === "(";
}

/** A short paragraph that ends in a photo credit: "Name. Photo/agency", "(Photo: AP)", "Photo by A. Name". */
function isCaption(words: readonly Word[], paragraph: SignedParagraph): boolean {
  const { first, last, signs } = paragraph;
  if (last - first > LONGEST_CAPTION) return false;
  return signs.some((found) => found.sign === "photos" && isPhotoCredit(words, paragraph, found));
}

function isPhotoCredit(words: readonly Word[], { first, last, signs }: SignedParagraph, photo: FoundSign): boolean {
  const { first: at, next } = photo;
  if (last - next > LONGEST_PHOTO_CREDIT || last === next) return false;
  const mark = words[next]?.text ?? "";
  const before = words[at - 1]?.text ?? "";
  const opens = at === first || ENDS.has(before) || /^[([|/]$/u.test(before);
  const bracketed = /^[)\]]$/u.test(words[last - 1]?.text ?? "");
  if (mark === "/" || mark === "©") return opens || bracketed;
  if (mark === ":") return opens && (words[at]?.capital === true || before === "(");
  if (opens && signs.some(({ sign, first: by }) => sign === "bylines" && by === next)) return true;
  return before === "(" && bracketed && words[next]?.capital === true;
}

/** "(Reporting by …)", "Source: …", "By A. Name", a name alone at the head or the foot. */
function isCredit(words: readonly Word[], paragraph: SignedParagraph, edge: boolean): boolean {
  const { first, last } = paragraph;
  if (last - first > LONGEST_CREDIT) return false;
  const bracket = /^[([]$/u.test(words[first]?.text ?? "") ? 1 : 0;
  const lead = paragraph.signs.find(({ sign, first: at }) => sign === "creditLeads" && at === first + bracket);
  if (lead) {
    const several = lead.next - lead.first > 1;
    const mark = words[lead.next]?.text;
    if (several || bracket > 0 || ((mark === ":" || mark === "-") && last - first <= LONGEST_SOURCE)) return true;
  }
  if (has(paragraph, "credits") && edge) return true;
  return edge && (isByline(words, paragraph) || isNameAlone(words, paragraph));
}

function isByline(words: readonly Word[], paragraph: SignedParagraph): boolean {
  const { first, last } = paragraph;
  const by = leads(paragraph, "bylines");
  if (by === null || last - first > LONGEST_NAME || ended(words, paragraph)) return false;
  const rest = words.slice(by, last).filter(({ kind }) => kind === "word");
  return (
    rest.length >= 2 && words[by]?.capital === true && rest.filter(({ capital }) => capital).length * 2 >= rest.length
  );
}

/** Two to five words, each with a capital, and no end mark: an author, an agency. */
function isNameAlone(words: readonly Word[], { first, last }: SignedParagraph): boolean {
  const line = words.slice(first, last);
  if (line.length < 2 || line.length > 6) return false;
  const names = line.filter(({ kind }) => kind === "word");
  const rest = line.every(({ kind, text, capital }) => (kind === "word" ? capital : text === "," || text === "/"));
  return rest && names.length >= 2 && names.length <= 4 && !names.every(({ text }) => text === text.toUpperCase());
}

/** Rights, cookies, terms, tags, "Advertisement", "18.20". */
function isNotice(words: readonly Word[], paragraph: SignedParagraph, edge: boolean): boolean {
  const { first, last, signs } = paragraph;
  const length = last - first;
  if (words[first]?.text === "©") return true;
  const lead = leads(paragraph, "noticeLeads");
  if (lead !== null && words[lead]?.text === ":") return true;
  const notices = signs.filter(({ sign }) => sign === "notices").length;
  if (notices > 0 && length <= LONGEST_NOTICE * notices) return true;
  if (onlySigns(words, paragraph, "noticeLines") || isClock(words, paragraph)) return true;
  return edge && has(paragraph, "bios") && length <= LONGEST_NOTICE && nameFirst(words, paragraph);
}

/** Whether nothing but such words and marks stands in the line. */
function onlySigns(words: readonly Word[], { first, last, signs }: SignedParagraph, wanted: PageSign): boolean {
  const lines = signs.filter(({ sign }) => sign === wanted);
  if (lines.length === 0 || last - first > LONGEST_NAME) return false;
  const covered = new Set(
    lines.flatMap(({ first: from, next }) => Array.from({ length: next - from }, (_, index) => from + index)),
  );
  return words
    .slice(first, last)
    .every(({ kind, text }, index) => covered.has(first + index) || (kind === "mark" && text !== "?"));
}

/** A time of day and nothing else: the hours of a live report. */
function isClock(words: readonly Word[], { first, last, signs }: SignedParagraph): boolean {
  if (last - first > 4) return false;
  const clock = words
    .slice(first, last)
    .some(({ kind, text }) => kind === "number" && /^\d{1,2}[.:]\d{2}$/u.test(text));
  return (
    clock &&
    words
      .slice(first, last)
      .every(({ kind, text }, index) =>
        kind === "number"
          ? /^\d{1,2}[.:]\d{2}$/u.test(text)
          : kind === "mark" || signs.some(({ sign, first: at }) => sign === "clocks" && at === first + index),
      )
  );
}

function nameFirst(words: readonly Word[], { first }: SignedParagraph): boolean {
  return words[first]?.capital === true && words[first + 1]?.capital === true;
}

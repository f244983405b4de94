import fc from "fast-check";
import { expect, it } from "vitest";
import { bulgarian } from "../../languages/bg/pack.ts";
import { english } from "../../languages/en/pack.ts";
import { proseOf } from "../../text/prose.ts";
import { findMarked, type Marked } from "./quotation-marks.ts";

// Made-up sentences. Expected: the words of each stretch, `>` before one that stands in another, `…` after a repaired one, `+` before one that continues another.
it.each<[string, string, string[]]>([
  ["curly marks", "“It is safe,” said Ana.", ["It is safe,"]],
  ["straight marks", '"It is safe," said Ana. "Go."', ["It is safe,", "Go."]],
  ["low and high marks", "„Безопасно е“, каза Ана. „Вървете!“", ["Безопасно е", "Вървете!"]],
  ["low and right marks", "„Безопасно е”, каза Ана.", ["Безопасно е"]],
  ["guillemets", "«Безопасно е», каза Ана.", ["Безопасно е"]],
  ["guillemets pointing inwards", "»Es ist sicher«, sagte Ana.", ["Es ist sicher"]],
  ["one mark on both ends", "”It is safe,” said Ana.", ["It is safe,"]],
  ["the opening mark on both ends", "“It is safe,“ said Ana. “Go.“", ["It is safe,", "Go."]],
  ["a curly mark closed by a straight one", '“It is safe," said Ana.', ["It is safe,"]],
  ["doubled single marks", "''It is safe,'' said Ana.", ["It is safe,"]],
  ["single marks", "‘It is safe,’ said Ana.", ["It is safe,"]],
  ["an apostrophe", "Ana's dog isn't the neighbours' dog.", []],
  ["an apostrophe within single marks", "‘It isn’t the workers’ fault,’ said Ana.", ["It isn’t the workers’ fault,"]],
  ["a year cut short", "In the ’90s it was safe, said Ana’s aunt.", []],
  ["inches", 'The board is 5\' 10" long, and "safe".', ["safe"]],
  ["single marks within double ones", "“He said ‘go’ to us,” Ana said.", ["He said ‘go’ to us,", ">go"]],
  ["double marks within their like", "“He said “go” to us,” Ana said.", ["He said “go” to us,", ">go"]],
  ["other marks within", "«Каза „вървете“ и това е», добави тя.", ["Каза „вървете“ и това е", ">вървете"]],
  ["opened again before it was closed", "“It is safe. “We go,” said Ana.", ["It is safe.…", "We go,"]],
  ["straight marks opened again", '"It is safe. "We go," said Ana.', ["It is safe.…", "We go,"]],
  ["never closed", "“It is safe.\nThat was all.", ["It is safe.…"]],
  ["closed without being opened", 'It is safe here", said Ana.', ["It is safe here…"]],
  ["closed without being opened, after another", '"Go," said Ana. It is safe", she said.', ["Go,", "It is safe…"]],
  ["over two paragraphs", "“It is safe.\n“It is near,” said Ana.", ["It is safe.", "+It is near,"]],
  ["over three, straight", '"One.\n"Two.\n"Three," said Ana.', ["One.", "+Two.", "+Three,"]],
  ["over two, the second mark missing", "“It is safe.\nIt is near,” said Ana.", ["It is safe.", "+It is near,…"]],
  ["in a parenthesis and after a dash", "The board (“safe”) is—“near”—here.", ["safe", "near"]],
  ["nothing between the marks", "“” and “ ”", []],
])("reads %s", (_shape, text, expected) => {
  const pack = /\p{Script=Cyrillic}/u.test(text) ? bulgarian : english;
  expect(findMarked(proseOf(text, pack)).map((marked) => shown(text, marked))).toEqual(expected);
});

function shown(text: string, { start, end, within, continues, repaired }: Marked): string {
  return `${within === null ? "" : ">"}${continues === null ? "" : "+"}${text.slice(start, end)}${repaired ? "…" : ""}`;
}

it("keeps stretches inside their paragraph, in order and one in another or apart, whatever the text", () => {
  const noise = fc.array(
    fc.constantFrom("“", "”", '"', "'", "’", "‘", "„", "«", "»", " ", " a ", "b", ". ", "\n", "''"),
  );
  fc.assert(
    fc.property(noise, (parts) => {
      const text = parts.join("");
      const prose = proseOf(text, english);
      const found = findMarked(prose);
      found.forEach((marked, index) => {
        const paragraph = prose.paragraphs[marked.paragraph];
        expect(marked.start).toBeLessThan(marked.end);
        expect(marked.start >= (paragraph?.start ?? 0) && marked.end <= (paragraph?.end ?? 0)).toBe(true);
        const outer = found[marked.within ?? -1];
        if (outer) expect(outer.start <= marked.start && marked.end <= outer.end).toBe(true);
        const before = found[index - 1];
        if (before) expect(before.start <= marked.start).toBe(true);
      });
    }),
  );
});

it("ends on a hundred thousand marks that are never closed", () => {
  for (const mark of ["“", '"', " “a", " ‘a", " „", "“‘", '" ', "x” ", "'' "]) {
    const text = mark.repeat(100_000);
    expect(findMarked(proseOf(text, english)).every(({ start, end }) => start >= 0 && end <= text.length)).toBe(true);
  }
});

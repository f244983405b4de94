import { expect, it } from "vitest";
import { packFor } from "../../languages/index.ts";
import { proseOf } from "../../text/prose.ts";
import { findVotes } from "./votes.ts";

/** Each vote as `for/against/abstained outcome`, with the votes needed where the text says them. */
function votesOf(text: string, language: string): string[] {
  const pack = packFor(language);
  if (!pack) throw new Error(language);
  return findVotes(proseOf(text, pack), pack, [], []).map((vote) => {
    const counts = [vote.for, vote.against, vote.abstain].map((count) => count ?? "-").join("/");
    const rule = vote.statedRule ? ` needs ${vote.statedRule.needed}/${vote.statedRule.of ?? "-"}` : "";
    return `${counts} ${vote.outcome}${rule}`;
  });
}

it.each([
  [
    "one count against another",
    "de",
    "Der Landtag nahm das Gesetz mit 210 gegen 140 Stimmen bei 12 Enthaltungen an.",
    ["210/140/12 adopted"],
  ],
  [
    "a side before its motion",
    "de",
    "Für das 13. Paket stimmten 120 Abgeordnete, dagegen 80, fünf enthielten sich.",
    ["120/80/5 unknown"],
  ],
  [
    "one member by an article",
    "de",
    "Für den Entwurf stimmten 13 Mitglieder, ein Land enthielt sich.",
    ["13/-/1 unknown"],
  ],
  ["the fewer first, where it fails", "de", "Der Antrag ist mit 98 zu 103 Stimmen gescheitert.", ["98/103/- failed"]],
  ["the fewer first, where nothing fails", "de", "Die Stimmen zählt man von 98 bis 103 Punkten.", []],
  [
    "a side before a motion that is known by its verb",
    "de",
    "Gegen das Fangverbot stimmten 44 Abgeordnete, dafür waren 61, sieben enthielten sich.",
    ["61/44/7 unknown"],
  ],
  ["a bare count behind its side", "cs", "Proti bylo 44 poslanců, pro 61 a sedm se zdrželo.", ["61/44/7 unknown"]],
  [
    "a law that takes effect",
    "bg",
    "Против бяха 44 депутати, 61 го подкрепиха; законът влиза в сила през юли.",
    ["61/44/- adopted"],
  ],
  ["sides with dashes", "uk", "За – 12, проти – 3, утримались 2. Рада ухвалила проєкт.", ["12/3/2 adopted"]],
  [
    "nobody of another mind",
    "uk",
    "Проголосували всі 15 членів, ніхто не був проти й ніхто не утримався.",
    ["15/0/0 unknown"],
  ],
  ["against before in favour", "ru", "Против резолюции голосовали пять стран, за – восемь.", ["8/5/- unknown"]],
  ["voices against voices", "ru", "Закон принят 310 голосами против 45 при 12 воздержавшихся.", ["310/45/12 adopted"]],
  [
    "who backed it",
    "pl",
    "Wniosek poparło 58 posłów, 79 było przeciw, 13 się wstrzymało. Odrzucono go.",
    ["58/79/13 failed"],
  ],
  [
    "counts and their rule in one sentence",
    "pl",
    "Za projektem opowiedziało się siedem państw, przeciw były dwa, a potrzeba było ośmiu z jedenastu głosów.",
    ["7/2/- unknown needs 8/11"],
  ],
  [
    "money beside what is needed",
    "pl",
    "Na fundusz potrzeba 80 mln koron. Za głosowało 106 posłów, przeciw 31.",
    ["106/31/- unknown"],
  ],
  [
    "a side before its verb",
    "nl",
    "Voor stemden 120 leden, tegen stemden er 80, vijf onthielden zich.",
    ["120/80/5 unknown"],
  ],
  ["ayes and noes", "it", "I sì sono stati 120, i no 80, cinque gli astenuti.", ["120/80/5 unknown"]],
  [
    "voices against a bare count",
    "fr",
    "Le Sénat a adopté le texte par 41 voix contre 12, et trois abstentions.",
    ["41/12/3 adopted"],
  ],
  ["one mind", "fr", "Le conseil a adopté le texte à l'unanimité de ses 15 membres.", ["15/-/- adopted"]],
  [
    "a veto that is told beside the failure",
    "es",
    "El veto de dos países hizo fracasar el texto: nueve votaron a favor, dos en contra.",
    ["9/2/- vetoed"],
  ],
  ["verbs first", "ar", "صوت لصالح القرار 12 عضوا وعارضه ثلاثة وامتنع اثنان عن التصويت.", ["12/3/2 unknown"]],
  ["a dual", "ar", "نالت المسودة ثمانية أصوات مقابل صوت واحد وامتناع عضوين.", ["8/1/2 unknown"]],
  ["nobody for two sides", "ar", "صوتت 15 دولة لصالح القرار دون اعتراض أو امتناع.", ["15/0/0 unknown"]],
  ["a share of days", "ru", "За 12 дней погибли 3 человека, 5 против прежнего.", []],
  ["an age", "fr", "Il a voté pour la première fois à 18 ans, contre l'avis de ses deux frères.", []],
  ["candidates", "en", "The party has voted for change and backed 12 candidates in three towns.", []],
])("reads %s (%s)", (_shape, language, text, expected) => {
  expect(votesOf(text, language)).toEqual(expected);
});

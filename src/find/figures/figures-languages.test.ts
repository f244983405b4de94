import { expect, it } from "vitest";
import { packFor } from "../../languages/index.ts";
import { proseOf } from "../../text/prose.ts";
import { findAll } from "../find-all.ts";

/** The figures of a text as `measure value`, in order of the letters. */
function figuresOf(text: string, language: string): string[] {
  const pack = packFor(language);
  if (!pack) throw new Error(language);
  const { figures } = findAll(proseOf(text, pack), pack);
  return figures.map(({ measure, value, low, high }) => `${measure} ${value ?? `${low}-${high}`}`).sort();
}

it.each([
  ["es", "Murieron 12 personas y 30 resultaron heridas.", ["injured 30", "killed 12"]],
  [
    "es",
    "Al menos 23 personas, entre ellas cinco niños, murieron al hundirse un transbordador.",
    ["killed 23", "killed 5"],
  ],
  ["es", "El número de muertos aumentó el martes en cuatro, hasta 31.", ["killed 31"]],
  ["es", "Tres excursionistas, y no seis como se informó al principio, están desaparecidos.", ["missing 3"]],
  ["es", "Entre 10 y 12 soldados perdieron la vida.", ["killed 10-12"]],
  ["es", "A bordo viajaban 112 personas.", ["aboard 112"]],
  ["es", "Unas 6.000 personas han tenido que dejar sus casas.", ["displaced 6000"]],
  ["es", "Su última película se proyectó en once salas y desapareció una semana después.", []],
  ["it", "Sono dodici le vittime.", ["killed 12"]],
  ["it", "I morti sono saliti a 112, i feriti a 430.", ["injured 430", "killed 112"]],
  ["it", "Risultano disperse cinque persone.", ["missing 5"]],
  ["it", "Tra le vittime ci sono 14 bambini.", ["killed 14"]],
  ["fr", "Douze personnes sont mortes et une trentaine ont été blessées.", ["injured 27-33", "killed 12"]],
  ["fr", "Entre 10 et 12 soldats ont péri.", ["killed 10-12"]],
  [
    "de",
    "23 Menschen wurden festgenommen, nach Angaben der Veranstalter waren es mindestens 40.",
    ["detained 23", "detained 40"],
  ],
  [
    "de",
    "In Gewahrsam kamen laut Polizei 23 Menschen, laut Gewerkschaft waren es mindestens 40.",
    ["detained 23", "detained 40"],
  ],
  ["de", "An Bord des Schiffes brach am 12. Mai Feuer aus, 30 Menschen starben.", ["killed 30"]],
  ["de", "Der Verein verlor drei Spiele.", []],
  ["pl", "W wybuchu bomby na targu zginęło dziewięć osób, a 26 zostało rannych.", ["injured 26", "killed 9"]],
  ["pl", "Zaginionych jest troje turystów, a nie sześcioro, jak podawano wcześniej.", ["missing 3"]],
  ["pl", "Liczba ofiar wzrosła o cztery, do 31.", ["killed 31"]],
  ["uk", "Сімнадцятеро гірників загинули через обвал у шахті.", ["killed 17"]],
  ["uk", "Близько 300 людей евакуювали з прибережних будинків.", ["evacuated 300"]],
  ["uk", "Ще двадцять одну людину вважають зниклою безвісти.", ["missing 21"]],
  ["uk", "Понад 12,5 тисячі людей покинули свої домівки.", ["displaced 12500"]],
  ["uk", "300 поліцейських затримали протестувальників.", []],
  ["ru", "Число погибших во вторник выросло на четыре, до 31.", ["killed 31"]],
  ["ru", "Жертвами пожара стали 12 человек.", ["killed 12"]],
  ["ru", "Фильм шёл в одиннадцати кинотеатрах и через неделю исчез с экранов.", []],
  ["ru", "Компания потеряла 12 контрактов.", []],
  ["bg", "Загинаха 12 души, а още 30 са ранени.", ["injured 30", "killed 12"]],
  ["bg", "Най-малко 23 души, сред които пет деца, загинаха.", ["killed 23", "killed 5"]],
  ["cs", "Zahynulo 12 lidí a dalších 30 bylo zraněno.", ["injured 30", "killed 12"]],
  ["cs", "Počet obětí stoupl o čtyři na 31.", ["killed 31"]],
  ["nl", "Bij de brand kwamen twaalf mensen om het leven en raakten er 30 gewond.", ["injured 30", "killed 12"]],
  ["nl", "Minstens 23 mensen, onder wie vijf kinderen, zijn omgekomen.", ["killed 23", "killed 5"]],
  ["ar", "لقي ما لا يقل عن 23 شخصا حتفهم، بينهم خمسة أطفال، في غرق عبارة.", ["killed 23", "killed 5"]],
  ["ar", "أوقفت الشرطة 52 شخصا على هامش المسيرة.", ["detained 52"]],
  ["en", "Three hikers, not six as first reported, are missing on Mount Ferrin.", ["missing 3"]],
  ["en", "On board were 214 people.", ["aboard 214"]],
  ["en", "A grenade exploded, injuring two conscripts, one of them 19 years old.", ["injured 2"]],
  ["en", "A man and two women were killed.", ["killed 3"]],
])("counts in %s: %s", (language, text, expected) => {
  expect(figuresOf(text, language)).toEqual(expected);
});

import { expect, it } from "vitest";
import { NOT_COVERED } from "../../core/sourced.ts";
import { packFor, timesPackFor } from "../../languages/index.ts";
import { plainProse } from "../../text/plain-prose.ts";
import { proseOf } from "../../text/prose.ts";
import { findTimes } from "./times.ts";

/** The words of the expressions found in a text. */
function found(text: string, language: string): string[] {
  const pack = packFor(language) ?? timesPackFor(language);
  if (!pack) throw new Error(language);
  const prose = pack.grammar === NOT_COVERED ? plainProse(text, pack.writing, []) : proseOf(text, pack);
  return findTimes(prose, pack).map(({ start, end }) => text.slice(start, end));
}

it.each([
  ["a weekday", "en", "The mayor spoke on Tuesday.", ["Tuesday"]],
  ["a weekday with its date", "en", "It failed on Monday (October 16), he said.", ["Monday (October 16)"]],
  ["an abbreviated month without a blank", "en", "The dam broke on Oct.7 at dawn.", ["Oct.7"]],
  ["a date with its year", "en", "On 9 November 1987 the lake froze.", ["9 November 1987"]],
  ["a month first", "en", "On March 3, 2021, it thawed.", ["March 3, 2021"]],
  ["a stretch", "en", "In the past 24 hours ten boats sank.", ["the past 24 hours"]],
  ["a count before the day", "en", "He left three days ago.", ["three days ago"]],
  ["a part of a week", "en", "He spoke earlier this week.", ["earlier this week"]],
  ["a year", "en", "The bridge, built in 1954, fell.", ["1954"]],
  ["a count that is no year", "en", "About 2000 people came, 1950 of them by boat.", []],
  ["a modal spelled like a month", "en", "They may go. We march on.", []],
  ["a habit", "en", "The ferry sails every Monday.", []],
  ["a date before a colon", "en", "Correction, March 10: it was a lock.", ["March 10"]],
  ["a range of weekdays", "en", "It is shut from Friday to Tuesday.", ["from Friday to Tuesday"]],
  ["days of one month", "en", "It was shut on October 12-14.", ["October 12-14"]],
  ["a year in words", "en", "It was built in nineteen ninety-six.", ["nineteen ninety-six"]],
  ["a date in digits alone in its line", "en", "It opened.\n23.04.2022 14:55", ["23.04.2022"]],
  ["a fraction that is no date", "en", "It rose by 11/20 of a metre.", []],
  ["a season spelled like a verb", "en", "Prices fall and rents spring up.", []],
  ["a part of a month", "en", "It opened in early October.", ["early October"]],
  ["a week of a month", "en", "It opens in the first week of May.", ["the first week of May"]],
  ["a long weekend", "en", "It was shut over Labor Day weekend.", ["Labor Day weekend"]],
  ["a day told from another", "en", "It broke on Monday. Two days later it held.", ["Monday", "Two days later"]],
  ["a decade", "en", "It was built in the 1990s.", ["1990s"]],
  ["yesterday with its date", "bg", "Вчера, 16 октомври, валя.", ["Вчера", "16 октомври"]],
  ["a month after a preposition", "bg", "През май валя.", ["май"]],
  ["the start of a month in Bulgarian", "bg", "В началото на октомври валя.", ["В началото на октомври"]],
  ["last hours in Bulgarian", "bg", "През последните 24 часа валя.", ["последните 24 часа"]],
  ["today", "bg", "Кметът обяви това днес.", ["днес"]],
  ["a date in Bulgarian", "bg", "На 16 октомври 2023 г. мостът падна.", ["16 октомври 2023 г."]],
  ["last week in Bulgarian", "bg", "Миналата седмица валя.", ["Миналата седмица"]],
  ["a count of days in Bulgarian", "bg", "Преди три дни той замина.", ["Преди три дни"]],
  ["a word spelled like May", "bg", "Май ще вали.", []],
  ["no time at all", "bg", "Кметът мълча.", []],
])("finds %s", (_shape, language, text, expected) => {
  expect(found(text, language)).toEqual(expected);
});

it.each([
  ["a range closed by its postposition", "tr", "Mayıs'tan Eylül'e kadar yağdı.", ["Mayıs'tan Eylül'e kadar"]],
  ["a declined day", "tr", "Köprü 12 Mart Salı günü açıldı.", ["12 Mart Salı günü"]],
  ["a declined year", "tr", "Köprü 1994'te yapıldı.", ["1994'te"]],
  ["a count in a case", "tr", "Törene 1500'den fazla kişi geldi.", []],
  ["a week before this", "tr", "Geçen hafta yağmur yağdı.", ["Geçen hafta"]],
  ["a part behind its whole", "tr", "Temmuz'un son haftası kapalıydı.", ["Temmuz'un son haftası"]],
  ["a count before", "tr", "İki ay önce açıldı.", ["İki ay önce"]],
  ["a day with its number in brackets", "pt", "A ponte abriu na terça-feira (12).", ["terça-feira (12)"]],
  ["a day told by its number", "pt", "A ponte abre no dia 12.", ["dia 12"]],
  ["a day told by its number and month", "pt", "A ponte abre no dia 12 de maio.", ["12 de maio"]],
  ["a year of two digits", "pt", "A ponte caiu em 2 de outubro de 92.", ["2 de outubro de 92"]],
  ["a count behind a date", "pt", "Em 2 de outubro 92 pessoas vieram.", ["2 de outubro"]],
  ["ago", "pt", "A ponte caiu há três semanas.", ["há três semanas"]],
  ["a decade behind its word", "es", "Se hizo en los años 90.", ["años 90"]],
  ["a count of years", "es", "Tiene 90 años.", []],
  ["a decade in Bulgarian", "bg", "През 90-те години валя.", ["90-те години"]],
  ["a century", "es", "Se hizo en el siglo XV.", ["siglo XV"]],
  ["a century by its ordinal", "nl", "Het is uit de 15e eeuw.", ["15e eeuw"]],
  ["between two times", "es", "Llovió entre enero de 2019 y ayer.", ["entre enero de 2019 y ayer"]],
  ["two years that are no range", "en", "Rain fell in 2015 and 2016.", ["2015", "2016"]],
  ["the week of a day", "en", "It opens in the week of 10 April.", ["week of 10 April"]],
  ["the week before the last", "de", "Vorletzte Woche regnete es.", ["Vorletzte Woche"]],
  ["a year before its month", "nl", "Het opende in 2017 april.", ["2017 april"]],
])("finds %s (%s)", (_shape, language, text, expected) => {
  expect(found(text, language)).toEqual(expected);
});

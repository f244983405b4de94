/** The days that calendars name, by keys that all packs share. */
import { type Day, dayOf, easterOf, orthodoxEasterOf, weekdayOf } from "../../core/calendar.ts";

type Rule = (year: number) => Day | null;

const on =
  (month: number, day: number): Rule =>
  (year) =>
    dayOf(year, month, day);
const fromEaster =
  (days: number): Rule =>
  (year) =>
    easterOf(year) + days;
const fromOrthodoxEaster =
  (days: number): Rule =>
  (year) =>
    orthodoxEasterOf(year) + days;

/** The nth weekday of a month, or its last one where `n` is -1. */
const nthWeekday =
  (n: number, weekday: number, month: number): Rule =>
  (year) => {
    const first = dayOf(year, month, 1) ?? 0;
    const ahead = first + ((weekday - weekdayOf(first) + 7) % 7);
    if (n > 0) return ahead + 7 * (n - 1);
    const fifth = dayOf(year, month, ahead - first + 29);
    return fifth ?? ahead + 21;
  };

/** Source: the holiday laws of the countries and the church calendars; movable feasts count from Easter. */
const HOLIDAYS: Readonly<Record<string, Rule>> = {
  "all-saints": on(11, 1),
  armistice: on(11, 11),
  ascension: fromEaster(39),
  "ash-wednesday": fromEaster(-46),
  assumption: on(8, 15),
  "bg-alphabet": on(5, 24),
  "bg-awakeners": on(11, 1),
  "bg-independence": on(9, 22),
  "bg-liberation": on(3, 3),
  "bg-unification": on(9, 6),
  "boxing-day": on(12, 26),
  christmas: on(12, 25),
  "kings-day": on(4, 27),
  "nl-remembrance": on(5, 4),
  "nl-liberation": on(5, 5),
  "be-national": on(7, 21),
  "corpus-christi": fromEaster(60),
  "german-unity": on(10, 3),
  "at-national": on(10, 26),
  "reformation-day": on(10, 31),
  "saint-martin": on(11, 11),
  "saint-nicholas": on(12, 6),
  "saint-nicholas-eve": on(12, 5),
  "saint-john": on(6, 24),
  "peter-and-paul": on(6, 29),
  "saint-barbara": on(12, 4),
  "all-souls": on(11, 2),
  "carnival-saturday": fromEaster(-50),
  "carnival-sunday": fromEaster(-49),
  "carnival-monday": fromEaster(-48),
  "christmas-eve": on(12, 24),
  "earth-day": on(4, 22),
  easter: fromEaster(0),
  "easter-monday": fromEaster(1),
  epiphany: on(1, 6),
  "es-constitution": on(12, 6),
  "es-national": on(10, 12),
  "fr-national": on(7, 14),
  "fr-victory": on(5, 8),
  "good-friday": fromEaster(-2),
  halloween: on(10, 31),
  "holy-saturday": fromEaster(-1),
  "immaculate-conception": on(12, 8),
  "it-liberation": on(4, 25),
  "it-republic": on(6, 2),
  "labour-day": on(5, 1),
  "maundy-thursday": fromEaster(-3),
  "new-year": on(1, 1),
  "new-year-eve": on(12, 31),
  "orthodox-easter": fromOrthodoxEaster(0),
  "orthodox-good-friday": fromOrthodoxEaster(-2),
  "orthodox-palm-sunday": fromOrthodoxEaster(-7),
  "palm-sunday": fromEaster(-7),
  pentecost: fromEaster(49),
  "saint-george": on(5, 6),
  "saint-patrick": on(3, 17),
  "tr-children": on(4, 23),
  "tr-youth": on(5, 19),
  "tr-democracy": on(7, 15),
  "tr-victory": on(8, 30),
  "tr-republic": on(10, 29),
  "us-independence": on(7, 4),
  "us-labor-day": nthWeekday(1, 1, 9),
  "us-memorial-day": nthWeekday(-1, 1, 5),
  "us-mlk-day": nthWeekday(3, 1, 1),
  "us-thanksgiving": nthWeekday(4, 4, 11),
  "shrove-tuesday": fromEaster(-47),
  valentine: on(2, 14),
  "whit-monday": fromEaster(50),
  "womens-day": on(3, 8),
};

/** The day of a holiday in a year, or `null` where the key is none of ours. */
export function holidayIn(holiday: string, year: number): Day | null {
  return HOLIDAYS[holiday]?.(year) ?? null;
}

/** Names made up of syllables, in Latin and Cyrillic letters alike, so that reports in several languages name the same. */

/** A name in the scripts of the made reports. */
export interface MadeName {
  readonly latin: string;
  readonly cyrillic: string;
}

type Syllable = readonly [latin: string, cyrillic: string];

const FIRST: readonly Syllable[] = [
  ["Ana", "Ана"],
  ["Boris", "Борис"],
  ["Elena", "Елена"],
  ["Marko", "Марко"],
  ["Ivan", "Иван"],
  ["Nina", "Нина"],
  ["Tomas", "Томас"],
  ["Vera", "Вера"],
  ["Petra", "Петра"],
  ["Milan", "Милан"],
];

const BEGIN: readonly Syllable[] = [
  ["Bra", "Бра"],
  ["Ve", "Ве"],
  ["Ku", "Ку"],
  ["Dor", "Дор"],
  ["Li", "Ли"],
  ["Sar", "Сар"],
  ["To", "То"],
  ["Mel", "Мел"],
  ["Or", "Ор"],
  ["Ga", "Га"],
  ["Pe", "Пе"],
  ["Zu", "Зу"],
  ["Ral", "Рал"],
  ["No", "Но"],
  ["Fe", "Фе"],
];

const MIDDLE: readonly Syllable[] = [
  ["da", "да"],
  ["ri", "ри"],
  ["lo", "ло"],
  ["vi", "ви"],
  ["na", "на"],
  ["ko", "ко"],
  ["me", "ме"],
  ["tu", "ту"],
  ["sa", "са"],
  ["bo", "бо"],
];

const OF_PEOPLE: readonly Syllable[] = [
  ["rov", "ров"],
  ["dan", "дан"],
  ["mir", "мир"],
  ["nak", "нак"],
  ["lis", "лис"],
  ["tar", "тар"],
];

const OF_PLACES: readonly Syllable[] = [
  ["grad", "град"],
  ["na", "на"],
  ["vo", "во"],
  ["lia", "лия"],
  ["mos", "мос"],
  ["ren", "рен"],
];

/** The n-th person: no two of the first ten thousand have one name. */
export function madePerson(n: number): MadeName {
  const first = pick(FIRST, n * 7);
  const last = joined(pick(BEGIN, n), pick(MIDDLE, Math.floor(n / BEGIN.length)), endOf(OF_PEOPLE, n));
  return { latin: `${first[0]} ${last.latin}`, cyrillic: `${first[1]} ${last.cyrillic}` };
}

/** The n-th place. */
export function madePlace(n: number): MadeName {
  return joined(pick(BEGIN, n * 4 + 3), pick(MIDDLE, Math.floor(n / BEGIN.length) + 5), endOf(OF_PLACES, n));
}

/** A name without the first one. */
export function lastName({ latin, cyrillic }: MadeName): MadeName {
  return { latin: latin.split(" ").at(-1) ?? "", cyrillic: cyrillic.split(" ").at(-1) ?? "" };
}

function endOf(ends: readonly Syllable[], n: number): Syllable {
  return pick(ends, Math.floor(n / (BEGIN.length * MIDDLE.length)) + n);
}

function joined(...parts: readonly Syllable[]): MadeName {
  return { latin: parts.map(([latin]) => latin).join(""), cyrillic: parts.map(([, cyrillic]) => cyrillic).join("") };
}

function pick(from: readonly Syllable[], n: number): Syllable {
  return from[n % from.length] ?? ["", ""];
}

/** How often the letters beyond a-z stand in texts of Latin script: what tells old encodings apart. */
import { type Sourced, sourced } from "../core/sourced.ts";

/** A language's letters beyond a-z with how many of ten thousand letters they are, small letters standing for capitals too. */
export type MarkedLetters = Readonly<Record<string, number>>;

/** By BCP 47 code. A language without an entry is told by its neighbours' letters or not at all. */
export const MARKED_LETTERS: Sourced<Readonly<Record<string, MarkedLetters>>> = sourced(
  "written for Readout: rounded from what is generally known of each alphabet; only the order of size matters",
  {
    en: { é: 1 },
    de: { ä: 55, ö: 30, ü: 65, ß: 30, é: 1 },
    fr: { é: 190, è: 35, à: 45, ê: 15, ç: 8, â: 5, î: 4, ô: 5, û: 4, ù: 5, ë: 1, ï: 2, œ: 2 },
    es: { á: 50, é: 40, í: 70, ó: 80, ú: 15, ñ: 25, ü: 1, "¿": 3, "¡": 2 },
    pt: { ã: 90, á: 40, é: 45, ç: 50, ó: 25, õ: 15, ê: 30, í: 35, ú: 15, à: 15, â: 10, ô: 5 },
    it: { à: 60, è: 55, ì: 10, ò: 25, ù: 15, é: 10 },
    nl: { ë: 8, é: 6, ï: 3, ö: 2, ü: 2, è: 2, ó: 1, á: 1, ê: 1 },
    ca: { à: 70, é: 60, è: 40, í: 50, ó: 60, ò: 25, ú: 20, ç: 15, ï: 5, ü: 3, "·": 5 },
    sv: { å: 130, ä: 180, ö: 130, é: 2 },
    da: { å: 120, æ: 90, ø: 95, é: 2 },
    nb: { å: 150, æ: 20, ø: 90, é: 2 },
    fi: { ä: 360, ö: 45, å: 2 },
    is: { á: 180, é: 60, í: 150, ó: 90, ú: 60, ý: 25, ð: 440, þ: 140, æ: 80, ö: 80 },
    pl: { ą: 100, ć: 40, ę: 110, ł: 180, ń: 20, ó: 85, ś: 70, ź: 6, ż: 85 },
    cs: { á: 220, č: 95, ď: 2, é: 130, ě: 165, í: 325, ň: 5, ó: 3, ř: 120, š: 80, ť: 4, ú: 10, ů: 70, ý: 110, ž: 100 },
    sk: {
      á: 200,
      ä: 3,
      č: 110,
      ď: 15,
      é: 90,
      í: 90,
      ĺ: 1,
      ľ: 40,
      ň: 20,
      ó: 15,
      ô: 20,
      ŕ: 1,
      š: 85,
      ť: 55,
      ú: 90,
      ý: 95,
      ž: 85,
    },
    hu: { á: 350, é: 350, í: 60, ó: 110, ö: 110, ő: 90, ú: 30, ü: 60, ű: 25 },
    sl: { č: 120, š: 100, ž: 70 },
    hr: { č: 95, ć: 70, đ: 25, š: 90, ž: 60 },
    ro: { ă: 220, â: 90, î: 110, ș: 110, ț: 100, ş: 110, ţ: 100 },
    tr: { ç: 115, ğ: 110, ı: 510, ö: 80, ş: 175, ü: 185, İ: 20, â: 3 },
  },
);

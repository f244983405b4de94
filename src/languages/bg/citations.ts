/** Bulgarian: citations. */
import { sourced } from "../../core/sourced.ts";
import type { CitationWords } from "../citations.ts";

const WRITTEN = "written for Readout: how Bulgarian news says on whose word it rests";

export const bulgarianCitationWords: CitationWords = {
  passedOnBy: sourced(WRITTEN, [
    "цитиран* от",
    "цитиран* в",
    "по информация на",
    "предаден* от",
    "разпространен* от",
    "публикуван* от",
    "публикуван* в",
    "излъчен* от",
  ]),
  citing: sourced(WRITTEN, [
    "позовавайки се на",
    "като се позовава на",
    "като се позовават на",
    "позова* се на",
    "с позоваване на",
    "като цитира*",
    "цитирайки",
    "по данни на",
  ]),
  saidTo: sourced(WRITTEN, [
    "пред",
    "в интервю за",
    "в интервю пред",
    "в интервю по",
    "в разговор с",
    "в коментар за",
    "в коментар пред",
    "в ефира на",
    "в изявление пред",
  ]),
  quotes: sourced(WRITTEN, ["цитира", "цитират", "цитираха"]),
  outlets: sourced(WRITTEN, [
    "агенция*",
    "агенции*",
    "вестник*",
    "всекидневник*",
    "седмичник*",
    "списание*",
    "таблоид*",
    "телевизия*",
    "радио*",
    "канал*",
    "сайт*",
    "портал*",
    "издание*",
    "медия*",
  ]),
  credits: sourced(WRITTEN, ["източник", "източници", "по материали на", "по информация на", "по", "превод на"]),
  pictures: sourced(WRITTEN, ["снимка", "снимки", "фото", "кадър", "илюстрация", "видео", "архив"]),
};

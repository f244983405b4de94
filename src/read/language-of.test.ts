import { expect, it } from "vitest";
import { languageOf } from "./language-of.ts";

// Made-up sentences.
it.each([
  ["Bulgarian", "Министърът каза, че мостът над реката ще бъде затворен до петък.", "bg"],
  ["Bulgarian without its own letters", "Поради наводнението пътните служби затвориха моста.", "bg"],
  ["Macedonian by its letters", "Министерот рече дека мостот ќе биде затворен до петок.", "mk"],
  ["Macedonian by its words", "Во петокот беше затворен мостот кон север.", "mk"],
  ["Serbian", "Министар је рекао да ће мост бити затворен до петка.", "sr"],
  ["Russian", "Министр сообщил, что мост будет закрыт до пятницы.", "ru"],
  ["Ukrainian", "Міністр повідомив, що міст буде закрито до п’ятниці.", "uk"],
  ["Belarusian", "Міністр паведаміў, што мост будзе зачынены да пятніцы.", "be"],
  ["English", "The minister said that the bridge would be closed until Friday.", "en"],
  ["English with foreign names", "Ms Žižková and Mr Çelik met in São João on Friday, the ministry said.", "en"],
  ["German", "Der Minister sagte, die Brücke bleibe bis Freitag gesperrt.", "de"],
  ["Polish", "Minister powiedział, że most będzie zamknięty do piątku.", "pl"],
  ["Czech", "Ministr řekl, že most bude uzavřen do pátku.", "cs"],
  ["Slovak", "Minister povedal, že most bude do piatka uzavretý a ľudia ho môžu obísť.", "sk"],
  ["Turkish", "Bakan, köprünün cuma gününe kadar kapalı kalacağını söyledi.", "tr"],
  ["Turkish whose encoding was lost", "Bakan, köprünün cuma gününe kadar kapalý kalacaðýný açýkladý.", "tr"],
  ["Swedish, which is not expected", "Ministern sade att bron skulle vara stängd till fredag.", "sv"],
  ["Arabic", "قال الوزير إن الجسر سيبقى مغلقا حتى يوم الجمعة", "ar"],
  ["Persian", "وزیر گفت که پل تا روز جمعه بسته خواهد بود", "fa"],
  ["Hebrew", "השר אמר כי הגשר יהיה סגור עד יום שישי", "he"],
  ["Hindi among Latin leftovers", "Share Share मंत्री ने कहा कि पुल शुक्रवार तक बंद रहेगा", "hi"],
  ["Chinese", "部长说大桥将关闭到星期五", "zh"],
  ["Japanese", "大臣は橋を金曜日まで閉鎖すると述べた", "ja"],
  ["Korean", "장관은 다리가 금요일까지 폐쇄될 것이라고 말했다", "ko"],
  ["no letters", "12.10.2031 – 45 %", "und"],
  ["nothing", "", "und"],
])("tells %s", (_shape, text, expected) => {
  expect(languageOf(text)).toBe(expected);
});

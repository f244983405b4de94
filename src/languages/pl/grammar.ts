/** Polish: grammar. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import type { AuxiliaryForm, EndingGuess, Grammar, Inflection, WordClass } from "../grammar.ts";

const WRITTEN = "written for Readout: the closed classes and regular inflection of Polish";

/** `mieć` is a modal here: what it does before an infinitive ("ma podpisać") is what a modal does. */
const AUXILIARIES: readonly (readonly [
  forms: string,
  lemma: string,
  is: AuxiliaryForm["is"],
  tense: AuxiliaryForm["tense"],
])[] = [
  ["jestem jesteś jest jesteśmy jesteście są", "być", "be", "present"],
  ["byłem byłam byłeś byłaś był była było byliśmy byłyśmy byli były", "być", "be", "past"],
  ["będę będziesz będzie będziemy będziecie będą", "być", "be", "future"],
  ["być", "być", "be", null],
  ["został została zostało zostali zostały zostałem zostałam zostaliśmy", "zostać", "be", "past"],
  ["zostanie zostaną zostaniemy", "zostać", "be", "future"],
  ["zostaje zostają", "zostać", "be", "present"],
  ["zostać", "zostać", "be", null],
  ["byłby byłaby byłoby byliby byłyby zostałby zostałaby zostałoby zostaliby zostałyby", "by", "modal", null],
  ["może mogą mogę możemy możesz możecie mógł mogła mogło mogli mogły", "móc", "modal", null],
  ["mógłby mogłaby mogłoby mogliby mogłyby można", "móc", "modal", null],
  [
    "musi muszą muszę musimy musiał musiała musiało musieli musiały musiałby musiałaby musieliby",
    "musieć",
    "modal",
    null,
  ],
  ["powinien powinna powinno powinni powinny powinniśmy trzeba należy", "powinien", "modal", null],
  ["ma mają mam mamy", "mieć", "modal", "present"],
  ["miał miała miało mieli miały", "mieć", "modal", "past"],
  ["miałby miałaby miałoby mieliby miałyby", "by", "modal", null],
];

/** `[endings, dictionary ending, class]`. */
const VERBS: readonly (readonly [endings: string, base: string, is: Inflection["is"]])[] = [
  ["uje ują uję ujemy", "ować", "present"],
  ["ował owała owało owali owały owałem owałam owaliśmy owano", "ować", "past"],
  ["owany owana owane owani owanych owanego owanej owaną owanym", "ować", "participle"],
  ["ując", "ować", "gerund"],
  ["uje ują uję ujemy", "ywać", "present"],
  ["a ają am amy", "ać", "present"],
  ["ał ała ało ali ały ałem ałam aliśmy ano", "ać", "past"],
  ["any ana ane ani anych anego anej aną anym", "ać", "participle"],
  ["ając", "ać", "gerund"],
  ["i ią ię imy ą ę", "ić", "present"],
  ["ił iła iło ili iły iłem iłam iliśmy ono iono", "ić", "past"],
  ["iony iona ione eni ieni ionych ionego ionej ony ona one onych onego onej", "ić", "participle"],
  ["y ą ę ymy", "yć", "present"],
  ["ył yła yło yli yły yłem yłam yliśmy ono yto", "yć", "past"],
  ["ony ona one eni onych onego onej yty yta yte yci ytych", "yć", "participle"],
  ["nie ną nę niemy", "nąć", "present"],
  ["nął nęła nęło nęli nęły nąłem nęliśmy nięto", "nąć", "past"],
  ["nięty nięta nięte nięci niętych niętego niętej", "nąć", "participle"],
  ["ie ieją ieje ą", "ieć", "present"],
  ["i ą", "eć", "present"],
  ["y ą", "eć", "present"],
  ["iał iała iało ieli iały iałem iałam ieliśmy", "ieć", "past"],
  ["ał ała ało eli ały", "eć", "past"],
  ["je ją", "ć", "present"],
];

const ENDINGS: readonly (readonly [endings: string, is: WordClass, weight: number])[] = [
  ["", "noun", 0],
  ["ał ił ył ął uł", "past", 0],
  ["ał uł", "noun", -2],
  ["dł dła dli dły kł kła kło kli kły gł gła gło gli gły rł rła rło rli", "past", 0],
  ["gła kła", "noun", -2],
  ["ała iła yła ęła ało iło yło ęło ali ili yli ęli ieli ały iły yły ęły łem łam liśmy łyśmy", "past", 0],
  ["ali ieli", "noun", -4],
  ["łby łaby łoby liby łyby", "past", 0],
  ["uje ują ujemy ają ywa ywają eją", "present", 0],
  ["ać ić yć eć ąć", "plain", 0],
  ["ość iość dość", "noun", 0],
  ["ano ono ięto", "past", 0],
  ["any ana ane ani ony ona one owani owany owana owane ięty ięta ięte ięci", "participle", 0],
  ["ona ana", "noun", -2],
  ["anego anej anych anym anymi onego onej onych onym onymi iętego iętej iętych iętym", "participle", 0],
  ["ąc wszy łszy", "gerund", 0],
  ["ący ąca ące ącego ącej ącym ących ącą ącymi", "adjective", 0],
  [
    "ski ska skie skiego skiemu skiej skim skich skimi ską scy cki cka ckie ckiego ckiemu ckiej ckim ckich ckimi cką ccy dzki dzka dzkie dzkiego dzkiej dzkich",
    "adjective",
    0,
  ],
  ["owy owa owe owego owemu owej owym owych owymi ową owi", "adjective", 0],
  ["owa owi owy owe", "noun", -2],
  ["ny nego nemu nej nym nych nymi", "adjective", 0],
  ["na ne ni ną", "noun", 0],
  [
    "alny alna alne alnego alnej alnym alnych alną czny czna czne cznego cznej cznym cznych czną żny żna żne śny śna śne ijny ijna ijne yjny yjna yjne yjnego yjnej yjnych ijnego ijnej ijnych",
    "adjective",
    0,
  ],
  ["ego emu ych ymi", "adjective", 0],
  ["ejszy ejsza ejsze ejszego ejszej ejszych", "adjective", 0],
  ["nie", "noun", 0],
  ["nie", "adverb", -1],
  ["cznie alnie yjnie ijnie ownie ebnie ętnie", "adverb", 0],
  ["anie enie cie cia nia niem niu", "noun", 0],
  ["cja cji cję cją cje cjach cjami cjom sja sji sję", "noun", 0],
];

/** Polish: grammar. */
export const polishGrammar: Grammar = {
  closed: sourced(WRITTEN, {
    determiner:
      "ten ta to:2 te ci:3 tego tej temu tym tych tymi tę tą tamten tamta tamte tamtego tamtej tamtych taki taka takie takiego takiej takich takim pewien pewna pewne pewnego pewnej jakiś jakaś jakieś każdy każda każde każdego każdej wszystkie wszystkich wszystkim żaden żadna żadne żadnego żadnej żadnych inny inna inne innego innej innych innym inni " +
      "mój moja moje mojego mojej twój nasz nasza nasze naszego naszej naszych wasz wasza swój swoja swoje swojego swojej swoich swoim swoją swego swej swych jego jej ich:1 kilka kilku kilkoro kilkunastu kilkudziesięciu wiele wielu więcej mniej wszystek cały cała całe całego całej oba obie obu obydwa sam sama samo samego samej sami",
    pronoun: "ja ty on ona ono my wy oni one to:1 kto nikt ktoś wszyscy niektórzy wszystko nic coś obaj inni:1",
    object:
      "mnie mi cię ciebie ci tobie go jego:2 niego mu jemu niemu nim ją nią niej jej:2 nas nam nami was wam wami ich:1 im nich nimi je siebie sobie sobą się",
    preposition:
      "w we na od do z ze za po przy przed przede podczas przez nad pod dla bez beze między pomiędzy wśród wobec według wedle o ku poza oprócz mimo pomimo około koło obok blisko wzdłuż wokół dookoła wewnątrz zamiast dzięki przeciw przeciwko wbrew podług względem spod znad zza sprzed ponad u śladem wskutek celem w_sprawie",
    coordinator: "i oraz lub albo ani a ale lecz bądź czy:2 jednak zaś natomiast",
    subordinator:
      "że iż żeby aby by gdyby jeśli jeżeli jak jako:3 gdy kiedy ponieważ gdyż bo bowiem choć chociaż skoro zanim dopóki póki odkąd czy jakoby niż dlaczego gdzie dokąd skąd aż",
    relative:
      "który która które którego której któremu którym których którymi którą którzy co:3 czyj jaki:1 jaka:1 jakie:1 gdzie:1 kogo komu czego czemu czym kim",
    not: "nie",
    adverb:
      "już jeszcze też także również tylko nawet właśnie tak tam tu tutaj teraz wtedy dziś dzisiaj wczoraj jutro później wcześniej potem następnie często czasem czasami zawsze nigdy wciąż nadal ciągle znów znowu ponownie razem bardzo bardziej najbardziej dużo mało prawie niemal około:1 co najmniej:2 zbyt dość raczej zresztą ponadto poza_tym tymczasem natychmiast wreszcie wkrótce niedawno ostatnio obecnie dotychczas dotąd wówczas dlatego zatem więc przecież podobno rzekomo prawdopodobnie zapewne chyba być_może kiedyś " +
      "publicznie oficjalnie szczególnie zwłaszcza m.in wspólnie dalej ostatecznie głównie m dobrze źle lepiej gorzej naprawdę niestety oczywiście krótko daleko wysoko nisko szybko wolno łatwo trudno jasno rano wieczorem krótko stanowczo",
    adjective:
      "pierwszy pierwsza pierwsze pierwszego pierwszej drugi druga drugie drugiego drugiej trzeci trzecia trzecie czwarty czwarta piąty piąta ostatni ostatnia ostatnie ostatniego ostatniej ostatnich nowy nowa nowe nowego nowej nowych stary były:3 była:4 wielki wielka duży duża duże małe mały główny główna gotowy gotowa gotowi gotów",
    particle: "no niech niechaj oby czyżby li",
    number:
      "zero jeden jedna jedno jednego jednej jednym dwa dwie dwóch dwu dwaj dwoje dwojga dwoma dwóm trzy trzech trzej troje trojga trzem trzema cztery czterech czterej czworo czworga czterem pięć pięciu pięcioro sześć sześciu sześcioro siedem siedmiu siedmioro osiem ośmiu ośmioro dziewięć dziewięciu dziesięć dziesięciu dziesięcioro jedenaście jedenastu dwanaście dwunastu trzynaście trzynastu czternaście czternastu czternaścioro piętnaście piętnastu szesnaście szesnastu siedemnaście osiemnaście dziewiętnaście dwadzieścia dwudziestu trzydzieści trzydziestu czterdzieści czterdziestu pięćdziesiąt pięćdziesięciu sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt sto stu dwieście dwustu trzysta trzystu czterysta pięćset pięciuset sześćset siedemset osiemset dziewięćset tysiąc tysiące tysięcy tysiąca milion miliony milionów miliona miliard miliardy miliardów dziesiątki setki kilkaset kilkuset kilkanaście kilkadziesiąt kilkunastu kilkudziesięciu półtora tys mln mld",
    noun: "policja sposób czas rok dzień udział wydział artykuł tytuł zespół kościół szczegół generał materiał kapitał finał kanał personel oddział podział pomysł przemysł umysł stół dół sygnał trybunał journal szpital pokój śmierć sieć część pomoc noc moc rzecz pięść treść wieść wartość działalność ludność większość żołnierz marszałek ministerstwo siła szkoła strzała chwila skala sala fala opcja głowa rozmowa umowa mowa sprawa wyprawa naprawa ustawa rozprawa wystawa postawa podstawa budowa odmowa żona strona obrona ona:9 osłona zasłona korona bomba osoba",
    nouns:
      "ludzie ludzi ludziom ludźmi dzieci osoby osób kraje krajów władze władz media mediów siły sił szkoły chwili cele akcje relacje rozmowy umowy sprawy strony ustawy",
  }),
  auxiliaries: sourced(
    WRITTEN,
    AUXILIARIES.flatMap(([forms, lemma, is, tense]) =>
      forms
        .split(" ")
        .map((form) => ({ form, lemma, is, tense, negated: false, holdsSubject: false, reportive: false })),
    ),
  ),
  irregularVerbs: sourced("written for Readout: common verbs whose past has another stem than the infinitive", [
    "iść szedł/szła/szło/szli/szły",
    "pójść poszedł/poszła/poszło/poszli/poszły",
    "wejść wszedł/weszła/weszło/weszli/weszły",
    "wyjść wyszedł/wyszła/wyszło/wyszli/wyszły",
    "przyjść przyszedł/przyszła/przyszło/przyszli",
    "dojść doszedł/doszła/doszło/doszli/doszły",
    "odejść odszedł/odeszła/odeszło/odeszli",
    "przejść przeszedł/przeszła/przeszło/przeszli",
    "zejść zszedł/zeszła/zeszło/zeszli",
    "nadejść nadszedł/nadeszła/nadeszło/nadeszli",
    "móc mógł/mogła/mogło/mogli/mogły",
    "pomóc pomógł/pomogła/pomogło/pomogli/pomogły",
    "znaleźć znalazł/znalazła/znalazło/znaleźli/znalazły/znaleziono znaleziony/znaleziona/znalezione/znalezieni",
    "odnaleźć odnalazł/odnalazła/odnaleźli/odnaleziono odnaleziony/odnaleziona/odnalezieni",
    "umrzeć umarł/umarła/umarli/zmarł/zmarła/zmarło/zmarli/zmarły",
    "nieść niósł/niosła/nieśli",
    "przynieść przyniósł/przyniosła/przyniosło/przynieśli/przyniosły",
    "wnieść wniósł/wniosła/wnieśli",
    "odnieść odniósł/odniosła/odnieśli/odniosły",
    "ponieść poniósł/poniosła/ponieśli/poniosły",
    "podnieść podniósł/podniosła/podnieśli",
    "rzec rzekł/rzekła/rzekło/rzekli",
    "uciec uciekł/uciekła/uciekło/uciekli/uciekły",
    "zastrzec zastrzegł/zastrzegła/zastrzegli",
    "ostrzec ostrzegł/ostrzegła/ostrzegli",
    "wywrzeć wywarł/wywarła",
    "oprzeć oparł/oparła/oparli",
    "wesprzeć wsparł/wsparła/wsparli",
    "poprzeć poparł/poparła/poparło/poparli/poparły",
    "zawrzeć zawarł/zawarła/zawarli zawarty/zawarta/zawarte",
    "otworzyć otworzył/otworzyła otwarty/otwarta/otwarte",
    "przyjąć przyjął/przyjęła/przyjęło/przyjęli/przyjęły/przyjęto przyjęty/przyjęta/przyjęte/przyjęci",
    "podjąć podjął/podjęła/podjęło/podjęli/podjęto podjęty/podjęta/podjęte",
    "objąć objął/objęła/objęło/objęli objęty/objęta",
    "zająć zajął/zajęła/zajęło/zajęli/zajęły zajęty/zajęta",
    "wziąć wziął/wzięła/wzięło/wzięli/wzięły/wzięto wzięty/wzięta/wzięci",
    "zacząć zaczął/zaczęła/zaczęło/zaczęli/zaczęły/zaczęto zaczęty",
    "rozpocząć rozpoczął/rozpoczęła/rozpoczęło/rozpoczęli/rozpoczęły/rozpoczęto rozpoczęty/rozpoczęta",
    "upaść upadł/upadła/upadło/upadli",
    "paść padł/padła/padło/padli/padły",
    "spaść spadł/spadła/spadło/spadli/spadły",
    "przepaść przepadł/przepadła/przepadło/przepadły",
    "wybuchnąć wybuchł/wybuchła/wybuchło/wybuchły",
    "wzrosnąć wzrósł/wzrosła/wzrosło/wzrosły",
    "osiągnąć osiągnął/osiągnęła/osiągnęli osiągnięty",
    "jechać jechał/jechała/pojechał/pojechała/przyjechał/przyjechała/wyjechał/wyjechała/przyjechali",
    "dać dał/dała/dało/dali/dały dany",
    "powstać powstał/powstała/powstało/powstali/powstały",
    "stać stał/stała/stało/stali/stały",
    "zdobyć zdobył/zdobyła/zdobyli zdobyty",
    "zabić zabił/zabiła/zabiło/zabili/zabiły/zabito zabity/zabita/zabite/zabici",
    "pobić pobił/pobiła/pobili pobity/pobita/pobici",
  ]),
  irregularNouns: sourced(WRITTEN, ["ludzie człowiek", "dzieci dziecko", "bracia brat", "księża ksiądz", "oczy oko"]),
  inflections: sourced(
    WRITTEN,
    VERBS.flatMap(([endings, base, is]) =>
      endings.split(" ").map((ending) => ({ ending, base, is, reportive: false })),
    ),
  ),
  verbs: sourced(
    "written for Readout: verbs that reports are full of, in the infinitive",
    (
      "mówić powiedzieć stwierdzić oświadczyć podkreślić podkreślać dodać dodawać zaznaczyć zaznaczać zauważyć zauważać przyznać przyznawać ogłosić ogłaszać poinformować informować przekazać przekazywać tłumaczyć wyjaśnić wyjaśniać ocenić oceniać uważać sądzić myśleć wierzyć twierdzić zapewnić zapewniać zapowiedzieć zapowiadać " +
      "odpowiedzieć odpowiadać zapytać pytać prosić żądać domagać wezwać wzywać apelować zaapelować ostrzec ostrzegać grozić zagrozić oskarżyć oskarżać zarzucić zarzucać zaprzeczyć zaprzeczać odrzucić odrzucać poprzeć popierać skrytykować krytykować potępić potępiać przypomnieć przypominać opisać opisywać napisać pisać podać podawać donieść donosić " +
      "chcieć woleć planować zamierzać próbować spróbować starać obiecać obiecywać zgodzić odmówić odmawiać zdecydować decydować postanowić musieć wiedzieć widzieć znać rozumieć czekać oczekiwać spodziewać liczyć obawiać bać " +
      "robić zrobić działać pracować żyć mieszkać stać leżeć siedzieć jechać lecieć iść chodzić biec uciekać wrócić wracać pojawić zacząć zaczynać rozpocząć rozpoczynać kończyć zakończyć trwać odbyć odbywać dojść dochodzić prowadzić przeprowadzić stanowić pozostać pozostawać zostawić znajdować należeć dotyczyć wynosić wynieść " +
      "zabić zabijać zranić ranić zginąć ginąć umrzeć umierać aresztować zatrzymać zatrzymywać uwolnić uwalniać zwolnić skazać skazywać uniewinnić uniewinniać zaatakować atakować uderzyć uderzać zniszczyć niszczyć ostrzelać strzelać postrzelić ratować uratować ewakuować " +
      "spotkać spotykać rozmawiać porozmawiać omówić omawiać dyskutować odwiedzić odwiedzać przyjechać przyjąć przyjmować podpisać podpisywać głosować zagłosować uchwalić przegłosować wprowadzić wprowadzać nałożyć nakładać znieść znosić zakazać zakazywać zezwolić pozwolić pozwalać " +
      "wysłać wysyłać dostarczyć dostarczać otrzymać otrzymywać dostać dostawać przekazać oddać oddawać kupić kupować sprzedać sprzedawać płacić zapłacić zwiększyć zwiększać zmniejszyć zmniejszać wzrosnąć rosnąć spaść spadać " +
      "pomóc pomagać wspierać bronić chronić walczyć protestować demonstrować maszerować strajkować blokować zablokować zamknąć zamykać otworzyć otwierać szukać znaleźć stracić tracić wygrać wygrywać przegrać przegrywać kierować rządzić dowodzić przewodniczyć"
    ).split(" "),
  ),
  endings: sourced(
    WRITTEN,
    ENDINGS.flatMap(([endings, is, weight]) =>
      endings.split(" ").map((ending): EndingGuess => ({ ending, is, weight, reportive: false })),
    ),
  ),
  wordClasses: NOT_COVERED,
  possessiveEndings: NOT_COVERED,
  contentClause: sourced(WRITTEN, {
    statement: "że iż żeby aby by jakoby",
    question: "czy jak dlaczego co kto kogo komu czego ile kiedy gdzie jaki jaka jakie który która które skąd",
  }),
  calling: sourced(WRITTEN, "jako za mianem"),
  agents: sourced(WRITTEN, "przez"),
  possessives: sourced(
    WRITTEN,
    "jego jej ich swój swoja swoje swojego swojej swoich swoim swoją swego swej swych swoimi mój moja moje nasz nasza nasze naszego naszej",
  ),
  clitics: sourced(WRITTEN, "się go mu mi ci ją je im nam was sobie"),
  activeWithBe: NOT_COVERED,
  verbSecond: NOT_COVERED,
  adjectiveAfter: true,
  nounsInRow: false,
  verbFirst: false,
  headFirst: false,
  definiteness: NOT_COVERED,
  subjectOmitted: true,
  bodies: sourced("written for Readout: prepositions before bodies that speak, and endings of plural verbs", {
    prepositions: "w we",
    endings: "li ją",
  }),
  obliqueEndings: sourced(
    "written for Readout: endings of the dative, instrumental and locative that hardly any nominative has",
    "owi ami iom iach jach ością emu ymi imi kiego nego wego tego nej kiej wej skim nym kich nych wych skich ów u",
  ),
};

/** Czech: grammar. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import type { AuxiliaryForm, EndingGuess, Grammar, Inflection, WordClass } from "../grammar.ts";

const WRITTEN = "written for Readout: the closed classes and regular inflection of Czech";

/** `mít` is a modal here: what it does before an infinitive ("má podepsat") is what a modal does. Forms in ne- hold their negation. */
const AUXILIARIES: readonly (readonly [
  forms: string,
  lemma: string,
  is: AuxiliaryForm["is"],
  tense: AuxiliaryForm["tense"],
])[] = [
  ["jsem jsi je jsme jste jsou nejsem není nejsme nejste nejsou", "být", "be", "present"],
  ["byl byla bylo byli byly nebyl nebyla nebylo nebyli nebyly", "být", "be", "past"],
  ["budu budeš bude budeme budete budou nebudu nebude nebudeme nebudou", "být", "be", "future"],
  ["být nebýt", "být", "be", null],
  ["by bych bys bychom byste", "by", "modal", null],
  [
    "může mohou můžou můžeme můžete mohu mohl mohla mohlo mohli mohly nemůže nemohou nemůžou nemohl nemohla nemohli lze nelze",
    "moci",
    "modal",
    null,
  ],
  ["musí musejí musíme musel musela muselo museli musely nemusí nemusel", "muset", "modal", null],
  ["smí smějí nesmí nesmějí nesměl nesmí", "smět", "modal", null],
  ["má mají mám máme nemá nemají", "mít", "modal", "present"],
  ["měl měla mělo měli měly neměl neměla neměli", "mít", "modal", "past"],
];

/** `[endings, dictionary ending, class]`. */
const VERBS: readonly (readonly [endings: string, base: string, is: Inflection["is"]])[] = [
  ["uje ují uji uju ujeme", "ovat", "present"],
  ["oval ovala ovalo ovali ovaly", "ovat", "past"],
  ["ován ována ováno ováni ovány ovaný ovaná ované", "ovat", "participle"],
  ["á ají ám áme", "at", "present"],
  ["al ala alo ali aly", "at", "past"],
  ["án ána áno áni ány aný aná ané", "at", "participle"],
  ["í ím íme", "it", "present"],
  ["il ila ilo ili ily", "it", "past"],
  ["en ena eno eni eny ený ená ené", "it", "participle"],
  ["í ejí ím", "et", "present"],
  ["el ela elo eli ely", "et", "past"],
  ["í ějí ím", "ět", "present"],
  ["ěl ěla ělo ěli ěly", "ět", "past"],
  ["ne nou nu neme", "nout", "present"],
  ["nul nula nulo nuli nuly", "nout", "past"],
  ["nut nuta nuto nuti nuty nutý nutá nuté", "nout", "participle"],
  ["je jí ji", "ít", "present"],
];

const ENDINGS: readonly (readonly [endings: string, is: WordClass, weight: number])[] = [
  ["", "noun", 0],
  ["al il el ěl yl ul nul ál íl", "past", 0],
  ["al el ul", "noun", -2],
  ["kl kla kli kly hl hla hli hly dl dla dli dly", "past", 0],
  ["dla", "noun", -2],
  ["ál íl", "noun", 1],
  ["tel atel itel", "noun", 0],
  [
    "ala ila ela ěla yla ula ála alo ilo elo ělo ylo ulo álo ali ili eli ěli yli uli áli aly ily ely ěly yly uly ály",
    "past",
    0,
  ],
  ["telé teli tele telem telů telům", "noun", 0],
  ["uje ují ujeme ává ávají ívá ívají ají ejí ějí", "present", 0],
  ["ovat nout at it ět ýt ávat", "plain", 0],
  ["ována ováno ován ováni ovány ána áno áni ány ena eno eni eny nuta nuto nuti nuty", "participle", 0],
  ["án en", "noun", 0],
  ["án en", "participle", -1],
  ["ena eny", "noun", -2],
  [
    "aný aná ané aného ané anému aným aných anou ený ená ené eného enému eným ených enou ěný ěná ěné ěného",
    "adjective",
    0,
  ],
  ["ící ícího ícím ících oucí", "adjective", 0],
  [
    "ský ská ské ského skému ským ských skou skými cký cká cké ckého ckému ckým ckých ckou ckými čtí ští",
    "adjective",
    0,
  ],
  ["ový ová ové ového ovému ovým ových ovou ovými", "adjective", 0],
  ["ová ové", "noun", -2],
  [
    "ný ná né ného nému ným ných nou nými ní ního nímu ním ních ními tý tá té tého tých lý lá lé lého lých vý vá vé vého",
    "adjective",
    0,
  ],
  ["ní ním ního", "noun", 0],
  ["ání ení ění aní tí cí ství ctví ností nost nosti", "noun", 0],
  ["ého ému ých ými", "adjective", 0],
  ["ejší ějšího ější nější", "adjective", 0],
  ["yně", "noun", 0],
  ["ně cky sky vě", "adverb", 0],
  ["ně vě", "noun", -1],
  ["ace aci ací acích acím", "noun", 0],
];

/** Czech: grammar. */
export const czechGrammar: Grammar = {
  closed: sourced(WRITTEN, {
    determiner:
      "ten ta to:2 ti ty te:9 toho té tomu tom tím těch těm těmi tu:2 tento tato toto tito tyto tohoto této tomuto tomto tímto těchto těmto tamten takový taková takové takového takových jistý jistá nějaký nějaká nějaké nějakého každý každá každé každého každou všechny všech všem všechna žádný žádná žádné žádného žádných žádní jiný jiná jiné jiného jiných jiní další dalšího dalších dalším " +
      "můj moje má:4 mého mé náš naše našeho naší našich tvůj váš vaše svůj svoje svá svého své svých svým svou svoji svému jeho její jejího jejich několik několika mnoho mnoha více méně většina:2 celý celá celé celého celou oba obě obou sám sama samo sami samotný samotná",
    pronoun: "já ty:3 on ona ono my vy oni ony to:1 kdo nikdo někdo všichni někteří něco nic všechno vše oba:1",
    object:
      "mě mne mi mně tě ti:2 tebe tobě ho jeho:3 něj něho mu jemu němu ním jej ji ní jí nás nám námi vás vám vámi jich jim nich nimi je:6 sebe sobě sebou se si",
    preposition:
      "v ve na od ode do z ze za po při před přede během přes nad nade pod pode pro bez beze mezi kolem okolo vedle vůči podle o k ke ku u s se:4 mimo kromě díky kvůli proti naproti vzhledem poblíž blízko podél uvnitř vně místo namísto prostřednictvím ohledně navzdory skrz skrze včetně dle stran ze_strany",
    coordinator: "a i nebo či ani ale však avšak nýbrž anebo ba",
    subordinator:
      "že aby kdyby pokud když jestliže jestli zda zdali jelikož protože neboť ač ačkoli ačkoliv přestože třebaže zatímco než jak jako:3 proč kde kam odkud až jakmile dokud co:2 coby pakliže",
    relative:
      "který která které kterého které kterému kterém kterým kterých kterými kterou kteří jenž jež jehož jíž jimž jejž co:3 jaký:1 jaká:1 jaké:1 kde:1 koho komu čeho čemu čím kým čehož což",
    not: "ne nikoli nikoliv",
    adverb:
      "už již ještě také taky též rovněž i:3 jen jenom pouze dokonce právě tak tam tady zde tu nyní teď tehdy dnes včera zítra později dříve poté potom pak následně často někdy vždy vždycky nikdy stále pořád znovu opět společně velmi více:1 nejvíce hodně málo téměř skoro asi přibližně zhruba příliš dost spíše navíc mezitím okamžitě konečně brzy nedávno naposledy nakonec dosud zatím proto tedy přece údajně prý pravděpodobně zřejmě možná snad zejména především hlavně zvlášť například veřejně oficiálně dále dál rychle dobře špatně lépe hůř opravdu bohužel samozřejmě ráno večer dopoledne odpoledne naopak krátce stručně stroze",
    adjective:
      "první prvního prvnímu prvním druhý druhá druhé druhého třetí čtvrtý čtvrtá pátý pátá poslední posledního posledních nový nová nové nového nových starý bývalý bývalá bývalého velký velká velké malý malá hlavní připraven připravena připraveni ochoten ochotna",
    particle: "ať nechť kéž li",
    number:
      "nula jeden jedna jedno jednoho jedné jednu jedním dva dvě dvou dvěma tři tří třem třemi čtyři čtyř čtyřem čtyřmi pět pěti šest šesti sedm sedmi osm osmi devět devíti deset deseti jedenáct jedenácti dvanáct dvanácti třináct třinácti čtrnáct čtrnácti patnáct patnácti šestnáct sedmnáct osmnáct devatenáct dvacet dvaceti třicet třiceti čtyřicet čtyřiceti padesát padesáti šedesát sedmdesát osmdesát devadesát sto sta stě set stovky stovek tisíc tisíce tisíců milion milionu miliony milionů miliarda miliardy miliard desítky desítek půl tis mil mld",
    noun: "policie způsob čas rok den svět počet rozpočet účet úřad podíl díl oddíl úkol cíl stůl průmysl smysl nápad signál materiál kanál generál personál tribunál festival kapitál let let:9 internet pohled síla škola chvíle vláda ministr stát plat trest most část účast vlast radost moc pomoc noc věc řeč zbraň pravda soud změna cena scéna hodina minuta žena strana obrana ochrana hrana rána vina jména den člen týden sen kámen plamen pramen teror Egypt zákaz výkaz příkaz úraz obraz požár",
    nouns:
      "lidé lidí lidem lidmi děti dětí dětem osoby osob země zemí úřady úřadů média médií síly sil školy ceny strany ženy členy dny hodiny minuty změny",
  }),
  auxiliaries: sourced(
    WRITTEN,
    AUXILIARIES.flatMap(([forms, lemma, is, tense]) =>
      forms.split(" ").map((form) => ({
        form,
        lemma,
        is,
        tense,
        negated: form.startsWith("ne"),
        holdsSubject: false,
        reportive: false,
      })),
    ),
  ),
  irregularVerbs: sourced("written for Readout: common verbs whose past has another stem than the infinitive", [
    "jít šel/šla/šlo/šli/šly",
    "odejít odešel/odešla/odešlo/odešli",
    "přijít přišel/přišla/přišlo/přišli/přišly",
    "dojít došel/došla/došlo/došli",
    "vyjít vyšel/vyšla/vyšlo/vyšli/vyšly",
    "vejít vešel/vešla/vešli",
    "projít prošel/prošla/prošlo/prošli/prošly/neprošel/neprošla/neprošlo",
    "najít našel/našla/našlo/našli/našly nalezen/nalezena/nalezeno/nalezeni/nalezeny",
    "říci řekl/řekla/řeklo/řekli/řekly řečen/řečeno",
    "moci mohl/mohla/mohlo/mohli/mohly",
    "pomoci pomohl/pomohla/pomohlo/pomohli/pomohly",
    "utéct utekl/utekla/utekli uprchl/uprchla/uprchli",
    "zemřít zemřel/zemřela/zemřelo/zemřeli/zemřely",
    "umřít umřel/umřela/umřeli",
    "začít začal/začala/začalo/začali/začaly začat",
    "vzít vzal/vzala/vzalo/vzali vzat/vzata",
    "přijmout přijal/přijala/přijalo/přijali/přijaly přijat/přijata/přijato/přijati/přijaty",
    "zahájit zahájil/zahájila/zahájili zahájen",
    "vést vedl/vedla/vedlo/vedli/vedly veden/vedena",
    "uvést uvedl/uvedla/uvedlo/uvedli/uvedly uveden/uvedena/uvedeno/uvedeny",
    "provést provedl/provedla/provedli proveden/provedena/provedeno",
    "nést nesl/nesla/nesli",
    "přinést přinesl/přinesla/přinesli přinesen",
    "vznést vznesl/vznesla/vznesli vznesen",
    "utrpět utrpěl/utrpěla/utrpělo/utrpěli/utrpěly",
    "padnout padl/padla/padlo/padli/padly",
    "vypuknout vypukl/vypukla/vypuklo/vypukly",
    "vzniknout vznikl/vznikla/vzniklo/vznikly",
    "vzrůst vzrostl/vzrostla/vzrostlo/vzrostli",
    "klesnout klesl/klesla/kleslo/klesli/klesly",
    "napadnout napadl/napadla/napadli napaden/napadena/napadeno/napadeni",
    "dosáhnout dosáhl/dosáhla/dosáhlo/dosáhli dosažen/dosaženo",
    "zasáhnout zasáhl/zasáhla/zasáhlo/zasáhli zasažen/zasažena/zasaženo",
    "rozhodnout rozhodl/rozhodla/rozhodlo/rozhodli rozhodnut/rozhodnuto",
    "odmítnout odmítl/odmítla/odmítlo/odmítli/odmítly odmítnut/odmítnuta",
    "nabídnout nabídl/nabídla/nabídlo/nabídli nabídnut",
    "navrhnout navrhl/navrhla/navrhlo/navrhli navržen/navržena/navrženo",
    "vyhrát vyhrál/vyhrála/vyhráli",
    "prohrát prohrál/prohrála/prohráli",
    "stát stál/stála/stálo/stáli/stály",
    "stát stal/stala/stalo/stali/staly",
    "dát dal/dala/dalo/dali/daly dán",
    "zabít zabil/zabila/zabilo/zabili/zabily zabit/zabita/zabito/zabiti/zabity",
    "zbít zbil/zbila/zbili zbit",
    "žít žil/žila/žili",
    "psát psal/psala/psali psán",
    "napsat napsal/napsala/napsalo/napsali/napsaly napsán",
    "chtít chtěl/chtěla/chtělo/chtěli/chtěly/chce/chtějí/nechce/nechtějí/nechtěl/nechtěla",
    "vědět věděl/věděla/věděli/ví/vědí/neví/nevědí",
  ]),
  irregularNouns: sourced(WRITTEN, ["lidé člověk", "děti dítě", "oči oko", "přátelé přítel"]),
  inflections: sourced(
    WRITTEN,
    VERBS.flatMap(([endings, base, is]) =>
      endings.split(" ").map((ending) => ({ ending, base, is, reportive: false })),
    ),
  ),
  verbs: sourced(
    "written for Readout: verbs that reports are full of, in the infinitive",
    (
      "mluvit hovořit sdělit prohlásit oznámit uvést dodat dodávat poznamenat zdůraznit zdůrazňovat upozornit upozorňovat připustit potvrdit informovat vysvětlit vysvětlovat myslet věřit tvrdit ujistit slíbit slibovat odpovědět ptát zeptat žádat požádat požadovat vyzvat vyzývat apelovat varovat hrozit pohrozit obvinit obviňovat " +
      "vyvrátit popřít popírat odmítat podpořit podporovat kritizovat zkritizovat odsoudit připomenout připomínat popsat popisovat psát hlásit zveřejnit domnívat považovat očekávat doufat obávat plánovat hodlat snažit pokusit zkusit souhlasit " +
      "dělat udělat pracovat bydlet ležet sedět jet letět chodit běžet vrátit vracet objevit začínat končit skončit trvat konat konat proběhnout probíhat tvořit zůstat zůstávat nacházet týkat činit " +
      "zabíjet zranit zahynout zatknout zadržet propustit propouštět osvobodit odsuzovat zaútočit útočit udeřit zničit ničit střílet zastřelit postřelit ostřelovat zachránit zachraňovat evakuovat " +
      "setkat sejít jednat vyjednávat projednat diskutovat navštívit přijet podepsat hlasovat schválit zavést uvalit zrušit zakázat povolit dovolit " +
      "poslat posílat dodat vyslat dostat dostávat obdržet předat předávat koupit prodat platit zaplatit zvýšit zvyšovat snížit snižovat růst " +
      "pomáhat bránit chránit bojovat protestovat demonstrovat pochodovat stávkovat blokovat zablokovat zavřít otevřít hledat ztratit ztrácet řídit vládnout předsedat velet"
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
    statement: "že aby",
    question:
      "zda zdali jestli jak proč co kdo koho komu čeho kolik kdy kde kam jaký jaká jaké který která které odkud",
  }),
  calling: sourced(WRITTEN, "jako za coby"),
  agents: NOT_COVERED,
  possessives: sourced(
    WRITTEN,
    "jeho její jejího jejímu jejich svůj svoje svá svého své svých svým svou svoji svému můj moje náš naše našeho naší",
  ),
  clitics: sourced(WRITTEN, "se si ho mu mi ti ji jí je jej nám vám jim nás vás"),
  activeWithBe: NOT_COVERED,
  verbSecond: NOT_COVERED,
  adjectiveAfter: false,
  nounsInRow: false,
  verbFirst: false,
  headFirst: false,
  definiteness: NOT_COVERED,
  subjectOmitted: true,
  bodies: NOT_COVERED,
  obliqueEndings: sourced(
    "written for Readout: endings of the dative, instrumental and locative that hardly any nominative has",
    "ovi ům ách ami emi ého ému ího ímu ých ích ými ími ostí ů u",
  ),
};

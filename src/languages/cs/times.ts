/** Czech: times. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import type { TimeWords } from "../times.ts";

const OWN = "written for Readout: as Czech news says it";

/** Forms parted by blanks as one list; `stem/a/b` stands for `stema` and `stemb`, `_` for a blank within a form. */
const forms = (written: string): string =>
  written
    .split(" ")
    .flatMap((one) => {
      const [stem = "", ...endings] = one.split("/");
      return endings.length === 0 ? [stem] : endings.map((ending) => stem + ending);
    })
    .map((form) => form.replaceAll("_", " "))
    .join("|");

/** Case endings of an adjective in -ý and of one in -í. */
const Y = "/ý/á/é/ého/ému/ém/ým/ou/ých/ými/í";
const I = "/í/ího/ímu/ím/ích/ími";

export const czechTimeWords: TimeWords = {
  months: sourced("CLDR 46 (cs), months in nominative and genitive, their other cases and adjectives", [
    forms(`leden led/na/nu/nem led. lednov${Y}`),
    forms(`únor únor/a/u/em ún. únorov${Y}`),
    forms(`březen březn/a/u/em břez. březnov${Y}`),
    forms(`duben dubn/a/u/em dub. dubnov${Y}`),
    forms(`květen květn/a/u/em květ. květnov${Y}`),
    forms(`červen červn/a/u/em červnov${Y}`),
    forms(`červenec červenc/e/i/em červencov${Y}`),
    forms(`srpen srpn/a/u/em srp. srpnov${Y}`),
    forms(`září zářím zářijov${Y}`),
    forms(`říjen říjn/a/u/em říj. říjnov${Y}`),
    forms(`listopad listopad/u/em list. listopadov${Y}`),
    forms(`prosinec prosinc/e/i/em pros. prosincov${Y}`),
  ]),
  weekdays: sourced("CLDR 46 (cs), weekdays, their cases and adjectives", [
    forms(`pondělí pondělím pondělk/u/em po. pondělní pondělní/ho/mu/m/ch`),
    forms(`úterý úterý/ho út. úterní úterní/ho/mu/m/ch`),
    forms(`středa střed/y/u/ou/o středě st. středeční středeční/ho/mu/m/ch`),
    forms(`čtvrtek čtvrtk/u/em/a čt. čtvrteční čtvrteční/ho/mu/m/ch`),
    forms(`pátek pátk/u/em pá. páteční páteční/ho/mu/m/ch`),
    forms(`sobota sobot/y/u/ou/o sobotě so. sobotní sobotní/ho/mu/m/ch`),
    forms(`neděle neděli nedělí ne. nedělní nedělní/ho/mu/m/ch`),
  ]),
  weak: sourced(OWN, "září|únor|ne.|st.|po.|so.|list.|středem|středy"),
  units: sourced(OWN, {
    minute:
      "minuta|minuty|minutu|minut|minutě|minutách|minutami|min|min.|sekunda|sekundy|sekundu|sekund|čtvrthodina|čtvrthodiny|čtvrthodinu|čtvrthodině",
    hour: "hodina|hodiny|hodinu|hodin|hodině|hodinách|hodinami|hodinou|hod|hod.|půlhodina|půlhodiny|půlhodinu",
    day: "den|dne|dny|dnů|dní|dnem|dnech|dni|noc|noci|nocí|večer|večery|večerů",
    workday:
      "pracovní den|pracovní dny|pracovních dnů|pracovních dní|pracovního dne|všední den|všední dny|všedních dnů",
    week: "týden|týdne|týdny|týdnů|týdnu|týdnem|týdnech|týd|týd.",
    workweek: "pracovní týden|pracovního týdne|pracovním týdnu",
    weekend: "víkend|víkendu|víkendy|víkendů|víkendem|víkendech|víkendový|víkendová|víkendové",
    month: "měsíc|měsíce|měsíců|měsíci|měsícem|měsících|měs|měs.",
    quarter: "čtvrtletí|čtvrtletím|kvartál|kvartálu|kvartále|kvartály",
    year: "rok|roku|roky|roků|roce|rokem|let|lety|letech|léta|r|r.",
    decade: "desetiletí|desetiletím|desetiletích|dekáda|dekády|dekádu|dekádě|dekád",
    century: "století|stoletím|stoletích|věk|věku",
  }),
  days: sourced(OWN, [
    [-2, forms(`předevčírem předevčerejš${I}`)],
    [
      -1,
      forms(
        `včera včerejš${I} včerejšek včerejška včera_večer včera_ráno včera_v_noci včera_odpoledne včera_dopoledne`,
      ),
    ],
    [
      0,
      forms(
        `dnes dneska dnešek dneška dnešku dnešk/em dnešn${I} nyní teď v_současnosti v_současné_době v_této_chvíli v_tuto_chvíli právě_teď dnes_ráno dnes_večer dnes_v_noci dnes_odpoledne dnes_dopoledne dnes_po_poledni dnes_nad_ránem`,
      ),
    ],
    [1, forms(`zítra zítřek zítřka zítřku zítřejš${I} zítra_ráno zítra_večer`)],
    [2, "pozítří"],
  ]),
  storyDays: sourced(OWN, [
    [
      -1,
      "předchozího dne|předchozí den|předešlého dne|den předtím|den předem|o den dříve|den před tím|den nato dříve|předešlý den|předchozí noc|předchozí noci|předešlé noci|předchozí večer|předešlý večer|v předvečer",
    ],
    [
      1,
      "následujícího dne|následující den|druhý den|den poté|o den později|den nato|příštího dne|příští den|druhého dne|následujícího rána|následující ráno|druhý den ráno|den na to",
    ],
    [
      0,
      "téhož dne|ten samý den|stejného dne|týž den|toho dne|tentýž den|ve stejný den|onoho dne|téhož večera|téže noci|toho večera",
    ],
  ]),
  partsOfDay: sourced(OWN, {
    night:
      "noc|noci|nocí|v noci|večer|večera|večerem|navečer|pozdě večer|pozdě v noci|pozdě večera|k večeru|po půlnoci|před půlnocí|o půlnoci|půlnoc|půlnoci",
    others:
      "ráno|rána|ránem|ránu|nad ránem|zrána|časně ráno|brzy ráno|za úsvitu|úsvitu|úsvit|za svítání|svítání|za rozbřesku|v poledne|poledne|polednem|kolem poledne|po poledni|před polednem|odpoledne|odpoledním|dopoledne|dopoledním|pozdě odpoledne|podvečer|v podvečer|pozdě|brzy",
  }),
  shifts: sourced(OWN, {
    twoBack: forms(`předminul${Y} předloňsk${Y} předposledn${I}`),
    twoAhead: "přespříští|přespříštího|přespříštím",
    past: forms(`minul${Y} loňsk${Y} předchoz${I} předešl${Y} předcházejíc${I} posledn${I}`),
    recent: forms(`uplynul${Y}`),
    present:
      "tento|tato|toto|tohoto|této|tomuto|tomto|tuto|tímto|touto|tyto|těchto|těmito|současný|současného|současném|současné|letošní|letošního|letošním|letošních|probíhající|probíhajícího|probíhajícím",
    next: forms(`následujíc${I} dalš${I}`),
    coming: forms(`příšt${I} nadcházejíc${I} nejbližš${I} blížíc${I}`),
  }),
  steps: sourced(OWN, {
    agoBefore: "před",
    agoAfter: "nazpět|zpět|zpátky|dozadu",
    inBefore: "za",
    inAfter: "",
    withinBefore: "během|v průběhu|v rámci|do|ve lhůtě",
    withinAfter: "",
    laterBefore: "po",
    laterAfter: "později|poté|nato",
    earlierAfter: "dříve|předtím|předem",
    after: "po|od",
    before: "před",
  }),
  edges: sourced(OWN, {
    start: "začátek|začátku|na začátku|začátkem|od začátku|počátek|počátku|na počátku|počátkem|od počátku|brzy|časně",
    middle: "polovina|polovině|v polovině|polovinu|poloviny|prostředek|uprostřed|v půli|půli|půlce|v půlce",
    end: "konec|konce|koncem|na konci|ke konci|konci|do konce|závěr|závěru|v závěru|závěrem|na závěr|sklonku|na sklonku|sklonek",
    earlier: "dříve v|dříve|již dříve v",
    later: "později v|zbytek|zbytku|do konce",
  }),
  links: sourced(OWN, {
    articles: "až|teprve|už|již|ještě|právě|přesně|dne",
    of: "roku|měsíce|z|ze|v|od",
    on: "v|ve|na|od|do|z|ze|po|před|přes|během|kolem|okolo|k|ke|za|dne|o",
    from: "od|z|ze",
    to: "do|na|až|až do",
    between: "mezi",
    and: "a|i",
    since: "od|počínaje",
    until: "do|až do",
    afterThat: "po",
    beforeThat: "před",
    every: "každý|každá|každé|každého|každou|všechny|denně|vždy",
    about:
      "asi|zhruba|přibližně|kolem|okolo|téměř|skoro|více než|přes|nejméně|alespoň|bezmála|necelé|necelý|necelých|cca",
    dayNumber: "dne",
  }),
  counts: sourced(OWN, [
    [0.5, "půl"],
    [1.5, "půldruhého|půl druhého"],
    [1, "jeden|jedna|jedno|jednoho|jedné|jednu|jedním"],
  ]),
  ordinals: sourced(OWN, [
    [1, forms(`prvn${I} prvý prvého`)],
    [2, forms(`druh${Y}`)],
    [3, forms(`třet${I}`)],
    [4, forms(`čtvrt${Y}`)],
    [5, forms(`pát${Y}`)],
    [6, forms(`šest${Y}`)],
    [7, forms(`sedm${Y}`)],
    [8, forms(`osm${Y}`)],
    [9, forms(`devát${Y}`)],
    [10, forms(`desát${Y}`)],
    [11, forms(`jedenáct${Y}`)],
    [12, forms(`dvanáct${Y}`)],
    [13, forms(`třináct${Y}`)],
    [14, forms(`čtrnáct${Y}`)],
    [15, forms(`patnáct${Y}`)],
    [16, forms(`šestnáct${Y}`)],
    [17, forms(`sedmnáct${Y}`)],
    [18, forms(`osmnáct${Y}`)],
    [19, forms(`devatenáct${Y}`)],
    [20, forms(`dvacát${Y}`)],
    [30, forms(`třicát${Y}`)],
  ]),
  ordinalSuffixes: sourced(OWN, ".|ého|ho|tého|-ho|-tého"),
  seasons: sourced(OWN, {
    spring: "jaro|jara|jaře|jarem|jarní|jarního|jarním|jarních",
    summer: "léto|létě|létem|letní|letního|letním|letních",
    autumn: "podzim|podzimu|podzimem|podzimní|podzimního|podzimním|podzimních",
    winter: "zima|zimy|zimu|zimě|zimou|zimní|zimního|zimním|zimních",
  }),
  holidays: sourced("the Czech calendar of public holidays (Act 245/2000 Coll.) and the church calendar", [
    ["new-year", "nový rok|nového roku|novém roce"],
    ["new-year-eve", "silvestr|silvestra|silvestrovská noc|silvestrovskou noc"],
    ["epiphany", "tří králů|tři krále"],
    ["labour-day", "svátek práce|svátku práce"],
    ["christmas-eve", "štědrý den|štědrého dne|štědrý večer"],
    ["christmas", "vánoce|vánoc|vánocích|vánocemi"],
    ["boxing-day", "štěpána|na štěpána"],
    ["easter", "velikonoce|velikonoc|velikonocích|velikonoční neděle|velikonoční neděli"],
    ["easter-monday", "velikonoční pondělí"],
    ["good-friday", "velký pátek"],
    ["palm-sunday", "květná neděle|květnou neděli"],
    ["all-saints", "dušičky|dušiček"],
    ["womens-day", "mezinárodní den žen|dne žen"],
    ["valentine", "svatý valentýn|svatého valentýna"],
  ]),
  vague: sourced(
    OWN,
    "nedávno|brzy|v poslední době|v posledních dnech|v posledních týdnech|v posledních měsících|v posledních letech|v brzké době|v nejbližší době|v nejbližších dnech|poslední dobou|onehdy",
  ),
  future: sourced(
    OWN,
    "bude|budou|má|mají|plánuje|plánují|plánovaný|plánovaná|plánované|naplánován|naplánována|naplánováno|chystá|chystají|očekává|očekávaný|hodlá|hodlají|uskuteční|čeká|stanoven|svolán|svolána|připravuje|připravují",
  ),
  prefixes: "NOT_COVERED",
  endings: NOT_COVERED,
  decades: sourced(OWN, "léta|let|letech|létům"),
  compounds: false,
  numericOrder: sourced("CLDR 46 (cs): short dates", "day first"),
};

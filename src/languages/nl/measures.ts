/** Dutch: measures. */
import { sourced } from "../../core/sourced.ts";
import { endings, measure, phrasal, suffering } from "../measure-forms.ts";
import type { MeasureWords } from "../measures.ts";
import { formsOf } from "../speech-forms.ts";

const WRITTEN = "written for Readout: the words by which Dutch and Flemish news counts people and what befell them";

export const dutchMeasureWords: MeasureWords = {
  phrases: sourced(WRITTEN, [
    ...measure("killed", {
      object:
        "doodde doodden doodt doden doodschoot doodschoten vermoordde vermoordden vermoordt executeerde executeerden afmaakte ombracht ombrachten ombrengt doodstak",
      passive:
        "gedood doodgeschoten vermoord omgebracht geëxecuteerd afgemaakt doodgestoken onthoofd dood_gevonden dood_aangetroffen levenloos_aangetroffen levenloos_gevonden dood_verklaard doodverklaard doodgeslagen afgeslacht dood dodelijk_getroffen dodelijk_gewond",
      subject: `omkwam omkwamen omkomt omkomen omgekomen om_het_leven_kwam om_het_leven_kwamen om_het_leven_gekomen om_het_leven_komen kwam_om_het_leven kwamen_om_het_leven om_het_leven stierf stierven sterft sterven gestorven overleed overleden overlijdt overlijden verdronk verdronken verdrinkt sneuvelde sneuvelden gesneuveld
        bezweek bezweken het_leven_verloor het_leven_verloren verloor_het_leven verloren_het_leven liet_het_leven lieten_het_leven het_leven_lieten het_leven_gelaten verongelukte verongelukten stikte stikten gestikt`,
      count:
        "doden dode dodelijke_slachtoffers dodelijk_slachtoffer sterfgevallen overledenen lichamen lijken lichaam gedoden gesneuvelden dodental verkeersdoden",
      before:
        "dodental dodental_van aantal_doden aantal_dodelijke_slachtoffers aantal_slachtoffers aantal_sterfgevallen dood_van moord_op dodentol kostte_het_leven_aan kost_het_leven_aan eiste_het_leven_van eist_het_leven_van het_leven_gekost_aan dodencijfer dodenaantal",
    }),
    ...measure("injured", {
      object: "verwondde verwondden verwondt",
      passive:
        "gewond verwond zwaargewond lichtgewond ernstig_gewond zwaar_gewond licht_gewond gewond_geraakt verwondingen_opgelopen gekwetst gewond_raakten gewond_raakte",
      subject:
        "raakte_gewond raakten_gewond raakte_zwaargewond raakten_zwaargewond liep_verwondingen_op liepen_verwondingen_op opliep_verwondingen opliepen_verwondingen raakten_ernstig_gewond raakten_lichtgewond raakten_er_gewond",
      count: "gewonden gewonde zwaargewonden lichtgewonden zwaargewonde gekwetsten",
      before: "aantal_gewonden aantal_gekwetsten verwonding_van",
    }),
    ...measure("treated", {
      passive:
        "naar_het_ziekenhuis_gebracht naar_een_ziekenhuis_gebracht naar_ziekenhuizen_gebracht in_het_ziekenhuis_opgenomen opgenomen_in_het_ziekenhuis in_ziekenhuizen_behandeld behandeld in_kritieke_toestand in_levensgevaar in_stabiele_toestand overgebracht_naar_het_ziekenhuis gehospitaliseerd",
      subject: "ligt_in_het_ziekenhuis liggen_in_het_ziekenhuis",
    }),
    ...measure("casualties", {
      passive: "gedood_of_gewond dood_of_gewond gedood_en_gewond",
      count: "slachtoffers doden_en_gewonden doden_of_gewonden slachtoffer",
      before: "aantal_doden_en_gewonden",
    }),
    ...measure("shot", {
      object: "neerschoot neerschoten beschoot beschoten",
      passive: "neergeschoten beschoten door_kogels_geraakt",
      count: "schietslachtoffers",
    }),
    ...measure("missing", {
      passive: "vermist als_vermist_opgegeven spoorloos verdwenen onvindbaar niet_teruggevonden",
      subject:
        "wordt_vermist worden_vermist vermist_wordt vermist_worden werd_vermist werden_vermist verdween verdwenen worden_nog_vermist wordt_nog_vermist zijn_vermist",
      count: "vermisten vermiste",
      before: "aantal_vermisten",
    }),
    ...measure("detained", {
      object: "oppakte oppakten oppakt arresteerde arresteerden arresteert aanhield aanhielden aanhoudt vastzette",
      passive:
        "opgepakt gearresteerd aangehouden vastgezet in_hechtenis_genomen gevangengezet in_de_cel vast ingerekend opgesloten in_voorarrest",
      count: "arrestaties aanhoudingen arrestanten gearresteerden aangehoudenen arrestatie aanhouding gedetineerden",
      before: "aantal_arrestaties aantal_aanhoudingen arrestatie_van aanhouding_van aantal_arrestanten",
    }),
    ...measure("displaced", {
      object: "verdreef verdreven verjoeg verjoegen",
      passive:
        "ontheemd verdreven dakloos op_de_vlucht uit_hun_huizen_verdreven op_de_vlucht_gejaagd dakloos_geworden dakloos_geraakt",
      subject:
        "vluchtte vluchtten gevlucht op_de_vlucht_sloegen sloegen_op_de_vlucht op_de_vlucht_geslagen verlieten_hun_huizen hun_huizen_verlaten raakten_dakloos hun_huis_verloren",
      count: "ontheemden vluchtelingen daklozen dakloze",
      before: "aantal_ontheemden aantal_vluchtelingen vlucht_van verdrijving_van",
    }),
    ...measure("rescued", {
      object: "redde redden",
      passive:
        "gered levend_gevonden levend_geborgen onder_het_puin_vandaan_gehaald levend_onder_het_puin levend_uit_het_puin uit_het_puin_gehaald in_veiligheid",
      count: "overlevenden geredden overlevende",
      before: "aantal_overlevenden redding_van",
    }),
    ...measure("evacuated", {
      object: "evacueerde evacueerden evacueert",
      passive: "geëvacueerd in_veiligheid_gebracht",
      count: "evacués geëvacueerden",
      before: "evacuatie_van aantal_evacués",
    }),
    ...measure("ordered to evacuate", {
      passive:
        "opgeroepen_te_evacueren opgeroepen_om_te_evacueren bevolen_te_evacueren opgedragen_te_vertrekken opgeroepen_hun_huizen_te_verlaten",
    }),
    ...measure("hostages", {
      object: "ontvoerde ontvoerden gijzelde gijzelden kidnapte",
      passive:
        "ontvoerd gegijzeld gekidnapt in_gijzeling_gehouden gevangengenomen gevangen_gehouden als_gijzelaar_genomen",
      count: "gijzelaars gijzelaar ontvoerden gegijzelden",
      before: "aantal_gijzelaars ontvoering_van gijzeling_van",
    }),
    ...measure("aboard", { passive: "aan_boord", count: "aan_boord opvarenden inzittenden" }),
    ...measure("protesters", {
      subject:
        "demonstreerden demonstreerde betoogden betoogde protesteerden protesteerde gedemonstreerd geprotesteerd gingen_de_straat_op de_straat_opgegaan de_straat_op verzamelden_zich verzameld liepen_mee deelnamen deelgenomen staakten gestaakt trokken_door op_straat_gingen kwamen_op_straat",
      count: "demonstranten betogers protestanten_tegen deelnemers stakers actievoerders manifestanten",
      before: "protest_van demonstratie_van betoging_van betoging_met demonstratie_met",
    }),
    ...measure("votes", { count: "stemmen stem" }),
    ...measure("aboard", { before: "aan_boord" }),
    ...measure("displaced", {
      subject:
        "moesten_hun_huis_verlaten moesten_hun_huizen_verlaten moesten_hun_woning_verlaten moesten_hun_woningen_verlaten moeten_hun_huis_verlaten moeten_hun_huizen_verlaten moeten_hun_woning_verlaten moeten_hun_woningen_verlaten verlieten_hun_huis verlieten_hun_huizen verlieten_hun_woning verlieten_hun_woningen ontvluchtten_hun_huis ontvluchtten_hun_huizen ontvluchtten_hun_woning ontvluchtten_hun_woningen",
    }),
    ...measure("missing", { passive: "worden_vermist worden_nog_vermist zijn_vermist zijn_nog_vermist nog_vermist" }),
  ]),
  phrasal: sourced(WRITTEN, [
    phrasal("killed", "verloor verloren verliest", "militairen soldaten strijders", ""),
    phrasal(
      "killed",
      "eiste eisten eist eisen geëist kostte kostten kost gekost",
      "levens leven mensenlevens dodenslachtoffers slachtoffers doden",
      "",
    ),
    phrasal("killed", "bracht brachten", "", "om_het_leven ter_dood"),
    phrasal(
      "displaced",
      "dwong dwongen joeg joegen dreef dreven verdreef",
      "",
      "op_de_vlucht uit_hun_huizen te_vluchten hun_huizen_te_verlaten",
    ),
    phrasal("displaced", "maakte maakten", "", "dakloos"),
    phrasal(
      "ordered to evacuate",
      "beval bevolen opriep opriepen opdroeg droeg vroeg roept gelastte",
      "",
      "te_evacueren te_vertrekken hun_huizen_te_verlaten het_gebied_te_verlaten",
    ),
    phrasal("evacuated", "bracht brachten", "", "in_veiligheid"),
    phrasal("rescued", "haalde haalden trok trokken", "", "onder_het_puin uit_het_puin levend"),
    phrasal("hostages", "nam namen hield hielden", "", "in_gijzeling als_gijzelaar als_gijzelaars gevangen"),
    phrasal("detained", "nam namen", "", "in_hechtenis"),
    phrasal("injured", "liet lieten", "", "gewond_achter"),
    phrasal("aboard", "vervoerde vervoerden had", "passagiers opvarenden inzittenden", ""),
  ]),
  suffering: sourced(WRITTEN, [suffering("injured", "liep liepen raakte", "verwondingen brandwonden botbreuken")]),
  subjectAfter: true,
  people: sourced(WRITTEN, {
    people: formsOf(
      "mensen mens personen persoon inwoners inwoner bewoners bewoner burgers burger omwonenden dorpelingen dorpsbewoners families familie gezinnen gezin gijzelaars slachtoffers slachtoffer overlevenden overlevende omstanders toeschouwers fans supporters aanhangers familieleden nabestaanden leden lid buren verdachten verdachte daders aanvallers volwassenen volwassene jongeren jongere gasten kolonisten palestijnen israëliërs oekraïners russen syriërs nederlanders belgen levens anderen betrokkenen getroffenen buurtbewoners stadsbewoners landgenoten inzittenden opvarenden",
    ),
    children: formsOf(
      "kinderen kind jongens jongen meisjes meisje tieners tiener baby's baby peuters kleuters minderjarigen minderjarige scholieren",
    ),
    women: formsOf("vrouwen vrouw zussen moeders"),
    men: formsOf("mannen man broers"),
    soldiers: formsOf(
      "soldaten soldaat militairen militair manschappen mariniers matrozen officieren reservisten dienstplichtigen troepen grenswachten",
    ),
    police: formsOf(
      "politiemensen politieagenten politieagent agenten agent politiemannen bewakers veiligheidsagenten rechercheurs",
    ),
    civilians: formsOf("burgerslachtoffers burgers burger"),
    militants: formsOf(
      "strijders strijder militanten extremisten terroristen rebellen opstandelingen jihadisten gewapende_mannen schutters",
    ),
    workers: formsOf(
      "werknemers werknemer medewerkers medewerker arbeiders arbeider personeelsleden mijnwerkers vissers chauffeurs boeren brandweerlieden brandweermannen reddingswerkers hulpverleners hulpverlener vrijwilligers bouwvakkers",
    ),
    students: formsOf("studenten student leerlingen leerling scholieren leraren docenten"),
    protesters: formsOf("demonstranten betogers actievoerders activisten stakers deelnemers"),
    refugees: formsOf("vluchtelingen vluchteling migranten migrant asielzoekers"),
    prisoners: formsOf("gevangenen gevangene gedetineerden krijgsgevangenen"),
    journalists: formsOf("journalisten journalist verslaggevers reporters"),
    medics: formsOf("artsen arts verpleegkundigen verplegers patiënten patiënt dokters"),
    travellers: formsOf(
      "passagiers passagier bemanningsleden reizigers toeristen toerist bezoekers pelgrims gelovigen inzittenden opvarenden vakantiegangers",
    ),
    officials: formsOf("diplomaten ambtenaren functionarissen kamerleden"),
  }),
  person: sourced(
    WRITTEN,
    formsOf(
      `man vrouw jongen meisje kind baby peuter tiener jongere volwassene soldaat militair agent politieagent politieman brandweerman scholier student leerling leraar lerares docent vader moeder zoon dochter broer zus bestuurder automobilist voetganger fietser motorrijder passagier werknemer medewerker arbeider burger
      journalist journaliste verslaggever arts verpleegkundige patiënt gevangene toerist inwoner bewoner bewoonster buurvrouw buurman omstander verdachte dader schutter aanvaller persoon mens chauffeur machinist piloot vrijwilliger`,
    ),
  ),
  things: sourced(
    WRITTEN,
    formsOf(
      `hond* kat katten paard* koe koeien schaap schapen dier* vogel* varken* vis vissen straat straten verdieping* kamer* huis huizen gebouw* woning* appartement* auto* voertuig* bus bussen vrachtwagen* vliegtuig* toestel* helikopter* schip schepen boot boten trein* tank* raket* drone* granaat granaten bom bommen kogel* schot schoten geweer geweren
      wapen* pagina* boek* woord* doelpunt* wedstrijd* zetel* land landen stad steden dorp dorpen wijk* provincie* gemeente* bedrijf bedrijven bank banken school scholen ziekenhuis ziekenhuizen kerk* moskee* winkel* deel delen stuk* soort* manier* reden* incident* aanval* aanslag* luchtaanval* misdrijf misdrijven brand branden ongeluk* ongeval* explosie* aardbeving*
      naschok* storm* staking* vraag vragen antwoord* punt punten artikel* wet wetten regel* resolutie* miljoen miljard stap stappen hand handen been benen arm armen hoofd* oog ogen gat gaten eenheid eenheden groep* organisatie* vakbond* bijeenkomst* vergadering* kant kanten zijde* vlucht vluchten`,
    ),
  ),
  units: sourced(
    WRITTEN,
    formsOf(
      `jaar jaren maand maanden week weken dag dagen uur uren u minuut minuten seconde seconden nacht nachten decennium decennia eeuw eeuwen keer maal km kilometer kilometers meter meters centimeter centimeters millimeter mijl mijlen hectare vierkante vierkantemeter m cm mm ton kilo kilogram kg gram liter liters graden procent procentpunt
      procentpunten euro cent dollar dollars pond roebel frank yen kroon kronen sjekel watt megawatt gigawatt volt km/u -jarige jarige -jarig jarig jaaroude`,
    ),
  ),
  besides: sourced(WRITTEN, {
    before: [
      "$",
      "€",
      "£",
      "nr",
      "nummer",
      "artikel",
      "pagina",
      "hoofdstuk",
      "kamer",
      "vlucht",
      "lijn",
      "kracht",
      "magnitude",
      "snelweg",
      "perron",
      "deel",
      "kanaal",
      "leeftijd",
      "niveau",
      "groep",
      "fase",
      "a",
      "n",
    ],
    after: ["%", "°", "$", "€", "procent", "uur"],
  }),
  others: sourced(WRITTEN, [
    "ander",
    "andere",
    "anderen",
    "nog",
    "extra",
    "overige",
    "tweede",
    "derde",
    "vierde",
    "nog eens",
  ]),
  and: new Set(["en"]),
  none: new Set(["geen", "niemand", "noch", "zonder"]),
  pairs: sourced(WRITTEN, ["beiden", "beide", "echtpaar", "koppel", "stel", "tweeling"]),
  countless: sourced(WRITTEN, formsOf("dode_hoek dode_punt doodstraf dode_zee")),
  ended: sourced(
    WRITTEN,
    endings({
      freed: "vrijgelaten bevrijd",
      found:
        "levend_gevonden levend_teruggevonden levend_aangetroffen ongedeerd_gevonden teruggevonden terecht weer_terecht werden_gevonden",
      rescued: "gered",
      killed: "dood_gevonden dood_aangetroffen dood_teruggevonden levenloos_gevonden",
    }),
  ),
  partitive: new Set(["van", "der"]),
  including: sourced(WRITTEN, [
    "onder wie",
    "onder hen",
    "waaronder",
    "inclusief",
    "onder de doden",
    "onder de slachtoffers",
    "onder de gewonden",
    "van wie",
    "met inbegrip van",
    "meegerekend",
  ]),
  ofThem: sourced(WRITTEN, [
    "van hen",
    "van wie",
    "van de doden",
    "van de slachtoffers",
    "van de gewonden",
    "daarvan",
    "van deze",
  ]),
  to: new Set(["tot", "naar", "op", "er", "van", "om"]),
  revised: sourced(
    WRITTEN,
    formsOf(
      "bijstelde bijstelden bijgesteld bijstelt corrigeerde corrigeerden gecorrigeerd verhoogde verhoogd verlaagde verlaagd steeg stegen stijgt gestegen oploopt opliep opgelopen daalde gedaald staat stond uitkomt kwam komt bereikte bereikt herzien herzag loopt liep klom geklommen actualiseerde spreekt spreken sprak spraken zijn_het_er waren_het_er zijn_er waren_er gaat_het_om gaat_om ging_om",
    ),
  ),
  soFar: sourced(WRITTEN, [
    "tot nu toe",
    "tot dusver",
    "tot dusverre",
    "tot op heden",
    "inmiddels",
    "in totaal",
    "totaal",
    "sinds het begin",
    "sinds het begin van",
    "vooralsnog",
    "momenteel",
    "alles bij elkaar",
    "samen",
  ]),
  inADay: sourced(WRITTEN, [
    "in de afgelopen 24 uur",
    "de afgelopen 24 uur",
    "in 24 uur tijd",
    "binnen 24 uur",
    "op één dag",
    "op een dag tijd",
    "in een etmaal",
    "het afgelopen etmaal",
    "in één dag",
  ]),
};

/** Dutch: speech. A verb whose prefix may stand apart ("riep … op") is listed as one word ("opriep"), as the reading of words puts it together. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import type { SpeechWords } from "../speech.ts";
import { formsOf, speechAdjectives, speechNouns, speechVerbs } from "../speech-forms.ts";

const SOURCE = "written for Readout: verbs, phrases and nouns by which Dutch and Flemish news hands words to a speaker";

/** Endings of nouns: plural in -en, in -s. */
const EN = "||en";
const S = "||s";

export const dutchSpeechWords: SpeechWords = {
  verbs: sourced(SOURCE, [
    ...speechVerbs(
      "say",
      "sure",
      ["quote", "clause"],
      `zeggen zegt zei zeiden gezegd; verklaren verklaart verklaarde verklaarden verklaard; stellen stelt stelde stelden gesteld; melden meldt meldde meldden gemeld; laten_weten laat_weten liet_weten lieten_weten laten_weten; vertellen vertelt vertelde vertelden verteld; benadrukken benadrukt benadrukte benadrukten; toevoegen toevoegt toevoegde toevoegden toegevoegd; bevestigen bevestigt bevestigde bevestigden bevestigd
      beweren beweert beweerde beweerden beweerd; onderstrepen onderstreept onderstreepte onderstreepten; toelichten toelicht toelichtte toelichtten toegelicht; uitleggen uitlegt uitlegde uitlegden uitgelegd; antwoorden antwoordt antwoordde antwoordden geantwoord; erkennen erkent erkende erkenden erkend; toegeven toegeeft toegaf toegaven toegegeven; herhalen herhaalt herhaalde herhaalden herhaald; opmerken opmerkt opmerkte opmerkten opgemerkt; berichten bericht berichtte berichtten
      meedelen meedeelt meedeelde meedeelden meegedeeld mededeelde; bekendmaken bekendmaakt bekendmaakte bekendmaakten bekendgemaakt bekend_maakte bekend_maakten; aankondigen aankondigt aankondigde aankondigden aangekondigd; betogen betoogt betoogde betoogden betoogd; verzekeren verzekert verzekerde verzekerden verzekerd; volhouden volhoudt volhield volhielden; waarschuwde_dat; verzuchten verzucht verzuchtte; klagen klaagt klaagde klaagden geklaagd; concluderen concludeert concludeerde concludeerden geconcludeerd
      constateren constateert constateerde constateerden geconstateerd; nuanceren nuanceert nuanceerde; preciseren preciseert preciseerde preciseerden; specificeren; verduidelijken verduidelijkt verduidelijkte verduidelijkten; twitteren twittert twitterde getwitterd; reageren reageert reageerde reageerden gereageerd; repliceren repliceert repliceerde; aanvoeren aanvoert aanvoerde aanvoerden aangevoerd; argumenteren argumenteert argumenteerde; aangeven aangeeft aangaf aangaven aangegeven; voorspellen voorspelt voorspelde voorspelden voorspeld
      luiden luidt luidde luidden; beklemtonen beklemtoont beklemtoonde beklemtoonden; onthullen onthult onthulde onthulden onthuld; opperen oppert opperde opperden geopperd; getuigen getuigt getuigde getuigden; bezweren bezweert bezwoer bezworen; uitroepen uitriep uitriepen; vaststellen vaststelt vaststelde vaststelden vastgesteld; stipuleren; aanstippen aanstipte; weten_te_melden weet_te_melden; schetst schetste; biecht_op opbiecht opbiechtte; doorgeven doorgeeft doorgaf`,
    ),
    ...speechVerbs(
      "say",
      "sure",
      ["quote", "clause", "hearer"],
      `herinneren herinnert herinnerde herinnerden herinnerd; informeren informeert informeerde informeerden geïnformeerd; verwittigen verwittigt verwittigde; geruststellen geruststelt geruststelde gerustgesteld; inlichten inlicht inlichtte ingelicht`,
    ),
    ...speechVerbs(
      "say",
      "likely",
      ["quote", "clause"],
      `schrijven schrijft schreef schreven geschreven; vinden vindt vond vonden gevonden; spreken spreekt sprak spraken gesproken; suggereren suggereert suggereerde suggereerden gesuggereerd; impliceren; laten_doorschemeren liet_doorschemeren; aanraden aanraadt aanraadde aangeraden; adviseren adviseert adviseerde adviseerden geadviseerd; voorstellen voorstelt voorstelde voorstelden voorgesteld; wijzen_erop wijst_erop wees_erop wezen_erop; wijst wees wezen gewezen; schatten schat schatte schatten geschat
      oordelen oordeelt oordeelde oordeelden geoordeeld; besluiten besluit besloot besloten; beslissen beslist besliste; samenvatten samenvat samenvatte samengevat; rechtvaardigen rechtvaardigt; verdedigen verdedigt verdedigde verdedigden verdedigd; instemmen instemt instemde instemden; tegenspreken tegenspreekt tegensprak tegenspraken; tegenwerpen tegenwerpt tegenwierp; bekritiseren bekritiseert bekritiseerde bekritiseerden bekritiseerd; publiceren publiceert publiceerde; posten postte gepost; rekenen rekent rekende; speculeren speculeert speculeerde; pleiten pleit pleitte pleitten gepleit
      inschatten inschat inschatte ingeschat; prijzen prijst prees prezen; signaleren signaleert signaleerde; noteert noteerde; redeneert redeneerde; vermoeden vermoedt vermoedde vermoedden; vernemen; vreest vreesde`,
    ),
    ...speechVerbs(
      "say",
      "sure",
      ["quote", "object"],
      `uiten uit uitte uitten geuit; uitspreken uitspreekt uitsprak uitspraken uitgesproken; uitdrukken uitdrukt uitdrukte; verwoorden verwoordt verwoordde verwoord`,
    ),
    ...speechVerbs(
      "say",
      "likely",
      ["quote", "object"],
      `veroordelen veroordeelt veroordeelde veroordeelden veroordeeld; bekritiseren bekritiseert bekritiseerde bekritiseerden; hekelen hekelt hekelde hekelden gehekeld; prijzen prijst prees prezen geprezen; verwelkomen verwelkomt verwelkomde verwelkomden; toejuichen toejuicht toejuichte toejuichten toegejuicht; afwijzen afwijst afwees afwezen afgewezen; verwerpen verwerpt verwierp verwierpen verworpen; laken laakt laakte; betreuren betreurt betreurde betreurden; bedanken bedankt bedankte bedankten; feliciteren feliciteert feliciteerde
      bespreken bespreekt besprak bespraken besproken; bespotten bespot bespotte; steunen steunt steunde steunden; citeren citeert citeerde`,
    ),
    ...speechVerbs(
      "say",
      "likely",
      ["as"],
      `noemen noemt noemde noemden genoemd; omschrijven omschrijft omschreef omschreven; beschrijven beschrijft beschreef beschreven; bestempelen bestempelt bestempelde bestempelden bestempeld; betitelen betitelt betitelde; kenschetsen kenschetst kenschetste; kwalificeren kwalificeert kwalificeerde; afdoen afdoet afdeed afgedaan; typeren typeert typeerde; beschouwen beschouwt beschouwde beschouwden; afschilderen afschildert afschilderde; aanduiden aanduidt aanduidde; veroordelen veroordeelt veroordeelde; wegzetten wegzet wegzette`,
    ),
    ...speechVerbs(
      "say",
      "beside",
      ["quote"],
      `vervolgen vervolgt vervolgde vervolgden; voortgaan; beginnen begint begon begonnen; lachen lacht lachte gelachen; schreeuwen schreeuwt schreeuwde schreeuwden; roepen roept riep riepen geroepen; fluisteren fluistert fluisterde; mompelen mompelt mompelde; zuchten zucht zuchtte; grappen grapt grapte; scanderen scandeert scandeerde scandeerden; zingen zingt zong zongen; bidt bad; leest las; snauwen snauwt snauwde; brullen brult brulde; juichen juicht juichte juichten; mopperen moppert mopperde; foeteren foetert foeterde; schamperen schampert schamperde
      sneren sneert sneerde; briesen briest brieste; onderbreken; denkt dacht; vraagt vroeg; staat stond; klinkt klonk; besluit besloot; vult_aan aanvult aanvulde aangevuld; opent opende; tekent tekende; aldus; stamelt stamelde; jubelt jubelde; bromt bromde; herneemt hernam; weet wist; hoont hoonde; fulmineert fulmineerde; tiert tierde; relativeert relativeerde; verontschuldigde; knikt knikte; tweet tweette tweetten`,
    ),
    ...speechVerbs("say", "sure", ["quote", "clause", "document"], `luidt luidde luidden; staat stond; blijkt bleek`),
    ...speechVerbs(
      "say",
      "likely",
      ["clause", "document"],
      `tonen toont toonde toonden; uitwijzen uitwijst uitwees; aantonen aantoont aantoonde; leren leert leerde; vermelden vermeldt vermeldde vermeldden`,
    ),
    ...speechVerbs(
      "deny",
      "sure",
      ["quote", "clause", "to", "object"],
      `ontkennen ontkent ontkende ontkenden ontkend; tegenspreken tegenspreekt tegensprak tegenspraken tegengesproken; betwisten betwist betwistte betwistten; weerleggen weerlegt weerlegde; loochenen loochent loochende`,
    ),
    ...speechVerbs(
      "deny",
      "likely",
      ["clause", "object"],
      `afwijzen afwijst afwees afwezen afgewezen; betwijfelen betwijfelt betwijfelde; verwerpen verwerpt verwierp verwierpen`,
    ),
    ...speechVerbs(
      "demand",
      "sure",
      ["quote", "clause", "object", "to"],
      `eisen eist eiste eisten geëist; oproepen oproept opriep opriepen opgeroepen; vragen vraagt vroeg vroegen gevraagd; verzoeken verzoekt verzocht verzochten; aandringen aandringt aandrong aandrongen aangedrongen; pleiten pleit pleitte pleitten gepleit; verlangen verlangt verlangde; smeken smeekt smeekte; hameren hamert hamerde`,
    ),
    ...speechVerbs(
      "demand",
      "sure",
      ["quote", "clause", "hearer", "to"],
      `aansporen aanspoort aanspoorde aansporen aangespoord; manen maant maande maanden gemaand; gelasten gelast gelastte; bevelen beveelt beval bevalen bevolen; opdragen opdraagt opdroeg opdroegen opgedragen; sommeren sommeert sommeerde gesommeerd; adviseren adviseert adviseerde`,
    ),
    ...speechVerbs(
      "demand",
      "likely",
      ["hearer", "to"],
      `aanmoedigen aanmoedigt aanmoedigde; uitnodigen uitnodigt uitnodigde uitgenodigd; uitdagen uitdaagt uitdaagde; verplichten verplicht verplichtte`,
    ),
    ...speechVerbs(
      "accuse",
      "sure",
      ["quote", "clause", "target", "to"],
      `beschuldigen beschuldigt beschuldigde beschuldigden beschuldigd; betichten beticht betichtte betichtten; verwijten verwijt verweet verweten; aanklagen aanklaagt aanklaagde aangeklaagd`,
    ),
    ...speechVerbs(
      "accuse",
      "likely",
      ["quote", "target"],
      `aanwrijven aanwreef; verdenken verdenkt verdacht; verantwoordelijk_houden houdt_verantwoordelijk; aanrekenen`,
    ),
    ...speechVerbs(
      "promise",
      "sure",
      ["quote", "clause", "to", "hearer"],
      `beloven belooft beloofde beloofden beloofd; toezeggen toezegt toezegde toezegden toegezegd; zweren zweert zwoer zwoeren gezworen; garanderen garandeert garandeerde garandeerden gegarandeerd`,
    ),
    ...speechVerbs(
      "promise",
      "likely",
      ["clause", "to", "object"],
      `aanbieden aanbiedt aanbood aanboden aangeboden; toestemmen; verbinden_zich; instemmen instemt instemde instemden ingestemd`,
    ),
    ...speechVerbs("threaten", "sure", ["quote", "clause", "to"], `dreigen dreigt dreigde dreigden gedreigd`),
    ...speechVerbs(
      "threaten",
      "sure",
      ["quote", "clause", "hearer"],
      `waarschuwen waarschuwt waarschuwde waarschuwden gewaarschuwd`,
    ),
    ...speechVerbs(
      "ask",
      "sure",
      ["quote", "clause", "hearer", "to"],
      `vragen vraagt vroeg vroegen gevraagd; navragen; informeren informeert informeerde`,
    ),
    ...speechVerbs(
      "ask",
      "likely",
      ["quote", "clause"],
      `afvragen afvraagt afvroeg afvroegen; betwijfelen betwijfelt betwijfelde`,
    ),
    ...speechVerbs(
      "think",
      "likely",
      ["quote", "clause"],
      `geloven gelooft geloofde geloofden; denken denkt dacht dachten gedacht; hopen hoopt hoopte hoopten gehoopt; vrezen vreest vreesde vreesden gevreesd; verwachten verwacht verwachtte verwachtten; twijfelen twijfelt twijfelde; menen meent meende meenden; vermoeden vermoedt vermoedde; aannemen aanneemt aannam; uitgaan_van uitgaat uitging uitgingen; overtuigd; weten weet wist wisten; betreuren betreurt betreurde; achten acht achtte achtten`,
    ),
    ...speechVerbs(
      "think",
      "likely",
      ["clause", "to", "object"],
      `plannen plant plande; overwegen overweegt overwoog overwogen; besluiten besluit besloot besloten; beslissen beslist besliste; nastreven nastreeft; beogen beoogt beoogde; hopen hoopt hoopte; verwachten verwacht verwachtte; wensen wenst wenste; vrezen vreest vreesde`,
    ),
    ...speechVerbs(
      "say",
      "likely",
      ["to", "object"],
      `weigeren weigert weigerde weigerden geweigerd; voorstellen voorstelt voorstelde voorstelden voorgesteld; afwijzen afwijst afwees; beweren beweert beweerde; aanbieden aanbiedt aanbood aanboden; zeggen zegt zei zeiden`,
    ),
    ...speechVerbs(
      "say",
      "likely",
      ["about"],
      `heeft_het had_het hadden_het hebben_het; spreken spreekt sprak spraken; praten praat praatte praatten; vertellen vertelt vertelde; klagen klaagt klaagde; waarschuwen waarschuwt waarschuwde; discussiëren discussieert; berichten bericht berichtte; gewagen gewaagt`,
    ),
    ...speechVerbs(
      "say",
      "sure",
      ["speaker"],
      `citeren citeert citeerde citeerden geciteerd; aanhalen aanhaalt aanhaalde aangehaald`,
    ),
  ]),
  nouns: sourced(SOURCE, [
    ...speechNouns(
      "say",
      true,
      `verklaring${EN}; mededeling${EN}; persbericht${EN}; bericht${EN}; brief brieven; rapport${EN}; boodschap boodschappen; tweet${S}; post${S}; document${EN}; nota nota's; communiqué communiqués; artikel${EN} artikelen; column${S}; opiniestuk; resolutie${S}; vonnis vonnissen; uitspraak uitspraken; aanklacht${EN}; onderzoek${EN}; studie${S}; peiling${EN}; e-mail${S}; mail${S}; boek${EN}; tekst${EN}
      oproep${EN}; petitie${S}; video video's; spandoek${EN}; opschrift; slotverklaring; verzoekschrift; memo memo's; bulletin${S}; statement${S}; advies adviezen; blog${S}; bericht; kamerbrief; verslag${EN}; besluit${EN}; bevel; gastbijdrage; commentaar; pamflet`,
    ),
    ...speechNouns(
      "say",
      false,
      `toespraak toespraken; speech speeches; interview${S}; gesprek gesprekken; opmerking${EN}; bewering${EN}; argument${EN}; aankondiging${EN}; antwoord${EN}; reactie${S}; persconferentie${S}; inschatting${EN}; commentaar commentaren; woord${EN}; mening${EN}; opvatting${EN}; kritiek; voorstel${EN} voorstellen; aanbeveling${EN}; voorspelling${EN}; schatting${EN}; waarschuwing${EN}; toezegging${EN}; erkenning; citaat citaten; melding${EN}; informatie; uitleg; conclusie${S}; constatering${EN}; getuigenis getuigenissen; standpunt${EN}; vaststelling${EN}; bevinding${EN}; verhaal; lezing`,
    ),
    ...speechNouns("deny", false, `ontkenning${EN}; tegenspraak; dementi`),
    ...speechNouns(
      "demand",
      false,
      `eis${EN} eisen; oproep${EN}; verzoek${EN}; vraag; ultimatum; smeekbede; aansporing; bevel${EN}`,
    ),
    ...speechNouns("accuse", false, `beschuldiging${EN}; aantijging${EN}; verwijt${EN}; aanklacht${EN}`),
    ...speechNouns("promise", false, `belofte${S} beloften; toezegging${EN}; garantie${S}; verzekering${EN}`),
    ...speechNouns("threaten", false, `dreigement${EN}; waarschuwing${EN}; dreiging${EN}`),
    ...speechNouns("ask", false, `vraag vragen`),
    ...speechNouns(
      "think",
      false,
      `hoop; vrees; angst; mening${EN}; overtuiging${EN}; verwachting${EN}; twijfel${S}; zorg zorgen; indruk; bedoeling${EN}; wens${EN} wensen; vermoeden${S}; idee; bereidheid; verdenking${EN}; gevoel`,
    ),
  ]),
  adjectives: sourced(
    SOURCE,
    speechAdjectives(
      "think",
      "overtuigd; ervan_overtuigd; zeker; hoopvol; optimistisch; pessimistisch; sceptisch; bezorgd; bang; teleurgesteld; verontwaardigd; geschokt; opgelucht; blij; dankbaar; trots; bereid; eens; boos; tevreden; ontevreden; verrast; vastberaden",
    ),
  ),
  occasions: sourced(
    SOURCE,
    new Set(
      formsOf(
        "interview interviews gesprek gesprekken telefoongesprek telefoongesprekken persconferentie persconferenties ontmoeting top topontmoeting toespraak toespraken speech debat debatten hoorzitting vergadering conferentie betoging bezoek podcast uitzending programma talkshow briefing congres partijcongres ontvangst plechtigheid herdenking mis preek lezing bijeenkomst vragenuur vraaggesprek tv-toespraak televisietoespraak videoboodschap radio-interview",
      ),
    ),
  ),
  // Dutch keeps the tense of what was said, or says so with “zou”.
  backshift: sourced(SOURCE, new Set(["zou", "zouden", "had", "hadden"])),
  standsForReport: NOT_COVERED,
  sources: sourced(SOURCE, [
    "volgens _",
    "aldus _",
    "naar zeggen van _",
    "naar verluidt volgens _",
    "in de woorden van _",
    "naar de mening van _",
    "naar het oordeel van _",
    "in de ogen van _",
    "op gezag van _",
    "in een verklaring van _",
    "in een persbericht van _",
    "in een reactie van _",
    "bij monde van _",
    "blijkens _",
    ..."meldt meldde melden meldden zegt zei zeggen zeiden stelt stelde schrijft schreef bericht berichtte verklaarde verklaart vertelt vertelde bevestigt bevestigde benadrukt"
      .split(" ")
      .map((verb) => `zo ${verb} _`),
    ..."een verklaring; een woordvoerder; een persbericht; cijfers; gegevens; schattingen; berekeningen; een rapport; een bericht; bronnen; een onderzoek; berichten; informatie"
      .split("; ")
      .map((noun) => `volgens ${noun} van _`),
    "naar de indruk van _",
    "naar de woorden van _",
    "namens _",
    "zo blijkt uit _",
    "blijkt uit _",
    "bleek uit _",
    "staat in _",
    "volgens [hem]",
    "volgens [haar]",
    "volgens [hen]",
    "aldus [hij]",
    "naar [zijn] zeggen",
    "naar [haar] zeggen",
    "naar [eigen] zeggen",
    "naar [zijn] mening",
    "naar [haar] mening",
    "in [zijn] woorden",
    "in [haar] woorden",
    "in [zijn] ogen",
    "in [haar] ogen",
  ]),
  passers: sourced(SOURCE, [
    "geciteerd door _",
    "aangehaald door _",
    "meldt _",
    "meldde _",
    "melden _",
    "bericht _",
    "berichtte _",
    "schrijft _",
    "schreef _",
    "citeert _",
    "volgens _",
    "aldus _",
    "op gezag van _",
  ]),
  hearers: NOT_COVERED,
  beforeHearer: sourced(SOURCE, new Set(["tegen", "aan", "tegenover", "bij"])),
  soCalled: sourced(
    SOURCE,
    new Set(
      formsOf(
        "zogenaamde zogenaamd zogeheten zogenoemde genaamd genoemd getiteld geheten bijgenaamd zelfverklaarde zelfbenoemde vermeende zgn codenaam bekend_als titel onder_de_naam naam",
      ).filter((word) => !word.includes(" ")),
    ),
  ),
  namesInMarks: false,
  named: sourced(
    SOURCE,
    new Set(
      formsOf(
        `beweging partij groep groepering organisatie operatie missie film films lied nummer boek roman serie show programma album krant tijdschrift weekblad zender website project campagne plan schip boot restaurant café club hotel merk app spel stuk toneelstuk opera schilderij gedicht podcast documentaire
        motto titel thema slogan initiatief stichting vereniging brug bedrijf concern band tentoonstelling conferentie prijs raket raketten systeem tank model hashtag woord term begrip categorie doctrine festival genootschap coalitie persbureau brigade bataljon eenheid actie`,
      ),
    ),
  ),
  sentenceBefore: NOT_COVERED,
  nobody: sourced("written for Readout: Dutch words for nobody", new Set(["niemand", "geen"])),
  demanded: NOT_COVERED,
  asClause: sourced(SOURCE, new Set(["zoals", "zo"])),
};

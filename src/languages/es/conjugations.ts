/** Spanish: the conjugations. */
import { type Sourced, sourced } from "../../core/sourced.ts";
import { type Conjugation, conjugations } from "../conjugation.ts";

/** `base = past | participle | present | future and conditional | gerund`; infinitives and gerunds with joined pronouns among the last. */
export const spanishConjugations: Sourced<readonly Conjugation[]> = sourced(
  "written for Readout: the conjugations of Spanish, in the forms that news has",
  conjugations(`
ar = ó aron aba aban é ábamos ara aran ase asen | ado ada ados adas | a an o amos e en | ará arán aré aremos aría arían | ando ándose ándole ándolo ándola
car = có caron caba caban qué cábamos cara caran | cado cada cados cadas | ca can co camos que quen | cará carán caré caría carían | cando cándose cándole
gar = gó garon gaba gaban gué gara garan | gado gada gados gadas | ga gan go gamos gue guen iega iegan | gará garán garé garía garían | gando gándose
egar = egó egaron egaba egaban egué egara egaran | egado egada egados egadas | ega egan ego iega iegan iego egamos egue eguen iegue ieguen | egará egarán egaría egarían | egando egándose
zar = zó zaron zaba zaban cé zara zaran | zado zada zados zadas | za zan zo zamos ce cen | zará zarán zaré zaría zarían | zando zándose
iar = ió iaron iaba iaban ié iara iaran | iado iada iados iadas | ia ian ía ían io ío iamos ie ien íe íen | iará iarán iaría | iando iándose
uar = uó uaron uaba uaban ué uara uaran | uado uada uados uadas | ua uan úa úan uamos ue uen úe úen | uará uarán uaría | uando uándose
errar = erró erraron erraba erraban errara | errado errada errados erradas | ierra ierran | errará errarán | errando
ensar = ensó ensaron ensaba ensaban ensé ensara | ensado ensada ensados ensadas | iensa iensan ienso ensa ensan | ensará ensarán ensaría | ensando
entar = entó entaron entaba entaban enté entara entaran | entado entada entados entadas | enta entan ento ente enten ienta ientan | entará entarán entaría entarían | entando entándose
menzar = menzó menzaron menzaba menzaban | menzado menzada menzados menzadas | mienza mienzan | menzará menzarán menzaría | menzando
ontar = ontó ontaron ontaba ontaban onté ontara | ontado ontada ontados ontadas | uenta uentan uento onta ontan | ontará ontarán ontaría | ontando
ostrar = ostró ostraron ostraba ostraban ostrara | ostrado ostrada ostrados ostradas | uestra uestran ostra ostran | ostrará ostrarán ostraría | ostrando
ontrar = ontró ontraron ontraba ontraban ontrara | ontrado ontrada ontrados ontradas | uentra uentran | ontrará ontrarán ontraría | ontrando
ordar = ordó ordaron ordaba ordaban ordara | ordado ordada ordados ordadas | uerda uerdan uerdo orda ordan | ordará ordarán ordaría | ordando
obar = obó obaron obaba obaban obara | obado obada obados obadas | ueba ueban oba oban | obará obarán | obando
olar = oló olaron olaba olaban | olado olada olados oladas | uela uelan ola olan | olará olarán | olando
ogar = ogó ogaron ogaba ogaban | ogado ogada ogados ogadas | oga ogan uega uegan ogue oguen | ogará ogarán ogaría | ogando
jugar = jugó jugaron jugaba jugaban | jugado jugada | juega juegan | jugará jugarán | jugando
er = ió ieron ía ían í íamos iera ieran iese | ido ida idos idas | e en o emos a an | erá erán eré eremos ería erían | iendo iéndose
cer = ció cieron cía cían cí ciera cieran | cido cida cidos cidas | ce cen zco cemos zca zcan | cerá cerán cería cerían | ciendo ciéndose
ger = gió gieron gía gían | gido gida gidos gidas | ge gen jo ja jan | gerá gerán | giendo
ncer = nció ncieron ncía ncían | ncido ncida ncidos ncidas | nce ncen nzo nza | ncerá ncerán | nciendo
ender = endió endieron endía endían endiera endieran | endido endida endidos endidas | iende ienden ende enden iendo ienda | enderá enderán endería | endiendo
erder = erdió erdieron erdía erdían | erdido erdida erdidos erdidas | ierde ierden | erderá erderán | erdiendo
over = ovió ovieron ovía ovían | ovido ovida ovidos ovidas | ueve ueven | overá overán | oviendo
olver = olvió olvieron olvía olvían olviera | uelto uelta ueltos ueltas | uelve uelven uelva | olverá olverán olvería | olviendo
oner = uso usieron onía onían use usiera usieran | uesto uesta uestos uestas | one onen ongo onemos onga ongan | ondrá ondrán ondría ondrían | oniendo oniéndose
ener = uvo uvieron enía enían uve uviera uvieran | enido enida enidos enidas | iene ienen engo enemos enga engan | endrá endrán endría endrían | eniendo
aer = ajo ajeron aía aían ayó ayeron | aído aída aídos aídas | ae aen aiga | aerá aerán | ayendo
eer = eyó eyeron eía eían eyera | eído eída eídos eídas | ee een eo eemos ea | eerá eerán eería | eyendo
nacer = nació nacieron nacía nacían naciera | nacido nacida nacidos nacidas | nace nacen nazca | nacerá nacerán | naciendo
acer = izo icieron acía acían ació acieron ice iciera icieran | echo echa echos echas acido | ace acen ago acemos aga agan | ará arán aría arían acerá | aciendo aciéndose
aber = upo upieron abía abían | abido | abe aben | abrá abrán | abiendo
ver = vio vieron veía veían | visto vista vistos vistas | ve ven veo vemos vea | verá verán vería | viendo
romper = rompió rompieron rompía rompían | roto rota rotos rotas | rompe rompen | romperá romperán | rompiendo
ir = ió ieron ía ían í iera ieran iese | ido ida idos idas | e en o imos a an | irá irán iré iremos iría irían | iendo iéndose
ertir = irtió irtieron ertía ertían irtiera | ertido ertida ertidos ertidas | ierte ierten ierto ertimos ierta | ertirá ertirán ertiría | irtiendo
entir = intió intieron entía entían intiera | entido entida entidos entidas | iente ienten iento ienta | entirá entirán entiría | intiendo
erir = irió irieron ería erían iriera | erido erida eridos eridas | iere ieren iero iera ieran | erirá erirán eriría | iriendo
etir = itió itieron etía etían itiera | etido etida etidos etidas | ite iten ito etimos ita itan | etirá etirán etiría | itiendo
edir = idió idieron edía edían idiera idieran | edido edida edidos edidas | ide iden ido edimos ida idan | edirá edirán ediría | idiendo
eguir = iguió iguieron eguía eguían iguiera | eguido eguida eguidos eguidas | igue iguen igo iga igan | eguirá eguirán eguiría | iguiendo
egir = igió igieron egía egían | egido egida egidos egidas electo electa | ige igen ija | egirá egirán | igiendo
regir = rigió rigieron regía regían rigiera | regido regida regidos regidas recto | rige rigen rijo rija rijan | regirá regirán regiría | rigiendo
prohibir = prohibió prohibieron prohibía prohibían | prohibido prohibida prohibidos prohibidas | prohíbe prohíben prohíba | prohibirá prohibirán | prohibiendo
prever = previó previeron preveía preveían | previsto prevista previstos previstas | prevé prevén | preverá preverán | previendo
manifestar = manifestó manifestaron manifestaba manifestaban manifestara | manifestado manifestada manifestados | manifiesta manifiestan manifieste | manifestará manifestarán | manifestando
igir = igió igieron igía igían igiera | igido igida igidos igidas | ige igen ijo ija ijan | igirá igirán igiría | igiendo
decir = dijo dijeron decía decían dije dijera dijeran | dicho dicha dichos dichas | dice dicen digo decimos diga digan | dirá dirán diré diría dirían | diciendo diciéndole
ecir = ijo ijeron ecía ecían ijera | icho icha ichos ichas ecido | ice icen igo iga igan | ecirá ecirán irá irán | iciendo
ucir = ujo ujeron ucía ucían ujera | ucido ucida ucidos ucidas | uce ucen uzca | ucirá ucirán uciría | uciendo
enir = ino inieron enía enían iniera inieran | enido enida enidos enidas | iene ienen engo enga engan | endrá endrán endría endrían | iniendo
orir = urió urieron oría orían uriera urieran | uerto uerta uertos uertas | uere ueren uera | orirá orirán oriría | uriendo
ormir = urmió urmieron ormía | ormido ormida | uerme uermen | ormirá | urmiendo
brir = brió brieron bría brían briera | bierto bierta biertos biertas | bre bren bra | brirá brirán briría | briendo
cribir = cribió cribieron cribía cribían | crito crita critos critas | cribe criben criba | cribirá cribirán | cribiendo
cumplir = cumplió cumplieron cumplía | cumplido cumplida | cumple cumplen cumpla | cumplirá cumplirán | cumpliendo
uir = uyó uyeron uía uían uyera uyeran | uido uida uidos uidas | uye uyen uyo uimos uya uyan | uirá uirán uiría | uyendo
reír = rió rieron reía | reído | ríe ríen | reirá | riendo
oír = oyó oyeron oía oían | oído oída | oye oyen | oirá | oyendo
=dar = dio dieron daba daban di diera dieran | dado dada dados dadas | da dan doy damos dé den | dará darán daría darían | dando
cubrir = cubrió cubrieron cubría | cubierto cubierta cubiertos cubiertas | cubre cubren | cubrirá | cubriendo
`),
);

/** French: the conjugations. */
import { type Sourced, sourced } from "../../core/sourced.ts";
import { type Conjugation, conjugations } from "../conjugation.ts";

/** `base = past | participle | present | future and conditional | gerund`. */
export const frenchConjugations: Sourced<readonly Conjugation[]> = sourced(
  "written for Readout: the conjugations of French, in the forms that news has",
  conjugations(`
er = a èrent ait aient ai ais | é ée és ées | e es ent ons ez | era eront erait eraient erai | ant
cer = ça cèrent çait çaient | cé cée cés cées | ce ces cent çons | cera ceront cerait ceraient | çant
ger = gea gèrent geait geaient | gé gée gés gées | ge ges gent geons | gera geront gerait geraient | geant
oyer = oya oyèrent oyait oyaient | oyé oyée oyés oyées | oie oient oyons | oiera oieront oierait enverra enverront | oyant
uyer = uya uyèrent uyait uyaient | uyé uyée uyés uyées | uie uient | uiera uieront uierait | uyant
ayer = aya ayèrent ayait ayaient | ayé ayée ayés ayées | aie aient aye ayent | aiera aieront ayera | ayant
eler = ela elèrent elait elaient | elé elée elés elées | elle ellent èle èlent elons | ellera elleront èlera èleront ellerait | elant
eter = eta etèrent etait etaient | eté etée etés etées | ette ettent ète ètent | ettera etteront ètera | etant
ener = ena enèrent enait enaient | ené enée enés enées | ène ènent enons | ènera èneront ènerait | enant
ever = eva evèrent evait evaient | evé evée evés evées | ève èvent evons | èvera èveront èverait | evant
érer = éra érèrent érait éraient | éré érée érés érées | ère èrent érons | érera éreront érerait | érant
éder = éda édèrent édait édaient | édé édée édés édées | ède èdent | édera éderont éderait | édant
éter = éta étèrent était étaient | été étée étés étées | ète ètent | étera éteront éterait | étant
éler = éla élèrent élait élaient | élé élée élés élées | èle èlent | élera éleront élerait | élant
éger = égea égèrent égeait égeaient | égé égée égés égées | ège ègent | égera égeront égerait | égeant
éguer = égua éguèrent éguait éguaient | égué éguée égués éguées | ègue èguent | éguera égueront | éguant
ir = it irent issait issaient | i ie is ies | it issent is issons isse | ira iront irait iraient | issant
tir = tit tirent tait taient tissait tissaient | ti tie tis ties | t tent tit tissent tons | tira tiront tirait tiraient | tant tissant
mir = mit mirent mait maient | mi | t ment | mira miront | mant
vrir = vrit vrirent vrait vraient | vert verte verts vertes | vre vrent vrons | vrira vriront vrirait | vrant
frir = frit frirent frait fraient | fert ferte ferts fertes | fre frent | frira friront frirait | frant
enir = int inrent enait enaient | enu enue enus enues | ient iennent enons ienne | iendra iendront iendrait iendraient | enant
courir = courut coururent courait couraient | couru courue courus courues | court courent | courra courront courrait | courant
mourir = mourut moururent mourait mouraient | mort morte morts mortes | meurt meurent | mourra mourront mourrait | mourant
quérir = quit quirent quérait quéraient | quis quise quises | quiert quièrent | querra querront | quérant
accueillir = accueillit accueillirent accueillait accueillaient | accueilli accueillie accueillis accueillies | accueille accueillent | accueillera accueilleront | accueillant
fuir = fuit fuirent fuyait fuyaient | fui | fuit fuient | fuira fuiront | fuyant
re = it irent ait aient | u ue us ues | s ent | ra ront rait raient | ant
dre = dit dirent dait daient | du due dus dues | d dent dons | dra dront drait draient | dant
battre = battit battirent battait battaient | battu battue battus battues | bat battent | battra battront battrait | battant
mettre = mit mirent mettait mettaient | mis mise mises | met mettent mettons mette | mettra mettront mettrait mettraient | mettant
prendre = prit prirent prenait prenaient | pris prise prises | prend prennent prenons prenne | prendra prendront prendrait | prenant
dire = disait disaient dirent | dit dite dits dites | dit disent disons dise | dira diront dirait diraient | disant
rire = rit rirent riait riaient | ri | rit rient | rira riront | riant
crire = crivit crivirent crivait crivaient | crit crite crits crites | crit crivent crivons | crira criront crirait | crivant
lire = lut lurent lisait lisaient | lu lue lus lues | lit lisent | lira liront lirait | lisant
élire = élut élurent élisait élisaient | élu élue élus élues | élit élisent | élira éliront | élisant
uire = uisit uisirent uisait uisaient | uit uite uits uites | uit uisent | uira uiront uirait | uisant
faire = fit firent faisait faisaient | fait faite faits faites | fait font faisons fasse fassent | fera feront ferait feraient | faisant
taire = tut turent taisait taisaient | tu | tait taisent | taira tairont | taisant
plaire = plut plaisait | plu | plaît plaisent | plaira | plaisant
indre = ignit ignirent ignait ignaient | int inte ints intes | int ignent | indra indront indrait | ignant
soudre = solut solurent solvait solvaient | solu solue résolu résolue | sout solvent | soudra soudront | solvant
suivre = suivit suivirent suivait suivaient | suivi suivie suivis suivies | suit suivent | suivra suivront suivrait | suivant
vivre = vécut vécurent vivait vivaient | vécu vécue | vit vivent | vivra vivront vivrait | vivant
croire = crut crurent croyait croyaient | cru crue | croit croient croyons | croira croiront | croyant
conclure = conclut conclurent concluait concluaient | conclu conclue conclus conclues | conclut concluent | conclura concluront | concluant
inclure = inclut inclurent incluait incluaient | inclus incluse | inclut incluent | inclura | incluant
rompre = rompit rompirent rompait rompaient | rompu rompue rompus rompues | rompt rompent | rompra rompront | rompant
vaincre = vainquit vainquirent vainquait | vaincu vaincue vaincus | vainc vainquent | vaincra vaincront | vainquant
aître = ut urent aissait aissaient | u ue us ues | aît aissent | aîtra aîtront aîtrait | aissant
naître = naquit naquirent naissait naissaient | né née nés nées | naît naissent | naîtra naîtront | naissant
voir = vit virent voyait voyaient | vu vue vus vues | voit voient voyons | verra verront verrait | voyant
prévoir = prévit prévirent prévoyait prévoyaient | prévu prévue prévus prévues | prévoit prévoient | prévoira prévoiront | prévoyant
cevoir = çut çurent cevait cevaient | çu çue çus çues | çoit çoivent | cevra cevront cevrait | cevant
mouvoir = mut mouvait | mu promu promue | meut meuvent | mouvra | mouvant
savoir = sut surent savait savaient | su sue | sait savent savons | saura sauront saurait | sachant
valoir = valut valurent valait valaient | valu value | vaut valent | vaudra vaudront vaudrait | valant
asseoir = assit assirent asseyait | assis assise | assied asseyent | assiéra | asseyant
=aller = alla allèrent allait allaient | allé allée allés allées | va vont allons aille aillent | ira iront irait iraient | allant
`),
);

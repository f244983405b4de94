/** Italian: the conjugations. */
import { type Sourced, sourced } from "../../core/sourced.ts";
import { type Conjugation, conjugations } from "../conjugation.ts";

/** `base = past | participle | present | future and conditional | gerund`. */
export const italianConjugations: Sourced<readonly Conjugation[]> = sourced(
  "written for Readout: the conjugations of Italian, in the forms that news has",
  conjugations(`
are = ò arono ava avano avo ai ammo asse assero | ato ata ati ate | a ano iamo ino | erà eranno erò eremo erebbe erebbero | ando andosi andolo andola
care = cò carono cava cavano cai casse | cato cata cati cate | ca cano chiamo chino | cherà cheranno cherò cherebbe | cando candosi
gare = gò garono gava gavano gai gasse | gato gata gati gate | ga gano ghiamo ghino | gherà gheranno gherebbe | gando gandosi
iare = iò iarono iava iavano iai iasse | iato iata iati iate | ia iano iamo ino | ierà ieranno ierebbe erà eranno | iando iandosi
ere = é eva evano ette ettero erono esse essero ei | uto uta uti ute | e ono o iamo a ano | erà eranno erò erebbe erebbero | endo endosi endolo
ire = ì irono iva ivano isse issero ii | ito ita iti ite | isce iscono isco iamo e ono isca iscano | irà iranno irò irebbe irebbero | endo endosi
adire = adì adirono adiva adivano adisse | adito adita aditi adite | adisce adiscono adisco adisca | adirà adiranno adirebbe | adendo
dire = disse dissero diceva dicevano dissi dicesse | detto detta detti dette | dice dicono dico diciamo dica dicano | dirà diranno dirò direbbe | dicendo dicendosi
durre = dusse dussero duceva ducevano | dotto dotta dotti dotte | duce ducono duca | durrà durranno durrebbe | ducendo
=fare = fece fecero faceva facevano feci facesse | fatto fatta fatti fatte | fa fanno faccio facciamo faccia facciano | farà faranno farò farebbe farebbero | facendo facendosi
sfare = sfece sfecero sfaceva sfacevano sfeci sfacesse | sfatto sfatta sfatti sfatte | sfa sfanno sfaccio sfacciamo sfaccia sfacciano | sfarà sfaranno sfarò sfarebbe sfarebbero | sfacendo sfacendosi
praffare = praffece praffecero praffaceva praffacevano praffeci praffacesse | praffatto praffatta praffatti praffatte | praffa praffanno praffaccio praffacciamo praffaccia praffacciano | praffarà praffaranno praffarò praffarebbe praffarebbero | praffacendo praffacendosi
=rifare = rifece rifecero rifaceva rifacevano rifeci rifacesse | rifatto rifatta rifatti rifatte | rifa rifanno rifaccio rifacciamo rifaccia rifacciano | rifarà rifaranno rifarò rifarebbe rifarebbero | rifacendo rifacendosi
edire = edì edirono ediva edivano edisse | edito edita editi edite | edisce ediscono edisca | edirà ediranno edirebbe | edendo
bandire = bandì bandirono bandiva bandivano | bandito bandita banditi bandite | bandisce bandiscono | bandirà | bandendo
scandire = scandì scandirono scandiva scandivano | scandito scandita | scandisce scandiscono | scandirà | scandendo
benedire = benedisse benedissero benediceva | benedetto benedetta benedetti benedette | benedice benedicono | benedirà | benedicendo
maledire = maledisse maledissero malediceva | maledetto maledetta maledetti maledette | maledice maledicono | maledirà | maledicendo
predire = predisse predissero prediceva predicevano | predetto predetta predetti predette | predice predicono | predirà prediranno | predicendo
ordire = ordì ordirono ordiva | ordito ordita | ordisce ordiscono | ordirà | ordendo
imidire = imidì imidirono imidiva | imidito imidita imiditi imidite | imidisce imidiscono | imidirà | imidendo
=dare = diede diedero dava davano dette dettero desse | dato data dati date | dà danno diamo dia diano | darà daranno darebbe | dando dandosi
=stare = stette stettero stava stavano stesse | stato stata stati state | sta stanno sto stiamo stia stiano | starà staranno starebbe starebbero | stando
=andare = andò andarono andava andavano andasse | andato andata andati andate | va vanno vado andiamo vada vadano | andrà andranno andrebbe | andando
porre = pose posero poneva ponevano | posto posta posti poste | pone pongono pongo ponga | porrà porranno porrebbe | ponendo ponendosi
trarre = trasse trassero traeva | tratto tratta tratti tratte | trae traggono | trarrà | traendo
tenere = tenne tennero teneva tenevano | tenuto tenuta tenuti tenute | tiene tengono tengo teniamo tenga tengano | terrà terranno terrebbe | tenendo tenendosi
venire = venne vennero veniva venivano | venuto venuta venuti venute | viene vengono vengo veniamo venga vengano | verrà verranno verrebbe verrebbero | venendo
rimanere = rimase rimasero rimaneva rimanevano | rimasto rimasta rimasti rimaste | rimane rimangono rimanga | rimarrà rimarranno | rimanendo
vedere = vide videro vedeva vedevano | visto vista visti viste | vede vedono vedo vediamo veda | vedrà vedranno vedrebbe | vedendo
sapere = seppe seppero sapeva sapevano | saputo saputa | sa sanno so sappiamo sappia | saprà sapranno saprebbe | sapendo
olvere = olse olsero olveva olvevano olvette | olto olta olti olte | olve olvono olva | olverà olveranno olverebbe | olvendo
vadere = vase vasero vadeva vadevano | vaso vasa vasi vase | vade vadono vada | vaderà vaderanno vaderebbe | vadendo
idere = ise isero ideva idevano | iso isa isi ise | ide idono ido ida | iderà ideranno iderebbe | idendo
udere = use usero udeva | uso usa usi use | ude udono | uderà uderanno | udendo
ludere = luse lusero ludeva | luso lusa lusi luse | lude ludono | luderà | ludendo
iedere = iese iesero iedeva iedevano | iesto iesta iesti ieste | iede iedono iedo iediamo ieda | iederà iederanno iederebbe | iedendo
endere = ese esero endeva endevano | eso esa esi ese | ende endono endo enda | enderà enderanno enderebbe | endendo
ondere = ose osero ondeva ondevano | osto osta oso osa osi ose | onde ondono | onderà onderanno | ondendo
cedere = cesse cessero cedeva cedé cedette | cesso cessa cessi cesse ceduto ceduta | cede cedono | cederà cederanno | cedendo
perdere = perse persero perdeva | perso persa persi perse perduto | perde perdono | perderà perderanno | perdendo
ardere = arse arsero | arso arsa | arde | arderà | ardendo
chiudere = chiuse chiusero chiudeva chiudevano | chiuso chiusa chiusi chiuse | chiude chiudono | chiuderà chiuderanno | chiudendo
ettere = ise isero etteva ettevano ettette | esso essa essi esse | ette ettono etto etta | etterà etteranno etterebbe | ettendo ettendosi
utere = usse ussero uteva utevano | usso ussa ussi usse | ute utono uta | uterà uteranno | utendo
orrere = orse orsero orreva orrevano | orso orsa orsi orse | orre orrono | orrerà | orrendo
ungere = unse unsero ungeva ungevano | unto unta unti unte | unge ungono ungo unga | ungerà ungeranno | ungendo
ingere = inse insero ingeva ingevano | into inta inti inte | inge ingono | ingerà | ingendo
ncere = nse nsero nceva | nto nta nti nte | nce ncono | ncerà nceranno | ncendo
olgere = olse olsero olgeva olgevano | olto olta olti olte | olge olgono olga | olgerà olgeranno | olgendo
ergere = erse ersero ergeva | erso ersa ersi erse | erge ergono | ergerà | ergendo
orgere = orse orsero | orto orta orti orte | orge orgono | orgerà | orgendo
eggere = esse essero eggeva | etto etta etti ette | egge eggono | eggerà | eggendo
iggere = isse issero iggeva | itto itta itti itte | igge iggono | iggerà | iggendo
uggere = usse ussero uggeva | utto utta utti utte | ugge uggono | uggerà | uggendo
igere = esse essero igeva igevano | etto etta etti ette | ige igono | igerà | igendo
ivere = isse issero iveva ivevano | itto itta itti itte | ive ivono | iverà | ivendo
vivere = visse vissero viveva | vissuto vissuta vissuti vissute | vive vivono | vivrà vivranno | vivendo
ogliere = olse olsero oglieva oglievano | olto olta olti olte | oglie olgono | oglierà oglieranno | ogliendo
imere = esse essero imeva imevano | esso essa essi esse | ime imono | imerà | imendo
oscere = obbe obbero osceva oscevano | osciuto osciuta osciuti osciute | osce oscono | oscerà | oscendo
rompere = ruppe ruppero rompeva | rotto rotta rotti rotte | rompe rompono | romperà | rompendo
uovere = osse ossero uoveva | osso ossa ossi osse | uove uovono | uoverà | uovendo
cadere = cadde caddero cadeva cadevano | caduto caduta caduti cadute | cade cadono | cadrà cadranno | cadendo
nascere = nacque nacquero | nato nata nati nate | nasce nascono | nascerà | nascendo
crescere = crebbe crescevano cresceva | cresciuto cresciuta | cresce crescono | crescerà | crescendo
sistere = sisté sisteva sistevano | sistito sistita | siste sistono | sisterà | sistendo
volere = volle vollero voleva | voluto voluta | vuole vogliono | vorrà | volendo
prire = prì prirono priva | perto perta perti perte | pre prono | prirà priranno | prendo
frire = frì frirono friva | ferto ferta ferti ferte | fre frono | frirà friranno | frendo
ellere = ulse ulsero elleva ellevano | ulso ulsa ulsi ulse | elle ellono ella | ellerà elleranno ellerebbe | ellendo
morire = morì morirono moriva morivano | morto morta morti morte | muore muoiono muoia | morirà moriranno morirebbe | morendo
uscire = uscì uscirono usciva uscivano | uscito uscita usciti uscite | esce escono esca | uscirà usciranno | uscendo
parire = parve parvero parì pariva | parso parsa parsi parse | pare paiono | parirà | parendo
udire = udì | udito udita | ode odono | udrà | udendo
gliere = lse lsero glieva | lto lta lti lte | glie lgono | glierà | gliendo
uocere = osse | otto otta | uoce | uocerà | uocendo
`),
);

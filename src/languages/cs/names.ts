/** Czech: words around names. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import { CITY_NAMES } from "../cldr/city-names.ts";
import { COUNTRY_NAMES } from "../cldr/country-names.ts";
import type { NameWords } from "../names.ts";

const WRITTEN = "written for Readout: words of Czech news, from general knowledge of the language";
const CLDR = "derived from Unicode CLDR by scripts/cldr-places.ts";

export const czechNameWords: NameWords = {
  declensions: sourced(
    "written for Readout: the declensions of Czech nouns and adjectives, as names take them",
    `
m bpdtnmvfrkghzs: _ a/u ovi/u a/_ em ovi/u/ě/e/ě e/u
m lsz: _ a/u ovi/u a/_ em ovi/u/e e
m žščřcjďťň: _ e/ě ovi/i e/ě/_ em ovi/i i
m sxzlr?: _ e ovi/i e em ovi/i i
m!: d da ovi da dem dovi de
m!*: ek ka kovi/ku ka kem kovi/ku ku
m!*: něk ňka ňkovi ňka ňkem ňkovi ňku
m!*: ěk ka kovi ka kem kovi ku
m-: ek ku/ka ku ek kem ku
m!*: el la lovi la lem lovi le
m!*: ec ce ci/covi ce cem ci/covi če
m-: ec ce ci ec cem ci
m!?: er ra rovi ra rem rovi re
m!*: en na novi na nem novi ne
m-: en na/nu nu en nem nu/ně
m?: ev va vovi va vem vovi ve
m-: eň ně ni eň něm ni
m!*: a y ovi u ou ovi o
m!: ja ji jovi ju jou jovi jo
m!: ca ci covi cu cou covi co
m!: ša ši šovi šu šou šovi šo
m!*: o a ovi a em ovi o
m!*: ý ého ému ého ým ém ý
m!*: í ího ímu ího ím ím í
m-: ý ého ému ý ým ém
m!?: y yho ymu yho ym ym
m!?: i iho imu iho im im
m!?: e eho emu eho em em
m!?: e a ovi a em ovi
f bpvmnfdt: a y ě u ou ě o
f lsz: a y e u ou e o
f: ka ky ce ku kou ce ko
f: ga gy ze gu gou ze go
f: ha hy ze hu hou ze ho
f: cha chy še chu chou še cho
f: ra ry ře ru rou ře ro
f: a i i u ou i o
f: ea ey/eje eji eu eou eji
f: e e i i í i e
f: ě ě i i í i ě
f!*: ová ové ové ovou ovou ové ová
f*: á é é ou ou é á
f!*: í í í í í í
f-: ň ně ni ň ní ni
f-: ť ti ti ť tí ti
f-: ž že ži ž ží ži
f-: š še ši š ší ši
f-: ost osti osti ost ostí osti
f-?: v vi vi v ví vi
f-?: m mi mi m mí mi
f-?: c ce ci c cí ci
n-: o a u o em u/ě/e
n-: ko ka ku ko kem ku
n-: í í í í ím í
n-: e e i e em i
n-: é ého ému é ým ém
n-: um a u um em u
p-: y _ ám y ami ách
p-: y ů ům y y ech
p-: e _ ím e emi ích
p-: a _ ům a y ech
p-: i ů ům y y ích
p-: é ých ým é ými ých
`,
  ),
  endings: sourced(
    "Czech grammar: case, gender and number",
    "a u ovi em ě e y i o ou ů ům ech ách ami emi í ím ích ího ímu ého ému ém ým ých ými é á ý ie ii ií iím ové mi ám ci ti zi ši ští čtí".split(
      " ",
    ),
  ),
  pluralEndings: sourced("Czech grammar", new Set("ů ům ech ách ami emi ích ých ými ové mi ám".split(" "))),
  clitics: NOT_COVERED,
  letters: sourced("written for Readout: Czech spelling where English reads otherwise", [
    ["ch", "h"],
    ["ck", "ck"],
    ["c", "c"],
    ["č", "q"],
    ["š", "x"],
    ["ž", "j"],
    ["ř", "r"],
    ["dž", "j"],
    ["j", "i"],
    ["ou", "ou"],
  ]),
  countries: sourced(CLDR, COUNTRY_NAMES.cs),
  cities: sourced(CLDR, CITY_NAMES.cs),
  names: sourced(
    WRITTEN,
    `
USA = Spojené státy americké | Spojené státy | USA | Amerika
GBR = Velká Británie | Británie | Spojené království | Anglie | Skotsko | Wales | Severní Irsko
RUS = Ruská federace | Rusko
CZE = Česká republika | Česko | Čechy | ČR
POL = Polská republika | Polsko
SVK = Slovenská republika | Slovensko
DEU = SRN | Spolková republika | Německo
HUN = Maďarsko
ITA = Itálie
CHN = Čínská lidová republika | ČLR | Čína
PRK = KLDR | Severní Korea
KOR = Jižní Korea | Korejská republika
MMR = Barma
CIV = Pobřeží slonoviny
COD = Konžská demokratická republika | Demokratická republika Kongo
MKD = Makedonie
NLD = Holandsko | Nizozemí
ARE = SAE | Emiráty
PSE = Palestina | Palestinská autonomie | Palestinská samospráva
VAT = Svatý stolec | Vatikán
BIH = Bosna | Bosna a Hercegovina
ZAF = JAR | Jižní Afrika
XKK = Kosovo
SYR = Sýrie | Syrská arabská republika
IRN = Íránská islámská republika
TUR = Turecko
SAU = Saúdská Arábie
AUT = Rakousko
FRA = Francie
NOR = Norsko
SWE = Švédsko
FIN = Finsko
LTU = Litva
150 = Starý kontinent
USA/Washington = Washington
RUS/Moscow = Moskva
RUS/Saint Petersburg = Petrohrad
UKR/Kyiv = Kyjev
CHN/Beijing = Peking
IND/New Delhi = Dillí | Nové Dillí
TUR/Ankara = Ankara
PAK/Islamabad = Islámábád
PAK/Karachi = Karáčí
PAK/Lahore = Láhaur
PAK/Rawalpindi = Rávalpindí
PAK/Peshawar = Péšávar
PAK/Punjab = Paňdžáb
CAN/Ottawa = Ottawa
AUS/Canberra = Canberra
BRA/Brasilia = Brasília
VNM/Hanoi = Hanoj
NGA/Abuja = Abuja
CHE/Bern = Bern
CHE/Geneva = Ženeva
CHE/Davos = Davos
NLD/The Hague = Haag
ISR/Tel Aviv = Tel Aviv
ISR/Jerusalem = Jeruzalém
KAZ/Astana = Astana
SYR/Aleppo = Aleppo | Halab
IRQ/Mosul = Mosul
UKR/Kharkiv = Charkov
UKR/Odesa = Oděsa
UKR/Mariupol = Mariupol
UKR/Donetsk = Doněck
UKR/Luhansk = Luhansk
UKR/Lviv = Lvov
UKR/Crimea = Krym
UKR/Donbas = Donbas
UKR/Zaporizhzhia = Záporoží
UKR/Kherson = Cherson
POL/Krakow = Krakov
POL/Gdansk = Gdaňsk
POL/Wroclaw = Vratislav
POL/Poznan = Poznaň
POL/Lodz = Lodž
POL/Katowice = Katovice
POL/Lublin = Lublin
POL/Szczecin = Štětín
POL/Silesia = Slezsko
CZE/Prague = Praha
CZE/Brno = Brno
CZE/Ostrava = Ostrava
CZE/Plzen = Plzeň
CZE/Moravia = Morava
SVK/Bratislava = Bratislava
SVK/Kosice = Košice
FRA/Strasbourg = Štrasburk
FRA/Marseille = Marseille
FRA/Nice = Nice
DEU/Munich = Mnichov
DEU/Frankfurt = Frankfurt
DEU/Hamburg = Hamburk
DEU/Cologne = Kolín nad Rýnem
DEU/Dresden = Drážďany
DEU/Leipzig = Lipsko
DEU/Bavaria = Bavorsko
DEU/Saxony = Sasko
AUT/Vienna = Vídeň
ITA/Milan = Milán
ITA/Venice = Benátky
ITA/Naples = Neapol
ITA/Turin = Turín
ITA/Sicily = Sicílie
ESP/Barcelona = Barcelona
ESP/Catalonia = Katalánsko
GRC/Athens = Atény
GRC/Thessaloniki = Soluň
CHN/Hong Kong = Hongkong
CHN/Xinjiang = Sin-ťiang
CHN/Tibet = Tibet
USA/San Francisco = San Francisco
USA/Boston = Boston
USA/Miami = Miami
USA/California = Kalifornie
USA/Texas = Texas
USA/Florida = Florida
USA/Alaska = Aljaška
USA/Pennsylvania = Pensylvánie
PSE/Gaza = Pásmo Gazy | pásmo Gazy | Gaza
PSE/West Bank = Západní břeh Jordánu | Západní břeh
PSE/Rafah = Rafáh
PSE/Khan Younis = Chán Júnis
PSE/Ramallah = Rámaláh
RUS/Chechnya = Čečensko
RUS/Siberia = Sibiř
IND/Kashmir = Kašmír
IRQ/Kurdistan = Kurdistán
AZE/Nagorno-Karabakh = Náhorní Karabach
MDA/Transnistria = Podněstří
GEO/Abkhazia = Abcházie
GEO/South Ossetia = Jižní Osetie
region/Middle East = Blízký východ | Střední východ
region/Balkans = Balkán | západní Balkán
region/Caucasus = Kavkaz
region/Central Asia = Střední Asie
region/Black Sea = Černé moře
region/Baltic Sea = Baltské moře | Balt
region/Mediterranean = Středozemní moře | Středomoří
region/Red Sea = Rudé moře
region/Gulf = Perský záliv
region/West = Západ
region/Latin America = Latinská Amerika
region/Far East = Dálný východ
region/Scandinavia = Skandinávie
region/Eastern Europe = východní Evropa | střední Evropa
un = OSN | Organizace spojených národů | Spojené národy
un-security-council = Rada bezpečnosti OSN | Rada bezpečnosti | RB OSN
un-general-assembly = Valné shromáždění OSN | Valné shromáždění
unhcr = Úřad vysokého komisaře OSN pro uprchlíky
who = WHO | Světová zdravotnická organizace
wfp = Světový potravinový program
imf = MMF | Mezinárodní měnový fond
world-bank = Světová banka
wto = WTO | Světová obchodní organizace
iaea = MAAE | Mezinárodní agentura pro atomovou energii
icc = ICC | Mezinárodní trestní soud
icj = Mezinárodní soudní dvůr
opcw = OPCW | Organizace pro zákaz chemických zbraní
osce = OBSE | Organizace pro bezpečnost a spolupráci v Evropě
council-of-europe = Rada Evropy
echr = ESLP | Evropský soud pro lidská práva
eu = EU | Evropská unie | Unie | unie
european-commission = EK | Evropská komise
european-parliament = EP | Evropský parlament | Europarlament
european-council = Evropská rada
eu-council = Rada EU | Rada Evropské unie
ecb = ECB | Evropská centrální banka
cjeu = SDEU | Soudní dvůr EU | Soudní dvůr Evropské unie | Evropský soudní dvůr
nato = NATO | Severoatlantická aliance | Aliance
cis = SNS | Společenství nezávislých států
csto = ODKB | Organizace Smlouvy o kolektivní bezpečnosti
sco = ŠOS | Šanghajská organizace spolupráce
african-union = Africká unie
arab-league = Liga arabských států | Arabská liga
oecd = OECD
red-cross = Červený kříž
red-crescent = Červený půlměsíc
msf = Lékaři bez hranic
rsf = Reportéři bez hranic
pap = PAP
ctk = ČTK | Česká tisková kancelář
anadolu = Anadolu | Anatolie
ria = RIA Novosti
sputnik = Sputnik
xinhua = Nová Čína | Sin-chua
kyodo = Kjódó
yonhap = Jonhap
kremlin = Kreml
duma = Státní duma | Duma
wagner = Wagnerova skupina | Wagnerovci
rada = Nejvyšší rada | Verchovna rada
white-house = Bílý dům | Bílého domu | Bílému domu | Bílém domě | Bílým domem
pentagon = Pentagon
state-department = Ministerstvo zahraničí USA
us-congress = Kongres | Kongres USA
us-senate = Senát USA
us-house = Sněmovna reprezentantů
cia = CIA
fbi = FBI | Federální úřad pro vyšetřování
fed = Federální rezervní systém | Fed
downing-street = Downing Street
elysee = Elysejský palác
bundestag = Bundestag | Spolkový sněm
knesset = Kneset
idf = Izraelské obranné síly
mossad = Mosad
shin-bet = Šin Bet
irgc = Íránské revoluční gardy | Revoluční gardy | Islámské revoluční gardy
palestinian-authority = Palestinská samospráva
plo = OOP | Organizace pro osvobození Palestiny
hamas = Hamás | Hamas
islamic-jihad = Islámský džihád
fatah = Fatáh | Fatah
hezbollah = Hizballáh | Hizbaláh
houthis = Hútíové | húsíové
islamic-state = Islámský stát | IS
al-qaeda = Al-Káida | al-Káida
taliban = Tálibán | Taliban
boko-haram = Boko Haram
al-shabaab = Aš-Šabáb | aš-Šabáb
pkk = PKK | Strana kurdských pracujících
al-jazeera = Al-Džazíra | al-Džazíra
bbc = BBC
uk-commons = Dolní sněmovna britského parlamentu
uk-lords = Sněmovna lordů
pl-sejm = Sejm
pl-senat = Senát Polska
cz-snemovna = Poslanecká sněmovna
reuters = Reuters
cnn = CNN
CZE/Olomouc = Olomouc
CZE/Liberec = Liberec
CZE/Zlin = Zlín
CZE/Pardubice = Pardubice
CZE/Hradec Kralove = Hradec Králové
CZE/Ceske Budejovice = České Budějovice
CZE/Usti nad Labem = Ústí nad Labem | Ústí
CZE/Karlovy Vary = Karlovy Vary
CZE/Jihlava = Jihlava
CZE/Kladno = Kladno
CZE/Opava = Opava
CZE/Prostejov = Prostějov
CZE/Vysocina = Vysočina
CZE/Sumava = Šumava
CZE/Krkonose = Krkonoše
`,
  ),
  adjectives: sourced(
    WRITTEN,
    `
AFG = afghánský
ALB = albánský
DZA = alžírský
AGO = angolský
ARG = argentinský
ARM = arménský
AUS = australský
AUT = rakouský
AZE = ázerbájdžánský
BHR = bahrajnský
BGD = bangladéšský
BLR = běloruský
BEL = belgický
BOL = bolivijský
BIH = bosenský
BRA = brazilský
GBR = britský | anglický | skotský | velšský | severoirský
BGR = bulharský
MMR = barmský | myanmarský
KHM = kambodžský
CMR = kamerunský
CAN = kanadský
TCD = čadský
CHL = chilský
CHN = čínský
COL = kolumbijský
COD = konžský
HRV = chorvatský
CUB = kubánský
CYP = kyperský
CZE = český
DNK = dánský
DOM = dominikánský
ECU = ekvádorský
EGY = egyptský
ERI = eritrejský
EST = estonský
ETH = etiopský
FIN = finský
FRA = francouzský
GEO = gruzínský
DEU = německý
GHA = ghanský
GRC = řecký
GTM = guatemalský
HTI = haitský
HND = honduraský
HUN = maďarský
ISL = islandský
IND = indický
IDN = indonéský
IRN = íránský
IRQ = irácký
IRL = irský
ISR = izraelský
ITA = italský
JPN = japonský
JOR = jordánský
KAZ = kazašský
KEN = keňský
PRK = severokorejský
KOR = jihokorejský | korejský
XKK = kosovský
KWT = kuvajtský
KGZ = kyrgyzský
LVA = lotyšský
LBN = libanonský
LBR = liberijský
LBY = libyjský
LTU = litevský
LUX = lucemburský
MKD = makedonský | severomakedonský
MYS = malajsijský
MDV = maledivský
MLI = malijský
MLT = maltský
MEX = mexický
MDA = moldavský
MNG = mongolský
MNE = černohorský
MAR = marocký
MOZ = mosambický
NPL = nepálský
NLD = nizozemský | holandský
NZL = novozélandský
NIC = nikaragujský
NER = nigerský
NGA = nigerijský
NOR = norský
OMN = ománský
PAK = pákistánský
PSE = palestinský
PAN = panamský
PRY = paraguayský
PER = peruánský
PHL = filipínský
POL = polský
PRT = portugalský
QAT = katarský
ROU = rumunský
RUS = ruský
RWA = rwandský
SAU = saúdský | saúdskoarabský
SEN = senegalský
SRB = srbský
SGP = singapurský
SVK = slovenský
SVN = slovinský
SOM = somálský
ZAF = jihoafrický
ESP = španělský
LKA = srílanský
SDN = súdánský
SWE = švédský
CHE = švýcarský
SYR = syrský
TWN = tchajwanský
TJK = tádžický
TZA = tanzanský
THA = thajský
TUN = tuniský
TUR = turecký
TKM = turkmenský
UGA = ugandský
UKR = ukrajinský
ARE = emirátský
URY = uruguayský
USA = americký
UZB = uzbecký
VEN = venezuelský
VNM = vietnamský
YEM = jemenský
ZMB = zambijský
ZWE = zimbabwský
002 = africký
142 = asijský
150 = evropský
`,
  ),
  peoples: sourced(
    WRITTEN,
    `
AFG = Afghánec | Afghánci | Afghánka
ALB = Albánec | Albánci
ARM = Armén | Arméni
AUS = Australan | Australané
AUT = Rakušan | Rakušané
AZE = Ázerbájdžánec | Ázerbájdžánci
BLR = Bělorus | Bělorusové
BEL = Belgičan | Belgičané
BRA = Brazilec | Brazilci
GBR = Brit | Britové | Britka | Angličan | Angličané | Skot | Skotové
BGR = Bulhar | Bulhaři
CAN = Kanaďan | Kanaďané
CHN = Číňan | Číňané
HRV = Chorvat | Chorvati
CZE = Čech | Češi | Češka
DNK = Dán | Dánové
EGY = Egypťan | Egypťané
FIN = Fin | Finové
FRA = Francouz | Francouzi | Francouzka
GEO = Gruzín | Gruzíni | Gruzínci
DEU = Němec | Němci | Němka
GRC = Řek | Řekové
HUN = Maďar | Maďaři
IND = Ind | Indové
IRN = Íránec | Íránci
IRQ = Iráčan | Iráčané
IRL = Ir | Irové
ISR = Izraelec | Izraelci
ITA = Ital | Italové
JPN = Japonec | Japonci
JOR = Jordánec | Jordánci
LBN = Libanonec | Libanonci
LBY = Libyjec | Libyjci
LTU = Litevec | Litevci
LVA = Lotyš | Lotyši
MKD = Makedonec | Makedonci
NLD = Nizozemec | Nizozemci
NOR = Nor | Norové
PAK = Pákistánec | Pákistánci | Pákistánka
PSE = Palestinec | Palestinci
POL = Polák | Poláci | Polka
PRT = Portugalec | Portugalci
ROU = Rumun | Rumuni
RUS = Rus | Rusové | Ruska
SAU = Saúd | Saúdové
SRB = Srb | Srbové
SVK = Slovák | Slováci
SVN = Slovinec | Slovinci
ESP = Španěl | Španělé
SWE = Švéd | Švédové
CHE = Švýcar | Švýcaři
SYR = Syřan | Syřané
TUR = Turek | Turci | Turkové
UKR = Ukrajinec | Ukrajinci | Ukrajinka
USA = Američan | Američané | Američanka
VEN = Venezuelan | Venezuelané
YEM = Jemenec | Jemenci
002 = Afričan | Afričané
150 = Evropan | Evropané
`,
  ),
  offices: sourced(
    WRITTEN,
    `
president = prezident | prezidentka
vice-president = viceprezident | viceprezidentka
prime-minister = premiér | premiérka | ministerský předseda | ministerská předsedkyně | předseda vlády | předsedkyně vlády
deputy-prime-minister = vicepremiér | vicepremiérka | místopředseda vlády | místopředsedkyně vlády
chancellor = kancléř | kancléřka
king = král | panovník
queen = královna
prince = princ | kníže
crown-prince = korunní princ | následník trůnu
princess = princezna | kněžna
emir = emír
emperor = císař
sultan = sultán
supreme-leader = nejvyšší vůdce | ajatolláh | nejvyšší duchovní vůdce
leader = vůdce | vůdkyně | lídr | lídryně | šéf strany
head-of-state = hlava státu
head-of-government = šéf vlády | šéf kabinetu | šéfka vlády
foreign-minister = ministr zahraničí | ministryně zahraničí | ministr zahraničních věcí | ministryně zahraničních věcí | šéf diplomacie | šéfka diplomacie
secretary-of-state = státní tajemník
defence-minister = ministr obrany | ministryně obrany
interior-minister = ministr vnitra | ministryně vnitra
finance-minister = ministr financí | ministryně financí
economy-minister = ministr hospodářství | ministr průmyslu | ministryně hospodářství
justice-minister = ministr spravedlnosti | ministryně spravedlnosti
health-minister = ministr zdravotnictví | ministryně zdravotnictví
energy-minister = ministr energetiky | ministryně energetiky
education-minister = ministr školství | ministryně školství
information-minister = ministr informací
trade-minister = ministr obchodu | ministryně obchodu
agriculture-minister = ministr zemědělství | ministryně zemědělství
transport-minister = ministr dopravy | ministryně dopravy
environment-minister = ministr životního prostředí | ministryně životního prostředí
culture-minister = ministr kultury | ministryně kultury
labour-minister = ministr práce | ministryně práce
minister = ministr | ministryně
secretary = tajemník | tajemnice
secretary-general = generální tajemník | generální tajemnice
high-representative = vysoký představitel | vysoká představitelka | šéf unijní diplomacie | šéfka unijní diplomacie
commissioner = komisař | komisařka | eurokomisař
ambassador = velvyslanec | velvyslankyně
envoy = zmocněnec | zvláštní vyslanec | vyslanec | emisar
diplomat = diplomat | diplomatka
negotiator = vyjednavač | vyjednavačka | hlavní vyjednavač
consul = konzul
spokesperson = mluvčí | tiskový mluvčí | tisková mluvčí | tiskový tajemník
adviser = poradce | poradkyně
aide = spolupracovník | asistent | pobočník
governor = guvernér | guvernérka | hejtman | hejtmanka
mayor = starosta | starostka | primátor | primátorka
official = úředník | úřednice | činitel
lawmaker = poslanec | poslankyně | europoslanec | europoslankyně | zákonodárce | kongresman
senator = senátor | senátorka
speaker = předseda sněmovny | předseda Poslanecké sněmovny | předseda parlamentu | předsedkyně sněmovny | předseda Senátu
councillor = zastupitel | zastupitelka | radní
candidate = kandidát | kandidátka
politician = politik | politička
prosecutor = žalobce | žalobkyně | státní zástupce | státní zástupkyně | prokurátor
prosecutor-general = generální prokurátor | nejvyšší státní zástupce | nejvyšší žalobce
judge = soudce | soudkyně
chief-justice = předseda nejvyššího soudu | předseda Nejvyššího soudu
lawyer = právník | právnička | advokát | advokátka | obhájce | obhájkyně
general = generál | generálka | gen. | generálporučík | generálmajor
officer = plukovník | plk. | podplukovník | major | mjr. | kapitán | kpt. | poručík | por. | důstojník | rotmistr
admiral = admirál | viceadmirál
commander = velitel | velitelka
chief-of-staff = náčelník generálního štábu | náčelník štábu
soldier = voják | vojákyně
police-chief = policejní prezident | šéf policie | policejní ředitel
police-officer = policista | policistka | inspektor | komisař policie | strážník
fire-chief = velitel hasičů
pope = papež
patriarch = patriarcha
cardinal = kardinál
bishop = biskup | arcibiskup | metropolita
priest = kněz | farář | pastor | duchovní
imam = imám | muftí
rabbi = rabín
chairman = předseda | předsedkyně | místopředseda | místopředsedkyně
head = šéf | šéfka | vedoucí | náčelník
director = ředitel | ředitelka | generální ředitel | generální ředitelka
manager = manažer | manažerka
chief-executive = výkonný ředitel
founder = zakladatel | zakladatelka | spoluzakladatel
owner = majitel | majitelka | vlastník
representative = zástupce | zástupkyně | představitel | představitelka
member = člen | členka
activist = aktivista | aktivistka | obhájce lidských práv
journalist = novinář | novinářka | reportér | reportérka | zpravodaj | zpravodajka | publicista
editor = redaktor | redaktorka | šéfredaktor | šéfredaktorka
analyst = analytik | analytička | politolog | politoložka
expert = expert | expertka | odborník | odbornice
economist = ekonom | ekonomka
professor = profesor | profesorka | prof. | docent | doc.
scientist = vědec | vědkyně | historik | historička | seismolog
teacher = učitel | učitelka
student = student | studentka
doctor = lékař | lékařka | chirurg
writer = spisovatel | spisovatelka
singer = zpěvák | zpěvačka
actor = herec | herečka
coach = trenér | trenérka
player = fotbalista | hráč
businessman = podnikatel | podnikatelka | miliardář
resident = obyvatel | obyvatelka
witness = svědek | svědkyně
survivor = přeživší
suspect = podezřelý | podezřelá
attacker = útočník | atentátník | pachatel
driver = řidič | řidička
farmer = zemědělec | farmář
counterpart = protějšek | kolega
`,
  ),
  groups: sourced(
    WRITTEN,
    `
government = vláda | kabinet | administrativa | režim
presidency = předsednictví
parliament = parlament
foreign-ministry = ministerstvo zahraničí | ministerstvo zahraničních věcí | diplomacie
defence-ministry = ministerstvo obrany
interior-ministry = ministerstvo vnitra
health-ministry = ministerstvo zdravotnictví
finance-ministry = ministerstvo financí
justice-ministry = ministerstvo spravedlnosti
economy-ministry = ministerstvo hospodářství | ministerstvo průmyslu
ministry = ministerstvo | resort | ministerstvo financí | ministerstvo spravedlnosti
army = armáda | ozbrojené síly
navy = námořnictvo | loďstvo
air-force = letectvo | vzdušné síly
coast-guard = pobřežní stráž
police = policie
secret-service = tajná služba | rozvědka | kontrarozvědka | zpravodajská služba | tajné služby
prosecution = prokuratura | státní zastupitelství
court = soud | tribunál
supreme-court = nejvyšší soud
constitutional-court = ústavní soud
central-bank = centrální banka
embassy = velvyslanectví | ambasáda | konzulát
authorities = úřady | úřadů | úřadům
opposition = opozice
officials = úředníci | úředníků | představitelé | představitelů | činitelé
troops = vojska | vojáci | vojáků | bezpečnostní síly | bezpečnostních sil | jednotky
militants = ozbrojenci | ozbrojenců | radikálové | radikálů | extremisté | džihádisté | bojovníci
rebels = povstalci | povstalců | rebelové
separatists = separatisté | separatistů
terrorists = teroristé | teroristů
protesters = demonstranti | demonstrantů | protestující
strikers = stávkující
civilians = civilisté | civilistů
people = lidé | lidí | občané | občanů | dav
residents = obyvatelé | obyvatel
refugees = uprchlíci | uprchlíků | běženci
migrants = migranti | migrantů
prisoners = vězni | vězňů | zadržení
hostages = rukojmí
activists = aktivisté | aktivistů | obhájci lidských práv | obhájců lidských práv
journalists = novináři | novinářů
lawmakers = poslanci | poslanců | poslancům | zákonodárci | senátoři
leaders = lídři | lídrů | vůdci | představitelé států
diplomats = diplomaté | diplomatů | velvyslanci
negotiators = vyjednavači | vyjednavačů
prosecutors = žalobci | žalobců | státní zástupci
judges = soudci | soudců
lawyers = právníci | právníků | advokáti | obhájci
students = studenti | studentů | žáci
workers = zaměstnanci | zaměstnanců | dělníci | horníci
farmers = zemědělci | zemědělců | farmáři
doctors = lékaři | lékařů | zdravotníci
rescuers = záchranáři | záchranářů | hasiči | hasičů | civilní obrana
witnesses = svědci | svědků | očití svědci
victims = oběti | obětí
relatives = příbuzní | příbuzných | rodina
children = děti | dětí
women = ženy | žen
settlers = osadníci | osadníků
criminals = zločinci | zločinců | gang
suspects = podezřelí | podezřelých
businesses = firmy | investoři
supporters = stoupenci | stoupenců | příznivci | příznivců
party = strana | hnutí | koalice
company = firma | společnost | podnik | koncern
media = média | médií
aid-group = humanitární organizace | nevládní organizace | nezisková organizace
armed-group = ozbrojená skupina | teroristická skupina | teroristická organizace | milice
union = odbory | odboráři
voters = voliči | voličů
investigators = vyšetřovatelé | vyšetřovatelů
scientists = vědci | vědců | experti | odborníci
delegation = delegace
`,
  ),
  institutions: sourced(
    WRITTEN,
    `
press = tiskové oddělení | tisková služba | tiskové středisko | tiskový odbor
office = kancelář | úřad
presidency = prezidentská kancelář | kancelář prezidenta | Hrad
`,
  ),
  honorifics: sourced(
    WRITTEN,
    new Set(
      "pan pana panu panem paní pánové dámy dr doktor ing mgr judr mudr sir lord lady šejk baron hrabě".split(" "),
    ),
  ),
  heads: sourced(
    WRITTEN,
    `
organization = ministerstvo | agentura | odbor | rada | výbor | komise | soud | tribunál | strana | svaz | univerzita | ústav | institut | banka | asociace | sdružení | federace | nadace | fond | firma | společnost | podnik | koncern | skupina | hnutí | organizace | armáda | policie | parlament | kongres | senát | sněmovna | komora | úřad | kancelář | služba | správa | liga | aliance | koalice | fronta | brigáda | klub | aerolinie | centrum | středisko | škola | nemocnice | církev | akademie | spolek | instituce | síť | síly | garda | stráž | sbor | velitelství | zastupitelství | prokuratura | inspekce | deník | týdeník | list | televize | rozhlas | nakladatelství | unie | shromáždění | pojišťovna | dráhy | pošta
place = město | městečko | vesnice | obec | provincie | region | oblast | okres | kraj | hrabství | stát | řeka | jezero | moře | oceán | záliv | ostrov | ostrovy | hora | hory | údolí | pásmo | poušť | poloostrov | ulice | třída | náměstí | letiště | přístav | most | park | kopec | pobřeží | hranice | průliv | kanál | náhorní plošina | pláž | republika | království | území | metropole | čtvrť | tábor | základna | stanice | les | palác | věznice | stadion | přehrada | mys
group = kmen | klan | rodina | komunita | společenství
person = muž | žena | chlapec | dívka | bratr | sestra | otec | matka | manžel | manželka | syn | dcera | vdova | křesťanka | křesťan | konzervativec | labourista | demokrat | republikán | liberál | socialista | sociální demokrat | komunista | nacionalista
`,
  ),
  particles: {
    person: sourced(
      WRITTEN,
      new Set("al el ul bin ben ibn abu von van der den de da di du dos del della la le ad as z ze".split(" ")),
    ),
    other: sourced(WRITTEN, new Set("a pro na v ve nad pod o of the & proti při".split(" "))),
  },
  and: sourced("Czech grammar", new Set(["a", "i"])),
  ofWords: sourced("Czech puts owners in the genitive", new Set()),
  ownerEndings: sourced("Czech has none", []),
  lowerCaseNames: true,
  adjectiveEndings: sourced(
    "Czech grammar",
    "ský čtí ská ské ského skému ským ských skou ští cký cká cké ckého ckému ckým ckých ckou ný ná né ného nému ným ných nou ní ního nímu ním ních ový ová ové ového ovému ovým ových ovou tý tá té tého ší šího ším vý vá vé vého".split(
      " ",
    ),
  ),
  articleEndings: NOT_COVERED,
  dropsSubjects: true,
  locatives: sourced("Czech grammar", new Set("v ve u poblíž nedaleko".split(" "))),
  articles: NOT_COVERED,
  determiners: sourced(
    "Czech grammar",
    new Set(
      "ten ta to ti ty toho té tomu tom tím těch tento tato toto tito tyto tohoto této tomto jeden jedna jedno jeho její jejich svůj svoje svého své náš naše každý každá každé všichni všechny oba obě".split(
        " ",
      ),
    ),
  ),
  indefinite: sourced(
    "Czech grammar",
    new Set("jeden jedna jedno nějaký nějaká jistý jistá jiný jiná každý každá další některý".split(" ")),
  ),
  qualifiers: sourced(
    WRITTEN,
    `
former = bývalý | bývalá | bývalého | bývalé | bývalému | exprezident | předchozí | někdejší | zesnulý | zesnulá | tehdejší | svržený | ex
future = budoucí | nastupující | zvolený | zvolená | nově zvolený
deputy = zástupce | náměstek | náměstkyně | místo
acting = úřadující | prozatímní | pověřený | dočasný
`,
  ),
  pronouns: sourced(
    WRITTEN,
    `
f = ona | ji | jí | ní | ni
m = on | jeho | ho | mu | něj | něho | němu | jím
plural = oni | ony | jich | jim | nich | jimi
own-f = jejích | jejího | její
own-plural = jejich
`,
  ),
  notNames: sourced(
    WRITTEN,
    new Set(
      "já ty on ona ono my vy oni ony ten ta to ti ty tento tato toto tito tyto kdo co který která které kteří jaký jaká jaké kde kdy kam odkud jak kolik proč zda jestli a i ale nebo či ani však avšak nicméně naopak neboť protože jelikož že aby kdyby pokud jestliže když ač ačkoli přestože zatímco než jakmile dokud v ve na od do z ze za po při před přes pro bez mezi kolem okolo vedle vůči podle dle během nad pod u o k ke s se mimo kromě díky kvůli proti poblíž blízko místo včetně spolu společně ne ano je jsou byl byla bylo byli byly bude budou být může mohou lze má mají měl měla není nejsou nebyl nebyla nechť ať už již ještě stále pořád jen jenom pouze dokonce také taky rovněž též zde tady tu tam teď nyní dnes včera zítra tehdy potom poté později dříve předtím následně nakonec konečně znovu opět vždy nikdy někdy často zřídka nedávno naposledy mezitím navíc přece vlastně zřejmě pravděpodobně možná snad údajně prý bohužel samozřejmě proto tedy tak takže všichni všechny každý každá nikdo nic někteří někdo něco několik mnoho mnozí více většina nejméně jiný jiná jiní další jeden jedna jedno dva dvě dvou tři tří čtyři pět šest sedm osm devět deset sto stovky tisíce desítky oba obě pondělí úterý středa čtvrtek pátek sobota neděle leden únor březen duben květen červen červenec srpen září říjen listopad prosinec ledna února března dubna května června července srpna září října listopadu prosince foto video čtěte sledujte reklama zdroj autor lidé policie úřady experti vážení milí pane pan paní dámy pánové bůh boha bože alláh velikonoce vánoce internet internetu žid židé muslim muslimové křesťané katolíci islám islámu korán koránu bible živě online případ případy problém problémy budoucnost osud role historie smrt život úspěch neúspěch plán plány rozhodnutí reakce slova data zpráva zprávy vrah vražda tvář výpověď stoupenci odpůrci obhájci pomoc cena náklady konec začátek návštěva útok atentát výbuch požár nehoda protest protesty stávka rozsudek proces vyšetřování požadavky požadavek výzva dopis smlouva dohoda jednání rozhovor rozhovory setkání summit hlasování volby kampaň výsledek výsledky počet počty oběti rodina matka otec manžel manželka syn dcera bratr sestra přátelé žena muž dítě děti ženy muži cesta hranice válka mír krize ekonomika trh ceny hodnota kurz akcie index film kniha snímky záběry otázka odpověď důvod důvody následky příčina souhlas nesouhlas kritika podpora veto sankce balík zákon návrh rozpočet daň peníze práce právo víra svoboda pravda lež naděje strach řeč názor názory zdroje odborníci analytici vědci výzkum průzkum průzkumy pozice sám sama samy tím tímto popisek propuštění hdp dph wc tv co2 gps sms pin dna usb pdf dič ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi náš naše svoje svatý asi věru nejlepší mezinárodní covid covid-19 koronavirus brexit brexitu brexitem aktualizujeme exkluzivně".split(
        " ",
      ),
    ),
  ),
  homographs: sourced(
    "written for Readout: forms seen far more often as the other word",
    new Set("politika politiky politice politiku politikou právní vedoucí".split(" ")),
  ),
  unheard: NOT_COVERED,
  placeEndings: sourced("written for Readout: endings of names of countries and towns", {
    countries: "ie sko cko stán".split(" "),
    towns: "grad burg".split(" "),
  }),
  familyNameEndings: sourced(
    "written for Readout: endings of family names as Czech spells them, in all cases",
    "ová ové ovou ský ského skému ským ská ské cký ckého ckému ký ček čka čkovi čkem ík íka íkovi ec ek ák áka ákovi ka ek ko ov ev ova in enko berg stein son man sen yan dze oglu ez ic escu ich ý ého ému iš iše eš".split(
      " ",
    ),
  ),
  feminine: sourced("written for Readout: how Czech words for women who hold an office end", {
    endings: "ka yně ová á".split(" "),
    always: true,
  }),
};

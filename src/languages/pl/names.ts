/** Polish: words around names. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import { CITY_NAMES } from "../cldr/city-names.ts";
import { COUNTRY_NAMES } from "../cldr/country-names.ts";
import type { NameWords } from "../names.ts";

const WRITTEN = "written for Readout: words of Polish news, from general knowledge of the language";
const CLDR = "derived from Unicode CLDR by scripts/cldr-places.ts";

export const polishNameWords: NameWords = {
  declensions: sourced(
    "written for Readout: the declensions of Polish nouns and adjectives, as names take them",
    `
m kg: _ a/u owi a/_ iem u u
m bpwmnsfz: _ a/u owi a/_ em ie/u ie
m cjlhrżz: _ a/u owi a/_ em u u
m: t ta/tu towi ta/t tem cie cie
m: st sta/stu stowi sta/st stem ście ście
m: zd zdu zdowi zd zdem ździe
m: d da/du dowi da/d dem dzie dzie
m: r ra/ru rowi ra/r rem rze rze
m: ł ła/łu łowi ła/ł łem le le
m: ń nia niowi nia/ń niem niu niu
m: ś sia siowi sia/ś siem siu
m: ć cia ciowi cia/ć ciem ciu
m: ek ka/ku kowi ka/ek kiem ku ku
m: iek ka/ku kowi ka/iek kiem ku ku
m: ec ca cowi ca/ec cem cu cu
m: iec ca cowi ca/iec cem cu cu
m?: er ra rowi ra/er rem rze rze
m!?: eł ła łowi ła łem le le
m?: iel la lowi la/iel lem lu
m?: el la lowi la/el lem lu
m-: ów owa owowi ów owem owie
m-: ód odu odowi ód odem odzie
m-: óg ogu ogowi óg ogiem ogu
m-?: ów owu owowi ów owem owie
m!*: a y ie ę ą ie o
m!*: ka ki ce kę ką ce ko
m!*: ga gi dze gę gą dze go
m!*: ta ty cie tę tą cie to
m!*: da dy dzie dę dą dzie do
m!*: ra ry rze rę rą rze ro
m!*: ła ły le łę łą le ło
m!*: cha chy sze chę chą sze cho
m! ljiśćń: a i i ę ą i o
m! czż: a y y ę ą y o
m!*: ko ki ce kę ką ce
m!*: o y ie ę ą ie
m!*: ro ry rze rę rą rze
m!*: ło ły le łę łą le
m!*: to ty cie tę tą cie
m!* kg: i iego iemu iego im im
m!: i iego iemu iego im im
m!*: y ego emu ego ym ym
m-: y ego emu y ym ym
m- kg: i iego iemu i im im
m!?: e ego emu ego em em
m!?: y y'ego y'emu y'ego ym ym
m!?: e e'a e'owi e'a e'em e'ie
m!?: e e'go e'mu e'go em em
m!?: o o'a o'wi o'a o'em o
f bpwmnszf: a y ie ę ą ie o
f: ka ki ce kę ką ce ko
f: ga gi dze gę gą dze go
f: ta ty cie tę tą cie to
f: da dy dzie dę dą dzie do
f: ra ry rze rę rą rze ro
f: ła ły le łę łą le ło
f: cha chy sze chę chą sze cho
f: ha hy sze hę hą sze ho
f: sta sty ście stę stą ście sto
f ljiśćń: a i i ę ą i o
f: ia i i ię ią i io
f czż: a y y ę ą y o
f: za zy zie zę zą zie zo
f* kg: a iej iej ą ą iej
f* nwłtdmr: a ej ej ą ą ej
f-: ość ości ości ość ością ości
f-: ź zi zi ź zią zi
f-: ń ni ni ń nią ni
f-: ś si si ś sią si
f-?: w wi wi w wią wi
f-: cz czy czy cz czą czy
n-: o a u o em ie
n- kg: o a u o iem u
n-: ro ra ru ro rem rze
n-: to ta tu to tem cie
n-: sto sta stu sto stem ście
n-: ło ła łu ło łem le
n-: stwo stwa stwu stwo stwem stwie
n-: e a u e em u
n-: e ego emu e em em
n- kg: ie iego iemu ie im im
n-: um um um um um um
p-: y _ om y ami ach
p- kg: i _ om i ami ach
p-: y ów om y ami ach
p- kg: i ów om i ami ach
p-: e _ om e ami ach
p-: e ów om e ami ach
p-: e y om e ami ach
p-: e ych ym e ymi ych
p-: kie kich kim kie kimi kich
`,
  ),
  endings: sourced(
    "Polish grammar: case, gender and number",
    "a u owi em ie y i ę ą e o ów om ami ach iem ego emu ej ym ych ymi iego iemu iej im ich imi ia iu iowi ii ię ią io iów iom iami iach ja ji ję ją ko ki zy ci szy rzy dzy cy".split(
      " ",
    ),
  ),
  pluralEndings: sourced(
    "Polish grammar",
    new Set("ów om ami ach ych ymi ich imi iów iom iami iach ci dzy".split(" ")),
  ),
  clitics: NOT_COVERED,
  letters: sourced("written for Readout: Polish spelling where English reads otherwise", [
    ["dź", "j"],
    ["dż", "j"],
    ["dzi", "ji"],
    ["rz", "j"],
    ["ch", "h"],
    ["cz", "q"],
    ["sz", "x"],
    ["szcz", "xq"],
    ["ci", "ci"],
    ["c", "c"],
    ["ż", "j"],
    ["j", "i"],
    ["w", "v"],
    ["ó", "u"],
    ["ł", "l"],
    ["ą", "on"],
    ["ę", "en"],
  ]),
  countries: sourced(CLDR, COUNTRY_NAMES.pl),
  cities: sourced(CLDR, CITY_NAMES.pl),
  names: sourced(
    WRITTEN,
    `
USA = Stany Zjednoczone Ameryki | Stany Zjednoczone | Stanów Zjednoczonych | Stanom Zjednoczonym | Stanami Zjednoczonymi | Stanach Zjednoczonych | Stany | USA | Ameryka
GBR = Wielka Brytania | Wlk. Brytania | Wlk. Brytanii | W. Brytania | Brytania | Zjednoczone Królestwo | Anglia | Szkocja | Walia | Irlandia Północna
RUS = Federacja Rosyjska | Rosja
CZE = Republika Czeska | Czechy | Czech | Czechach
POL = Rzeczpospolita Polska | Polska | Polsce | RP
SVK = Słowacja
DEU = RFN | Niemcy | Niemiec | Niemczech | Republika Federalna Niemiec
HUN = Węgry | Węgier | Węgrzech
ITA = Włochy | Włoch | Włoszech
CHN = Chińska Republika Ludowa | ChRL | Chiny | Chin | Chinach
PRK = KRLD | Korea Północna
KOR = Korea Południowa | Republika Korei
MMR = Birma
CIV = Wybrzeże Kości Słoniowej
COD = DR Konga | Demokratyczna Republika Konga | DRK
MKD = Macedonia
NLD = Niderlandy | Holandia
ARE = ZEA | Emiraty | Zjednoczone Emiraty
PSE = Palestyna | Autonomia Palestyńska
VAT = Stolica Apostolska | Watykan
BIH = Bośnia | Bośnia i Hercegowina
ZAF = RPA
XKK = Kosowo | Kosowie
SYR = Syria
IRN = Islamska Republika Iranu
TUR = Türkiye
SAU = Saudowie | Arabia Saudyjska
AUT = Austria
FRA = Francja
NOR = Norwegia
SWE = Szwecja
FIN = Finlandia
LTU = Litwa
150 = Stary Kontynent
USA/Washington = Waszyngton
RUS/Moscow = Moskwa
RUS/Saint Petersburg = Petersburg | Sankt Petersburg
UKR/Kyiv = Kijów | Kijowa | Kijowie
CHN/Beijing = Pekin
IND/New Delhi = Nowe Delhi | Delhi
TUR/Ankara = Ankara
PAK/Islamabad = Islamabad
PAK/Karachi = Karaczi
PAK/Lahore = Lahor | Lahaur
PAK/Rawalpindi = Rawalpindi
PAK/Peshawar = Peszawar
PAK/Punjab = Pendżab
CAN/Ottawa = Ottawa
AUS/Canberra = Canberra
BRA/Brasilia = Brasília
VNM/Hanoi = Hanoi
NGA/Abuja = Abudża
CHE/Bern = Berno
CHE/Geneva = Genewa
CHE/Davos = Davos
NLD/The Hague = Haga
ISR/Tel Aviv = Tel Awiw | Tel Awiwie | Tel Awiwu
ISR/Jerusalem = Jerozolima
KAZ/Astana = Astana
SYR/Aleppo = Aleppo
IRQ/Mosul = Mosul
UKR/Kharkiv = Charków | Charkowie | Charkowa
UKR/Odesa = Odessa
UKR/Mariupol = Mariupol
UKR/Donetsk = Donieck
UKR/Luhansk = Ługańsk
UKR/Lviv = Lwów | Lwowie | Lwowa
UKR/Crimea = Krym
UKR/Donbas = Donbas
UKR/Zaporizhzhia = Zaporoże
UKR/Kherson = Chersoń
POL/Krakow = Kraków | Krakowie | Krakowa
POL/Gdansk = Gdańsk
POL/Wroclaw = Wrocław
POL/Poznan = Poznań
POL/Lodz = Łódź | Łodzi | Łodzią
POL/Katowice = Katowice
POL/Lublin = Lublin
POL/Szczecin = Szczecin
POL/Silesia = Śląsk | Górny Śląsk | Dolny Śląsk
CZE/Prague = Praga | Pradze
CZE/Brno = Brno
CZE/Ostrava = Ostrawa
CZE/Plzen = Pilzno
CZE/Moravia = Morawy
SVK/Bratislava = Bratysława
SVK/Kosice = Koszyce
FRA/Strasbourg = Strasburg
FRA/Marseille = Marsylia
FRA/Nice = Nicea
DEU/Munich = Monachium
DEU/Frankfurt = Frankfurt
DEU/Hamburg = Hamburg
DEU/Cologne = Kolonia
DEU/Dresden = Drezno
DEU/Leipzig = Lipsk
DEU/Bavaria = Bawaria
DEU/Saxony = Saksonia
AUT/Vienna = Wiedeń | Wiedniu | Wiednia | Wiedniem
ITA/Milan = Mediolan
ITA/Venice = Wenecja
ITA/Naples = Neapol
ITA/Turin = Turyn
ITA/Sicily = Sycylia
ESP/Barcelona = Barcelona
ESP/Catalonia = Katalonia
GRC/Athens = Ateny
GRC/Thessaloniki = Saloniki
CHN/Hong Kong = Hongkong
CHN/Xinjiang = Sinciang
CHN/Tibet = Tybet
USA/San Francisco = San Francisco
USA/Boston = Boston
USA/Miami = Miami
USA/California = Kalifornia
USA/Texas = Teksas
USA/Florida = Floryda
USA/Alaska = Alaska
USA/Pennsylvania = Pensylwania
PSE/Gaza = Strefa Gazy | Strefie Gazy | Strefy Gazy | Strefę Gazy | Gaza
PSE/West Bank = Zachodni Brzeg Jordanu | Zachodni Brzeg
PSE/Rafah = Rafah
PSE/Khan Younis = Chan Junis
PSE/Ramallah = Ramallah
RUS/Chechnya = Czeczenia
RUS/Siberia = Syberia
IND/Kashmir = Kaszmir
IRQ/Kurdistan = Kurdystan
AZE/Nagorno-Karabakh = Górski Karabach
MDA/Transnistria = Naddniestrze
GEO/Abkhazia = Abchazja
GEO/South Ossetia = Osetia Południowa
region/Middle East = Bliski Wschód
region/Balkans = Bałkany | Bałkany Zachodnie
region/Caucasus = Kaukaz
region/Central Asia = Azja Środkowa | Azja Centralna
region/Black Sea = Morze Czarne
region/Baltic Sea = Bałtyk | Morze Bałtyckie
region/Mediterranean = Morze Śródziemne
region/Red Sea = Morze Czerwone
region/Gulf = Zatoka Perska
region/West = Zachód
region/Latin America = Ameryka Łacińska
region/Far East = Daleki Wschód
region/Scandinavia = Skandynawia
region/Eastern Europe = Europa Wschodnia | Europa Środkowa | Europa Środkowo-Wschodnia
un = ONZ | Organizacja Narodów Zjednoczonych | Narody Zjednoczone
un-security-council = Rada Bezpieczeństwa ONZ | Rada Bezpieczeństwa | RB ONZ
un-general-assembly = Zgromadzenie Ogólne ONZ | Zgromadzenie Ogólne
unhcr = Wysoki Komisarz Narodów Zjednoczonych do spraw Uchodźców
who = WHO | Światowa Organizacja Zdrowia
wfp = Światowy Program Żywnościowy
imf = MFW | Międzynarodowy Fundusz Walutowy
world-bank = Bank Światowy
wto = WTO | Światowa Organizacja Handlu
iaea = MAEA | Międzynarodowa Agencja Energii Atomowej
icc = MTK | Międzynarodowy Trybunał Karny
icj = MTS | Międzynarodowy Trybunał Sprawiedliwości
opcw = OPCW | Organizacja ds. Zakazu Broni Chemicznej
osce = OBWE | Organizacja Bezpieczeństwa i Współpracy w Europie
council-of-europe = Rada Europy
echr = ETPC | Europejski Trybunał Praw Człowieka
eu = UE | Unia Europejska | Unia | Unii | Unię | Unią | Wspólnota
european-commission = KE | Komisja Europejska
european-parliament = PE | Parlament Europejski | Europarlament
european-council = Rada Europejska
eu-council = Rada UE | Rada Unii Europejskiej
ecb = EBC | Europejski Bank Centralny
cjeu = TSUE | Trybunał Sprawiedliwości UE | Trybunał Sprawiedliwości Unii Europejskiej | Europejski Trybunał Sprawiedliwości
nato = NATO | Sojusz Północnoatlantycki | Pakt Północnoatlantycki
cis = WNP | Wspólnota Niepodległych Państw
csto = OUBZ | Organizacja Układu o Bezpieczeństwie Zbiorowym
sco = SOW | Szanghajska Organizacja Współpracy
african-union = Unia Afrykańska
arab-league = Liga Arabska | Liga Państw Arabskich
oecd = OECD
red-cross = Czerwony Krzyż | MKCK
red-crescent = Czerwony Półksiężyc
msf = Lekarze bez Granic
rsf = Reporterzy bez Granic
pap = PAP | Polska Agencja Prasowa
ctk = ČTK | CTK | Czeska Agencja Prasowa
anadolu = Anadolu
ria = RIA Nowosti
sputnik = Sputnik
xinhua = Xinhua | Sinhua
kyodo = Kyodo
yonhap = Yonhap | Jonhap
kremlin = Kreml
duma = Duma Państwowa | Duma
wagner = Grupa Wagnera
rada = Rada Najwyższa | Werchowna Rada
white-house = Biały Dom
pentagon = Pentagon
state-department = Departament Stanu | Departament Stanu USA
us-congress = Kongres | Kongres USA
us-senate = Senat USA
us-house = Izba Reprezentantów
cia = CIA
fbi = FBI | Federalne Biuro Śledcze
fed = Rezerwa Federalna | Fed
downing-street = Downing Street
elysee = Pałac Elizejski
bundestag = Bundestag
knesset = Kneset
idf = Siły Obronne Izraela | Cahal
mossad = Mosad
shin-bet = Szin Bet
irgc = Korpus Strażników Rewolucji Islamskiej | Strażnicy Rewolucji | Gwardia Rewolucyjna
palestinian-authority = Władze Palestyńskie
plo = OWP | Organizacja Wyzwolenia Palestyny
hamas = Hamas
islamic-jihad = Islamski Dżihad
fatah = Fatah
hezbollah = Hezbollah
houthis = Huti
islamic-state = Państwo Islamskie | IS | ISIS
al-qaeda = Al-Kaida | Al Kaida | Al-Kaidy | Al-Kaidę
taliban = Talibowie | talibowie | Taliban
boko-haram = Boko Haram
al-shabaab = Asz-Szabab
pkk = PKK | Partia Pracujących Kurdystanu
al-jazeera = Al-Dżazira | Al Dżazira | Al Jazeera
bbc = BBC
uk-commons = Izba Gmin
uk-lords = Izba Lordów
pl-sejm = Sejm | Sejm RP
pl-senat = Senat RP
cz-snemovna = Izba Poselska Czech
reuters = Reuters | Reutera
cnn = CNN
POL/Mazovia = Mazowsze
POL/Pomerania = Pomorze
POL/Podlasie = Podlasie
POL/Masuria = Mazury
POL/Podhale = Podhale
POL/Rzeszow = Rzeszów | Rzeszowie | Rzeszowa
POL/Bialystok = Białystok
POL/Torun = Toruń
POL/Bydgoszcz = Bydgoszcz
POL/Kielce = Kielce
POL/Olsztyn = Olsztyn
POL/Opole = Opole
POL/Radom = Radom
POL/Gdynia = Gdynia
POL/Sopot = Sopot
POL/Czestochowa = Częstochowa
POL/Zakopane = Zakopane
POL/Przemysl = Przemyśl | Przemyśla | Przemyślu
`,
  ),
  adjectives: sourced(
    WRITTEN,
    `
AFG = afgański
ALB = albański
DZA = algierski
AGO = angolski
ARG = argentyński
ARM = ormiański | armeński
AUS = australijski
AUT = austriacki
AZE = azerbejdżański | azerski
BHR = bahrajński
BGD = bangladeski
BLR = białoruski
BEL = belgijski
BOL = boliwijski
BIH = bośniacki
BRA = brazylijski
GBR = brytyjski | angielski | szkocki | walijski | północnoirlandzki
BGR = bułgarski
MMR = birmański
KHM = kambodżański
CMR = kameruński
CAN = kanadyjski
TCD = czadyjski
CHL = chilijski
CHN = chiński
COL = kolumbijski
COD = kongijski
HRV = chorwacki
CUB = kubański
CYP = cypryjski
CZE = czeski
DNK = duński
DOM = dominikański
ECU = ekwadorski
EGY = egipski
ERI = erytrejski
EST = estoński
ETH = etiopski
FIN = fiński
FRA = francuski
GEO = gruziński
DEU = niemiecki
GHA = ghański
GRC = grecki
GTM = gwatemalski
HTI = haitański
HND = honduraski
HUN = węgierski
ISL = islandzki
IND = indyjski
IDN = indonezyjski
IRN = irański
IRQ = iracki
IRL = irlandzki
ISR = izraelski
ITA = włoski
JPN = japoński
JOR = jordański
KAZ = kazachski | kazachstański
KEN = kenijski
PRK = północnokoreański
KOR = południowokoreański | koreański
XKK = kosowski
KWT = kuwejcki
KGZ = kirgiski
LVA = łotewski
LBN = libański
LBR = liberyjski
LBY = libijski
LTU = litewski
LUX = luksemburski
MKD = macedoński | północnomacedoński
MYS = malezyjski
MDV = malediwski
MLI = malijski
MLT = maltański
MEX = meksykański
MDA = mołdawski
MNG = mongolski
MNE = czarnogórski
MAR = marokański
MOZ = mozambicki
NPL = nepalski
NLD = holenderski | niderlandzki
NZL = nowozelandzki
NIC = nikaraguański
NER = nigerski
NGA = nigeryjski
NOR = norweski
OMN = omański
PAK = pakistański
PSE = palestyński
PAN = panamski
PRY = paragwajski
PER = peruwiański
PHL = filipiński
POL = polski
PRT = portugalski
QAT = katarski
ROU = rumuński
RUS = rosyjski
RWA = rwandyjski
SAU = saudyjski
SEN = senegalski
SRB = serbski
SGP = singapurski
SVK = słowacki
SVN = słoweński
SOM = somalijski
ZAF = południowoafrykański
ESP = hiszpański
LKA = lankijski
SDN = sudański
SWE = szwedzki
CHE = szwajcarski
SYR = syryjski
TWN = tajwański
TJK = tadżycki
TZA = tanzański
THA = tajski | tajlandzki
TUN = tunezyjski
TUR = turecki
TKM = turkmeński
UGA = ugandyjski
UKR = ukraiński
ARE = emiracki
URY = urugwajski
USA = amerykański
UZB = uzbecki
VEN = wenezuelski
VNM = wietnamski
YEM = jemeński
ZMB = zambijski
ZWE = zimbabweański
002 = afrykański
142 = azjatycki
150 = europejski
`,
  ),
  peoples: sourced(
    WRITTEN,
    `
AFG = Afgańczyk | Afgańczycy | Afganka
ALB = Albańczyk | Albańczycy
ARM = Ormianin | Ormianie
AUS = Australijczyk | Australijczycy
AUT = Austriak | Austriacy
AZE = Azer | Azerowie
BLR = Białorusin | Białorusini
BEL = Belg | Belgowie
BRA = Brazylijczyk | Brazylijczycy
GBR = Brytyjczyk | Brytyjczycy | Brytyjka | Anglik | Anglicy | Szkot | Szkoci
BGR = Bułgar | Bułgarzy
CAN = Kanadyjczyk | Kanadyjczycy
CHN = Chińczyk | Chińczycy
HRV = Chorwat | Chorwaci
CZE = Czech | Czesi | Czeszka
DNK = Duńczyk | Duńczycy
EGY = Egipcjanin | Egipcjanie
FIN = Fin | Finowie
FRA = Francuz | Francuzi | Francuzka
GEO = Gruzin | Gruzini
DEU = Niemiec | Niemka
GRC = Grek | Grecy
HUN = Węgier | Węgrzy
IND = Hindus | Hindusi
IRN = Irańczyk | Irańczycy
IRQ = Irakijczyk | Irakijczycy
IRL = Irlandczyk | Irlandczycy
ISR = Izraelczyk | Izraelczycy
ITA = Włoch | Włosi | Włoszka
JPN = Japończyk | Japończycy
JOR = Jordańczyk | Jordańczycy
LBN = Libańczyk | Libańczycy
LBY = Libijczyk | Libijczycy
LTU = Litwin | Litwini
LVA = Łotysz | Łotysze
MKD = Macedończyk | Macedończycy
NLD = Holender | Holendrzy
NOR = Norweg | Norwegowie | Norwedzy
PAK = Pakistańczyk | Pakistańczycy | Pakistanka
PSE = Palestyńczyk | Palestyńczycy
POL = Polak | Polacy | Polka
PRT = Portugalczyk | Portugalczycy
ROU = Rumun | Rumuni
RUS = Rosjanin | Rosjanie | Rosjanka
SAU = Saudyjczyk | Saudyjczycy
SRB = Serb | Serbowie
SVK = Słowak | Słowacy
SVN = Słoweniec | Słoweńcy
ESP = Hiszpan | Hiszpanie
SWE = Szwed | Szwedzi
CHE = Szwajcar | Szwajcarzy
SYR = Syryjczyk | Syryjczycy
TUR = Turek | Turcy
UKR = Ukrainiec | Ukraińcy | Ukrainka
USA = Amerykanin | Amerykanie | Amerykanka
VEN = Wenezuelczyk | Wenezuelczycy
YEM = Jemeńczyk | Jemeńczycy
002 = Afrykanin | Afrykanie
150 = Europejczyk | Europejczycy
`,
  ),
  offices: sourced(
    WRITTEN,
    `
president = prezydent | prezydentka
vice-president = wiceprezydent | wiceprezydentka
prime-minister = premier | prezes Rady Ministrów | szef rządu
deputy-prime-minister = wicepremier
chancellor = kanclerz | kanclerka
king = król | monarcha
queen = królowa
prince = książę | księcia
crown-prince = następca tronu
princess = księżna | księżniczka
emir = emir
emperor = cesarz
sultan = sułtan
supreme-leader = najwyższy przywódca | ajatollah
leader = przywódca | przywódczyni | lider | liderka
head-of-state = głowa państwa | szef państwa
head-of-government = szef gabinetu
foreign-minister = minister spraw zagranicznych | szef MSZ | szefowa MSZ | szef dyplomacji | szefowa dyplomacji | szef resortu dyplomacji
secretary-of-state = sekretarz stanu
defence-minister = minister obrony | minister obrony narodowej | szef MON | szefowa MON | szef resortu obrony
interior-minister = minister spraw wewnętrznych | szef MSW | szef MSWiA | szefowa MSWiA
finance-minister = minister finansów | szef resortu finansów
economy-minister = minister gospodarki
justice-minister = minister sprawiedliwości
health-minister = minister zdrowia
energy-minister = minister energii | minister klimatu
education-minister = minister edukacji | minister edukacji narodowej
information-minister = minister informacji
trade-minister = minister handlu
agriculture-minister = minister rolnictwa
transport-minister = minister transportu | minister infrastruktury
environment-minister = minister środowiska
culture-minister = minister kultury
labour-minister = minister pracy
minister = minister | ministra | ministrowi | ministrem | ministrze | ministrów | szef resortu | szefowa resortu | ministerka
secretary = sekretarz
secretary-general = sekretarz generalny
high-representative = wysoki przedstawiciel | szef unijnej dyplomacji | szefowa unijnej dyplomacji
commissioner = komisarz | komisarka
ambassador = ambasador | ambasadorka
envoy = wysłannik | wysłanniczka | specjalny wysłannik
diplomat = dyplomata | dyplomatka
negotiator = negocjator | negocjatorka | główny negocjator
consul = konsul
spokesperson = rzecznik | rzeczniczka | rzecznik prasowy | rzeczniczka prasowa
adviser = doradca | doradczyni
aide = współpracownik | asystent | pomocnik
governor = gubernator | gubernatorka | wojewoda
mayor = burmistrz | burmistrzyni | prezydent miasta | mer | wójt
official = urzędnik | urzędniczka | przedstawiciel władz
lawmaker = poseł | posłanka | posła | posłowi | posłem | deputowany | deputowana | parlamentarzysta | europoseł | europosłanka | europosła | kongresmen
senator = senator | senatorka
speaker = marszałek Sejmu | marszałek Senatu | marszałek | przewodniczący parlamentu | spiker
councillor = radny | radna
candidate = kandydat | kandydatka
politician = polityk | polityczka
prosecutor = prokurator | prokuratorka
prosecutor-general = prokurator generalny | prokurator krajowy
judge = sędzia | sędziego | sędziemu | sędzią | sędziowie | sędziów
chief-justice = prezes Sądu Najwyższego | pierwszy prezes Sądu Najwyższego
lawyer = prawnik | prawniczka | adwokat | adwokatka | mecenas | obrońca | pełnomocnik
general = generał | gen. | generał brygady
officer = pułkownik | płk | podpułkownik | ppłk | major | mjr | kapitan | kpt. | porucznik | por. | sierżant | oficer
admiral = admirał | kontradmirał | wiceadmirał
commander = dowódca | głównodowodzący | komendant
chief-of-staff = szef sztabu | szef Sztabu Generalnego | szef sztabu generalnego
soldier = żołnierz
police-chief = komendant policji | szef policji | komendant główny policji
police-officer = policjant | policjantka | komisarz policji | inspektor | funkcjonariusz
fire-chief = komendant straży pożarnej
pope = papież
patriarch = patriarcha
cardinal = kardynał | kard.
bishop = biskup | arcybiskup | abp | bp | metropolita
priest = ksiądz | księdza | ks. | o. | proboszcz | ojciec | pastor
imam = imam | mufti | duchowny
rabbi = rabin
chairman = przewodniczący | przewodnicząca | przewodniczącego | przewodniczącemu | przewodniczącym | przewodniczącej | prezes | prezeska | wiceprezes
head = szef | szefowa | kierownik | kierowniczka | naczelnik
director = dyrektor | dyrektorka | dyrektor generalny
manager = menedżer | menadżer
chief-executive = dyrektor zarządzający | prezes zarządu
founder = założyciel | założycielka | współzałożyciel
owner = właściciel | właścicielka
representative = przedstawiciel | przedstawicielka | reprezentant
member = członek | członkini
activist = aktywista | aktywistka | działacz | działaczka | obrońca praw człowieka
journalist = dziennikarz | dziennikarka | reporter | reporterka | korespondent | korespondentka | publicysta
editor = redaktor | redaktorka | redaktor naczelny
analyst = analityk | analityczka | politolog
expert = ekspert | ekspertka | specjalista
economist = ekonomista | ekonomistka
professor = profesor | prof. | docent
scientist = naukowiec | badacz | badaczka | historyk | sejsmolog
teacher = nauczyciel | nauczycielka
student = student | studentka
doctor = lekarz | lekarka | chirurg
writer = pisarz | pisarka
singer = piosenkarz | piosenkarka | śpiewak | śpiewaczka
actor = aktor | aktorka
coach = trener | trenerka | selekcjoner
player = piłkarz | piłkarka | zawodnik
businessman = biznesmen | przedsiębiorca | miliarder
resident = mieszkaniec | mieszkanka
witness = świadek
survivor = ocalały
suspect = podejrzany | podejrzana
attacker = napastnik | zamachowiec | sprawca
driver = kierowca
farmer = rolnik
counterpart = odpowiednik | kolega
`,
  ),
  groups: sourced(
    WRITTEN,
    `
government = rząd | rządu | rządowi | rządem | rządzie | gabinet | administracja | reżim
presidency = prezydencja
parliament = parlament
foreign-ministry = ministerstwo spraw zagranicznych | MSZ | resort dyplomacji | resort spraw zagranicznych
defence-ministry = ministerstwo obrony | ministerstwo obrony narodowej | MON | resort obrony
interior-ministry = ministerstwo spraw wewnętrznych | MSW | MSWiA | resort spraw wewnętrznych
health-ministry = ministerstwo zdrowia | resort zdrowia
finance-ministry = ministerstwo finansów | resort finansów
justice-ministry = ministerstwo sprawiedliwości | resort sprawiedliwości
economy-ministry = ministerstwo gospodarki | resort gospodarki
ministry = ministerstwo | resort | ministerstwo finansów | ministerstwo sprawiedliwości
army = armia | wojsko | siły zbrojne | sił zbrojnych
navy = marynarka wojenna | flota
air-force = siły powietrzne | lotnictwo
coast-guard = straż przybrzeżna
police = policja
secret-service = wywiad | służby specjalne | kontrwywiad | służby bezpieczeństwa
prosecution = prokuratura
court = sąd | sądu | trybunał
supreme-court = sąd najwyższy
constitutional-court = trybunał konstytucyjny | sąd konstytucyjny
central-bank = bank centralny
embassy = ambasada | konsulat
authorities = władze | władz | władzom | władzami
opposition = opozycja
officials = urzędnicy | urzędników | przedstawiciele władz | przedstawicieli władz
troops = wojska | wojsk | żołnierze | żołnierzy | siły bezpieczeństwa | sił bezpieczeństwa | oddziały
militants = bojownicy | bojowników | ekstremiści | dżihadyści | radykałowie
rebels = rebelianci | rebeliantów | powstańcy
separatists = separatyści | separatystów
terrorists = terroryści | terrorystów
protesters = protestujący | demonstranci | manifestanci | demonstrantów | protestujących
strikers = strajkujący | strajkujących
civilians = cywile | cywilów | ludność cywilna
people = ludzie | ludzi | obywatele | obywateli | tłum
residents = mieszkańcy | mieszkańców
refugees = uchodźcy | uchodźców
migrants = migranci | migrantów | imigranci
prisoners = więźniowie | więźniów | zatrzymani
hostages = zakładnicy | zakładników
activists = aktywiści | aktywistów | działacze | obrońcy praw człowieka | obrońców praw człowieka
journalists = dziennikarze | dziennikarzy
lawmakers = posłowie | posłów | posłom | deputowani | deputowanych | parlamentarzyści | senatorowie
leaders = przywódcy | przywódców | liderzy
diplomats = dyplomaci | dyplomatów | ambasadorzy | ambasadorowie
negotiators = negocjatorzy | negocjatorów
prosecutors = prokuratorzy | prokuratorów
judges = sędziowie | sędziów
lawyers = prawnicy | prawników | adwokaci | obrońcy
students = studenci | studentów | uczniowie
workers = pracownicy | pracowników | pracownik | robotnicy | górnicy
farmers = rolnicy | rolników
doctors = lekarze | lekarzy | medycy
rescuers = ratownicy | ratowników | strażacy | strażaków | obrona cywilna
witnesses = świadkowie | świadków
victims = ofiary | ofiar
relatives = krewni | krewnych | rodzina | bliscy
children = dzieci
women = kobiety | kobiet
settlers = osadnicy | osadników
criminals = przestępcy | przestępców | gang
suspects = podejrzani | podejrzanych
businesses = firmy | inwestorzy | inwestor
supporters = zwolennicy | zwolenników
party = partia | partii | ugrupowanie | koalicja
company = firma | spółka | koncern | przedsiębiorstwo
media = media | mediów
aid-group = organizacja humanitarna | organizacja pozarządowa | organizacje humanitarne | organizacje pozarządowe | organizacji pozarządowych
armed-group = grupa zbrojna | ugrupowanie zbrojne | organizacja terrorystyczna
union = związek zawodowy | związki zawodowe | związkowcy
voters = wyborcy | wyborców
investigators = śledczy | śledczych
scientists = naukowcy | naukowców | eksperci | badacze
delegation = delegacja
`,
  ),
  institutions: sourced(
    WRITTEN,
    `
press = biuro prasowe | służba prasowa | służby prasowe | centrum prasowe | zespół prasowy
office = kancelaria | biuro | urząd
presidency = kancelaria prezydenta | administracja prezydenta | pałac prezydencki
`,
  ),
  honorifics: sourced(
    WRITTEN,
    new Set("pan pani panowie panie dr doktor inż mgr sir lord lady szejk baron hrabia śp mec red".split(" ")),
  ),
  heads: sourced(
    WRITTEN,
    `
organization = ministerstwo | agencja | departament | rada | komitet | komisja | sąd | trybunał | partia | związek | uniwersytet | instytut | bank | stowarzyszenie | federacja | fundacja | fundusz | firma | spółka | koncern | korporacja | grupa | ruch | organizacja | armia | policja | parlament | kongres | senat | sejm | izba | urząd | biuro | służba | zarząd | liga | sojusz | koalicja | front | brygada | klub | linie | centrum | szkoła | szpital | kościół | kościoła | akademia | towarzystwo | instytucja | sieć | siły | straż | korpus | dowództwo | kancelaria | prokuratura | inspektorat | gazeta | dziennik | tygodnik | telewizja | radio | wydawnictwo | unia | zgromadzenie | zespół
place = miasto | miasteczko | wieś | wsi | prowincja | region | okręg | obwód | obwodzie | hrabstwo | powiat | gmina | województwo | stan | rzeka | jezioro | morze | ocean | zatoka | wyspa | wyspy | góra | góry | dolina | strefa | pustynia | półwysep | ulica | aleja | plac | lotnisko | port | most | park | wzgórze | wzgórza | wybrzeże | granica | cieśnina | kanał | płaskowyż | plaża | republika | królestwo | terytorium | stolica | dzielnica | miejscowość | obóz | baza | stacja | puszcza | las | pałac | więzienie | stadion | przylądek
group = plemię | klan | rodzina | wspólnota | społeczność
person = mężczyzna | kobieta | chłopiec | dziewczyna | brat | siostra | ojciec | matka | mąż | żona | syn | córka | wdowa | chrześcijanka | chrześcijanin | konserwatysta | laburzysta | demokrata | republikanin | liberał | socjalista | socjaldemokrata | komunista | nacjonalista
`,
  ),
  particles: {
    person: sourced(
      WRITTEN,
      new Set("al el ul bin ben ibn abu von van der den de da di du dos del della la le ad as".split(" ")),
    ),
    other: sourced(WRITTEN, new Set("i ds. do spraw na rzecz w we z o dla of the & przy przeciw".split(" "))),
  },
  and: sourced("Polish grammar", new Set(["i", "oraz"])),
  ofWords: sourced("Polish puts owners in the genitive", new Set()),
  ownerEndings: sourced("Polish has none", []),
  lowerCaseNames: true,
  adjectiveEndings: sourced(
    "Polish grammar",
    "ski scy ccy dzcy ska skie skiego skiej skiemu skim skich ską cki cka ckie ckiego ckiej ckim ckich cką dzki dzka dzkiego dzkiej owy owa owe owego owej owym owych ową ny na ne nego nej nym nych ną ni nia nie niego niej nim nich nią ty ta te tego tej szy sza szego szej szym szych jna jnego jnej".split(
      " ",
    ),
  ),
  articleEndings: NOT_COVERED,
  dropsSubjects: true,
  locatives: sourced("Polish grammar", new Set("w we pod koło przy nad".split(" "))),
  articles: NOT_COVERED,
  determiners: sourced(
    "Polish grammar",
    new Set(
      "ten ta to te ci tego tej tym tych tymi tę tą tamten tamta tamtego jeden jedna jedno jego jej ich swój swoja swoje swego swojej swoich nasz nasza nasze każdy każda każde wszyscy wszystkie obaj obie oba dwaj dwie".split(
        " ",
      ),
    ),
  ),
  indefinite: sourced(
    "Polish grammar",
    new Set("jeden jedna jedno pewien pewna jakiś jakaś inny inna każdy każda kolejny kolejna".split(" ")),
  ),
  qualifiers: sourced(
    WRITTEN,
    `
former = były | była | byłego | byłej | byłemu | byłym | poprzedni | poprzednia | zmarły | zmarła | dawny | ówczesny | ówczesna | obalony | eks
future = przyszły | przyszła | elekt | nowo wybrany
deputy = zastępca | wice | zastępczyni
acting = pełniący obowiązki | p.o. | tymczasowy | tymczasowa
`,
  ),
  pronouns: sourced(
    WRITTEN,
    `
f = ona | niej | jej | nią | ją
m = on | jego | go | niego | jemu | mu | nim
plural = oni | one | ich | nich | im | nimi
`,
  ),
  notNames: sourced(
    WRITTEN,
    new Set(
      "ja ty on ona ono my wy oni one ten ta to te ci tamten tamta kto co który która które którzy jaki jaka jakie gdzie kiedy dokąd skąd jak ile dlaczego czemu czy i a ale lub albo ani jednak jednakże natomiast zaś oraz lecz bo bowiem gdyż ponieważ że iż żeby aby by gdyby jeśli jeżeli gdy choć chociaż mimo pomimo zanim skoro niż w we na od do z ze za po przy przed przez dla bez między pomiędzy wśród wobec według zdaniem podczas nad pod u o ku poza oprócz dzięki przeciw przeciwko wbrew około obok blisko wokół zamiast zgodnie wraz razem nie tak jest są był była było byli były będzie będą być może można trzeba należy ma mają miał miała niech czyżby został została zostało zostali zostały już jeszcze wciąż nadal tylko nawet także też również tu tutaj tam teraz dziś dzisiaj wczoraj jutro wtedy wówczas potem później wcześniej następnie wreszcie znowu znów ponownie zawsze nigdy czasem często rzadko niedawno ostatnio tymczasem ponadto poza przecież właściwie zapewne prawdopodobnie chyba podobno niestety oczywiście dlatego zatem więc stąd wszyscy wszystkie każdy każda nikt nic niektórzy ktoś coś kilka kilku wiele wielu więcej większość co najmniej inny inna inni jeden jedna jedno dwa dwie dwaj dwóch trzy trzech cztery pięć sześć siedem osiem dziewięć dziesięć sto setki tysiące dziesiątki obaj obie poniedziałek wtorek środa czwartek piątek sobota niedziela styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia zdjęcie wideo czytaj zobacz reklama źródło autor fot fot. foto ludzie policja władze eksperci szanowni drodzy państwo panie panowie pan pani bóg boga boże allah wielkanoc internet internecie internetu żyd żydzi muzułmanin muzułmanie chrześcijanie katolicy islam islamu koran koranu biblia pilne live tvn24 sprawa sprawy problem problemy przyszłość los losy rola historia śmierć życie sukces porażka plan plany decyzja reakcja słowa dane raport zabójca zabójstwo wyznawcy wyznawca twarz zeznania zwolennicy przeciwnicy obrońcy pomoc cena koszt koniec początek wizyta atak zamach wybuch pożar wypadek protest protesty strajk wyrok proces śledztwo żądania żądanie apel list umowa porozumienie negocjacje rozmowy spotkanie szczyt głosowanie wybory kampania wynik wyniki liczba liczby ofiary rodzina rodziny matka ojciec mąż żona syn córka brat siostra przyjaciele koledzy kobieta mężczyzna dziecko dzieci kobiety mężczyźni droga granica wojna pokój kryzys gospodarka rynek ceny wartość kurs akcje indeks film książka zdjęcia nagranie pytanie odpowiedź powód powody skutki przyczyna zgoda sprzeciw krytyka poparcie weto sankcje pakiet ustawa projekt budżet podatek pieniądze praca prawo wiara wolność prawda kłamstwo nadzieja strach mowa zdanie zdaniem oto opinia opinie źródła eksperci analitycy naukowcy badania badanie sondaż sondaże pkb vat agd rtv wc tv co2 gps sms pin dna usb pdf nip pesel ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi wlk nasz nasza swoje swój święty święta święte komunia covid covid-19 koronawirus brexit brexitu brexitem brexitowi brexicie".split(
        " ",
      ),
    ),
  ),
  homographs: sourced(
    "written for Readout: forms seen far more often as the other word",
    new Set(
      "polityka polityki polityce politykę polityką słowa słowo słowie słowem pola pole gminy lekarska lekarskiej".split(
        " ",
      ),
    ),
  ),
  unheard: NOT_COVERED,
  placeEndings: sourced("written for Readout: endings of names of countries and towns", {
    countries: "ia landia stan".split(" "),
    towns: "gród burg".split(" "),
  }),
  familyNameEndings: sourced(
    "written for Readout: endings of family names as Polish spells them, in all cases",
    "ski skiego skiemu skim ska skiej ską cki ckiego ckiemu ckim cka ckiej cką dzki dzkiego wicz wicza wiczowi wiczem czyk czyka czykowi czykiem czak ak aka akowi akiem ek ka iak iaka ik ika ikowi ikiem uk uka ow ew owa ewa in enko enki ov ová berg berga stein son sona man mana sen yan dze oglu ez es ic escu ert er era".split(
      " ",
    ),
  ),
  feminine: sourced("written for Readout: how Polish words for women who hold an office end", {
    endings: "ka owa yni".split(" "),
    always: false,
  }),
};

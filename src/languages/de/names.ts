/** German: words around names. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import { CITY_NAMES } from "../cldr/city-names.ts";
import { COUNTRY_NAMES } from "../cldr/country-names.ts";
import type { NameWords } from "../names.ts";

const WRITTEN = "written for Readout: words of German news, from general knowledge of the language";
const CLDR = "derived from Unicode CLDR by scripts/cldr-places.ts";

const ADJECTIVES = `
AFG = afghanisch
ALB = albanisch
DZA = algerisch
AGO = angolanisch
ARG = argentinisch
ARM = armenisch
AUS = australisch
AUT = österreichisch
AZE = aserbaidschanisch
BHR = bahrainisch
BGD = bangladeschisch
BLR = belarussisch | weißrussisch | belarusisch
BEL = belgisch
BEN = beninisch
BOL = bolivianisch
BIH = bosnisch
BWA = botsuanisch
BRA = brasilianisch
GBR = britisch | englisch | schottisch | walisisch | nordirisch
BGR = bulgarisch
BFA = burkinisch
MMR = myanmarisch | birmanisch | burmesisch
BDI = burundisch
KHM = kambodschanisch
CMR = kamerunisch
CAN = kanadisch
TCD = tschadisch
CHL = chilenisch
CHN = chinesisch
COL = kolumbianisch
COD = kongolesisch
CRI = costa-ricanisch
HRV = kroatisch
CUB = kubanisch
CYP = zypriotisch | zyprisch
CZE = tschechisch
DNK = dänisch
DOM = dominikanisch
ECU = ecuadorianisch
EGY = ägyptisch
SLV = salvadorianisch
ERI = eritreisch
EST = estnisch
ETH = äthiopisch
FIN = finnisch
FRA = französisch
GAB = gabunisch
GMB = gambisch
GEO = georgisch
DEU = deutsch | bundesdeutsch
GHA = ghanaisch
GRC = griechisch
GTM = guatemaltekisch
GIN = guineisch
HTI = haitianisch
HND = honduranisch
HUN = ungarisch
ISL = isländisch
IND = indisch
IDN = indonesisch
IRN = iranisch
IRQ = irakisch
IRL = irisch
ISR = israelisch
ITA = italienisch
CIV = ivorisch
JAM = jamaikanisch
JPN = japanisch
JOR = jordanisch
KAZ = kasachisch
KEN = kenianisch
PRK = nordkoreanisch
KOR = südkoreanisch | koreanisch
UNK = kosovarisch
KWT = kuwaitisch
KGZ = kirgisisch
LAO = laotisch
LVA = lettisch
LBN = libanesisch
LBR = liberianisch
LBY = libysch
LTU = litauisch
LUX = luxemburgisch
MKD = mazedonisch | nordmazedonisch
MDG = madagassisch
MYS = malaysisch
MDV = maledivisch
MLI = malisch
MLT = maltesisch
MRT = mauretanisch
MEX = mexikanisch
MDA = moldauisch | moldawisch
MNG = mongolisch
MNE = montenegrinisch
MAR = marokkanisch
MOZ = mosambikanisch
NAM = namibisch
NPL = nepalesisch
NLD = niederländisch | holländisch
NZL = neuseeländisch
NIC = nicaraguanisch
NER = nigrisch
NGA = nigerianisch
NOR = norwegisch
OMN = omanisch
PAK = pakistanisch
PSE = palästinensisch
PAN = panamaisch
PRY = paraguayisch
PER = peruanisch
PHL = philippinisch
POL = polnisch
PRT = portugiesisch
QAT = katarisch
ROU = rumänisch
RUS = russisch
RWA = ruandisch
SAU = saudisch | saudi-arabisch | saudiarabisch
SEN = senegalesisch
SRB = serbisch
SLE = sierra-leonisch
SGP = singapurisch
SVK = slowakisch
SVN = slowenisch
SOM = somalisch
ZAF = südafrikanisch
SSD = südsudanesisch
ESP = spanisch
LKA = sri-lankisch
SDN = sudanesisch
SWE = schwedisch
CHE = schweizerisch | schweizer
SYR = syrisch
TWN = taiwanisch | taiwanesisch
TJK = tadschikisch
TZA = tansanisch
THA = thailändisch
TGO = togoisch
TUN = tunesisch
TUR = türkisch
TKM = turkmenisch
UGA = ugandisch
UKR = ukrainisch
ARE = emiratisch
URY = uruguayisch
USA = amerikanisch | us-amerikanisch
UZB = usbekisch
VEN = venezolanisch
VNM = vietnamesisch
YEM = jemenitisch
ZMB = sambisch
ZWE = simbabwisch
002 = afrikanisch
142 = asiatisch
150 = europäisch
`;

const PEOPLES = `
AFG = Afghane | Afghanen
ALB = Albaner
DZA = Algerier
ARG = Argentinier
ARM = Armenier
AUS = Australier
AUT = Österreicher
AZE = Aserbaidschaner
BLR = Belarusse | Belarussen | Weißrusse
BEL = Belgier
BRA = Brasilianer
GBR = Brite | Briten | Engländer | Schotte | Schotten
BGR = Bulgare | Bulgaren
CAN = Kanadier
CHN = Chinese | Chinesen
COL = Kolumbianer
HRV = Kroate | Kroaten
CUB = Kubaner
CZE = Tscheche | Tschechen
DNK = Däne | Dänen
EGY = Ägypter
ERI = Eritreer
EST = Este | Esten
ETH = Äthiopier
FIN = Finne | Finnen
FRA = Franzose | Franzosen | Französin
GEO = Georgier
DEU = Deutsche | Deutscher | Deutschen
GRC = Grieche | Griechen
HUN = Ungar | Ungarn
IND = Inder
IDN = Indonesier
IRN = Iraner
IRQ = Iraker
IRL = Ire | Iren
ISR = Israeli | Israelis
ITA = Italiener
JPN = Japaner
JOR = Jordanier
KAZ = Kasache | Kasachen
KEN = Kenianer
PRK = Nordkoreaner
KOR = Südkoreaner
UNK = Kosovare | Kosovaren
LVA = Lette | Letten
LBN = Libanese | Libanesen
LBY = Libyer
LTU = Litauer
LUX = Luxemburger
MEX = Mexikaner
MDA = Moldauer
MAR = Marokkaner
NLD = Niederländer | Holländer
NGA = Nigerianer
NOR = Norweger
PAK = Pakistaner
PSE = Palästinenser
POL = Pole | Polen | Polin
PRT = Portugiese | Portugiesen
ROU = Rumäne | Rumänen
RUS = Russe | Russen | Russin
SAU = Saudi | Saudis
SRB = Serbe | Serben
SVK = Slowake | Slowaken
SVN = Slowene | Slowenen
SOM = Somalier
ZAF = Südafrikaner
ESP = Spanier
SDN = Sudanese | Sudanesen
SWE = Schwede | Schweden
CHE = Schweizer
SYR = Syrer
TUN = Tunesier
TUR = Türke | Türken
UKR = Ukrainer
USA = Amerikaner | US-Amerikaner | US-Bürger
VEN = Venezolaner
VNM = Vietnamese | Vietnamesen
YEM = Jemenit | Jemeniten
002 = Afrikaner
142 = Asiat | Asiaten
150 = Europäer
`
  // "Polen", "Schweden" and "Ungarn" are first of all countries.
  .replace(" | Polen", "")
  .replace(" | Schweden", "")
  .replace(" | Ungarn", "");

export const germanNameWords: NameWords = {
  endings: sourced(
    "German grammar: cases, plurals, the endings of adjectives, the feminine -in",
    "s es e en n er ern em in innen".split(" "),
  ),
  pluralEndings: sourced("German grammar", new Set("e er ern innen".split(" "))),
  clitics: NOT_COVERED,
  letters: sourced("German spelling and transcription of other scripts", [
    ["tsch", "q"],
    ["sch", "x"],
    ["ch", "h"],
    ["j", "i"],
    ["w", "v"],
    ["ss", "s"],
  ]),
  countries: sourced(CLDR, COUNTRY_NAMES.de),
  cities: sourced(CLDR, CITY_NAMES.de),
  names: sourced(
    WRITTEN,
    `
USA = USA | US | Vereinigte Staaten | Vereinigten Staaten | Vereinigte Staaten von Amerika | Vereinigten Staaten von Amerika | Amerika
GBR = Großbritannien | Vereinigtes Königreich | Vereinigten Königreich | Vereinigte Königreich | England | Schottland | Wales | Nordirland
RUS = Russische Föderation | Russischen Föderation
CZE = Tschechien | Tschechische Republik | Tschechischen Republik
CIV = Elfenbeinküste
MMR = Birma | Burma
PRK = Nordkorea
KOR = Südkorea
CHN = Volksrepublik China
COD = DR Kongo | Demokratische Republik Kongo | Demokratischen Republik Kongo
COG = Kongo
MKD = Mazedonien | Nordmazedonien
NLD = Niederlande | Niederlanden | Holland
ARE = Vereinigte Arabische Emirate | Vereinigten Arabischen Emirate | Vereinigten Arabischen Emiraten | Emirate | Emiraten
PSE = Palästina | Palästinensergebiete | Palästinensergebieten
BLR = Belarus | Weißrussland
MDA = Moldau | Moldawien | Republik Moldau
DEU = Bundesrepublik | Bundesrepublik Deutschland | BRD
VAT = Heiliger Stuhl | Heilige Stuhl | Heiligen Stuhl | Vatikan
SYR = Arabische Republik Syrien
IRN = Islamische Republik Iran | Islamischen Republik
SAU = Saudi-Arabien | Saudiarabien
TLS = Osttimor
CPV = Kap Verde
BIH = Bosnien
TUR = Türkei
CHE = Schweiz | Eidgenossenschaft
USA/Washington = Washington | Washington D.C. | Washington DC
UKR/Kyiv = Kiew | Kyjiw
RUS/Moscow = Moskau
CHN/Beijing = Peking
IND/New Delhi = Neu-Delhi | Neu Delhi | Delhi
TUR/Ankara = Ankara
PAK/Islamabad = Islamabad
CAN/Ottawa = Ottawa
AUS/Canberra = Canberra
NZL/Wellington = Wellington
BRA/Brasilia = Brasília | Brasilia
VNM/Hanoi = Hanoi
NGA/Abuja = Abuja
CHE/Bern = Bern
CHE/Geneva = Genf
CHE/Zurich = Zürich
CHE/Basel = Basel
NLD/The Hague = Den Haag
ISR/Tel Aviv = Tel Aviv
ISR/Jerusalem = Jerusalem
SAU/Riyadh = Riad
KAZ/Astana = Astana | Nur-Sultan
SYR/Aleppo = Aleppo
SYR/Damascus = Damaskus
IRQ/Mosul = Mossul
UKR/Kharkiv = Charkiw | Charkow
UKR/Odesa = Odessa | Odesa
UKR/Mariupol = Mariupol
UKR/Donetsk = Donezk
UKR/Luhansk = Luhansk | Lugansk
UKR/Lviv = Lwiw | Lemberg
UKR/Kherson = Cherson
UKR/Zaporizhzhia = Saporischschja
UKR/Crimea = Krim
UKR/Donbas = Donbass | Donbas
ZAF/Pretoria = Pretoria
ZAF/Cape Town = Kapstadt
MAR/Rabat = Rabat
BEL/Brussels = Brüssel
FRA/Strasbourg = Straßburg
DEU/Munich = München
DEU/Frankfurt = Frankfurt | Frankfurt am Main
DEU/Hamburg = Hamburg
DEU/Cologne = Köln
DEU/Stuttgart = Stuttgart
DEU/Düsseldorf = Düsseldorf
DEU/Leipzig = Leipzig
DEU/Dresden = Dresden
DEU/Hanover = Hannover
DEU/Nuremberg = Nürnberg
DEU/Bremen = Bremen
DEU/Essen = Essen
DEU/Dortmund = Dortmund
DEU/Bonn = Bonn
DEU/Karlsruhe = Karlsruhe
DEU/Bavaria = Bayern
DEU/Saxony = Sachsen
DEU/Lower Saxony = Niedersachsen
DEU/Saxony-Anhalt = Sachsen-Anhalt
DEU/Hesse = Hessen
DEU/Thuringia = Thüringen
DEU/Brandenburg = Brandenburg
DEU/Saarland = Saarland
DEU/North Rhine-Westphalia = Nordrhein-Westfalen | NRW
DEU/Baden-Württemberg = Baden-Württemberg
DEU/Rhineland-Palatinate = Rheinland-Pfalz
DEU/Schleswig-Holstein = Schleswig-Holstein
DEU/Mecklenburg-Vorpommern = Mecklenburg-Vorpommern
AUT/Salzburg = Salzburg
AUT/Graz = Graz
AUT/Linz = Linz
AUT/Innsbruck = Innsbruck
AUT/Tyrol = Tirol
AUT/Styria = Steiermark
AUT/Carinthia = Kärnten
ITA/Milan = Mailand
ITA/Venice = Venedig
ITA/Naples = Neapel
ITA/Florence = Florenz
ITA/Turin = Turin
ITA/Genoa = Genua
ITA/South Tyrol = Südtirol
ITA/Sicily = Sizilien
ESP/Barcelona = Barcelona
POL/Krakow = Krakau
POL/Gdansk = Danzig
CZE/Brno = Brünn
ROU/Timisoara = Temeswar
GRC/Thessaloniki = Thessaloniki
GRC/Crete = Kreta
USA/New York = New York
USA/San Francisco = San Francisco
USA/Boston = Boston
USA/Miami = Miami
USA/California = Kalifornien
USA/Texas = Texas
USA/Florida = Florida
USA/Alaska = Alaska
PSE/Gaza = Gaza | Gazastreifen | Gaza-Streifen | Gazastreifens
PSE/Gaza City = Gaza-Stadt
PSE/West Bank = Westjordanland | Westjordanlands
PSE/Rafah = Rafah
PSE/Khan Younis = Chan Junis
PSE/Ramallah = Ramallah
ISR/Golan Heights = Golanhöhen
RUS/Chechnya = Tschetschenien
RUS/Siberia = Sibirien
RUS/Saint Petersburg = Sankt Petersburg | St. Petersburg
IND/Kashmir = Kaschmir
ESP/Catalonia = Katalonien
CHN/Xinjiang = Xinjiang
CHN/Hong Kong = Hongkong
CHN/Tibet = Tibet
IRQ/Kurdistan = Kurdistan
AZE/Nagorno-Karabakh = Bergkarabach | Berg-Karabach
MDA/Transnistria = Transnistrien
GEO/Abkhazia = Abchasien
GEO/South Ossetia = Südossetien
SDN/Darfur = Darfur
region/Middle East = Naher Osten | Nahen Osten | Nahe Osten | Nahost | Mittlerer Osten | Mittleren Osten
region/Balkans = Balkan | Westbalkan
region/Caucasus = Kaukasus | Südkaukasus
region/Central Asia = Zentralasien
region/Black Sea = Schwarzes Meer | Schwarzen Meer | Schwarze Meer
region/Mediterranean = Mittelmeer
region/Red Sea = Rotes Meer | Roten Meer | Rote Meer
region/Baltic Sea = Ostsee
region/North Sea = Nordsee
region/Gulf = Persischer Golf | Persischen Golf
region/Latin America = Lateinamerika
region/Far East = Ferner Osten | Fernen Osten
region/Scandinavia = Skandinavien
region/Eastern Europe = Osteuropa
un = Vereinte Nationen | Vereinten Nationen | UN | UNO | Uno
un-security-council = UN-Sicherheitsrat | Uno-Sicherheitsrat | UNO-Sicherheitsrat | Sicherheitsrat der Vereinten Nationen | Weltsicherheitsrat | Sicherheitsrat
un-general-assembly = UN-Vollversammlung | UN-Generalversammlung | Uno-Vollversammlung | Uno-Generalversammlung | Generalversammlung der Vereinten Nationen
unicef = UN-Kinderhilfswerk | Uno-Kinderhilfswerk
unhcr = UN-Flüchtlingshilfswerk | Uno-Flüchtlingshilfswerk
unrwa = UN-Hilfswerk für Palästinaflüchtlinge
who = WHO | Weltgesundheitsorganisation
wfp = Welternährungsprogramm | UN-Welternährungsprogramm
imf = IWF | Internationaler Währungsfonds | Internationale Währungsfonds | Internationalen Währungsfonds
world-bank = Weltbank
wto = WTO | Welthandelsorganisation
iaea = IAEA | IAEO | Internationale Atomenergiebehörde | Internationale Atomenergie-Organisation | Internationalen Atomenergiebehörde
icc = IStGH | Internationaler Strafgerichtshof | Internationale Strafgerichtshof | Internationalen Strafgerichtshof
icj = IGH | Internationaler Gerichtshof | Internationale Gerichtshof | Internationalen Gerichtshof
opcw = OPCW | Organisation für das Verbot chemischer Waffen
osce = OSZE | Organisation für Sicherheit und Zusammenarbeit in Europa
council-of-europe = Europarat | Europarats
echr = Europäischer Gerichtshof für Menschenrechte | Europäischen Gerichtshof für Menschenrechte
eu = EU | Europäische Union | Europäischen Union
european-commission = EU-Kommission | Europäische Kommission | Europäischen Kommission | Brüsseler Kommission
european-parliament = EU-Parlament | Europaparlament | Europäisches Parlament | Europäische Parlament | Europäischen Parlament
european-council = Europäischer Rat | Europäische Rat | Europäischen Rat
eu-council = Rat der EU | Rat der Europäischen Union | EU-Rat
ecb = EZB | Europäische Zentralbank | Europäischen Zentralbank
cjeu = EuGH | Europäischer Gerichtshof | Europäische Gerichtshof | Europäischen Gerichtshof
nato = Nato | NATO
cis = GUS
csto = OVKS
sco = SOZ | Shanghaier Organisation für Zusammenarbeit
african-union = Afrikanische Union | Afrikanischen Union
arab-league = Arabische Liga | Arabischen Liga
gcc = Golf-Kooperationsrat | Golfkooperationsrat
oecd = OECD
g7 = G7 | G7-Staaten
g20 = G20 | G20-Staaten
red-cross = Rotes Kreuz | Rote Kreuz | Roten Kreuz | IKRK | Internationales Komitee vom Roten Kreuz
red-crescent = Roter Halbmond | Rote Halbmond | Roten Halbmond
msf = Ärzte ohne Grenzen
rsf = Reporter ohne Grenzen
kremlin = Kreml | Kremls
duma = Duma | Staatsduma
fsb = FSB
wagner = Wagner-Gruppe | Söldnergruppe Wagner
rada = Werchowna Rada | Oberste Rada
white-house = Weißes Haus | Weiße Haus | Weißen Haus | Weißen Hauses
pentagon = Pentagon
state-department = US-Außenministerium | State Department
us-congress = US-Kongress | Kongress
us-senate = US-Senat
us-house = US-Repräsentantenhaus | Repräsentantenhaus
fed = Fed | US-Notenbank
downing-street = Downing Street
elysee = Élysée-Palast | Elysée-Palast | Élyséepalast | Elysee-Palast
bundestag = Bundestag | Deutscher Bundestag | Deutschen Bundestag
bundesbank = Bundesbank | Deutsche Bundesbank
knesset = Knesset
idf = IDF | israelische Streitkräfte
mossad = Mossad
shin-bet = Schin Bet | Shin Bet
irgc = Revolutionsgarden | Revolutionsgarde | Iranische Revolutionsgarden
palestinian-authority = Palästinensische Autonomiebehörde | Palästinensischen Autonomiebehörde | Autonomiebehörde | Palästinenserbehörde
plo = PLO
hamas = Hamas
islamic-jihad = Islamischer Dschihad | Islamische Dschihad | Islamischen Dschihad
fatah = Fatah
hezbollah = Hisbollah | Hizbollah
houthis = Huthi | Huthis | Huthi-Rebellen | Huthi-Miliz
islamic-state = Islamischer Staat | Islamische Staat | Islamischen Staat | IS
al-qaeda = Al-Kaida | Al Kaida | al-Qaida | Al-Qaida
taliban = Taliban
boko-haram = Boko Haram
al-shabaab = Al-Schabab | Al-Shabaab
pkk = PKK
al-jazeera = Al-Dschasira | Al Dschasira | Al Jazeera | Al-Jazeera
dpa = dpa | Deutsche Presse-Agentur | Deutschen Presse-Agentur | DPA
afp = AFP | Agence France-Presse
xinhua = Xinhua
tass = Tass | TASS
ria = Ria | RIA Nowosti | Ria Nowosti
interfax = Interfax
unian = Unian
anadolu = Anadolu
sana = Sana
irna = Irna
isna = Isna
fars = Fars
tasnim = Tasnim
`,
  ),
  adjectives: sourced(WRITTEN, ADJECTIVES),
  peoples: sourced(WRITTEN, PEOPLES),
  offices: sourced(
    WRITTEN,
    `
president = Präsident | Präsidentin | Staatspräsident | Staatspräsidentin | Bundespräsident | Bundespräsidentin | Staatschef | Staatschefin
vice-president = Vizepräsident | Vizepräsidentin
prime-minister = Ministerpräsident | Ministerpräsidentin | Premierminister | Premierministerin | Premier | Regierungschef | Regierungschefin | Regierungsoberhaupt
deputy-prime-minister = Vizepremier | Vizeministerpräsident | Vizeregierungschef | Vizekanzler | Vizekanzlerin
chancellor = Bundeskanzler | Bundeskanzlerin | Kanzler | Kanzlerin
king = König
queen = Königin
prince = Prinz | Fürst
crown-prince = Kronprinz
princess = Prinzessin | Fürstin
emir = Emir
emperor = Kaiser
sultan = Sultan
supreme-leader = Ajatollah | Ayatollah | Revolutionsführer | geistlicher Führer | oberster Führer | geistliches Oberhaupt
leader = Führer | Anführer | Anführerin | Machthaber | Herrscher | Parteiführer
head-of-state = Staatsoberhaupt | Staatschef
head-of-government = Regierungschef
foreign-minister = Außenminister | Außenministerin | Bundesaußenminister | Bundesaußenministerin | Chefdiplomat | Chefdiplomatin
secretary-of-state = Staatssekretär | Staatssekretärin
defence-minister = Verteidigungsminister | Verteidigungsministerin | Bundesverteidigungsminister | Pentagon-Chef | Pentagonchef
interior-minister = Innenminister | Innenministerin | Bundesinnenminister | Bundesinnenministerin
finance-minister = Finanzminister | Finanzministerin | Bundesfinanzminister | Schatzkanzler | Schatzkanzlerin
economy-minister = Wirtschaftsminister | Wirtschaftsministerin | Bundeswirtschaftsminister
justice-minister = Justizminister | Justizministerin | Bundesjustizminister
health-minister = Gesundheitsminister | Gesundheitsministerin | Bundesgesundheitsminister
energy-minister = Energieminister | Energieministerin | Ölminister
education-minister = Bildungsminister | Bildungsministerin | Kultusminister | Kultusministerin
information-minister = Informationsminister
trade-minister = Handelsminister | Handelsministerin
agriculture-minister = Landwirtschaftsminister | Landwirtschaftsministerin | Agrarminister
transport-minister = Verkehrsminister | Verkehrsministerin
environment-minister = Umweltminister | Umweltministerin
culture-minister = Kulturminister | Kulturministerin
labour-minister = Arbeitsminister | Arbeitsministerin | Sozialminister | Sozialministerin
minister = Minister | Ministerin | Ressortchef | Katastrophenschutzminister
secretary = Sekretär | Sekretärin
secretary-general = Generalsekretär | Generalsekretärin
high-representative = Außenbeauftragter | Außenbeauftragte | Hoher Vertreter | Außenvertreter | Chefdiplomatin der EU
commissioner = Kommissar | Kommissarin | EU-Kommissar | EU-Kommissarin | Hochkommissar | Hochkommissarin | Beauftragter | Beauftragte | Kommissionspräsident | Kommissionspräsidentin | Kommissionschefin | Kommissionschef
ambassador = Botschafter | Botschafterin
envoy = Gesandter | Gesandte | Sondergesandter | Sondergesandte | Sonderbeauftragter | Sonderbeauftragte | Unterhändler | Vermittler | Emissär
diplomat = Diplomat | Diplomatin
negotiator = Unterhändler | Unterhändlerin | Chefunterhändler | Verhandlungsführer | Verhandlungsführerin
consul = Konsul | Konsulin | Generalkonsul
spokesperson = Sprecher | Sprecherin | Pressesprecher | Pressesprecherin | Regierungssprecher | Regierungssprecherin | Außenamtssprecher | Außenamtssprecherin | Kremlsprecher | Militärsprecher | Armeesprecher | Polizeisprecher | Polizeisprecherin
adviser = Berater | Beraterin | Sicherheitsberater | Sicherheitsberaterin | Präsidentenberater
aide = Mitarbeiter | Mitarbeiterin | Assistent | Assistentin | Vertrauter | Vertraute
governor = Gouverneur | Gouverneurin | Statthalter | Landeshauptmann | Landeshauptfrau
mayor = Bürgermeister | Bürgermeisterin | Oberbürgermeister | Oberbürgermeisterin
official = Beamter | Regierungsvertreter | Regierungsbeamter | Regierungsmitarbeiter | Funktionär | Funktionärin | Behördenvertreter
lawmaker = Abgeordneter | Abgeordnete | Bundestagsabgeordneter | Bundestagsabgeordnete | Parlamentarier | Parlamentarierin | Europaabgeordneter | Europaabgeordnete | EU-Abgeordneter
senator = Senator | Senatorin
speaker = Parlamentspräsident | Parlamentspräsidentin | Bundestagspräsident | Bundestagspräsidentin | Parlamentschef | Nationalratspräsident
councillor = Stadtrat | Stadträtin | Gemeinderat | Landrat | Landrätin
candidate = Kandidat | Kandidatin | Präsidentschaftskandidat | Präsidentschaftskandidatin | Kanzlerkandidat | Kanzlerkandidatin | Spitzenkandidat | Spitzenkandidatin | Bewerber | Bewerberin
politician = Politiker | Politikerin | Oppositionspolitiker | Oppositionspolitikerin | Außenpolitiker | Außenpolitikerin
prosecutor = Staatsanwalt | Staatsanwältin | Ankläger | Anklägerin | Chefankläger | Oberstaatsanwalt | Oberstaatsanwältin
prosecutor-general = Generalstaatsanwalt | Generalstaatsanwältin | Generalbundesanwalt
judge = Richter | Richterin
chief-justice = Gerichtspräsident | Gerichtspräsidentin
lawyer = Anwalt | Anwältin | Rechtsanwalt | Rechtsanwältin | Verteidiger | Verteidigerin | Jurist | Juristin
general = General | Generalmajor | Generalleutnant | Brigadegeneral | Feldmarschall
officer = Oberst | Oberstleutnant | Major | Hauptmann | Leutnant | Oberleutnant | Feldwebel | Unteroffizier | Offizier
admiral = Admiral | Vizeadmiral | Konteradmiral
commander = Kommandeur | Kommandant | Befehlshaber | Oberbefehlshaber | Oberkommandierender | Feldkommandeur
chief-of-staff = Generalstabschef | Stabschef | Stabschefin | Generalinspekteur | Armeechef | Militärchef
soldier = Soldat | Soldatin
police-chief = Polizeichef | Polizeipräsident | Polizeipräsidentin | Polizeidirektor
police-officer = Polizist | Polizistin | Polizeibeamter | Kriminalbeamter | Ermittler | Ermittlerin | Kommissar
sheriff = Sheriff
inspector = Inspektor | Inspekteur
fire-chief = Feuerwehrchef | Brandmeister
pope = Papst
patriarch = Patriarch
cardinal = Kardinal
bishop = Bischof | Bischöfin | Erzbischof
priest = Priester | Pfarrer | Pfarrerin | Pastor | Pastorin | Pater
imam = Imam | Mullah | Geistlicher
rabbi = Rabbiner | Oberrabbiner
chairman = Vorsitzender | Vorsitzende | Parteivorsitzender | Parteivorsitzende | Fraktionsvorsitzender | Fraktionsvorsitzende | Ausschussvorsitzender | Ausschussvorsitzende | Aufsichtsratschef | Vorstandsvorsitzender | Obmann | Obfrau
head = Chef | Chefin | Leiter | Leiterin | Parteichef | Parteichefin | Fraktionschef | Fraktionschefin | Oppositionsführer | Oppositionsführerin | Geheimdienstchef | Ratspräsident | Ratsvorsitzender | Ratschef | Präsidentschaftschef | Gewerkschaftschef | Rebellenführer
director = Direktor | Direktorin | Generaldirektor | Generaldirektorin | Geschäftsführer | Geschäftsführerin | Intendant
manager = Manager | Managerin
chief-executive = Vorstandschef | Vorstandschefin | Konzernchef | Konzernchefin | Firmenchef | Unternehmenschef | CEO
founder = Gründer | Gründerin | Mitgründer | Mitbegründer
owner = Besitzer | Besitzerin | Eigentümer | Eigentümerin
representative = Vertreter | Vertreterin | Delegierter | Delegierte
member = Mitglied
activist = Aktivist | Aktivistin | Menschenrechtler | Menschenrechtlerin | Dissident | Dissidentin | Bürgerrechtler | Bürgerrechtlerin | Menschenrechtsaktivist
journalist = Journalist | Journalistin | Reporter | Reporterin | Korrespondent | Korrespondentin
editor = Redakteur | Redakteurin | Chefredakteur | Chefredakteurin | Herausgeber | Herausgeberin
analyst = Analyst | Analystin | Beobachter
expert = Experte | Expertin | Fachmann | Militärexperte | Politologe | Politologin | Politikwissenschaftler
economist = Ökonom | Ökonomin | Volkswirt | Chefvolkswirt | Wirtschaftswissenschaftler
professor = Professor | Professorin | Prof.
scientist = Forscher | Forscherin | Wissenschaftler | Wissenschaftlerin | Historiker | Historikerin | Seismologe | Seismologin | Geologe
teacher = Lehrer | Lehrerin
student = Student | Studentin | Schüler | Schülerin
doctor = Arzt | Ärztin | Chirurg | Mediziner | Medizinerin
nurse = Krankenschwester | Pfleger | Pflegerin
writer = Schriftsteller | Schriftstellerin | Autor | Autorin
singer = Sänger | Sängerin | Musiker | Musikerin
actor = Schauspieler | Schauspielerin
coach = Trainer | Trainerin
player = Fußballer | Fußballerin | Spieler | Nationalspieler
businessman = Unternehmer | Unternehmerin | Geschäftsmann | Geschäftsfrau | Milliardär | Oligarch
resident = Anwohner | Anwohnerin | Bewohner | Bewohnerin | Einwohner | Dorfbewohner
witness = Zeuge | Zeugin | Augenzeuge | Augenzeugin
survivor = Überlebender | Überlebende
suspect = Verdächtiger | Verdächtige | Tatverdächtiger | Beschuldigter | Angeklagter
gunman = Schütze | Täter
attacker = Angreifer | Angreiferin | Attentäter | Selbstmordattentäter
driver = Fahrer | Fahrerin
farmer = Bauer | Landwirt | Landwirtin
counterpart = Amtskollege | Amtskollegin | Kollege | Kollegin
`,
  ),
  groups: sourced(
    WRITTEN,
    `
government = Regierung | Bundesregierung | Kabinett | Regime | Junta | Militärregierung | Staatsführung | Führung | Landesregierung | Übergangsregierung
presidency = Präsidialamt | Präsidentenamt | Präsidialverwaltung | Bundespräsidialamt | Präsidentschaft | Kanzleramt
parliament = Parlament | Volksvertretung | Nationalrat | Unterhaus | Oberhaus | Abgeordnetenhaus | Landtag
foreign-ministry = Außenministerium | Auswärtiges Amt | Auswärtige Amt | Auswärtigen Amt | Auswärtigen Amts | Außenamt
defence-ministry = Verteidigungsministerium | Bundesverteidigungsministerium
interior-ministry = Innenministerium | Bundesinnenministerium
health-ministry = Gesundheitsministerium | Bundesgesundheitsministerium | Gesundheitsbehörde
finance-ministry = Finanzministerium | Bundesfinanzministerium
justice-ministry = Justizministerium | Bundesjustizministerium
economy-ministry = Wirtschaftsministerium | Bundeswirtschaftsministerium
ministry = Ministerium | Finanzministerium | Justizministerium | Energieministerium | Bildungsministerium | Wirtschaftsministerium | Katastrophenschutzministerium | Zivilschutzministerium | Landwirtschaftsministerium | Verkehrsministerium
army = Armee | Militär | Streitkräfte | Streitkräften | Bundeswehr | Bundesheer | Heer | Generalstab | Armeeführung | Militärführung
navy = Marine | Kriegsmarine
air-force = Luftwaffe
coast-guard = Küstenwache
police = Polizei | Bundespolizei | Kriminalpolizei | Bereitschaftspolizei | Polizeibehörde
secret-service = Geheimdienst | Nachrichtendienst | Verfassungsschutz | Bundesnachrichtendienst | Auslandsgeheimdienst | Inlandsgeheimdienst | Militärgeheimdienst
prosecution = Staatsanwaltschaft | Bundesanwaltschaft | Generalstaatsanwaltschaft | Anklage
court = Gericht | Landgericht | Amtsgericht | Oberlandesgericht | Verwaltungsgericht | Berufungsgericht | Bezirksgericht | Gerichtshof | Militärgericht | Strafgericht
supreme-court = Oberster Gerichtshof | Oberste Gerichtshof | Obersten Gerichtshof | Oberstes Gericht | Oberste Gericht | Bundesgerichtshof
constitutional-court = Verfassungsgericht | Bundesverfassungsgericht | Verfassungsgerichtshof
central-bank = Zentralbank | Notenbank | Nationalbank
embassy = Botschaft | Konsulat | Generalkonsulat
authorities = Behörden | Behörde | Stadtverwaltung | Regionalverwaltung | Verwaltung | Gebietsverwaltung | Militärverwaltung | Zivilschutz | Katastrophenschutz | Katastrophenschutzbehörde | Rettungsdienst | Feuerwehr | Gemeinde
opposition = Opposition
officials = Beamte | Beamten | Regierungsvertreter | Regierungsvertretern | Offizielle | Regierungskreise | Regierungskreisen | Behördenvertreter | Diplomatenkreise
troops = Soldaten | Truppen | Truppe | Militärs | Einheiten | Verbände | Sicherheitskräfte | Sicherheitskräften | Einsatzkräfte | Grenztruppen | Blauhelme | Blauhelmsoldaten | Kampfjets | Kampfflugzeuge | Kriegsschiffe | Spezialkräfte | Friedenstruppen | Grenzschutz | Grenzschützer | Regierungstruppen | Armeeeinheiten | Besatzungstruppen | Artillerie
militants = Extremisten | Kämpfer | Kämpfern | Milizen | Miliz | Dschihadisten | Islamisten | Milizionäre | Bewaffnete | Söldner
rebels = Rebellen | Aufständische | Aufständischen | Rebell
separatists = Separatisten
terrorists = Terroristen
protesters = Demonstranten | Demonstrierende | Demonstrierenden | Protestierende | Protestierenden | Protestler | Regierungsgegner | Regierungsgegnern
strikers = Streikende | Streikenden
civilians = Zivilisten | Zivilist | Zivilbevölkerung
residents = Anwohner | Anwohnern | Bewohner | Bewohnern | Einwohner | Einwohnern | Dorfbewohner | Bevölkerung
people = Menschen | Bürger | Bürgern | Bürgerinnen | Leute | Männer | Menge | Einwanderer
refugees = Flüchtlinge | Flüchtlingen | Geflüchtete | Geflüchteten | Vertriebene | Vertriebenen | Schutzsuchende | Asylbewerber
migrants = Migranten | Einwanderer | Zuwanderer
prisoners = Gefangene | Gefangenen | Häftlinge | Häftlingen | Kriegsgefangene | Kriegsgefangenen
hostages = Geiseln | Geisel
activists = Aktivisten | Aktivistinnen | Menschenrechtler | Menschenrechtlern | Dissidenten | Umweltschützer | Bürgerrechtler
journalists = Journalisten | Reporter | Reportern | Journalistinnen
lawmakers = Abgeordnete | Abgeordneten | Parlamentarier | Parlamentariern | Senatoren | Bundestagsabgeordnete
leaders = Staats- und Regierungschefs | Staatschefs | Regierungschefs | Anführer
diplomats = Diplomaten | Botschafter | Botschaftern | Außenminister
negotiators = Unterhändler | Unterhändlern
prosecutors = Staatsanwälte | Ermittler | Ankläger
judges = Richter | Richtern
lawyers = Anwälte | Anwälten | Verteidiger
students = Studenten | Studierende | Studierenden | Schüler | Schülern
workers = Arbeiter | Arbeitern | Beschäftigte | Beschäftigten | Mitarbeiter | Mitarbeitern | Angestellte | Bergleute | Lehrer | Fahrer | Lokführer
farmers = Bauern | Landwirte | Landwirten
doctors = Ärzte | Ärzten | Sanitäter | Sanitätern | Pflegekräfte
rescuers = Retter | Rettern | Rettungskräfte | Rettungskräften | Feuerwehrleute | Helfer | Helfern | Rettungsteams | Bergungskräfte
witnesses = Zeugen | Augenzeugen
victims = Opfer | Opfern
relatives = Angehörige | Angehörigen | Verwandte | Verwandten | Familie | Familien | Hinterbliebene | Hinterbliebenen
children = Kinder | Kindern
women = Frauen
settlers = Siedler | Siedlern
criminals = Kriminelle | Kriminellen | Bande | Banden | Schmuggler | Schleuser | Hacker
suspects = Verdächtige | Verdächtigen | Tatverdächtige | Beschuldigte
businesses = Unternehmen | Firmen | Banken | Investoren | Konzerne
supporters = Anhänger | Anhängern | Unterstützer | Fans
party = Partei | Parteien | Koalition | Fraktion | Bündnis | Regierungspartei | Oppositionspartei
company = Unternehmen | Firma | Konzern | Fluggesellschaft | Hersteller | Betreiber
media = Medien | Zeitung | Zeitungen | Staatsmedien | Staatsfernsehen | Sender | Fernsehsender
aid-group = Hilfsorganisation | Hilfsorganisationen | Menschenrechtsorganisation | Menschenrechtsorganisationen | Menschenrechtsgruppe | Nichtregierungsorganisation | Hilfswerk
armed-group = Miliz | Rebellengruppe | Terrororganisation | Terrorgruppe | Terrormiliz | Extremistengruppe
union = Gewerkschaft | Gewerkschaften | Gewerkschaftsbund
voters = Wähler | Wählern | Wählerinnen
investigators = Ermittler | Ermittlern
scientists = Forscher | Forschern | Wissenschaftler | Wissenschaftlern | Experten
delegation = Delegation | Verhandlungsdelegation
`,
  ),
  institutions: sourced(
    WRITTEN,
    `
press = Pressedienst | Pressestelle | Presseamt | Presseabteilung | Pressezentrum | Bundespresseamt
office = Büro | Amt | Kanzlei
presidency = Präsidialamt | Präsidialverwaltung | Präsidentenkanzlei
`,
  ),
  honorifics: sourced(
    WRITTEN,
    new Set(
      "herr herrn frau dr dr. prof prof. doktor sir lady lord scheich baron graf gräfin freiherr mr mrs ms mr. mrs.".split(
        " ",
      ),
    ),
  ),
  heads: sourced(
    WRITTEN,
    `
organization = Ministerium | Behörde | Agentur | Rat | Ausschuss | Komitee | Kommission | Gericht | Gerichtshof | Partei | Union | Universität | Hochschule | Institut | Bank | Sparkasse | Verband | Bund | Verein | Stiftung | Fonds | Gesellschaft | Unternehmen | Konzern | Gruppe | Bewegung | Organisation | Armee | Polizei | Parlament | Kongress | Senat | Versammlung | Amt | Büro | Dienst | Liga | Bündnis | Allianz | Koalition | Front | Brigade | Bataillon | Klub | Club | Zentrum | Schule | Krankenhaus | Klinik | Kirche | Akademie | Netzwerk | Korps | Verwaltung | Zeitung | Nachrichten | Magazin | Radio | Fernsehen | Sender | Rundfunk | Verlag | Werke | Werk | Hersteller | Betreiber | Fluggesellschaft | Fluglinie | Gewerkschaft | Kammer | Haus | Regierung | Miliz | Fraktion | Presse | Tageblatt | Anzeiger | Rundschau | Kurier | Post | Allgemeine | Inc | Ltd | Corp | GmbH | AG | SE | KG | eV | Holding | Industrie | Motoren | Systems | Airlines | Airways | Group | Botschaft | Konsulat | Staatsanwaltschaft | Feuerwehr | Klinikum | Inspektion | Aufsicht | Stadtverwaltung | Kanzlei | Präsidium
place = Stadt | Dorf | Provinz | Region | Bezirk | Landkreis | Kreis | Bundesland | Bundesstaat | Fluss | See | Meer | Ozean | Golf | Bucht | Insel | Inseln | Gebirge | Berg | Berge | Tal | Wüste | Halbinsel | Straße | Allee | Platz | Flughafen | Hafen | Brücke | Park | Küste | Grenze | Kanal | Strand | Republik | Königreich | Gebiet | Hauptstadt | Vorort | Stadtteil | Viertel | Ortschaft | Gemeinde | Oblast | Lager | Stützpunkt | Palast | Stadion | Gefängnis | Ort | Kleinstadt | Großstadt | Hafenstadt | Küstenstadt | Grenzstadt | Millionenstadt | Millionenmetropole | Metropole | Atomkraftwerk | Kraftwerk | Damm | Staudamm
group = Stamm | Clan | Familie
person = Mann | Frau | Junge | Mädchen | Bruder | Schwester | Vater | Mutter | Ehefrau | Ehemann | Sohn | Tochter | Witwe | Freund | Freundin
`,
  ),
  particles: {
    person: sourced(
      WRITTEN,
      new Set("von van der den de zu zur vom al el ul bin ben ibn bint abu di du da del la le ter".split(" ")),
    ),
    other: sourced(WRITTEN, new Set("für und & der des von zur zum am an im in de la du del vom".split(" "))),
  },
  and: sourced("German grammar", new Set(["und", "&", "sowie"])),
  ofWords: sourced(WRITTEN, new Set(["von", "vom", "der", "des", "für", "im", "in", "bei", "beim"])),
  ownerEndings: sourced(WRITTEN, ["'"]),
  lowerCaseNames: false,
  adjectiveEndings: sourced("not asked where names keep their capitals", []),
  articleEndings: NOT_COVERED,
  declensions: NOT_COVERED,
  dropsSubjects: false,
  locatives: sourced(
    WRITTEN,
    new Set(
      "in im bei beim nahe nach aus am an auf außerhalb innerhalb nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich unweit".split(
        " ",
      ),
    ),
  ),
  articles: sourced("German grammar", new Set("der die das den dem des".split(" "))),
  determiners: sourced(
    WRITTEN,
    new Set(
      "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes jenen jenem sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer mein meine meinen meinem meiner kein keine keinen keinem keiner jeder jede jedes jeden jedem alle allen aller beide beiden mehrere mehreren einige einigen viele vielen im am zum zur beim vom ins ans".split(
        " ",
      ),
    ),
  ),
  indefinite: sourced(
    "German grammar",
    new Set(
      "ein eine einen einem einer eines kein keine keinen keiner jeder jede jeden irgendein irgendeine".split(" "),
    ),
  ),
  qualifiers: sourced(
    WRITTEN,
    `
former = ehemalig | früher | vormalig | einstig | Ex | abgesetzt | gestürzt | zurückgetreten | scheidend | verstorben | Alt
future = designiert | künftig | gewählt | kommend | angehend
deputy = stellvertretend | Vize | stv
acting = amtierend | geschäftsführend | kommissarisch | Interims
`,
  ),
  pronouns: sourced(
    "German grammar",
    `
f = sie | ihr | ihre | ihren | ihrem | ihrer
m = er | ihm | ihn | seine | seinen | seinem | seiner | seines
plural = ihnen
`,
  ),
  notNames: sourced(
    WRITTEN,
    new Set(
      (
        "der die das den dem des ein eine einen einem einer eines dieser diese dieses ich wir du er sie es ihr man wer was wann wo warum wie hier dort da nun jetzt " +
        "und aber oder doch denn sondern auch so dann dabei damit darauf daher deshalb dennoch trotzdem allerdings jedoch zudem außerdem darüber davor danach zuvor später inzwischen mittlerweile unterdessen derweil " +
        "in im am an auf aus bei beim mit nach von vom vor zu zum zur für gegen um über unter zwischen durch ohne seit bis während wegen trotz laut neben hinter gemäß infolge angesichts zufolge entlang " +
        "wenn weil dass ob als obwohl nachdem bevor sobald solange indem falls alle viele einige mehrere manche jeder jede jedes kein keine niemand nichts beide beides andere anderen " +
        "nicht nie nur noch schon sehr mehr weniger rund etwa fast knapp mindestens insgesamt bislang bisher zunächst schließlich endlich vielleicht wahrscheinlich offenbar angeblich tatsächlich eigentlich natürlich sicher " +
        "ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können soll sollen muss müssen darf dürfen will wollen mag sei seien habe " +
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember " +
        "heute gestern morgen vorgestern übermorgen früher kürzlich zuletzt " +
        "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dutzende hunderte tausende millionen " +
        "deutsch englisch französisch russisch spanisch arabisch internet weihnachten ostern ramadan foto video bild lesen mehr anzeige liebe bitte danke ja nein herr frau dr " +
        "gott christen muslime juden islam islamisten kurden araber westen osten norden süden corona covid covid-19 uhr euro prozent dollar"
      ).split(" "),
    ),
  ),
  homographs: NOT_COVERED,
  unheard: NOT_COVERED,
  placeEndings: sourced("written for Readout: endings of names of countries and towns", {
    countries: "ien land stan".split(" "),
    towns: "burg stadt dorf heim hausen furt brück hafen".split(" "),
  }),
  familyNameEndings: sourced(
    "written for Readout: endings of family names in many languages, as German spells them",
    "ow ew jow in ski skij skyj sky enko tschuk jan ian schwili berg stein mann son sen ez oglu ic vic witsch owa ewa escu ek ak off cki mayer meier meyer müller bauer hofer inger huber bach feld hardt helm".split(
      " ",
    ),
  ),
  feminine: sourced("written for Readout: how German words for women who hold an office end", {
    endings: "in frau".split(" "),
    always: true,
  }),
};

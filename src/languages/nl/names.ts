/** Dutch: words around names. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import { CITY_NAMES } from "../cldr/city-names.ts";
import { COUNTRY_NAMES } from "../cldr/country-names.ts";
import type { NameWords } from "../names.ts";

const WRITTEN = "written for Readout: words of Dutch and Flemish news, from general knowledge of the language";
const CLDR = "derived from Unicode CLDR by scripts/cldr-places.ts";

const ADJECTIVES = `
AFG = Afghaans
ALB = Albanees | Albanese
DZA = Algerijns
AGO = Angolees | Angolese
ARG = Argentijns
ARM = Armeens
AUS = Australisch
AUT = Oostenrijks
AZE = Azerbeidzjaans | Azerisch
BHR = Bahreins
BGD = Bengalees | Bengalese | Bengaals
BLR = Wit-Russisch | Belarussisch
BEL = Belgisch | Vlaams | Waals
BOL = Boliviaans
BIH = Bosnisch
BWA = Botswaans
BRA = Braziliaans
GBR = Brits | Engels | Schots | Welsh | Noord-Iers
BGR = Bulgaars
MMR = Myanmarees | Birmaans | Birmees
KHM = Cambodjaans
CMR = Kameroens
CAN = Canadees | Canadese
TCD = Tsjadisch
CHL = Chileens
CHN = Chinees | Chinese
COL = Colombiaans
COD = Congolees | Congolese
HRV = Kroatisch
CUB = Cubaans
CYP = Cypriotisch
CZE = Tsjechisch
DNK = Deens
DOM = Dominicaans
ECU = Ecuadoraans
EGY = Egyptisch
SLV = Salvadoraans
ERI = Eritrees | Eritrese
EST = Ests | Estisch | Estlands
ETH = Ethiopisch
FIN = Fins
FRA = Frans
GAB = Gabonees | Gabonese
GEO = Georgisch
DEU = Duits
GHA = Ghanees | Ghanese
GRC = Grieks
GTM = Guatemalteeks
GIN = Guinees | Guinese
HTI = Haïtiaans
HND = Hondurees | Hondurese
HUN = Hongaars
ISL = IJslands
IND = Indiaas
IDN = Indonesisch
IRN = Iraans
IRQ = Iraaks
IRL = Iers
ISR = Israëlisch
ITA = Italiaans
CIV = Ivoriaans
JAM = Jamaicaans
JPN = Japans
JOR = Jordaans
KAZ = Kazachs | Kazachstaans
KEN = Keniaans
PRK = Noord-Koreaans
KOR = Zuid-Koreaans | Koreaans
UNK = Kosovaars
KWT = Koeweits
KGZ = Kirgizisch
LAO = Laotiaans
LVA = Lets
LBN = Libanees | Libanese
LBR = Liberiaans
LBY = Libisch
LTU = Litouws
LUX = Luxemburgs
MKD = Macedonisch | Noord-Macedonisch
MYS = Maleisisch
MLI = Malinees | Malinese
MLT = Maltees | Maltese
MEX = Mexicaans
MDA = Moldavisch
MNG = Mongools
MNE = Montenegrijns
MAR = Marokkaans
MOZ = Mozambikaans
NAM = Namibisch
NPL = Nepalees | Nepalese
NLD = Nederlands | Hollands
NZL = Nieuw-Zeelands
NIC = Nicaraguaans
NER = Nigerees | Nigerese
NGA = Nigeriaans
NOR = Noors
OMN = Omaans
PAK = Pakistaans
PSE = Palestijns
PAN = Panamees | Panamese
PRY = Paraguayaans
PER = Peruaans
PHL = Filipijns
POL = Pools
PRT = Portugees | Portugese
QAT = Qatarees | Qatarese
ROU = Roemeens
RUS = Russisch
RWA = Rwandees | Rwandese
SAU = Saoedisch | Saudisch | Saoedi-Arabisch
SEN = Senegalees | Senegalese
SRB = Servisch
SGP = Singaporees | Singaporese
SVK = Slowaaks
SVN = Sloveens
SOM = Somalisch
ZAF = Zuid-Afrikaans
SSD = Zuid-Soedanees | Zuid-Soedanese
ESP = Spaans
LKA = Sri Lankaans
SUR = Surinaams
SDN = Soedanees | Soedanese
SWE = Zweeds
CHE = Zwitsers
SYR = Syrisch
TWN = Taiwanees | Taiwanese
TJK = Tadzjieks
TZA = Tanzaniaans
THA = Thais
TUN = Tunesisch
TUR = Turks
TKM = Turkmeens
UGA = Oegandees | Oegandese
UKR = Oekraïens
ARE = Emiratisch
URY = Uruguayaans
USA = Amerikaans
UZB = Oezbeeks
VEN = Venezolaans
VNM = Vietnamees | Vietnamese
YEM = Jemenitisch
ZMB = Zambiaans
ZWE = Zimbabwaans
002 = Afrikaans
142 = Aziatisch
150 = Europees | Europese
`;

const PEOPLES = `
AFG = Afghaan | Afghanen
ALB = Albanees | Albanezen
DZA = Algerijn | Algerijnen
ARG = Argentijn | Argentijnen
ARM = Armeniër | Armeniërs | Armenen
AUS = Australiër | Australiërs
AUT = Oostenrijker | Oostenrijkers
BLR = Wit-Rus | Wit-Russen
BEL = Belg | Belgen | Vlaming | Vlamingen | Waal | Walen
BRA = Braziliaan | Brazilianen
GBR = Brit | Britten | Engelsman | Engelsen | Schot | Schotten
BGR = Bulgaar | Bulgaren
CAN = Canadees | Canadezen
CHN = Chinees | Chinezen
COL = Colombiaan | Colombianen
HRV = Kroaat | Kroaten
CUB = Cubaan | Cubanen
CZE = Tsjech | Tsjechen
DNK = Deen | Denen
EGY = Egyptenaar | Egyptenaren
ERI = Eritreeër | Eritreeërs
ETH = Ethiopiër | Ethiopiërs
FIN = Fin | Finnen
FRA = Fransman | Fransen | Française
GEO = Georgiër | Georgiërs
DEU = Duitser | Duitsers
GRC = Griek | Grieken
HUN = Hongaar | Hongaren
IND = Indiër | Indiërs
IDN = Indonesiër | Indonesiërs
IRN = Iraniër | Iraniërs
IRQ = Irakees | Irakezen
IRL = Ier | Ieren
ISR = Israëliër | Israëliërs | Israëli | Israëli's
ITA = Italiaan | Italianen
JPN = Japanner | Japanners
KEN = Keniaan | Kenianen
PRK = Noord-Koreaan | Noord-Koreanen
KOR = Zuid-Koreaan | Zuid-Koreanen
UNK = Kosovaar | Kosovaren
LVA = Let | Letten
LBN = Libanees | Libanezen
LBY = Libiër | Libiërs
LTU = Litouwer | Litouwers
LUX = Luxemburger | Luxemburgers
MEX = Mexicaan | Mexicanen
MAR = Marokkaan | Marokkanen
NLD = Nederlander | Nederlanders
NGA = Nigeriaan | Nigerianen
NOR = Noor | Noren
PAK = Pakistaan | Pakistanen | Pakistani
PSE = Palestijn | Palestijnen
POL = Pool | Polen
PRT = Portugees | Portugezen
ROU = Roemeen | Roemenen
RUS = Rus | Russen | Russin
SAU = Saoediër | Saoediërs | Saoedi's
SRB = Serviër | Serviërs | Serven
SVK = Slowaak | Slowaken
SVN = Sloveen | Slovenen
SOM = Somaliër | Somaliërs
ZAF = Zuid-Afrikaan | Zuid-Afrikanen
ESP = Spanjaard | Spanjaarden
SUR = Surinamer | Surinamers
SDN = Soedanees | Soedanezen
SWE = Zweed | Zweden
CHE = Zwitser | Zwitsers
SYR = Syriër | Syriërs
TUN = Tunesiër | Tunesiërs
TUR = Turk | Turken
UKR = Oekraïner | Oekraïners
USA = Amerikaan | Amerikanen
VEN = Venezolaan | Venezolanen
VNM = Vietnamees | Vietnamezen
YEM = Jemeniet | Jemenieten
002 = Afrikaan | Afrikanen
142 = Aziaat | Aziaten
150 = Europeaan | Europeanen
`
  // "Polen" and "Zweden" are first of all countries.
  .replace(" | Polen", "")
  .replace(" | Zweden", "");

export const dutchNameWords: NameWords = {
  endings: sourced("Dutch grammar: plurals, the -e of adjectives, the -s of owners", [
    "'s",
    "s",
    "en",
    "e",
    "n",
    "ën",
    "'",
  ]),
  pluralEndings: sourced("Dutch grammar", new Set(["en", "s", "'s", "ën", "n"])),
  clitics: NOT_COVERED,
  letters: sourced("Dutch spelling and transcription of other scripts", [
    ["tsj", "q"],
    ["sj", "x"],
    ["dzj", "j"],
    ["oe", "u"],
    ["ch", "h"],
    ["zj", "j"],
    ["j", "i"],
  ]),
  countries: sourced(CLDR, COUNTRY_NAMES.nl),
  cities: sourced(CLDR, CITY_NAMES.nl),
  names: sourced(
    WRITTEN,
    `
USA = VS | Verenigde Staten | Verenigde Staten van Amerika | Amerika | USA
GBR = Groot-Brittannië | Verenigd Koninkrijk | Engeland | Schotland | Wales | Noord-Ierland | VK
RUS = Russische Federatie
CZE = Tsjechië | Tsjechische Republiek
CIV = Ivoorkust
MMR = Birma | Burma
PRK = Noord-Korea
KOR = Zuid-Korea
CHN = Volksrepubliek China
COD = DR Congo | Democratische Republiek Congo | Congo-Kinshasa
COG = Congo | Congo-Brazzaville
MKD = Macedonië | Noord-Macedonië
NLD = Nederland | Holland
ARE = VAE | Verenigde Arabische Emiraten | Emiraten
PSE = Palestina | Palestijnse gebieden | Palestijnse Gebieden
BLR = Belarus | Wit-Rusland
MDA = Moldavië
VAT = Heilige Stoel | Vaticaan
SYR = Arabische Republiek Syrië
IRN = Islamitische Republiek Iran
SAU = Saoedi-Arabië | Saudi-Arabië
TLS = Oost-Timor
CPV = Kaapverdië
BIH = Bosnië
TUR = Turkije
USA/Washington = Washington | Washington D.C. | Washington DC
UKR/Kyiv = Kiev | Kyiv
RUS/Moscow = Moskou
CHN/Beijing = Peking | Beijing
IND/New Delhi = New Delhi | Delhi
TUR/Ankara = Ankara
PAK/Islamabad = Islamabad
CAN/Ottawa = Ottawa
AUS/Canberra = Canberra
NZL/Wellington = Wellington
BRA/Brasilia = Brasilia | Brasília
VNM/Hanoi = Hanoi
NGA/Abuja = Abuja
CHE/Bern = Bern
CHE/Geneva = Genève
CHE/Zurich = Zürich
NLD/The Hague = Den Haag | 's-Gravenhage
NLD/Amsterdam = Amsterdam
NLD/Rotterdam = Rotterdam
NLD/Utrecht = Utrecht
NLD/Eindhoven = Eindhoven
NLD/Groningen = Groningen
NLD/Maastricht = Maastricht
NLD/Den Bosch = Den Bosch | 's-Hertogenbosch
NLD/Limburg = Limburg
NLD/Gelderland = Gelderland
NLD/Friesland = Friesland
NLD/Zeeland = Zeeland
NLD/North Brabant = Noord-Brabant | Brabant
NLD/North Holland = Noord-Holland
NLD/South Holland = Zuid-Holland
BEL/Antwerp = Antwerpen
BEL/Ghent = Gent
BEL/Bruges = Brugge
BEL/Brussels = Brussel
BEL/Leuven = Leuven
BEL/Liège = Luik
BEL/Flanders = Vlaanderen
BEL/Wallonia = Wallonië
FRA/Paris = Parijs
FRA/Strasbourg = Straatsburg
FRA/Lille = Rijsel
GBR/London = Londen
DEU/Berlin = Berlijn
DEU/Munich = München
DEU/Frankfurt = Frankfurt
DEU/Hamburg = Hamburg
DEU/Cologne = Keulen
DEU/Aachen = Aken
DEU/Bavaria = Beieren
DEU/Saxony = Saksen
DEU/Lower Saxony = Nedersaksen
DEU/North Rhine-Westphalia = Noordrijn-Westfalen
AUT/Vienna = Wenen
CZE/Prague = Praag
POL/Warsaw = Warschau
HUN/Budapest = Boedapest
ROU/Bucharest = Boekarest
SRB/Belgrade = Belgrado
GRC/Athens = Athene
DNK/Copenhagen = Kopenhagen
PRT/Lisbon = Lissabon
ITA/Milan = Milaan
ITA/Venice = Venetië
ITA/Naples = Napels
ITA/Sicily = Sicilië
ESP/Barcelona = Barcelona
ISR/Tel Aviv = Tel Aviv
ISR/Jerusalem = Jeruzalem
SAU/Riyadh = Riyad | Riaad
KAZ/Astana = Astana
SYR/Aleppo = Aleppo
SYR/Damascus = Damascus
IRQ/Mosul = Mosul
UKR/Kharkiv = Charkov | Charkiv
UKR/Odesa = Odessa | Odesa
UKR/Mariupol = Marioepol
UKR/Donetsk = Donetsk
UKR/Luhansk = Loehansk | Loegansk
UKR/Lviv = Lviv
UKR/Kherson = Cherson
UKR/Crimea = Krim
UKR/Donbas = Donbas | Donbass
ZAF/Pretoria = Pretoria
ZAF/Cape Town = Kaapstad
MAR/Rabat = Rabat
USA/New York = New York
USA/San Francisco = San Francisco
USA/California = Californië
USA/Texas = Texas
USA/Florida = Florida
USA/Alaska = Alaska
USA/Hawaii = Hawaï
PSE/Gaza = Gaza | Gazastrook
PSE/Gaza City = Gaza-Stad | Gaza-stad
PSE/West Bank = Westelijke Jordaanoever | Westoever
PSE/Rafah = Rafah | Rafa
PSE/Khan Younis = Khan Younis
PSE/Ramallah = Ramallah
ISR/Golan Heights = Golanhoogten | Golan
RUS/Chechnya = Tsjetsjenië
RUS/Siberia = Siberië
RUS/Saint Petersburg = Sint-Petersburg
IND/Kashmir = Kasjmir
ESP/Catalonia = Catalonië
CHN/Xinjiang = Xinjiang
CHN/Hong Kong = Hongkong | Hong Kong
CHN/Tibet = Tibet
IRQ/Kurdistan = Koerdistan
AZE/Nagorno-Karabakh = Nagorno-Karabach
MDA/Transnistria = Transnistrië
GEO/Abkhazia = Abchazië
GEO/South Ossetia = Zuid-Ossetië
SDN/Darfur = Darfur
region/Middle East = Midden-Oosten | Nabije Oosten
region/Balkans = Balkan | Westelijke Balkan
region/Caucasus = Kaukasus
region/Central Asia = Centraal-Azië
region/Black Sea = Zwarte Zee
region/Mediterranean = Middellandse Zee
region/Red Sea = Rode Zee
region/Baltic Sea = Oostzee
region/North Sea = Noordzee
region/Gulf = Perzische Golf
region/Latin America = Latijns-Amerika
region/Far East = Verre Oosten
region/Scandinavia = Scandinavië
un = Verenigde Naties | VN
un-security-council = VN-Veiligheidsraad | Veiligheidsraad van de Verenigde Naties | Veiligheidsraad
un-general-assembly = Algemene Vergadering van de VN | Algemene Vergadering
unicef = VN-kinderrechtenorganisatie
unhcr = VN-vluchtelingenorganisatie
who = WHO | Wereldgezondheidsorganisatie
wfp = Wereldvoedselprogramma
imf = IMF | Internationaal Monetair Fonds
world-bank = Wereldbank
wto = WTO | Wereldhandelsorganisatie
iaea = IAEA | Internationaal Atoomenergieagentschap | Internationaal Atoomagentschap
icc = ICC | Internationaal Strafhof
icj = Internationaal Gerechtshof
opcw = OPCW | Organisatie voor het Verbod op Chemische Wapens
osce = OVSE | Organisatie voor Veiligheid en Samenwerking in Europa
council-of-europe = Raad van Europa
echr = Europees Hof voor de Rechten van de Mens
eu = EU | Europese Unie
european-commission = Europese Commissie
european-parliament = Europees Parlement | Europarlement
european-council = Europese Raad
eu-council = Raad van de EU | Raad van de Europese Unie
ecb = ECB | Europese Centrale Bank
cjeu = Hof van Justitie van de EU | Europees Hof van Justitie | Europese Hof van Justitie
nato = NAVO
cis = GOS
african-union = Afrikaanse Unie
arab-league = Arabische Liga
oecd = OESO
g7 = G7
g20 = G20
opec = OPEC
red-cross = Rode Kruis | Internationale Rode Kruis | ICRC
red-crescent = Rode Halve Maan
msf = Artsen zonder Grenzen | Artsen Zonder Grenzen
rsf = Verslaggevers zonder Grenzen | Reporters zonder Grenzen | Verslaggevers Zonder Grenzen
kremlin = Kremlin
duma = Doema | Staatsdoema
fsb = FSB
wagner = Wagner | Wagnergroep | Wagner-groep
rada = Verchovna Rada
white-house = Witte Huis
pentagon = Pentagon
state-department = ministerie van Buitenlandse Zaken van de VS | State Department
us-congress = Congres | Amerikaanse Congres
us-senate = Amerikaanse Senaat
us-house = Huis van Afgevaardigden
fed = Fed | Federal Reserve
downing-street = Downing Street
elysee = Elysée | Élysée
bundestag = Bondsdag | Bundestag
bundesbank = Bundesbank
knesset = Knesset
idf = IDF
mossad = Mossad
shin-bet = Shin Bet | Sjin Beet
irgc = Revolutionaire Garde | Iraanse Revolutionaire Garde
palestinian-authority = Palestijnse Autoriteit
plo = PLO
hamas = Hamas
islamic-jihad = Islamitische Jihad
fatah = Fatah
hezbollah = Hezbollah
houthis = Houthi's | Houthi
islamic-state = Islamitische Staat | IS
al-qaeda = Al Qaida | al-Qaida | Al-Qaida | Al Qaeda
taliban = Taliban
boko-haram = Boko Haram
al-shabaab = Al-Shabaab | Al Shabaab
pkk = PKK
al-jazeera = Al Jazeera
anp = ANP | Algemeen Nederlands Persbureau
belga = Belga
dpa = dpa | DPA
xinhua = Xinhua
tass = TASS | Tass
ria = RIA | Ria Novosti
`,
  ),
  adjectives: sourced(WRITTEN, ADJECTIVES),
  peoples: sourced(WRITTEN, PEOPLES),
  offices: sourced(
    WRITTEN,
    `
president = president | presidente | bondspresident | staatspresident
vice-president = vicepresident | vice-president
prime-minister = premier | minister-president | eerste minister | regeringsleider
deputy-prime-minister = vicepremier | vice-premier | vice-eersteminister
chancellor = bondskanselier | kanselier
king = koning | vorst
queen = koningin
prince = prins
crown-prince = kroonprins
princess = prinses
emir = emir
emperor = keizer
sultan = sultan
supreme-leader = ayatollah | opperste leider | hoogste leider | geestelijk leider
leader = leider | leidster | machthebber | heerser
head-of-state = staatshoofd
head-of-government = regeringsleider | regeringshoofd
foreign-minister = minister van Buitenlandse Zaken | minister van buitenlandse zaken | buitenlandminister
secretary-of-state = staatssecretaris
defence-minister = minister van Defensie | minister van defensie | defensieminister | minister van Landsverdediging
interior-minister = minister van Binnenlandse Zaken | minister van binnenlandse zaken
finance-minister = minister van Financiën | minister van financiën
economy-minister = minister van Economische Zaken | minister van Economie
justice-minister = minister van Justitie | minister van Justitie en Veiligheid
health-minister = minister van Volksgezondheid | minister van Gezondheid
energy-minister = minister van Energie | olieminister
education-minister = minister van Onderwijs
information-minister = minister van Informatie
trade-minister = minister van Handel | minister van Buitenlandse Handel
agriculture-minister = minister van Landbouw
transport-minister = minister van Verkeer | minister van Transport | minister van Infrastructuur
environment-minister = minister van Milieu | minister van Klimaat
culture-minister = minister van Cultuur
labour-minister = minister van Sociale Zaken | minister van Werk
minister = minister | ministers | bewindsman | bewindsvrouw | bewindspersoon
secretary = secretaris
secretary-general = secretaris-generaal
high-representative = buitenlandcoördinator | hoge vertegenwoordiger | buitenlandchef
commissioner = commissaris | eurocommissaris | Eurocommissaris | hoge commissaris | commissievoorzitter | Commissievoorzitter
ambassador = ambassadeur
envoy = gezant | gezante | speciaal gezant | afgezant | bemiddelaar | vredesgezant
diplomat = diplomaat | diplomate
negotiator = onderhandelaar | onderhandelaarster | hoofdonderhandelaar
consul = consul
spokesperson = woordvoerder | woordvoerster | zegsman | zegsvrouw | persvoorlichter | legerwoordvoerder | politiewoordvoerder | regeringswoordvoerder
adviser = adviseur | raadgever | veiligheidsadviseur
aide = medewerker | assistent | vertrouweling
governor = gouverneur | commissaris van de Koning
mayor = burgemeester
official = functionaris | ambtenaar | overheidsfunctionaris | regeringsfunctionaris | topambtenaar
lawmaker = Kamerlid | Tweede Kamerlid | parlementslid | parlementariër | Europarlementariër | volksvertegenwoordiger | afgevaardigde | congreslid
senator = senator
speaker = parlementsvoorzitter | Kamervoorzitter | voorzitter van de Tweede Kamer
councillor = gemeenteraadslid | wethouder | schepen | raadslid
candidate = kandidaat | kandidate | presidentskandidaat | presidentskandidate | lijsttrekker
politician = politicus | politica | oppositiepoliticus
prosecutor = aanklager | officier van justitie | hoofdaanklager | openbaar aanklager
prosecutor-general = procureur-generaal | federaal procureur | procureur
judge = rechter | opperrechter
lawyer = advocaat | advocate | raadsman | raadsvrouw | jurist
general = generaal | luitenant-generaal | generaal-majoor | brigadegeneraal | veldmaarschalk
officer = kolonel | luitenant-kolonel | majoor | kapitein | luitenant | sergeant | officier
admiral = admiraal | viceadmiraal
commander = commandant | bevelhebber | opperbevelhebber
chief-of-staff = stafchef | chef-staf | legerleider | legerchef
soldier = soldaat | militair
police-chief = politiechef | korpschef | hoofdcommissaris | politiecommissaris
police-officer = politieagent | politieman | agent | agente | rechercheur
sheriff = sheriff
inspector = inspecteur
fire-chief = brandweercommandant
pope = paus
patriarch = patriarch
cardinal = kardinaal
bishop = bisschop | aartsbisschop
priest = priester | dominee | pastoor
imam = imam | mullah | geestelijke
rabbi = rabbijn
chairman = voorzitter | voorzitster | partijvoorzitter | fractievoorzitter | raadsvoorzitter
head = hoofd | chef | baas | topman | topvrouw | partijleider | fractieleider | oppositieleider | legerleider | vakbondsleider | rebellenleider | milieuleider
director = directeur | directrice | directeur-generaal | algemeen directeur
manager = manager
chief-executive = ceo | CEO | bestuursvoorzitter | topman | topvrouw
founder = oprichter | medeoprichter | grondlegger
owner = eigenaar | eigenares
representative = vertegenwoordiger | vertegenwoordigster
member = lid
activist = activist | activiste | mensenrechtenactivist | dissident | actievoerder
journalist = journalist | journaliste | verslaggever | verslaggeefster | correspondent | correspondente
editor = redacteur | hoofdredacteur
analyst = analist | analiste | waarnemer
expert = deskundige | expert | kenner | politicoloog
economist = econoom | econome | hoofdeconoom
professor = hoogleraar | professor | prof.
scientist = wetenschapper | onderzoeker | onderzoekster | historicus | historica | seismoloog
teacher = leraar | lerares | docent | docente
student = student | studente | scholier | leerling
doctor = arts | dokter | chirurg
nurse = verpleegkundige | verpleegster
writer = schrijver | schrijfster | auteur
singer = zanger | zangeres | muzikant
actor = acteur | actrice
coach = trainer | bondscoach
player = voetballer | speler
businessman = zakenman | zakenvrouw | ondernemer | miljardair | oligarch
resident = bewoner | bewoonster | inwoner | inwoonster | omwonende | dorpsbewoner | buurtbewoner
witness = getuige | ooggetuige
survivor = overlevende
suspect = verdachte
gunman = schutter
attacker = aanvaller | dader | terrorist
driver = chauffeur | bestuurder
farmer = boer | boerin
counterpart = ambtgenoot | collega | ambtgenote
`,
  ),
  groups: sourced(
    WRITTEN,
    `
government = regering | kabinet | regime | junta | bewind | federale regering | overgangsregering | overheid
presidency = presidentschap | presidentieel paleis | presidentieel kantoor
parliament = parlement | volksvertegenwoordiging | Tweede Kamer | Eerste Kamer | Lagerhuis | Hogerhuis
foreign-ministry = ministerie van Buitenlandse Zaken | ministerie van buitenlandse zaken
defence-ministry = ministerie van Defensie | ministerie van defensie
interior-ministry = ministerie van Binnenlandse Zaken | ministerie van binnenlandse zaken
health-ministry = ministerie van Volksgezondheid | ministerie van Gezondheid | gezondheidsautoriteiten
finance-ministry = ministerie van Financiën
justice-ministry = ministerie van Justitie
economy-ministry = ministerie van Economische Zaken
ministry = ministerie | ministerie van Financiën | ministerie van Justitie | ministerie van Rampenbestrijding | ministerie van Noodsituaties
army = leger | strijdkrachten | krijgsmacht | landmacht | legerleiding | generale staf
navy = marine
air-force = luchtmacht
coast-guard = kustwacht
police = politie | politiekorps | oproerpolitie | marechaussee
secret-service = inlichtingendienst | geheime dienst | veiligheidsdienst | inlichtingendiensten | veiligheidsdiensten
prosecution = openbaar ministerie | Openbaar Ministerie | OM | parket
court = rechtbank | gerechtshof | gerecht | tribunaal | hof
supreme-court = hooggerechtshof | Hooggerechtshof | Hoge Raad
constitutional-court = grondwettelijk hof | constitutioneel hof
central-bank = centrale bank
embassy = ambassade | consulaat
authorities = autoriteiten | gezag | gemeente | stadsbestuur | civiele bescherming | burgerbescherming | brandweer | hulpdiensten
opposition = oppositie
officials = functionarissen | ambtenaren
troops = troepen | soldaten | militairen | eenheden | manschappen | veiligheidstroepen | vredestroepen | blauwhelmen | straaljagers | oorlogsschepen | regeringstroepen | grenswachten | strijdkrachten
militants = strijders | militanten | extremisten | milities | militie | jihadisten | islamisten
rebels = rebellen | opstandelingen
separatists = separatisten
terrorists = terroristen
protesters = demonstranten | betogers | actievoerders | manifestanten
strikers = stakers
civilians = burgers | burgerbevolking
residents = inwoners | bewoners | omwonenden | bevolking | dorpelingen
people = mensen | mannen | menigte
refugees = vluchtelingen | ontheemden | asielzoekers
migrants = migranten
prisoners = gevangenen | gedetineerden | krijgsgevangenen
hostages = gijzelaars | gegijzelden
activists = activisten | mensenrechtenactivisten | dissidenten
journalists = journalisten | verslaggevers
lawmakers = Kamerleden | parlementsleden | parlementariërs | afgevaardigden | senatoren
leaders = leiders | regeringsleiders | staatshoofden
diplomats = diplomaten | ambassadeurs
negotiators = onderhandelaars
prosecutors = aanklagers
judges = rechters
lawyers = advocaten
students = studenten | scholieren
workers = werknemers | arbeiders | medewerkers | personeel | leraren | mijnwerkers
farmers = boeren
doctors = artsen | dokters | verpleegkundigen
rescuers = reddingswerkers | hulpverleners | brandweerlieden | reddingsteams | reddingsploegen
witnesses = getuigen | ooggetuigen
victims = slachtoffers
relatives = familieleden | nabestaanden | familie
children = kinderen
women = vrouwen
settlers = kolonisten
criminals = criminelen | bende | bendes | smokkelaars | hackers
suspects = verdachten
businesses = bedrijven | ondernemers | banken | investeerders
supporters = aanhangers | supporters
party = partij | partijen | coalitie | fractie | regeringspartij | oppositiepartij
company = bedrijf | onderneming | concern | luchtvaartmaatschappij | fabrikant
media = media | krant | kranten | staatsmedia | staatstelevisie
aid-group = hulporganisatie | hulporganisaties | mensenrechtenorganisatie | mensenrechtenorganisaties | ngo | ngo's
armed-group = militie | gewapende groep | rebellengroep | terreurgroep | terreurorganisatie
union = vakbond | vakbonden | vakcentrale
voters = kiezers
investigators = rechercheurs | onderzoekers
scientists = wetenschappers | deskundigen
delegation = delegatie
`,
  ),
  institutions: sourced(
    WRITTEN,
    `
press = persdienst | persbureau van de president | voorlichtingsdienst
office = kantoor | bureau | kabinet
presidency = presidentieel bureau | presidentieel kabinet
`,
  ),
  honorifics: sourced(
    WRITTEN,
    new Set(
      "meneer mevrouw dhr mevr mw dr drs mr ir prof sir lady lord sjeik baron barones jonkheer dhr. mevr. mw. dr. mr. ir. prof.".split(
        " ",
      ),
    ),
  ),
  heads: sourced(
    WRITTEN,
    `
organization = ministerie | departement | agentschap | raad | commissie | comité | hof | rechtbank | partij | unie | universiteit | hogeschool | instituut | bank | vereniging | federatie | bond | stichting | fonds | maatschappij | bedrijf | concern | groep | beweging | organisatie | leger | politie | parlement | congres | senaat | vergadering | bureau | dienst | autoriteit | bestuur | liga | alliantie | coalitie | front | brigade | club | centrum | school | ziekenhuis | kerk | academie | instelling | netwerk | korps | krant | dagblad | courant | telegraaf | omroep | televisie | radio | zender | uitgeverij | fabrikant | vliegtuigbouwer | producent | vakbond | vakcentrale | kamer | kabinet | regering | militie | fractie | persbureau | inc | ltd | corp | bv | nv | holding | industries | motors | systems | technologies | airlines | airways | group | divisie | dochteronderneming | luchtvaartmaatschappij | softwarebedrijf | technologiebedrijf | inspectie | ambassade | consulaat | kliniek | gemeente | provincie | parket | woningcorporatie | toezichthouder | waterschap | brandweer | kustwacht | luchthaven
place = stad | dorp | provincie | regio | district | gemeente | staat | rivier | meer | zee | oceaan | golf | baai | eiland | eilanden | berg | bergen | dal | vallei | strook | woestijn | schiereiland | straat | weg | laan | plein | vliegveld | luchthaven | haven | brug | park | heuvel | kust | grens | kanaal | strand | republiek | koninkrijk | gebied | hoofdstad | voorstad | wijk | kamp | basis | paleis | gevangenis | stadion | plaats | havenstad | kustplaats | deelstaat | dam
group = stam | clan | familie
person = man | vrouw | jongen | meisje | broer | zus | vader | moeder | echtgenote | echtgenoot | zoon | dochter | weduwe | vriend | vriendin
`,
  ),
  particles: {
    person: sourced(
      WRITTEN,
      new Set(
        "van der den de het 't ter ten te von zu al el ul bin ben ibn bint abu di du da del la le op in".split(" "),
      ),
    ),
    other: sourced(WRITTEN, new Set("van voor en & de het der des ter ten op in aan la du".split(" "))),
  },
  and: sourced("Dutch grammar", new Set(["en", "&", "alsook", "evenals"])),
  ofWords: sourced(WRITTEN, new Set(["van", "voor", "bij", "in"])),
  ownerEndings: sourced(WRITTEN, ["'s", "'"]),
  lowerCaseNames: false,
  adjectiveEndings: sourced("not asked where names keep their capitals", []),
  articleEndings: NOT_COVERED,
  declensions: NOT_COVERED,
  dropsSubjects: false,
  locatives: sourced(WRITTEN, new Set("in te bij nabij buiten binnen uit naar op rond vlakbij vanuit".split(" "))),
  articles: sourced("Dutch grammar", new Set(["de", "het"])),
  determiners: sourced(
    WRITTEN,
    new Set(
      "de het een deze dit die dat zijn haar hun mijn onze ons jouw uw geen elke elk iedere ieder alle beide enkele meerdere vele sommige".split(
        " ",
      ),
    ),
  ),
  indefinite: sourced("Dutch grammar", new Set(["een", "geen", "elke", "elk", "iedere", "ieder", "één"])),
  qualifiers: sourced(
    WRITTEN,
    `
former = voormalig | vroeger | ex | oud | gewezen | afgezet | verdreven | vertrekkend | aftredend | demissionair | wijlen
future = aankomend | toekomstig | gekozen | nieuwverkozen | komend
deputy = vice | plaatsvervangend | onder | adjunct
acting = waarnemend | interim | tijdelijk
`,
  ),
  pronouns: sourced(
    "Dutch grammar",
    `
f = zij | ze | haar
m = hij | hem
plural = hen | hun
own-m = zijn
`,
  ),
  notNames: sourced(
    WRITTEN,
    new Set(
      (
        "de het een dit dat deze die ik je jij u we wij hij zij ze het jullie men wie wat waar wanneer waarom hoe hier daar er nu toen zijn haar hun ons onze mijn " +
        "en maar of want dus ook nog al zo dan daarna daarom daarmee daarbij daarnaast daarvoor echter bovendien toch verder eerder later inmiddels intussen ondertussen " +
        "in op aan bij met naar van voor tegen om over onder tussen door zonder sinds tot tijdens wegens volgens na uit te ter ten per rond vanaf vanuit vanwege binnen buiten naast behalve ondanks dankzij achter boven langs gedurende als omdat terwijl hoewel nadat voordat zodra zolang tenzij indien aldus zoals " +
        "niet nooit alle alles allen veel vele weinig enkele sommige meer meeste minder beide andere ander anderen geen niemand niets iedereen elk elke ieder iedere zeker ongeveer bijna ruim minstens slechts alleen vooral eindelijk misschien waarschijnlijk mogelijk natuurlijk helaas gelukkig kennelijk blijkbaar opnieuw weer vaak soms altijd " +
        "is was waren zijn wordt worden werd werden heeft hebben had hadden kan kunnen zal zullen zou zouden moet moeten mag mogen wil willen " +
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december " +
        "vandaag gisteren morgen gisteravond vanochtend vanavond vanmiddag afgelopen vorige volgende komende onlangs recent eerst " +
        "een twee drie vier vijf zes zeven acht negen tien elf twaalf tientallen honderden duizenden miljoenen half " +
        "mensen politie autoriteiten getuigen demonstranten bewoners deskundigen analisten critici bronnen media ooggetuigen hulpdiensten reddingswerkers militairen burgers onderzoekers slachtoffers " +
        "nederlands engels frans duits russisch spaans arabisch internet kerst pasen ramadan foto video beeld lees bekijk meer advertentie beste bedankt ja nee meneer mevrouw dr " +
        "god christenen moslims joden islam islamitische koerden arabieren westen westerse oosten noorden zuiden corona covid covid-19 uur euro procent dollar tv"
      ).split(" "),
    ),
  ),
  homographs: NOT_COVERED,
  unheard: NOT_COVERED,
  placeEndings: sourced("written for Readout: endings of names of countries and towns", {
    countries: "ië land stan".split(" "),
    towns: "burg dorp drecht dijk dam voort".split(" "),
  }),
  familyNameEndings: sourced(
    "written for Readout: endings of family names in many languages, as Dutch spells them",
    "ov ev in ski sky enko tsjoek jan ian sjvili berg stein man mans sen son stra sma inga ink ing ma stra huis burg dijk veld meijer meyer jansen ic vic vitsj ova eva escu ek ak cki ers aers aert ens inck ez oglu".split(
      " ",
    ),
  ),
  feminine: sourced("written for Readout: how Dutch words for women who hold an office end", {
    endings: "ster vrouw ice e".split(" "),
    always: false,
  }),
};

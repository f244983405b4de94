/** English: words around names. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import { CITY_NAMES } from "../cldr/city-names.ts";
import { COUNTRY_NAMES } from "../cldr/country-names.ts";
import type { NameWords } from "../names.ts";

const WRITTEN = "written for Readout: words of English news, from general knowledge of the language";
const CLDR = "derived from Unicode CLDR by scripts/cldr-places.ts";

const ADJECTIVES = `
AFG = Afghan
ALB = Albanian
DZA = Algerian
AGO = Angolan
ARG = Argentine | Argentinian
ARM = Armenian
AUS = Australian
AUT = Austrian
AZE = Azerbaijani | Azeri
BHR = Bahraini
BGD = Bangladeshi
BLR = Belarusian | Belarussian
BEL = Belgian
BEN = Beninese
BOL = Bolivian
BIH = Bosnian
BWA = Botswanan
BRA = Brazilian
GBR = British | English | Scottish | Welsh | Northern Irish
BGR = Bulgarian
BFA = Burkinabe
MMR = Burmese
BDI = Burundian
KHM = Cambodian
CMR = Cameroonian
CAN = Canadian
TCD = Chadian
CHL = Chilean
CHN = Chinese
COL = Colombian
COD = Congolese
CRI = Costa Rican
HRV = Croatian
CUB = Cuban
CYP = Cypriot
CZE = Czech
DNK = Danish
DOM = Dominican
ECU = Ecuadorian | Ecuadorean
EGY = Egyptian
SLV = Salvadoran
ERI = Eritrean
EST = Estonian
ETH = Ethiopian
FJI = Fijian
FIN = Finnish
FRA = French
GAB = Gabonese
GMB = Gambian
GEO = Georgian
DEU = German
GHA = Ghanaian
GRC = Greek
GTM = Guatemalan
GIN = Guinean
HTI = Haitian
HND = Honduran
HUN = Hungarian
ISL = Icelandic
IND = Indian
IDN = Indonesian
IRN = Iranian
IRQ = Iraqi
IRL = Irish
ISR = Israeli
ITA = Italian
CIV = Ivorian
JAM = Jamaican
JPN = Japanese
JOR = Jordanian
KAZ = Kazakh
KEN = Kenyan
PRK = North Korean
KOR = South Korean | Korean
UNK = Kosovar
KWT = Kuwaiti
KGZ = Kyrgyz
LAO = Laotian
LVA = Latvian
LBN = Lebanese
LBR = Liberian
LBY = Libyan
LTU = Lithuanian
MKD = Macedonian
MDG = Malagasy
MWI = Malawian
MYS = Malaysian
MDV = Maldivian
MLI = Malian
MLT = Maltese
MRT = Mauritanian
MEX = Mexican
MDA = Moldovan
MNG = Mongolian
MNE = Montenegrin
MAR = Moroccan
MOZ = Mozambican
NAM = Namibian
NPL = Nepalese | Nepali
NLD = Dutch
NZL = New Zealand
NIC = Nicaraguan
NER = Nigerien
NGA = Nigerian
NOR = Norwegian
OMN = Omani
PAK = Pakistani
PSE = Palestinian
PAN = Panamanian
PRY = Paraguayan
PER = Peruvian
PHL = Philippine | Filipino
POL = Polish
PRT = Portuguese
QAT = Qatari
ROU = Romanian
RUS = Russian
RWA = Rwandan
SAU = Saudi | Saudi Arabian
SEN = Senegalese
SRB = Serbian | Serb
SLE = Sierra Leonean
SGP = Singaporean
SVK = Slovak | Slovakian
SVN = Slovenian | Slovene
SOM = Somali
ZAF = South African
SSD = South Sudanese
ESP = Spanish
LKA = Sri Lankan
SDN = Sudanese
SWE = Swedish
CHE = Swiss
SYR = Syrian
TWN = Taiwanese
TJK = Tajik
TZA = Tanzanian
THA = Thai
TGO = Togolese
TUN = Tunisian
TUR = Turkish
TKM = Turkmen
UGA = Ugandan
UKR = Ukrainian
ARE = Emirati
URY = Uruguayan
USA = American
UZB = Uzbek
VEN = Venezuelan
VNM = Vietnamese
YEM = Yemeni
ZMB = Zambian
ZWE = Zimbabwean
002 = African
142 = Asian
150 = European
`;

/** "Russian", hence "Russians"; those in -ish, -ese and the like have nouns of their own. */
const PEOPLES = ADJECTIVES.split("\n")
  .flatMap((line) => {
    const [id, words = ""] = line.split(" = ");
    const plural = words
      .split(" | ")
      .filter((word) => word !== "" && !/(?:ish|ese|ch|ss|ic|Zealand|Philippine)$/.test(word));
    return plural.length > 0 ? [`${id} = ${plural.map((word) => `${word}s`).join(" | ")}`] : [];
  })
  .join("\n");

export const englishNameWords: NameWords = {
  declensions: NOT_COVERED,
  endings: sourced("written for Readout: plural and possessive", ["'s", "s'", "s", "es"]),
  pluralEndings: sourced("English grammar", new Set(["s", "es", "s'"])),
  clitics: NOT_COVERED,
  letters: sourced("English spelling is what name keys read by themselves", []),
  countries: sourced(CLDR, COUNTRY_NAMES.en),
  cities: sourced(CLDR, CITY_NAMES.en),
  names: sourced(
    WRITTEN,
    `
USA = U.S. | US | U.S.A. | USA | America | United States of America
GBR = U.K. | UK | Britain | Great Britain
GBR = England | Scotland | Wales | Northern Ireland
RUS = Russian Federation
CZE = Czech Republic
CIV = Ivory Coast
MMR = Burma
PRK = North Korea | DPRK
KOR = South Korea
CHN = People's Republic of China | PRC | mainland China
COD = DR Congo | DRC | Democratic Republic of the Congo | Democratic Republic of Congo
COG = Congo | Republic of Congo
MKD = Macedonia | North Macedonia
NLD = Holland
TUR = Turkey | Türkiye
ARE = UAE | United Arab Emirates | Emirates
PSE = Palestine | State of Palestine | Palestinian Authority areas
TLS = East Timor
SWZ = Swaziland
VAT = Holy See | Vatican
SYR = Syrian Arab Republic
IRN = Islamic Republic of Iran
SAU = Kingdom of Saudi Arabia
CPV = Cape Verde
BIH = Bosnia
TTO = Trinidad
RUS/Moscow = Moscow
UKR/Kyiv = Kyiv | Kiev
CHN/Beijing = Beijing | Peking
IND/New Delhi = New Delhi | Delhi
USA/Washington = Washington | Washington DC | Washington, D.C. | Washington D.C.
TUR/Ankara = Ankara
PAK/Islamabad = Islamabad
CAN/Ottawa = Ottawa
AUS/Canberra = Canberra
NZL/Wellington = Wellington
BRA/Brasilia = Brasilia | Brasília
VNM/Hanoi = Hanoi
NGA/Abuja = Abuja
CHE/Bern = Bern | Berne
CHE/Geneva = Geneva
NLD/The Hague = The Hague
ISR/Tel Aviv = Tel Aviv
ISR/Jerusalem = Jerusalem
SAU/Riyadh = Riyadh
MMR/Naypyidaw = Naypyidaw
KAZ/Astana = Astana | Nur-Sultan
SYR/Aleppo = Aleppo
IRQ/Mosul = Mosul
UKR/Kharkiv = Kharkiv | Kharkov
UKR/Odesa = Odesa | Odessa
UKR/Mariupol = Mariupol
UKR/Donetsk = Donetsk
UKR/Luhansk = Luhansk | Lugansk
UKR/Lviv = Lviv
TZA/Dodoma = Dodoma
ZAF/Pretoria = Pretoria
ZAF/Cape Town = Cape Town
MAR/Rabat = Rabat
BEL/Brussels = Brussels
FRA/Strasbourg = Strasbourg
DEU/Munich = Munich
DEU/Frankfurt = Frankfurt
DEU/Hamburg = Hamburg
ITA/Milan = Milan
ESP/Barcelona = Barcelona
GBR/Manchester = Manchester
GBR/Birmingham = Birmingham
GBR/Edinburgh = Edinburgh
USA/San Francisco = San Francisco
USA/Houston = Houston
USA/Boston = Boston
USA/Miami = Miami
USA/Philadelphia = Philadelphia
USA/Dallas = Dallas
USA/Seattle = Seattle
USA/Atlanta = Atlanta
USA/Texas = Texas
USA/California = California
USA/Florida = Florida
USA/Alabama = Alabama
USA/Ohio = Ohio
USA/Michigan = Michigan
USA/Arizona = Arizona
USA/Illinois = Illinois
USA/Pennsylvania = Pennsylvania
USA/Virginia = Virginia
USA/North Carolina = North Carolina
USA/South Carolina = South Carolina
USA/Iowa = Iowa
USA/New Hampshire = New Hampshire
USA/New Jersey = New Jersey
USA/Massachusetts = Massachusetts
USA/Wisconsin = Wisconsin
USA/Minnesota = Minnesota
USA/Missouri = Missouri
USA/Tennessee = Tennessee
USA/Kentucky = Kentucky
USA/Louisiana = Louisiana
USA/Mississippi = Mississippi
USA/Oklahoma = Oklahoma
USA/Oregon = Oregon
USA/Nevada = Nevada
USA/Utah = Utah
USA/Colorado = Colorado
USA/Kansas = Kansas
USA/Nebraska = Nebraska
USA/Maryland = Maryland
USA/Connecticut = Connecticut
USA/Maine = Maine
USA/Vermont = Vermont
USA/Hawaii = Hawaii
USA/Alaska = Alaska
USA/Arkansas = Arkansas
USA/Idaho = Idaho
USA/Montana = Montana
USA/Wyoming = Wyoming
USA/Delaware = Delaware
USA/New Mexico = New Mexico
USA/South Dakota = South Dakota
USA/North Dakota = North Dakota
USA/West Virginia = West Virginia
USA/Rhode Island = Rhode Island
PSE/Gaza = Gaza | Gaza Strip
PSE/Gaza City = Gaza City
PSE/West Bank = West Bank
PSE/Rafah = Rafah
PSE/Khan Younis = Khan Younis
PSE/Ramallah = Ramallah
UKR/Crimea = Crimea
UKR/Donbas = Donbas | Donbass
RUS/Chechnya = Chechnya
RUS/Siberia = Siberia
IND/Kashmir = Kashmir
ESP/Catalonia = Catalonia
CHN/Xinjiang = Xinjiang
CHN/Tibet = Tibet
IRQ/Kurdistan = Kurdistan
AZE/Nagorno-Karabakh = Nagorno-Karabakh
MDA/Transnistria = Transnistria
GEO/Abkhazia = Abkhazia
GEO/South Ossetia = South Ossetia
SDN/Darfur = Darfur
region/Middle East = Middle East
region/Balkans = Balkans | Western Balkans
region/Caucasus = Caucasus
region/Central Asia = Central Asia
region/Black Sea = Black Sea
region/Mediterranean = Mediterranean | Mediterranean Sea
region/Red Sea = Red Sea
region/Gulf = Persian Gulf
region/Latin America = Latin America
region/Far East = Far East
region/Scandinavia = Scandinavia
un = United Nations | UN | U.N.
un-security-council = UN Security Council | U.N. Security Council | United Nations Security Council | Security Council
un-general-assembly = UN General Assembly | U.N. General Assembly | United Nations General Assembly | General Assembly
who = World Health Organization | World Health Organisation
wfp = World Food Programme | World Food Program
unrwa = UN Relief and Works Agency
unhcr = UN Refugee Agency | U.N. Refugee Agency
unicef = UN Children's Fund
imf = IMF | International Monetary Fund
world-bank = World Bank
wto = WTO | World Trade Organization | World Trade Organisation
iaea = IAEA | International Atomic Energy Agency
icc = ICC | International Criminal Court
icj = ICJ | International Court of Justice
opcw = OPCW | Organisation for the Prohibition of Chemical Weapons | Organization for the Prohibition of Chemical Weapons
osce = OSCE | Organization for Security and Cooperation in Europe | Organization for Security and Co-operation in Europe
council-of-europe = Council of Europe
echr = European Court of Human Rights
eu = European Union | EU | E.U.
european-commission = European Commission
european-parliament = European Parliament
european-council = European Council
eu-council = Council of the European Union
ecb = ECB | European Central Bank
cjeu = European Court of Justice
nato = NATO | Nato | North Atlantic Treaty Organization
cis = CIS | Commonwealth of Independent States
csto = CSTO | Collective Security Treaty Organization
sco = SCO | Shanghai Cooperation Organization | Shanghai Cooperation Organisation
african-union = African Union
arab-league = Arab League | League of Arab States
gcc = GCC | Gulf Cooperation Council
oecd = OECD
oas = OAS | Organization of American States
g7 = Group of Seven
g20 = Group of 20
red-cross = Red Cross | ICRC | International Committee of the Red Cross
red-crescent = Red Crescent
msf = Doctors Without Borders | Médecins Sans Frontières
rsf = Reporters Without Borders
kremlin = Kremlin
duma = State Duma | Duma
fsb = Federal Security Service
wagner = Wagner | Wagner Group
rada = Verkhovna Rada
white-house = White House
pentagon = Pentagon
state-department = State Department | US State Department | U.S. State Department
us-congress = Congress | US Congress | U.S. Congress
us-senate = US Senate | U.S. Senate
us-house = House of Representatives | US House of Representatives | U.S. House of Representatives
cia = Central Intelligence Agency
fbi = Federal Bureau of Investigation
fed = Federal Reserve | Fed
downing-street = Downing Street | 10 Downing Street | No 10
elysee = Elysee | Élysée | Elysee Palace | Élysée Palace
bundesbank = Bundesbank
knesset = Knesset
idf = Israel Defense Forces | Israel Defence Forces | Israeli Defense Forces | Israeli Defence Forces
mossad = Mossad
shin-bet = Shin Bet
irgc = Revolutionary Guards | Revolutionary Guard | Islamic Revolutionary Guard Corps
palestinian-authority = Palestinian Authority | Palestinian National Authority
plo = PLO | Palestine Liberation Organization
hamas = Hamas
islamic-jihad = Islamic Jihad | Palestinian Islamic Jihad
fatah = Fatah
hezbollah = Hezbollah | Hizbollah | Hizbullah
houthis = Houthis | Houthi
islamic-state = Islamic State | IS
al-qaeda = al-Qaeda | Al-Qaeda | al Qaeda | Al Qaeda | al-Qaida
taliban = Taliban
al-shabaab = al-Shabaab | al-Shabab | al Shabaab
al-jazeera = Al Jazeera | Al-Jazeera
`,
  ),
  adjectives: sourced(WRITTEN, ADJECTIVES),
  peoples: sourced(
    WRITTEN,
    `${PEOPLES}
GBR = Briton | Brit | Englishman | Scot
DNK = Dane
ESP = Spaniard
FIN = Finn
FRA = Frenchman
IRL = Irishman
NLD = Dutchman
POL = Pole
SRB = Serb
SWE = Swede
TUR = Turk
HRV = Croat
`,
  ),
  offices: sourced(
    WRITTEN,
    `
president = president
vice-president = vice president | vice-president | deputy president
prime-minister = prime minister | premier | PM
deputy-prime-minister = deputy prime minister | deputy premier
chancellor = chancellor
king = king | monarch
queen = queen
prince = prince
crown-prince = crown prince
princess = princess
emir = emir
emperor = emperor
sultan = sultan
supreme-leader = supreme leader | ayatollah
leader = leader | strongman | ruler
head-of-state = head of state
head-of-government = head of government
foreign-minister = foreign minister | minister of foreign affairs | foreign secretary | minister for foreign affairs | top diplomat
secretary-of-state = secretary of state
defence-minister = defence minister | defense minister | minister of defence | minister of defense | defence secretary | defense secretary | secretary of defense | Pentagon chief
interior-minister = interior minister | minister of the interior | home secretary | home minister | minister of interior
finance-minister = finance minister | minister of finance | chancellor of the exchequer | treasury secretary
economy-minister = economy minister | minister of economy | business secretary
justice-minister = justice minister | minister of justice | justice secretary
health-minister = health minister | minister of health | health secretary
energy-minister = energy minister | oil minister
education-minister = education minister | education secretary
information-minister = information minister
trade-minister = trade minister | commerce minister | commerce secretary | trade secretary
agriculture-minister = agriculture minister
transport-minister = transport minister | transport secretary
environment-minister = environment minister
culture-minister = culture minister
labour-minister = labour minister | labor minister
minister = minister | cabinet minister
secretary = secretary | Brexit secretary
secretary-general = secretary-general | secretary general | general secretary
high-representative = high representative | foreign policy chief
commissioner = commissioner | high commissioner
ambassador = ambassador
envoy = envoy | special envoy | peace envoy
diplomat = diplomat
negotiator = negotiator | chief negotiator
consul = consul | consul general
spokesperson = spokesman | spokeswoman | spokesperson | press secretary
adviser = adviser | advisor | national security adviser | national security advisor
aide = aide
governor = governor | Gov.
mayor = mayor
official = official
lawmaker = lawmaker | MP | MEP | congressman | congresswoman | legislator | representative | Rep. | parliamentarian
senator = senator | Sen.
speaker = speaker | house speaker | parliament speaker
councillor = councillor | councilman | councilwoman
candidate = candidate | nominee | frontrunner
politician = politician
prosecutor = prosecutor | attorney | district attorney
prosecutor-general = prosecutor general | attorney general
judge = judge | justice | magistrate
chief-justice = chief justice
lawyer = lawyer | solicitor | barrister
general = general | Gen. | lieutenant general | major general | Lt. Gen. | Maj. Gen. | brigadier general | Brig. Gen. | brigadier | field marshal
officer = colonel | Col. | lieutenant colonel | Lt. Col. | captain | Capt. | lieutenant | Lt. | sergeant | Sgt. | corporal | Cpl. | major | officer | commodore
admiral = admiral | Adm. | rear admiral | vice admiral
commander = commander
chief-of-staff = chief of staff
soldier = soldier
police-chief = police chief | police commissioner | chief of police
police-officer = policeman | policewoman | detective | constable | superintendent | Supt.
sheriff = sheriff
inspector = inspector | chief inspector
fire-chief = fire chief
pope = pope | pontiff
patriarch = patriarch
cardinal = cardinal
bishop = bishop | archbishop
priest = priest | father | reverend | Rev. | pastor | vicar
imam = imam | cleric | mullah
rabbi = rabbi
chairman = chairman | chairwoman | chair
head = head | chief | boss
director = director | director general | director-general | general director
manager = manager
chief-executive = CEO | chief executive | chief executive officer
founder = founder | co-founder
owner = owner
representative = representative | delegate
member = member
activist = activist | campaigner | dissident
journalist = journalist | reporter | correspondent
editor = editor | editor-in-chief
analyst = analyst
expert = expert
economist = economist
professor = professor | Prof.
scientist = scientist | researcher | seismologist | historian
teacher = teacher
student = student
doctor = doctor | surgeon | physician
nurse = nurse
writer = writer | author | novelist
singer = singer | musician
actor = actor | actress
coach = coach
player = footballer
businessman = businessman | businesswoman | tycoon | billionaire | oligarch
resident = resident | local
witness = witness | eyewitness
survivor = survivor
suspect = suspect
gunman = gunman | shooter | assailant
attacker = attacker | bomber | suicide bomber
driver = driver
farmer = farmer
counterpart = counterpart
`,
  ),
  groups: sourced(
    WRITTEN,
    `
government = government | administration | cabinet | regime | junta
presidency = presidency
parliament = parliament | lawmaking body
foreign-ministry = foreign ministry | ministry of foreign affairs | foreign office
defence-ministry = defence ministry | defense ministry | ministry of defence | ministry of defense
interior-ministry = interior ministry | ministry of the interior | home office
health-ministry = health ministry | ministry of health
finance-ministry = finance ministry | ministry of finance | treasury department
justice-ministry = justice ministry | ministry of justice | justice department
economy-ministry = economy ministry | ministry of economy
ministry = ministry | finance ministry | justice ministry | energy ministry | education ministry | emergencies ministry
army = army | military | armed forces
navy = navy
air-force = air force
coast-guard = coast guard | coastguard
police = police | police force
secret-service = intelligence agencies | intelligence service | security service | secret service | intelligence agency
prosecution = prosecutor's office | prosecutors' office
court = court | tribunal | high court | appeals court | regional court | district court
supreme-court = supreme court
constitutional-court = constitutional court
central-bank = central bank
embassy = embassy | embassies | consulate
authorities = authorities | authority
opposition = opposition
officials = officials
troops = troop | soldier | force | serviceman | servicemen | military personnel | marine | peacekeeper | warplane | jet | fighter jet | warship | security force
militants = militant | fighter | gunman | insurgent | guerrilla | jihadist | militia | militiaman
rebels = rebel
separatists = separatist
terrorists = terrorist
protesters = protester | protestor | demonstrator | rioter | marcher
strikers = striker
civilians = civilian
residents = resident | villager | inhabitant | local
people = people | citizen | man | men | woman | crowd | asylum-seeker | asylum seeker
refugees = refugee | asylum seeker | displaced people
migrants = migrant | immigrant
prisoners = prisoner | detainee | inmate
hostages = hostage
activists = activist | campaigner | dissident
journalists = journalist | reporter
lawmakers = lawmaker | MPs | senator | deputy | legislator
diplomats = diplomat | envoy | ambassador
negotiators = negotiator
prosecutors = prosecutor
judges = judge
lawyers = lawyer
students = student
workers = worker | employee | staff | miner | driver | teacher
farmers = farmer
doctors = doctor | medic | nurse
rescuers = rescuer | firefighter | rescue worker | rescue team
witnesses = witness
victims = victim
relatives = relative | family
children = child | children
women = women
settlers = settler
criminals = criminal | gang | smuggler | hacker | cartel
suspects = suspect
businesses = business | investor | bank
supporters = supporter | follower | fan
party = party | parties | coalition
company = company | companies | firm | airline
media = media | newspaper | broadcaster
aid-group = aid group | aid agency | aid agencies | charities | humanitarian organization | humanitarian organisation | charity | rights group | human rights group | NGO | watchdog
armed-group = armed group | militant group | rebel group | terrorist group | terror group
union = union | trade union
voters = voter
investigators = investigator
scientists = scientist | researcher | expert
delegation = delegation
`,
  ),
  institutions: sourced(
    WRITTEN,
    `
press = press service | press office | press centre | press center | media office
office = office
presidency = presidency | presidential office | presidential administration
`,
  ),
  honorifics: sourced(
    WRITTEN,
    new Set("mr mrs ms miss sir lady lord dame dr baroness baron count sheikh sheik mr. mrs. ms. dr. hon".split(" ")),
  ),
  heads: sourced(
    WRITTEN,
    `
organization = treasury | ministry | department | agency | council | committee | commission | court | party | union | university | institute | bank | association | federation | foundation | fund | company | corporation | group | movement | organization | organisation | army | police | parliament | congress | senate | assembly | office | bureau | service | authority | board | league | alliance | coalition | front | brigade | brigades | club | airlines | airways | center | centre | school | college | hospital | church | academy | society | institution | network | forces | force | guard | corps | command | administration | trust | times | post | journal | news | newspaper | magazine | radio | television | tv | channel | broadcaster | daily | tribune | herald | guardian | telegraph | observatory | inc | ltd | corp | llc | plc | co | gmbh | ag | holdings | industries | motors | systems | technologies | airline | firm | chamber | house | cabinet | government | secretariat | inquiry | campaign | project | militia | conservatives | democrats | republicans | partners | maker | manufacturer | giant | carrier | operator | producer | developer | retailer | subsidiary | conglomerate | insurer | lender | automaker | carmaker | planemaker | supplier | brand | startup | chain | contractor | vendor | publisher | studio | label
place = city | town | village | province | region | district | county | state | river | lake | sea | ocean | gulf | bay | island | islands | mountain | mountains | valley | strip | desert | peninsula | street | road | avenue | square | airport | port | bridge | park | hill | hills | coast | border | strait | canal | plateau | beach | square | republic | kingdom | territory | capital | suburb | neighborhood | neighbourhood | camp | base | station | plain | basin | cape | forest | creek | palace | prison | stadium
group = tribe | clan | family | community
person = man | woman | boy | girl | brother | sister | father | mother | wife | husband | son | daughter | widow | lawyer | farmer | worker | colleague
`,
  ),
  particles: {
    person: sourced(
      WRITTEN,
      new Set("al el ul bin ben ibn bint abu von van der den de da di du dos del della la le ter zu av".split(" ")),
    ),
    other: sourced(WRITTEN, new Set("of the for and & de la du des del di".split(" "))),
  },
  and: sourced("English grammar", new Set(["and", "&"])),
  ofWords: sourced(WRITTEN, new Set(["of", "for"])),
  ownerEndings: sourced(WRITTEN, ["'s", "s'", "'"]),
  lowerCaseNames: false,
  adjectiveEndings: sourced("not asked where names keep their capitals", []),
  articleEndings: NOT_COVERED,
  dropsSubjects: false,
  locatives: sourced(WRITTEN, new Set("in at near outside inside across throughout".split(" "))),
  articles: sourced("English grammar", new Set(["the"])),
  determiners: sourced(
    WRITTEN,
    new Set(
      "the a an this that these those his her its their our my your some any each every another all both no several many".split(
        " ",
      ),
    ),
  ),
  indefinite: sourced("English grammar", new Set(["a", "an", "another", "one", "any", "every", "each"])),
  qualifiers: sourced(
    WRITTEN,
    `
former = former | ex | late | previous | onetime | ousted | deposed | outgoing | disgraced
future = incoming | designate | elect | would-be | next
deputy = deputy | vice | assistant | junior
acting = acting | interim | caretaker
`,
  ),
  pronouns: sourced(
    "English grammar",
    `
f = she | her | herself
m = he | him | his | himself
plural = they | them | their | themselves
`,
  ),
  notNames: sourced(
    WRITTEN,
    new Set(
      (
        "the a an this that these those i we you he she it they his her its their our my your who what which when where why how there here " +
        "and but or so yet nor if then as at by for from in into of off on onto out over to up with within without about above across after against along amid among around " +
        "before behind below beneath beside besides between beyond despite down during except following inside like near outside since through throughout toward towards under until upon via while whereas although though because unless " +
        "no not never now only just even still also too again already always often once twice soon later earlier meanwhile however moreover instead indeed perhaps maybe thus therefore hence otherwise nevertheless nonetheless " +
        "all any both each either every few many more most much neither none other others another some several such same one two three four five six seven eight nine ten eleven twelve hundreds thousands millions dozens scores half " +
        "first second third last next new old former current late early big small great good bad best worst local national international foreign domestic " +
        "is was are were be been being has have had do does did will would can could shall should may might must let " +
        "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december " +
        "mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec " +
        "according asked speaking addressing commenting responding citing quoting noting adding calling saying given based using including regarding concerning considering " +
        "people police officials authorities witnesses protesters residents experts analysts critics supporters sources reports rescuers soldiers troops rebels militants lawmakers " +
        "today yesterday tomorrow tonight overnight recently currently previously ultimately eventually finally additionally further furthermore similarly likewise separately apparently clearly certainly obviously actually basically essentially especially particularly " +
        "english french german russian spanish arabic chinese internet christmas easter ramadan photo video image updated read watch related more advertisement dear please thank thanks yes mr mrs ms dr sir lady lord " +
        "man woman men women child children father mother son daughter brother sister family god christian christians muslim muslims jews jewish islamic islam catholic sunni shiite shia kurdish kurds arab arabs western islamist " +
        "covid covid-19 coronavirus am pm gmt est utc tv eu-wide prime security human health state government law news"
      ).split(" "),
    ),
  ),
  homographs: NOT_COVERED,
  unheard: NOT_COVERED,
  placeEndings: sourced("written for Readout: endings of names of countries and towns", {
    countries: "ia land stan".split(" "),
    towns: "burg burgh ville ton ford shire grad polis mouth bridge port".split(" "),
  }),
  familyNameEndings: sourced(
    "written for Readout: endings of family names in many languages, as English spells them",
    "ov ev in sky ski skiy skyy enko chuk yan ian shvili dze berg stein man mann son sen ez es oglu ic vic vich ova eva escu ek ak iev yev off wski cki aite iene opoulos idis akis poulos".split(
      " ",
    ),
  ),
  feminine: sourced("written for Readout: how English words for women who hold an office end", {
    endings: "woman ress".split(" "),
    always: true,
  }),
};

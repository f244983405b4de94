/** French: words around names. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import { CITY_NAMES } from "../cldr/city-names.ts";
import { COUNTRY_NAMES } from "../cldr/country-names.ts";
import type { NameWords } from "../names.ts";

const WRITTEN = "written for Readout: words of French news, from general knowledge of the language";
const CLDR = "derived from Unicode CLDR by scripts/cldr-places.ts";

/** Adjectives of countries, which are also the nouns of their people. */
const ADJECTIVES = `
AFG = afghan
ALB = albanais
DZA = algérien
AGO = angolais
ARG = argentin
ARM = arménien
AUS = australien
AUT = autrichien
AZE = azerbaïdjanais | azéri
BHR = bahreïni | bahreïnien
BGD = bangladais
BLR = bélarusse | biélorusse
BEL = belge
BEN = béninois
BOL = bolivien
BIH = bosnien | bosniaque
BWA = botswanais
BRA = brésilien
GBR = britannique | anglais | écossais | gallois | nord-irlandais
BGR = bulgare
BFA = burkinabè | burkinabé
MMR = birman
BDI = burundais
KHM = cambodgien
CMR = camerounais
CAN = canadien
TCD = tchadien
CHL = chilien
CHN = chinois
COL = colombien
COD = congolais
CRI = costaricien
HRV = croate
CUB = cubain
CYP = chypriote
CZE = tchèque
DNK = danois
DOM = dominicain
ECU = équatorien
EGY = égyptien
SLV = salvadorien
ERI = érythréen
EST = estonien
ETH = éthiopien
FIN = finlandais
FRA = français
GAB = gabonais
GMB = gambien
GEO = géorgien
DEU = allemand
GHA = ghanéen
GRC = grec | grecque
GTM = guatémaltèque
GIN = guinéen
HTI = haïtien
HND = hondurien
HUN = hongrois
ISL = islandais
IND = indien
IDN = indonésien
IRN = iranien
IRQ = irakien
IRL = irlandais
ISR = israélien
ITA = italien
CIV = ivoirien
JAM = jamaïcain
JPN = japonais | nippon
JOR = jordanien
KAZ = kazakh
KEN = kényan
PRK = nord-coréen
KOR = sud-coréen
UNK = kosovar
KWT = koweïtien
KGZ = kirghiz | kirghize
LAO = laotien
LVA = letton | lettonne
LBN = libanais
LBR = libérien
LBY = libyen
LTU = lituanien
LUX = luxembourgeois
MKD = macédonien | nord-macédonien
MDG = malgache
MWI = malawite
MYS = malaisien
MDV = maldivien
MLI = malien
MLT = maltais
MRT = mauritanien
MEX = mexicain
MDA = moldave
MNG = mongol
MNE = monténégrin
MAR = marocain
MOZ = mozambicain
NAM = namibien
NPL = népalais
NLD = néerlandais | hollandais
NZL = néo-zélandais
NIC = nicaraguayen
NER = nigérien
NGA = nigérian | nigériane
NOR = norvégien
OMN = omanais
PAK = pakistanais
PSE = palestinien
PAN = panaméen
PRY = paraguayen
PER = péruvien
PHL = philippin
POL = polonais
PRT = portugais
QAT = qatari | qatarien
ROU = roumain
RUS = russe
RWA = rwandais
SAU = saoudien
SEN = sénégalais
SRB = serbe
SLE = sierra-léonais
SGP = singapourien
SVK = slovaque
SVN = slovène
SOM = somalien
ZAF = sud-africain
SSD = sud-soudanais
ESP = espagnol
LKA = sri-lankais
SDN = soudanais
SWE = suédois
CHE = suisse | helvétique
SYR = syrien
TWN = taïwanais
TJK = tadjik
TZA = tanzanien
THA = thaïlandais
TGO = togolais
TUN = tunisien
TUR = turc | turque
TKM = turkmène
UGA = ougandais
UKR = ukrainien
ARE = émirati | émirien
URY = uruguayen
USA = américain | états-unien
UZB = ouzbek | ouzbèke
VEN = vénézuélien
VNM = vietnamien
YEM = yéménite
ZMB = zambien
ZWE = zimbabwéen
002 = africain
142 = asiatique
150 = européen
`;

export const frenchNameWords: NameWords = {
  endings: sourced("French grammar: gender and number", "e s es ne nes x le les te tes se ses".split(" ")),
  pluralEndings: sourced("French grammar", new Set("s es nes x les tes ses".split(" "))),
  clitics: NOT_COVERED,
  declensions: NOT_COVERED,
  letters: sourced("written for Readout: how French reads Latin letters, where not as English does", []),
  countries: sourced(CLDR, COUNTRY_NAMES.fr),
  cities: sourced(CLDR, CITY_NAMES.fr),
  names: sourced(
    WRITTEN,
    `
USA = États-Unis | Etats-Unis | États-Unis d'Amérique | USA | Amérique | Etats-unis
GBR = Grande-Bretagne | Royaume-Uni | Angleterre | Écosse | Ecosse | pays de Galles | Irlande du Nord
RUS = Fédération de Russie | Russie
CZE = République tchèque | Tchéquie
CIV = Côte d'Ivoire
MMR = Birmanie
PRK = Corée du Nord
KOR = Corée du Sud | République de Corée
CHN = République populaire de Chine | Chine populaire
COD = République démocratique du Congo | RDC | RD Congo
COG = Congo | Congo-Brazzaville
MKD = Macédoine | Macédoine du Nord
NLD = Pays-Bas | Hollande
TUR = Turquie
ARE = Émirats arabes unis | Emirats arabes unis | Émirats | Emirats
PSE = Palestine | Territoires palestiniens | État de Palestine
TLS = Timor oriental
VAT = Vatican | Saint-Siège
SYR = République arabe syrienne
IRN = République islamique d'Iran | République islamique
SAU = Arabie saoudite | Arabie Saoudite | Royaume d'Arabie saoudite
BIH = Bosnie
BLR = Biélorussie | Bélarus
MDA = Moldavie
ZAF = Afrique du Sud
NZL = Nouvelle-Zélande
CAF = Centrafrique | République centrafricaine
SSD = Soudan du Sud
CHE = Confédération helvétique
RUS/Moscow = Moscou
RUS/Saint Petersburg = Saint-Pétersbourg
UKR/Kyiv = Kiev | Kyiv
CHN/Beijing = Pékin
CHN/Shanghai = Shanghai
IND/New Delhi = New Delhi | Delhi
USA/Washington = Washington
USA/New York = New York
TUR/Ankara = Ankara
TUR/Istanbul = Istanbul
PAK/Islamabad = Islamabad
CAN/Ottawa = Ottawa
AUS/Canberra = Canberra
NZL/Wellington = Wellington
BRA/Brasilia = Brasilia
VNM/Hanoi = Hanoï
NGA/Abuja = Abuja
CHE/Bern = Berne
CHE/Geneva = Genève
CHE/Zurich = Zurich
NLD/The Hague = La Haye
ISR/Tel Aviv = Tel-Aviv | Tel Aviv
ISR/Jerusalem = Jérusalem
SAU/Riyadh = Riyad
KAZ/Astana = Astana
SYR/Aleppo = Alep
SYR/Damascus = Damas
IRQ/Mosul = Mossoul
UKR/Kharkiv = Kharkiv | Kharkov
UKR/Odesa = Odessa
UKR/Mariupol = Marioupol
UKR/Donetsk = Donetsk
UKR/Luhansk = Lougansk | Louhansk
UKR/Lviv = Lviv
UKR/Crimea = Crimée
UKR/Donbas = Donbass
FRA/Strasbourg = Strasbourg
FRA/Marseille = Marseille
FRA/Lyon = Lyon
FRA/Nice = Nice
FRA/Toulouse = Toulouse
FRA/Bordeaux = Bordeaux
FRA/Corsica = Corse
DEU/Munich = Munich
DEU/Frankfurt = Francfort
DEU/Hamburg = Hambourg
DEU/Cologne = Cologne
DEU/Bavaria = Bavière
ITA/Milan = Milan
ITA/Turin = Turin
ITA/Naples = Naples
ITA/Venice = Venise
ITA/Florence = Florence
ITA/Genoa = Gênes
ITA/Bologna = Bologne
ITA/Palermo = Palerme
ITA/Sicily = Sicile
ITA/Sardinia = Sardaigne
ITA/Lombardy = Lombardie
ITA/Tuscany = Toscane
ITA/Lampedusa = Lampedusa
ITA/L'Aquila = L'Aquila
ESP/Barcelona = Barcelone
ESP/Valencia = Valence
ESP/Seville = Séville
ESP/Zaragoza = Saragosse
ESP/Bilbao = Bilbao
ESP/Catalonia = Catalogne
ESP/Andalusia = Andalousie
ESP/Galicia = Galice
ESP/Basque Country = Pays basque
ESP/Canary Islands = îles Canaries | Canaries
PRT/Porto = Porto
GRC/Thessaloniki = Thessalonique
BEL/Brussels = Bruxelles
BEL/Antwerp = Anvers
GBR/London = Londres
GBR/Edinburgh = Édimbourg
USA/California = Californie
USA/Texas = Texas
USA/Florida = Floride
USA/Pennsylvania = Pennsylvanie
USA/Virginia = Virginie
USA/Louisiana = Louisiane
USA/North Carolina = Caroline du Nord
USA/South Carolina = Caroline du Sud
USA/Hawaii = Hawaï
USA/Philadelphia = Philadelphie
USA/San Francisco = San Francisco
USA/Boston = Boston
USA/Miami = Miami
CAN/Quebec = Québec
PSE/Gaza = bande de Gaza | Bande de Gaza | Gaza | enclave palestinienne
PSE/Gaza City = ville de Gaza | Gaza-ville | Gaza-Ville
PSE/West Bank = Cisjordanie
PSE/Rafah = Rafah
PSE/Khan Younis = Khan Younès | Khan Younis
PSE/Ramallah = Ramallah
RUS/Chechnya = Tchétchénie
RUS/Siberia = Sibérie
IND/Kashmir = Cachemire
CHN/Xinjiang = Xinjiang
CHN/Tibet = Tibet
IRQ/Kurdistan = Kurdistan
AZE/Nagorno-Karabakh = Haut-Karabakh | Nagorny-Karabakh
MDA/Transnistria = Transnistrie
GEO/Abkhazia = Abkhazie
GEO/South Ossetia = Ossétie du Sud
SDN/Darfur = Darfour
region/Middle East = Moyen-Orient | Proche-Orient
region/Balkans = Balkans | Balkans occidentaux
region/Caucasus = Caucase
region/Central Asia = Asie centrale
region/Black Sea = mer Noire
region/Mediterranean = Méditerranée | mer Méditerranée
region/Red Sea = mer Rouge
region/Gulf = golfe Persique | Golfe
region/Latin America = Amérique latine
region/Far East = Extrême-Orient
region/Scandinavia = Scandinavie
region/Sahel = Sahel
region/Maghreb = Maghreb
un = ONU | Nations unies | Nations Unies | Organisation des Nations unies
un-security-council = Conseil de sécurité | Conseil de sécurité de l'ONU | Conseil de sécurité des Nations unies
un-general-assembly = Assemblée générale de l'ONU | Assemblée générale des Nations unies
unicef = Unicef | Fonds des Nations unies pour l'enfance
unesco = Unesco
unhcr = HCR | Haut-Commissariat aux réfugiés | Haut Commissariat des Nations unies pour les réfugiés
unrwa = Unrwa
who = OMS | Organisation mondiale de la santé | Organisation mondiale de la Santé
wfp = PAM | Programme alimentaire mondial
imf = FMI | Fonds monétaire international
world-bank = Banque mondiale
wto = OMC | Organisation mondiale du commerce
iaea = AIEA | Agence internationale de l'énergie atomique
icc = CPI | Cour pénale internationale
icj = CIJ | Cour internationale de justice | Cour internationale de Justice
opcw = OIAC | Organisation pour l'interdiction des armes chimiques
osce = OSCE | Organisation pour la sécurité et la coopération en Europe
council-of-europe = Conseil de l'Europe
echr = CEDH | Cour européenne des droits de l'homme
eu = UE | Union européenne | Union Européenne
european-commission = Commission européenne | Commission Européenne
european-parliament = Parlement européen
european-council = Conseil européen
eu-council = Conseil de l'UE | Conseil de l'Union européenne
ecb = BCE | Banque centrale européenne
cjeu = CJUE | Cour de justice de l'Union européenne | Cour de justice de l'UE
nato = Otan | OTAN | Alliance atlantique
cis = CEI | Communauté des États indépendants
csto = OTSC
sco = OCS | Organisation de coopération de Shanghai
african-union = Union africaine | UA
ecowas = Cédéao | Cedeao | CEDEAO
arab-league = Ligue arabe
oecd = OCDE
oas = OEA | Organisation des États américains
g7 = G7
g20 = G20
opec = Opep | OPEP
interpol = Interpol
red-cross = Croix-Rouge | CICR | Comité international de la Croix-Rouge
red-crescent = Croissant-Rouge
msf = Médecins sans frontières | MSF | Médecins Sans Frontières
amnesty = Amnesty International | Amnesty
rsf = Reporters sans frontières | RSF
greenpeace = Greenpeace
kremlin = Kremlin
duma = Douma
fsb = FSB
wagner = Wagner | groupe Wagner
rada = Rada | Verkhovna Rada
white-house = Maison Blanche | Maison-Blanche
pentagon = Pentagone
state-department = département d'État | Département d'État | département d'Etat
us-congress = Congrès | Congrès américain
us-senate = Sénat américain
us-house = Chambre des représentants
fed = Réserve fédérale | Fed
downing-street = Downing Street
elysee = Élysée | Elysée | palais de l'Élysée
bundestag = Bundestag
knesset = Knesset
idf = Tsahal | armée israélienne
mossad = Mossad
shin-bet = Shin Beth | Shin Bet
irgc = Gardiens de la révolution | Gardiens de la Révolution | gardiens de la révolution
palestinian-authority = Autorité palestinienne
plo = OLP
hamas = Hamas
islamic-jihad = Jihad islamique | Djihad islamique
fatah = Fatah
hezbollah = Hezbollah
houthis = Houthis | Houthi | houthis
islamic-state = État islamique | Etat islamique | Daech | EI
al-qaeda = Al-Qaïda | Al-Qaida | Al Qaïda
taliban = talibans | Taliban | Talibans
boko-haram = Boko Haram
al-shabaab = Al-Shabaab | Al-Chabab | shebab | Shebab
pkk = PKK | Parti des travailleurs du Kurdistan
afp = AFP | Agence France-Presse
reuters = Reuters
ap = AP | Associated Press
tass = Tass | TASS
interfax = Interfax
ria = Ria Novosti | RIA Novosti
xinhua = Chine nouvelle | Xinhua
anadolu = Anadolu | agence Anadolu
ansa = Ansa
efe = Efe | EFE
europa-press = Europa Press
adnkronos = Adnkronos
bloomberg = Bloomberg
dpa = dpa | DPA
bbc = BBC
cnn = CNN
al-jazeera = Al-Jazeera | Al Jazeera | Al-Jazira
bundesbank = Bundesbank
cia = CIA
fbi = FBI
nsa = NSA
`,
  ),
  adjectives: sourced(WRITTEN, ADJECTIVES),
  peoples: sourced(WRITTEN, ADJECTIVES),
  offices: sourced(
    WRITTEN,
    `
president = président | présidente | chef de l'État | chef de l'Etat
vice-president = vice-président | vice-présidente
prime-minister = Premier ministre | premier ministre | Première ministre | première ministre
deputy-prime-minister = vice-Premier ministre | vice-premier ministre
chancellor = chancelier | chancelière
king = roi | souverain | monarque
queen = reine
prince = prince
crown-prince = prince héritier
princess = princesse
emir = émir
emperor = empereur
sultan = sultan
supreme-leader = guide suprême | ayatollah | dirigeant suprême
leader = dirigeant | dirigeante | leader | chef de file | homme fort | numéro un
head-of-state = chef d'État | chef d'Etat | cheffe de l'État | chefs d'État
head-of-government = chef du gouvernement | cheffe du gouvernement | chef de gouvernement
foreign-minister = ministre des Affaires étrangères | ministre des affaires étrangères | chef de la diplomatie | cheffe de la diplomatie | ministre de l'Europe et des Affaires étrangères
secretary-of-state = secrétaire d'État | secrétaire d'Etat | secrétaire d'État américain
defence-minister = ministre de la Défense | ministre de la défense | ministre des Armées | ministre des armées | secrétaire à la Défense
interior-minister = ministre de l'Intérieur | ministre de l'intérieur
finance-minister = ministre des Finances | ministre de l'Économie et des Finances | secrétaire au Trésor | grand argentier
economy-minister = ministre de l'Économie | ministre de l'Economie
justice-minister = ministre de la Justice | garde des Sceaux | garde des sceaux
health-minister = ministre de la Santé
energy-minister = ministre de l'Énergie | ministre de l'Energie | ministre du Pétrole
education-minister = ministre de l'Éducation | ministre de l'Education nationale | ministre de l'Éducation nationale
information-minister = ministre de l'Information | ministre de la Communication
trade-minister = ministre du Commerce
agriculture-minister = ministre de l'Agriculture
transport-minister = ministre des Transports
environment-minister = ministre de l'Environnement | ministre de la Transition écologique
culture-minister = ministre de la Culture
labour-minister = ministre du Travail
minister = ministre
secretary = secrétaire
secretary-general = secrétaire général | secrétaire générale
high-representative = haut représentant | haute représentante
commissioner = commissaire | haut-commissaire
ambassador = ambassadeur | ambassadrice
envoy = émissaire | envoyé spécial | envoyée spéciale | envoyé
diplomat = diplomate
negotiator = négociateur | négociatrice | négociateur en chef
consul = consul | consule
spokesperson = porte-parole
adviser = conseiller | conseillère
aide = collaborateur | collaboratrice
governor = gouverneur | gouverneure
mayor = maire | bourgmestre
prefect = préfet | préfète | sous-préfet
official = responsable | fonctionnaire | haut responsable | officiel
lawmaker = député | députée | eurodéputé | eurodéputée | parlementaire
senator = sénateur | sénatrice
speaker = président de l'Assemblée nationale | présidente de l'Assemblée nationale | président du Parlement | président du Sénat
councillor = conseiller municipal | conseillère municipale
candidate = candidat | candidate
politician = homme politique | femme politique
prosecutor = procureur | procureure | magistrat du parquet
prosecutor-general = procureur général | procureure générale | procureur de la République
judge = juge | magistrat | magistrate
chief-justice = président de la Cour suprême
lawyer = avocat | avocate
general = général | générale
officer = colonel | capitaine | lieutenant | lieutenant-colonel | commandant | sergent | officier | caporal | adjudant
admiral = amiral | contre-amiral | vice-amiral
commander = commandant en chef | commandant des forces
chief-of-staff = chef d'état-major | chef d'état-major des armées | chef de cabinet
soldier = soldat | soldate | militaire
police-chief = chef de la police | préfet de police
police-officer = policier | policière | gendarme
sheriff = shérif
inspector = inspecteur | inspectrice
fire-chief = chef des pompiers
pope = pape | souverain pontife
patriarch = patriarche
cardinal = cardinal
bishop = évêque | archevêque
priest = prêtre | curé | abbé
imam = imam | mollah
rabbi = rabbin
chairman = président du conseil d'administration | PDG
head = chef | cheffe | patron | patronne
director = directeur | directrice | directeur général | directrice générale
manager = gérant | gérante
chief-executive = PDG | directeur exécutif
founder = fondateur | fondatrice | cofondateur
owner = propriétaire
representative = représentant | représentante | délégué | déléguée
member = membre
activist = militant | militante | activiste | dissident
journalist = journaliste | reporter | correspondant | correspondante
editor = rédacteur en chef | rédactrice en chef
analyst = analyste
expert = expert | experte | spécialiste
economist = économiste
professor = professeur | professeure
scientist = chercheur | chercheuse | scientifique | sismologue | historien | historienne
teacher = enseignant | enseignante | instituteur | institutrice
student = étudiant | étudiante | élève
doctor = médecin | chirurgien | docteur
nurse = infirmier | infirmière
writer = écrivain | écrivaine | romancier | auteur | autrice
singer = chanteur | chanteuse | rappeur
actor = acteur | actrice | comédien | comédienne
coach = entraîneur | sélectionneur
player = joueur | joueuse | footballeur
businessman = homme d'affaires | femme d'affaires | milliardaire | oligarque | entrepreneur
resident = habitant | habitante | riverain | riveraine
witness = témoin | témoin oculaire
survivor = survivant | survivante | rescapé | rescapée
victim = victime
suspect = suspect | suspecte
gunman = tireur | homme armé
attacker = assaillant | assaillante | agresseur | kamikaze
driver = conducteur | conductrice | chauffeur
worker = ouvrier | ouvrière | employé | employée
farmer = agriculteur | agricultrice | paysan
counterpart = homologue
`,
  ),
  groups: sourced(
    WRITTEN,
    `
government = gouvernement | exécutif | administration | régime | junte | cabinet
presidency = présidence
parliament = parlement | assemblée nationale
foreign-ministry = ministère des Affaires étrangères | ministère des affaires étrangères
defence-ministry = ministère de la Défense | ministère de la défense | ministère des Armées
interior-ministry = ministère de l'Intérieur | ministère de l'intérieur
health-ministry = ministère de la Santé | ministère de la santé
finance-ministry = ministère des Finances | ministère des finances
justice-ministry = ministère de la Justice | ministère de la justice
economy-ministry = ministère de l'Économie | ministère de l'économie
ministry = ministère
army = armée | forces armées | armée de terre
navy = marine nationale | marine
air-force = armée de l'air
coast-guard = garde-côtes | gardes-côtes
police = police | forces de l'ordre | gendarmerie | police nationale
secret-service = services de renseignement | services secrets | services de sécurité | renseignement
prosecution = parquet | ministère public
court = tribunal | cour d'appel | cour | tribunal correctionnel | cour d'assises
supreme-court = cour suprême | cour de cassation
constitutional-court = cour constitutionnelle | conseil constitutionnel
central-bank = banque centrale
embassy = ambassade | consulat
authorities = autorités | pouvoirs publics
opposition = opposition
officials = responsable | fonctionnaire | officiel
troops = soldat | troupe | militaire | forces | casque bleu | casques bleus | combattant | forces de sécurité
militants = combattant | jihadiste | djihadiste | milicien | insurgé | homme armé | hommes armés
rebels = rebelle
separatists = séparatiste | indépendantiste
terrorists = terroriste
protesters = manifestant | manifestante | protestataire | émeutier
strikers = gréviste
civilians = civil
residents = habitant | riverain | villageois
people = homme | femme | personne | citoyen | gens | foule
refugees = réfugié | demandeur d'asile
migrants = migrant
prisoners = prisonnier | détenu
hostages = otage
activists = militant | activiste
journalists = journaliste
lawmakers = député | parlementaire | élu | sénateur
leaders = dirigeant | leader
diplomats = diplomate
negotiators = négociateur
prosecutors = procureur
judges = juge | magistrat
lawyers = avocat
students = étudiant | élève | lycéen | collégien
workers = ouvrier | employé | salarié | travailleur | cheminot | mineur
farmers = agriculteur | paysan | éleveur
doctors = médecin | soignant | infirmier
rescuers = secouriste | sauveteur | pompier | secours | équipes de secours | sapeur-pompier
witnesses = témoin
victims = victime
relatives = proche | famille | parent
children = enfant
women = femmes
settlers = colon
criminals = criminel | gang | trafiquant | passeur | pirate | cartel
suspects = suspect
businesses = entreprise | investisseur
supporters = partisan | supporteur | supporter | sympathisant
party = parti | coalition | formation
company = société | compagnie | groupe
media = médias | presse
aid-group = ONG | organisation humanitaire | association humanitaire | organisation de défense des droits humains
armed-group = groupe armé | groupe terroriste | groupe rebelle | milice
union = syndicat | centrale syndicale
voters = électeur
investigators = enquêteur
scientists = scientifique | chercheur | expert | spécialiste
delegation = délégation
`,
  ),
  institutions: sourced(
    WRITTEN,
    `
press = service de presse | bureau de presse | service de communication
office = bureau | cabinet | services
presidency = présidence | administration présidentielle
`,
  ),
  honorifics: sourced(
    WRITTEN,
    new Set(
      "m mm mme mmes mlle monsieur madame mademoiselle messieurs mesdames sir lady lord cheikh me maître dr baron comte comtesse".split(
        " ",
      ),
    ),
  ),
  heads: sourced(
    WRITTEN,
    `
organization = ministère | agence | département | conseil | comité | commission | cour | tribunal | parti | union | université | institut | banque | association | fédération | fondation | fonds | compagnie | société | entreprise | groupe | mouvement | organisation | armée | police | parlement | congrès | sénat | assemblée | bureau | service | autorité | ligue | alliance | coalition | front | syndicat | confédération | centre | observatoire | hôpital | lycée | école | église | club | équipe | chaîne | journal | quotidien | radio | télévision | laboratoire | musée | théâtre | brigade | bataillon | régiment | milice | chambre | parquet | direction | office | secrétariat | collectif | ONG | croissant | réseau | état-major | ambassade | consulat | clinique | mairie | préfecture | présidence | rectorat | inspection | gendarmerie | opérateur
place = ville | village | province | région | district | comté | département | État | état | fleuve | rivière | lac | mer | océan | golfe | baie | île | îles | mont | montagne | vallée | bande | désert | péninsule | rue | avenue | boulevard | place | aéroport | port | pont | parc | colline | côte | frontière | détroit | canal | plateau | plage | république | royaume | territoire | capitale | quartier | banlieue | camp | base | gare | commune | localité | enclave | palais | prison | cap | col | barrage | autoroute | stade | faubourg | préfecture | cité
group = tribu | clan | famille | communauté
person = homme | femme | garçon | fille | frère | sœur | père | mère | épouse | mari | fils | veuve | avocat | avocate | agriculteur | collègue | jeune
`,
  ),
  particles: {
    person: sourced(
      WRITTEN,
      new Set("al el ben ibn bin abou abu von van der den de d' du la le di da dos del y".split(" ")),
    ),
    other: sourced(WRITTEN, new Set("de du des d' la le les l' et pour of the à en aux".split(" "))),
  },
  and: sourced("French grammar", new Set("et".split(" "))),
  ofWords: sourced("French grammar", new Set("de du des d'".split(" "))),
  ownerEndings: sourced("French has none", []),
  lowerCaseNames: true,
  adjectiveEndings: sourced("French puts its adjectives behind: none opens a name", []),
  articleEndings: NOT_COVERED,
  dropsSubjects: false,
  locatives: sourced("French grammar", new Set("à au aux en dans près chez sur".split(" "))),
  articles: sourced("French grammar", new Set("le la les l'".split(" "))),
  determiners: sourced(
    "French grammar",
    new Set(
      (
        "le la les l' un une des du au aux ce cet cette ces son sa ses leur leurs notre nos mon ma mes votre vos chaque plusieurs aucun aucune tout toute tous " +
        "toutes quelques deux"
      ).split(" "),
    ),
  ),
  indefinite: sourced(
    "French grammar",
    new Set("un une des autre d'autres certains certaines plusieurs chaque quelque quelques".split(" ")),
  ),
  qualifiers: sourced(
    WRITTEN,
    `
former = ex | ancien | ancienne | anciens | anciennes | feu | défunt | ex-
future = futur | future | élu | élue | prochain | désigné | désignée
deputy = vice | adjoint | adjointe | suppléant
acting = intérimaire | par intérim | provisoire
`,
  ),
  pronouns: sourced(
    "French grammar",
    `
f = elle | elle-même | -elle
m = il | lui | lui-même | -il
plural = ils | elles | eux | eux-mêmes | elles-mêmes | -ils | -elles
own = ses
own-plural = leurs
`,
  ),
  notNames: sourced(
    WRITTEN,
    new Set(
      (
        "je tu il elle on nous vous ils elles ce cet cette ces ça cela ceci celui celle ceux celles qui que quoi dont où quel quelle quels quelles lequel " +
        "laquelle comment pourquoi quand combien le la les l' un une des du de d' au aux et ou mais ni or car donc si comme lorsque puisque quoique parce afin " +
        "tandis alors ainsi aussi puis ensuite enfin encore déjà toujours jamais souvent parfois cependant pourtant toutefois néanmoins notamment surtout " +
        "seulement même très plus moins trop peu beaucoup bien mal à dans en par pour sur sous avec sans chez vers entre parmi contre depuis pendant durant " +
        "avant après dès devant derrière jusque malgré selon outre hors près lors grâce face suite hormis sauf concernant mon ma mes ton ta tes son sa ses " +
        "notre nos votre vos leur leurs tout toute tous toutes aucun aucune chaque plusieurs certain certains certaines quelque quelques autre autres même " +
        "mêmes tel telle ne pas non oui est sont était étaient sera seront a ont avait avaient aura auront fait peut doit faut voici voilà il-y-a un deux trois " +
        "quatre cinq six sept huit neuf dix onze douze vingt trente cent mille premier première deuxième troisième dernier dernière nouveau nouvelle nouvelles " +
        "ancien lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier " +
        "aujourd'hui demain interrogé interrogée interrogés questionné joint jointe contacté contactée selon d'après cité citant ajoutant police autorités " +
        "secours victimes manifestants habitants experts sources témoins militaires soldats gens personne personnes rien dieu noël pâques internet chrétiens " +
        "musulmans juifs arabes islam christianisme covid covid-19 coronavirus monsieur madame mademoiselle messieurs mm m mme mlle photo vidéo image lire voir " +
        "aussi publicité source auteur"
      ).split(" "),
    ),
  ),
  homographs: NOT_COVERED,
  unheard: NOT_COVERED,
  placeEndings: sourced("written for Readout: endings of names of countries and towns", {
    countries: "ie lande stan".split(" "),
    towns: "ville bourg grad".split(" "),
  }),
  familyNameEndings: sourced(
    "written for Readout: endings of family names as French spells them",
    "ov ev ine ski sky enko tchouk tchenko ian chvili berg stein man mann son sen ez es oglu ic vic vitch ova eva escu ek ak ot et eau aud ault ard ier oux ert elle ini etti elli".split(
      " ",
    ),
  ),
  feminine: sourced("written for Readout: how French words for women who hold an office end", {
    endings: "e ice euse".split(" "),
    always: false,
  }),
};

/** Italian: words around names. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import { CITY_NAMES } from "../cldr/city-names.ts";
import { COUNTRY_NAMES } from "../cldr/country-names.ts";
import type { NameWords } from "../names.ts";

const WRITTEN = "written for Readout: words of Italian news, from general knowledge of the language";
const CLDR = "derived from Unicode CLDR by scripts/cldr-places.ts";

/** Adjectives of countries, which are also the nouns of their people. */
const ADJECTIVES = `
AFG = afghano | afgano
ALB = albanese
DZA = algerino
AGO = angolano
ARG = argentino
ARM = armeno
AUS = australiano
AUT = austriaco
AZE = azero | azerbaigiano
BHR = bahreinita
BGD = bengalese
BLR = bielorusso
BEL = belga | belgi | belghe
BEN = beninese
BOL = boliviano
BIH = bosniaco
BWA = botswano
BRA = brasiliano
GBR = britannico | inglese | scozzese | gallese | nordirlandese
BGR = bulgaro
BFA = burkinabé
MMR = birmano
BDI = burundese
KHM = cambogiano
CMR = camerunese
CAN = canadese
TCD = ciadiano
CHL = cileno
CHN = cinese
COL = colombiano
COD = congolese
CRI = costaricano
HRV = croato
CUB = cubano
CYP = cipriota
CZE = ceco | cechi | ceche
DNK = danese
DOM = dominicano
ECU = ecuadoriano
EGY = egiziano
SLV = salvadoregno
ERI = eritreo
EST = estone
ETH = etiope
FIN = finlandese
FRA = francese
GAB = gabonese
GMB = gambiano
GEO = georgiano
DEU = tedesco | tedeschi | tedesche
GHA = ghanese
GRC = greco | greci | greche | ellenico
GTM = guatemalteco
GIN = guineano
HTI = haitiano
HND = honduregno
HUN = ungherese | magiaro
ISL = islandese
IND = indiano
IDN = indonesiano
IRN = iraniano
IRQ = iracheno
IRL = irlandese
ISR = israeliano
ITA = italiano
CIV = ivoriano
JAM = giamaicano
JPN = giapponese | nipponico
JOR = giordano
KAZ = kazako | kazaki
KEN = keniota | keniano
PRK = nordcoreano
KOR = sudcoreano
UNK = kosovaro
KWT = kuwaitiano
KGZ = kirghiso
LAO = laotiano
LVA = lettone
LBN = libanese
LBR = liberiano
LBY = libico | libici | libiche
LTU = lituano
LUX = lussemburghese
MKD = macedone
MDG = malgascio
MWI = malawiano
MYS = malese | malaysiano
MDV = maldiviano
MLI = maliano
MLT = maltese
MRT = mauritano
MEX = messicano
MDA = moldavo
MNG = mongolo
MNE = montenegrino
MAR = marocchino
MOZ = mozambicano
NAM = namibiano
NPL = nepalese
NLD = olandese
NZL = neozelandese
NIC = nicaraguense
NER = nigerino
NGA = nigeriano
NOR = norvegese
OMN = omanita
PAK = pakistano | pachistano
PSE = palestinese
PAN = panamense
PRY = paraguaiano
PER = peruviano
PHL = filippino
POL = polacco | polacchi | polacche
PRT = portoghese
QAT = qatariota | qatarino
ROU = rumeno | romeno
RUS = russo
RWA = ruandese
SAU = saudita
SEN = senegalese
SRB = serbo
SLE = sierraleonese
SGP = singaporiano
SVK = slovacco | slovacchi | slovacche
SVN = sloveno
SOM = somalo
ZAF = sudafricano
SSD = sudsudanese
ESP = spagnolo
LKA = srilankese | cingalese
SDN = sudanese
SWE = svedese
CHE = svizzero | elvetico
SYR = siriano
TWN = taiwanese
TJK = tagiko
TZA = tanzaniano
THA = thailandese | tailandese
TGO = togolese
TUN = tunisino
TUR = turco | turchi | turche
TKM = turkmeno
UGA = ugandese
UKR = ucraino
ARE = emiratino
URY = uruguaiano
USA = statunitense | americano
UZB = uzbeko | uzbechi
VEN = venezuelano
VNM = vietnamita
YEM = yemenita
ZMB = zambiano
ZWE = zimbabwese
002 = africano
142 = asiatico
150 = europeo
`;

export const italianNameWords: NameWords = {
  endings: sourced("Italian grammar: gender and number", "o a i e he hi ne ni ri re".split(" ")),
  pluralEndings: sourced("Italian grammar", new Set("i e hi he ni ri".split(" "))),
  clitics: NOT_COVERED,
  declensions: NOT_COVERED,
  letters: sourced("written for Readout: how Italian reads Latin letters, where not as English does", []),
  countries: sourced(CLDR, COUNTRY_NAMES.it),
  cities: sourced(CLDR, CITY_NAMES.it),
  names: sourced(
    WRITTEN,
    `
USA = Stati Uniti | Usa | USA | Stati Uniti d'America
GBR = Gran Bretagna | Regno Unito | Inghilterra | Scozia | Galles | Irlanda del Nord
RUS = Federazione russa | Federazione Russa | Russia
CZE = Repubblica ceca | Repubblica Ceca | Cechia
CIV = Costa d'Avorio
MMR = Birmania | Myanmar
PRK = Corea del Nord | Nord Corea
KOR = Corea del Sud | Sud Corea
CHN = Repubblica popolare cinese | Repubblica Popolare Cinese
COD = Repubblica democratica del Congo | Repubblica Democratica del Congo
COG = Congo
MKD = Macedonia | Macedonia del Nord
NLD = Paesi Bassi | Olanda
TUR = Turchia
ARE = Emirati Arabi Uniti | Emirati | Emirati arabi uniti
PSE = Palestina | Territori palestinesi | Territori Palestinesi
TLS = Timor Est
VAT = Vaticano | Santa Sede
SYR = Siria
IRN = Repubblica islamica dell'Iran | Repubblica islamica
SAU = Arabia Saudita | Arabia saudita
BIH = Bosnia
BLR = Bielorussia
MDA = Moldavia | Moldova
ZAF = Sudafrica
NZL = Nuova Zelanda
CAF = Repubblica Centrafricana | Repubblica centrafricana
SSD = Sud Sudan
CHE = Confederazione elvetica
RUS/Moscow = Mosca
RUS/Saint Petersburg = San Pietroburgo
UKR/Kyiv = Kiev | Kyiv
CHN/Beijing = Pechino
CHN/Shanghai = Shanghai
IND/New Delhi = Nuova Delhi | New Delhi
USA/Washington = Washington
USA/New York = New York
TUR/Ankara = Ankara
TUR/Istanbul = Istanbul
PAK/Islamabad = Islamabad
CAN/Ottawa = Ottawa
AUS/Canberra = Canberra
NZL/Wellington = Wellington
BRA/Brasilia = Brasilia
VNM/Hanoi = Hanoi
NGA/Abuja = Abuja
CHE/Bern = Berna
CHE/Geneva = Ginevra
CHE/Zurich = Zurigo
NLD/The Hague = L'Aia | Aia
ISR/Tel Aviv = Tel Aviv
ISR/Jerusalem = Gerusalemme
SAU/Riyadh = Riad | Riyad
KAZ/Astana = Astana
SYR/Aleppo = Aleppo
SYR/Damascus = Damasco
IRQ/Mosul = Mosul
UKR/Kharkiv = Kharkiv | Kharkov
UKR/Odesa = Odessa
UKR/Mariupol = Mariupol
UKR/Donetsk = Donetsk
UKR/Luhansk = Lugansk | Luhansk
UKR/Lviv = Leopoli
UKR/Crimea = Crimea
UKR/Donbas = Donbass
FRA/Strasbourg = Strasburgo
FRA/Marseille = Marsiglia
FRA/Lyon = Lione
FRA/Nice = Nizza
FRA/Toulouse = Tolosa
FRA/Bordeaux = Bordeaux
FRA/Corsica = Corsica
DEU/Munich = Monaco di Baviera
DEU/Frankfurt = Francoforte
DEU/Hamburg = Amburgo
DEU/Cologne = Colonia
DEU/Bavaria = Baviera
ITA/Milan = Milano
ITA/Turin = Torino
ITA/Naples = Napoli
ITA/Venice = Venezia
ITA/Florence = Firenze
ITA/Genoa = Genova
ITA/Bologna = Bologna
ITA/Palermo = Palermo
ITA/Sicily = Sicilia
ITA/Sardinia = Sardegna
ITA/Lombardy = Lombardia
ITA/Tuscany = Toscana
ITA/Lampedusa = Lampedusa
ITA/L'Aquila = L'Aquila
ESP/Barcelona = Barcellona
ESP/Valencia = Valencia
ESP/Seville = Siviglia
ESP/Zaragoza = Saragozza
ESP/Bilbao = Bilbao
ESP/Catalonia = Catalogna
ESP/Andalusia = Andalusia
ESP/Galicia = Galizia
ESP/Basque Country = Paesi Baschi
ESP/Canary Islands = isole Canarie | Canarie
PRT/Porto = Porto
GRC/Thessaloniki = Salonicco
BEL/Brussels = Bruxelles
BEL/Antwerp = Anversa
GBR/London = Londra
GBR/Edinburgh = Edimburgo
USA/California = California
USA/Texas = Texas
USA/Florida = Florida
USA/Pennsylvania = Pennsylvania
USA/Virginia = Virginia
USA/Louisiana = Louisiana
USA/North Carolina = Carolina del Nord
USA/South Carolina = Carolina del Sud
USA/Hawaii = Hawaii
USA/Philadelphia = Filadelfia
USA/San Francisco = San Francisco
USA/Boston = Boston
USA/Miami = Miami
CAN/Quebec = Québec
PSE/Gaza = Striscia di Gaza | striscia di Gaza | Gaza
PSE/Gaza City = Gaza City | città di Gaza
PSE/West Bank = Cisgiordania
PSE/Rafah = Rafah
PSE/Khan Younis = Khan Younis
PSE/Ramallah = Ramallah
RUS/Chechnya = Cecenia
RUS/Siberia = Siberia
IND/Kashmir = Kashmir
CHN/Xinjiang = Xinjiang
CHN/Tibet = Tibet
IRQ/Kurdistan = Kurdistan
AZE/Nagorno-Karabakh = Nagorno-Karabakh | Nagorno Karabakh
MDA/Transnistria = Transnistria
GEO/Abkhazia = Abcasia
GEO/South Ossetia = Ossezia del Sud
SDN/Darfur = Darfur
region/Middle East = Medio Oriente
region/Balkans = Balcani | Balcani occidentali
region/Caucasus = Caucaso
region/Central Asia = Asia centrale | Asia Centrale
region/Black Sea = mar Nero | Mar Nero
region/Mediterranean = Mediterraneo | mar Mediterraneo
region/Red Sea = mar Rosso | Mar Rosso
region/Gulf = Golfo Persico
region/Latin America = America Latina | America latina
region/Far East = Estremo Oriente
region/Scandinavia = Scandinavia
region/Sahel = Sahel
region/Maghreb = Maghreb
un = Onu | ONU | Nazioni Unite | Nazioni unite
un-security-council = Consiglio di sicurezza | Consiglio di Sicurezza | Consiglio di sicurezza dell'Onu | Consiglio di Sicurezza dell'Onu | Consiglio di sicurezza delle Nazioni Unite | Consiglio di Sicurezza delle Nazioni Unite
un-general-assembly = Assemblea generale dell'Onu | Assemblea generale delle Nazioni Unite | Assemblea Generale dell'Onu
unicef = Unicef
unesco = Unesco
unhcr = Unhcr | Acnur
unrwa = Unrwa
who = Oms | Organizzazione mondiale della sanità | Organizzazione mondiale della Sanità
wfp = Pam | Programma alimentare mondiale
imf = Fmi | Fondo monetario internazionale
world-bank = Banca mondiale | Banca Mondiale
wto = Wto | Organizzazione mondiale del commercio
iaea = Aiea | Agenzia internazionale per l'energia atomica
icc = Cpi | Corte penale internazionale
icj = Cig | Corte internazionale di giustizia
opcw = Opac | Organizzazione per la proibizione delle armi chimiche
osce = Osce | Organizzazione per la sicurezza e la cooperazione in Europa
council-of-europe = Consiglio d'Europa
echr = Cedu | Corte europea dei diritti dell'uomo
eu = Ue | Unione europea | Unione Europea
european-commission = Commissione europea | Commissione Ue | Commissione Europea
european-parliament = Parlamento europeo | Europarlamento | Parlamento Europeo
european-council = Consiglio europeo | Consiglio Europeo
eu-council = Consiglio dell'Ue | Consiglio dell'Unione europea
ecb = Bce | Banca centrale europea
cjeu = Cgue | Corte di giustizia dell'Unione europea | Corte di giustizia dell'Ue
nato = Nato | NATO | Alleanza atlantica
cis = Csi | Comunità degli Stati indipendenti
csto = Csto
sco = Sco
african-union = Unione africana | Unione Africana
ecowas = Ecowas
arab-league = Lega araba | Lega Araba
oecd = Ocse
oas = Osa
g7 = G7
g20 = G20
opec = Opec
interpol = Interpol
red-cross = Croce Rossa | Croce rossa | Cicr | Croce Rossa internazionale
red-crescent = Mezzaluna Rossa | Mezzaluna rossa
msf = Medici senza frontiere | Msf
amnesty = Amnesty International | Amnesty
rsf = Reporter senza frontiere | Rsf
greenpeace = Greenpeace
kremlin = Cremlino
duma = Duma
fsb = Fsb
wagner = Wagner | gruppo Wagner
rada = Rada | Verkhovna Rada
white-house = Casa Bianca
pentagon = Pentagono
state-department = Dipartimento di Stato | dipartimento di Stato
us-congress = Congresso | Congresso Usa
us-senate = Senato americano
us-house = Camera dei rappresentanti
fed = Federal Reserve | Fed
downing-street = Downing Street
elysee = Eliseo
bundestag = Bundestag
knesset = Knesset
idf = Forze di difesa israeliane | Idf
mossad = Mossad
shin-bet = Shin Bet
irgc = Guardiani della rivoluzione | Guardie della rivoluzione | Pasdaran | pasdaran
palestinian-authority = Autorità palestinese | Autorità nazionale palestinese | Anp
plo = Olp
hamas = Hamas
islamic-jihad = Jihad islamica
fatah = Fatah
hezbollah = Hezbollah
houthis = Houthi | houthi
islamic-state = Stato islamico | Stato Islamico | Isis | Daesh
al-qaeda = Al Qaeda | al Qaeda | Al Qaida
taliban = talebani | Talebani
boko-haram = Boko Haram
al-shabaab = al Shabaab | Al Shabaab
pkk = Pkk
afp = Afp
reuters = Reuters
ap = Ap | Associated Press
tass = Tass
interfax = Interfax
ria = Ria Novosti
xinhua = Xinhua | Nuova Cina
anadolu = Anadolu | Anadolu Agency
ansa = Ansa | ANSA
efe = Efe
europa-press = Europa Press
adnkronos = Adnkronos | AdnKronos
bloomberg = Bloomberg
dpa = Dpa | dpa
bbc = Bbc | BBC
cnn = Cnn | CNN
al-jazeera = Al Jazeera | al Jazeera
bundesbank = Bundesbank
cia = Cia | CIA
fbi = Fbi | FBI
nsa = Nsa
`,
  ),
  adjectives: sourced(WRITTEN, ADJECTIVES),
  peoples: sourced(WRITTEN, ADJECTIVES),
  offices: sourced(
    WRITTEN,
    `
president = presidente | presidentessa | capo dello Stato
vice-president = vicepresidente
prime-minister = primo ministro | premier | presidente del Consiglio | presidente del consiglio | presidente del Consiglio dei ministri
deputy-prime-minister = vicepremier | vice primo ministro | vice premier
chancellor = cancelliere | cancelliera
king = re | sovrano | monarca
queen = regina
prince = principe
crown-prince = principe ereditario
princess = principessa
emir = emiro
emperor = imperatore
sultan = sultano
supreme-leader = guida suprema | ayatollah | leader supremo
leader = leader | capo politico | uomo forte | dirigente
head-of-state = capo di Stato | capi di Stato | capo di stato
head-of-government = capo del governo | capo di governo | capo dell'esecutivo
foreign-minister = ministro degli Esteri | ministro degli Affari esteri | ministra degli Esteri | capo della diplomazia
secretary-of-state = segretario di Stato | segretaria di Stato
defence-minister = ministro della Difesa | ministra della Difesa | segretario alla Difesa
interior-minister = ministro dell'Interno | ministra dell'Interno | ministro dell'interno
finance-minister = ministro delle Finanze | ministro del Tesoro | ministro dell'Economia e delle Finanze
economy-minister = ministro dell'Economia | ministra dell'Economia
justice-minister = ministro della Giustizia | guardasigilli | Guardasigilli
health-minister = ministro della Salute | ministra della Salute | ministro della Sanità
energy-minister = ministro dell'Energia
education-minister = ministro dell'Istruzione | ministra dell'Istruzione
information-minister = ministro dell'Informazione
trade-minister = ministro del Commercio
agriculture-minister = ministro dell'Agricoltura
transport-minister = ministro dei Trasporti
environment-minister = ministro dell'Ambiente
culture-minister = ministro della Cultura
labour-minister = ministro del Lavoro
minister = ministro | ministra
secretary = segretario | segretaria | sottosegretario
secretary-general = segretario generale | segretaria generale
high-representative = alto rappresentante | alta rappresentante
commissioner = commissario | commissaria | alto commissario
ambassador = ambasciatore | ambasciatrice
envoy = inviato | inviato speciale | emissario
diplomat = diplomatico
negotiator = negoziatore | negoziatrice
consul = console
spokesperson = portavoce
adviser = consigliere | consigliera | consigliere per la sicurezza nazionale
aide = collaboratore | collaboratrice
governor = governatore | governatrice
mayor = sindaco | sindaca
prefect = prefetto
official = funzionario | funzionaria | responsabile
lawmaker = deputato | deputata | eurodeputato | eurodeputata | parlamentare | onorevole
senator = senatore | senatrice
speaker = presidente della Camera | presidente del Senato | presidente del Parlamento
councillor = consigliere comunale | consigliera comunale | assessore | assessora
candidate = candidato | candidata
politician = politico
prosecutor = procuratore | procuratrice | pubblico ministero | pm | procuratore capo
prosecutor-general = procuratore generale
judge = giudice | magistrato | gip | gup
chief-justice = presidente della Corte suprema
lawyer = avvocato | avvocata | avvocatessa | legale
general = generale
officer = colonnello | capitano | tenente | sergente | maggiore | ufficiale | maresciallo | caporale | tenente colonnello
admiral = ammiraglio | contrammiraglio
commander = comandante
chief-of-staff = capo di Stato maggiore | capo di stato maggiore | capo di gabinetto
soldier = soldato | militare
police-chief = capo della polizia | questore
police-officer = poliziotto | poliziotta | agente di polizia | carabiniere
sheriff = sceriffo
inspector = ispettore | ispettrice
fire-chief = comandante dei vigili del fuoco
pope = papa | pontefice | santo padre
patriarch = patriarca
cardinal = cardinale
bishop = vescovo | arcivescovo
priest = sacerdote | prete | parroco | don
imam = imam | mullah
rabbi = rabbino
chairman = presidente del consiglio di amministrazione
head = capo | numero uno
director = direttore | direttrice | direttore generale | direttrice generale
manager = manager | gestore
chief-executive = amministratore delegato | amministratrice delegata | ceo
founder = fondatore | fondatrice | cofondatore
owner = proprietario | proprietaria | titolare
representative = rappresentante | delegato | delegata
member = membro
activist = attivista | dissidente
journalist = giornalista | reporter | corrispondente | cronista
editor = caporedattore | direttore responsabile
analyst = analista
expert = esperto | esperta | specialista
economist = economista
professor = professore | professoressa | docente
scientist = ricercatore | ricercatrice | scienziato | scienziata | sismologo | storico
teacher = insegnante | maestro | maestra
student = studente | studentessa
doctor = medico | dottore | dottoressa | chirurgo
nurse = infermiere | infermiera
writer = scrittore | scrittrice | autore | autrice
singer = cantante | rapper
actor = attore | attrice
coach = allenatore | allenatrice | ct
player = giocatore | calciatore | calciatrice
businessman = imprenditore | imprenditrice | miliardario | oligarca | magnate
resident = residente | abitante
witness = testimone | testimone oculare
survivor = sopravvissuto | sopravvissuta | superstite
victim = vittima
suspect = sospettato | sospettata | indagato | indagata
gunman = uomo armato | sparatore | killer
attacker = attentatore | attentatrice | aggressore | kamikaze
driver = autista | conducente
worker = operaio | operaia | lavoratore | lavoratrice | dipendente
farmer = agricoltore | agricoltrice | contadino
counterpart = omologo | omologa
`,
  ),
  groups: sourced(
    WRITTEN,
    `
government = governo | esecutivo | amministrazione | regime | giunta | gabinetto
presidency = presidenza
parliament = parlamento | assemblea nazionale
foreign-ministry = ministero degli Esteri | ministero degli Affari esteri
defence-ministry = ministero della Difesa
interior-ministry = ministero dell'Interno
health-ministry = ministero della Salute | ministero della Sanità
finance-ministry = ministero delle Finanze | ministero del Tesoro
justice-ministry = ministero della Giustizia
economy-ministry = ministero dell'Economia
ministry = ministero
army = esercito | forze armate
navy = marina militare | marina
air-force = aeronautica militare | forza aerea | aeronautica
coast-guard = guardia costiera
police = polizia | carabinieri | forze dell'ordine | guardia di finanza | questura
secret-service = servizi segreti | intelligence | servizi di intelligence
prosecution = procura | pubblica accusa
court = tribunale | corte d'appello | corte | corte d'assise
supreme-court = corte suprema | cassazione | corte di cassazione
constitutional-court = corte costituzionale | consulta
central-bank = banca centrale
embassy = ambasciata | consolato
authorities = autorità
opposition = opposizione
officials = funzionario | funzionari
troops = soldato | soldati | truppa | truppe | militare | militari | forze | caschi blu
militants = combattente | jihadista | miliziano | insorto | guerrigliero | uomini armati
rebels = ribelle | ribelli
separatists = separatista | indipendentista
terrorists = terrorista | terroristi
protesters = manifestante | manifestanti | dimostrante | dimostranti
strikers = scioperante | scioperanti
civilians = civile | civili
residents = residente | residenti | abitante | abitanti
people = persona | persone | uomo | donna | uomini | donne | cittadino | folla
refugees = rifugiato | profugo | sfollato | richiedente asilo
migrants = migrante | migranti | immigrato
prisoners = detenuto | prigioniero
hostages = ostaggio | ostaggi
activists = attivista | attivisti
journalists = giornalista | giornalisti
lawmakers = deputato | parlamentare | senatore
leaders = leader | dirigente
diplomats = diplomatico | diplomatici
negotiators = negoziatore | negoziatori
prosecutors = procuratore | procuratori | inquirente | inquirenti
judges = giudice | giudici | magistrato
lawyers = avvocato | legale | legali
students = studente | studenti | alunno
workers = lavoratore | lavoratori | operaio | dipendente | dipendenti
farmers = agricoltore | agricoltori | contadino
doctors = medico | medici | sanitario | infermiere
rescuers = soccorritore | soccorritori | vigili del fuoco | pompiere | pompieri | protezione civile | soccorsi
witnesses = testimone | testimoni
victims = vittima | vittime
relatives = familiare | familiari | famiglia | parente | parenti
children = bambino | bambina | minore | minori
women = donne
settlers = colono | coloni
criminals = criminale | criminali | banda | trafficante | scafista | cartello | clan
suspects = sospettato | indagato | indagati
businesses = impresa | investitore | investitori
supporters = sostenitore | sostenitori | tifoso | simpatizzante
party = partito | coalizione
company = azienda | società | compagnia
media = media | stampa | mezzi di informazione
aid-group = ong | organizzazione umanitaria | organizzazione non governativa
armed-group = gruppo armato | gruppo terroristico | milizia
union = sindacato | sindacati
voters = elettore | elettori
investigators = investigatore | investigatori | inquirenti
scientists = scienziato | ricercatore | esperto
delegation = delegazione
`,
  ),
  institutions: sourced(
    WRITTEN,
    `
press = ufficio stampa | servizio stampa | sala stampa
office = ufficio | gabinetto
presidency = presidenza | amministrazione presidenziale
`,
  ),
  honorifics: sourced(
    WRITTEN,
    new Set(
      "signor signore signora signorina sig sir lady lord sceicco dott dottor dottoressa onorevole don barone conte".split(
        " ",
      ),
    ),
  ),
  heads: sourced(
    WRITTEN,
    `
organization = ministero | agenzia | dipartimento | consiglio | comitato | commissione | corte | tribunale | partito | unione | università | istituto | banca | associazione | federazione | fondazione | fondo | compagnia | società | azienda | impresa | gruppo | movimento | organizzazione | esercito | polizia | parlamento | congresso | senato | assemblea | ufficio | servizio | autorità | lega | alleanza | coalizione | fronte | sindacato | confederazione | centro | osservatorio | ospedale | liceo | scuola | chiesa | club | squadra | emittente | giornale | quotidiano | radio | televisione | laboratorio | museo | teatro | brigata | battaglione | reggimento | milizia | camera | procura | direzione | segreteria | collettivo | ong | rete | guardia | forza | forze | giunta | regione | comune | protezione | croce | questura | prefettura | ambasciata | consolato | clinica | ispettorato | presidenza | capitaneria | soprintendenza | authority
place = città | cittadina | paese | provincia | regione | distretto | contea | dipartimento | stato | fiume | lago | mare | oceano | golfo | baia | isola | isole | monte | montagna | valle | striscia | deserto | penisola | via | viale | piazza | aeroporto | porto | ponte | parco | collina | costa | frontiera | confine | stretto | canale | altopiano | spiaggia | repubblica | regno | territorio | capitale | quartiere | sobborgo | campo | base | stazione | comune | località | frazione | enclave | palazzo | carcere | prigione | capo | passo | diga | autostrada | stadio | borgo | villaggio | valico
group = tribù | clan | famiglia | comunità
person = uomo | donna | ragazzo | ragazza | bambino | bambina | fratello | sorella | padre | madre | moglie | marito | figlio | figlia | vedova | vedovo | giovane | collega
`,
  ),
  particles: {
    person: sourced(
      WRITTEN,
      new Set(
        "al el ben ibn bin abu von van der den de di da del della dello degli dalla dal d' la lo li dos".split(" "),
      ),
    ),
    other: sourced(WRITTEN, new Set("di del della dello dei degli delle dell' d' e per of the la le il in".split(" "))),
  },
  and: sourced("Italian grammar", new Set("e ed".split(" "))),
  ofWords: sourced("Italian grammar", new Set("di del della dello dei degli delle dell' d'".split(" "))),
  ownerEndings: sourced("Italian has none", []),
  lowerCaseNames: true,
  adjectiveEndings: sourced("Italian puts its adjectives behind: none opens a name", []),
  articleEndings: NOT_COVERED,
  dropsSubjects: true,
  locatives: sourced(
    "Italian grammar",
    new Set("a ad in nel nella nello nei negli nelle nell' al alla presso vicino".split(" ")),
  ),
  articles: sourced("Italian grammar", new Set("il lo la i gli le l'".split(" "))),
  determiners: sourced(
    "Italian grammar",
    new Set(
      (
        "il lo la i gli le l' un uno una un' del della dello dei degli delle dell' al alla allo ai agli alle all' dal dalla dai dagli dalle dall' nel nella nei " +
        "negli nelle nell' sul sulla sui sugli sulle sull' questo questa questi queste quel quella quei quegli quelle quello suo sua suoi sue loro nostro " +
        "nostra nostri nostre ogni alcuni alcune nessun nessuna tutto tutta tutti tutte due"
      ).split(" "),
    ),
  ),
  indefinite: sourced(
    "Italian grammar",
    new Set("un uno una un' altro altra altri altre alcuni alcune qualche ogni".split(" ")),
  ),
  qualifiers: sourced(
    WRITTEN,
    `
former = ex | già | allora | defunto | defunta | destituito | deposto | uscente
future = futuro | futura | eletto | eletta | prossimo | designato | designata
deputy = vice | aggiunto | aggiunta | supplente
acting = ad interim | facente funzione | reggente | provvisorio
`,
  ),
  pronouns: sourced(
    "Italian grammar",
    `
f = lei | ella | lei stessa
m = lui | egli | lui stesso
plural = loro | essi | esse
own = suo | sue
`,
  ),
  notNames: sourced(
    WRITTEN,
    new Set(
      (
        "io tu egli lui lei ella noi voi loro essi esse questo questa questi queste quello quella quelli quelle quel quei ciò chi che cui quale quali dove " +
        "quando come quanto perché cosa il lo la i gli le l' un uno una un' di del della dello dei degli delle dell' a al alla allo ai agli alle all' da dal " +
        "dalla dai dagli dalle dall' in nel nella nei negli nelle nell' con su sul sulla sui sugli sulle sull' per tra fra e ed o oppure ma però anzi né se " +
        "anche pure quindi dunque poi infatti inoltre intanto mentre dopo prima ancora già sempre mai spesso forse tuttavia comunque invece solo soltanto " +
        "proprio molto più meno poco troppo bene male così contro secondo durante verso senza sotto sopra dietro davanti presso vicino lontano oltre entro fino " +
        "attraverso grazie nonostante malgrado circa riguardo mio mia miei mie tuo suo sua suoi sue nostro nostra nostri nostre vostro tutto tutta tutti tutte " +
        "nessuno nessuna ogni ognuno alcuni alcune qualche altro altra altri altre stesso stessa entrambi tale tali non sì è sono era erano sarà saranno ha " +
        "hanno aveva avevano c'è fu può deve uno due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta cento mille primo prima secondo " +
        "seconda terzo ultimo ultima ultimi nuovo nuova nuovi lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio " +
        "giugno luglio agosto settembre ottobre novembre dicembre ieri oggi domani stamattina stasera stanotte interpellato interpellata intervistato " +
        "intervistata citando aggiungendo polizia autorità vittime manifestanti residenti esperti fonti testimoni militari soldati gente nessuno niente nulla " +
        "qualcosa qualcuno dio natale pasqua internet cristiani musulmani ebrei arabi islam cristianesimo covid covid-19 coronavirus signor signore signora " +
        "foto video immagine leggi leggere vedi pubblicità fonte autore"
      ).split(" "),
    ),
  ),
  homographs: NOT_COVERED,
  unheard: NOT_COVERED,
  placeEndings: sourced("written for Readout: endings of names of countries and towns", {
    countries: "ia landia stan".split(" "),
    towns: "burgo polis".split(" "),
  }),
  familyNameEndings: sourced(
    "written for Readout: endings of family names as Italian spells them",
    "ini etti elli ucci acci oni ani ari aro ato ati in an ov ev ski sky enko ian berg stein man mann son sen ez es oglu ic vic ova eva escu ek ak".split(
      " ",
    ),
  ),
  feminine: sourced("written for Readout: how Italian words for women who hold an office end", {
    endings: "a ice essa".split(" "),
    always: false,
  }),
};

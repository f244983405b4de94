/** Polish: events. */
import { sourced } from "../../core/sourced.ts";
import type { EventWords, WordsByConcept } from "../events.ts";

const SOURCE =
  "written for Readout: stems of verbs and nouns of diplomacy, conflict, protest, courts and aid, by PLOVER's concepts, with the endings they take";

const words = (text: string): ReadonlySet<string> => new Set(text.split(", "));

/** Endings of verbs: persons, tenses, conditional, participles with their cases. */
const VERB_ENDINGS =
  "ć ł ła ło li ły łem łam liśmy łyśmy łby łaby łoby liby łyby no to wszy łszy " +
  "ać a ają am amy ał ała ało ali ały ano ałby aliby ając any ana ane ani anych anego anej anym aną anymi anemu " +
  "ować uje ują uję ujemy ował owała owało owali owały owano owałby owaliby ując owany owana owane owani owanych owanego owanej owanym owaną owanymi owanemu " +
  "ywać ywa ywają ywał ywała ywało ywali ywały ywano ywany ywana ywane ywani ywanych ywając " +
  "iwać iwa iwają iwał iwała iwali iwano iwując " +
  "ić i ią imy ił iła iło ili iły iono iłby iliby iąc iony iona ione eni ieni ionych ionego ionej ionym ioną ę ą ono ony ona one onych onego onej onym oną onymi " +
  "yć y ymy ył yła yło yli yły yłby yliby yc yty yta yte yci ytych ytego " +
  "ąć ął ęła ęło ęli ęły ęto ąłby ięty ięta ięte ięci ęty ęta ęte ęci ętych ętego ętej ętym iętych ie mie nie ną mą nął nęła nęli nęło nęły nięto nięty nięta nięci niętych " +
  "eć iał iała iało ieli iały eli e je ją jemy jąc jący jąca jące jących jącego jącej jącym";

/** Endings of nouns and of the adjectives before them: case and number. */
const NOUN_ENDINGS =
  "a u owi em iem ie y i ę ą e o ów om ami ach ia iu ii ią ię io ie iów iom iami iach mi iom " +
  "ja ji ję ją je jach jami jom cja cji cję cją cje cjach cjami cjom " +
  "nie nia niu niem niom niami niach ń eń enie enia eniu eniem enia eniach eniami anie ania aniu aniem aniach aniami ań cie cia ciu ciem ciom ciach ć " +
  "ny na ne nego nej nemu nym ną nych nymi ni owy owa owe owego owej owemu owym ową owych owymi owi ski ska skie skiego skiej skiemu skim ską skich skimi scy cki cka ckie ckiego ckiej ckim cką ckich ccy " +
  "ek ka ku kiem ki ków kom kami kach k ec ca cu cem ce ców com cami cach cy iec ość ości ością stwo stwa stwu stwem stwie stw rze ze dzie cie le sze ce dze";

const list = (text: string): ReadonlySet<string> => new Set(["", ...text.split(" ")]);

export const polishEventWords: EventWords = {
  verbs: sourced<WordsByConcept>(SOURCE, {
    agreeing:
      "porozumi- …się, dogad- …się, pogodz- …się, uzgodn-, uzgadni-, pojedn- …się, osiągnąć porozumienie, osiągnęł- porozumienie, osiągn- porozumienie",
    meeting:
      "spotk- …się, spotyka- …się, spotk- z, obrad-, zebra- …się, zasiad-, narad- …się, spotka- …się, spotkał- …się, spotkają …się, spotka …się, spotkali …się, spotkał …się, spotkała …się, zebrał- …się, odby- spotkanie, odbył- spotkanie, odby- rozmowy, odbył- rozmowy, obradował-, obraduj-",
    talking:
      "rozmawia-, porozmawia-, negocj-, omówi-, omawia-, dyskut-, konsult-, pertrakt-, debat-, rozmawiał-, rozmawiali, omówił-, negocjował-, negocjuj-, przeprowadz- rozmowy, prowadz- rozmowy, prowadzi rozmowy, naradza- …się, konsultował-",
    "phone-call":
      "telefon-, zatelefon-, zadzwoni-, dzwoni-, rozmawia- telefonicznie, rozmawia- przez telefon, zadzwonił-, telefonował-, zatelefonował-, rozmawiał- przez telefon, rozmawiał- telefonicznie, odby- rozmowę telefoniczną, odbył- rozmowę telefoniczną, dzwonił-, dzwoni do, połączył- …się telefonicznie",
    visit:
      "odwiedz-, złoży- wizytę, składa- wizytę, gości- w, przyby- do, przyby- z wizytą, przyjecha- do, przyjechał- do, pojecha- do, przylecia- do, wizyt-, uda- …się do, odwiedził-, odwiedzi-, odwiedza-, przybył- do, przyjedzie do, przyleciał- do, przyleci do, pojechał- do, poleciał- do, poleci do, udał …się do, udała …się do, gościł-, gościł- w, gościł- we, gości w, gościła w, uda …się do, złożył- wizytę, złoży wizytę, wizytował-, zawita-, wybier- …się do, złożyć wizytę, złoż- wizytę, udać się do",
    hosting:
      "gości-, podejm-, podejmowa-, przyją- na audiencji, ugości-, przyjął ~, przyjęł- ~, przyjmie ~, przyjmował- ~, podjął ~, podejmował-, gościł- ~, był- gospodarzem, będzie gospodarzem",
    mediation: "pośrednicz-, mediow-, medi-, mediował-, pośredniczył-, pełn- rolę mediatora",
    praise:
      "pochwali-, chwal-, pogratul-, gratul-, podzięk-, dzięk-, docenił-, doceni-, uhonor-, powita- z zadowoleniem, pochwalił-, pogratulował-, podziękował-, powitał-, chwalił-, uhonorował-, przyznał- nagrodę, odznaczył-, odznacz-",
    endorse:
      "poparł, poparł-, poprz-, popier-, popierał-, wesprz-, wspier-, wsparł, wsparł-, solidaryz-, broni-, poręcz-, stan- po stronie, popiera-, udzielił- poparcia, udziel- poparcia, wyraził- poparcie, stanął po stronie, stanęł- po stronie, opowiedział- …się za, opowiada- …się za, bronił-",
    condole:
      "złoży- kondolencje, składa- kondolencje, współczu-, kondol-, ogłosił- żałobę, ogłosi- żałobę, ogłoszono żałobę, złożył- kondolencje, wyraził- współczucie, przekazał- kondolencje",
    apology: "przepros-, przepraszał-, przeprasz-, wyrazi- ubolewanie, wyrazi- skruchę, przeprosił-, przeprosi-",
    recognition: "uzna- niepodległość, uzna- państwo, uznał- niepodległość, uznał- za prezydenta",
    invitation: "zapros-, zaprasz-",
    pardon: "ułaskaw-, amnestion-, ułaskawił-",
    "grant-rights": "zalegaliz-, rehabilit-, nada- obywatelstwo, przyzna- obywatelstwo",
    release:
      "uwolni-, uwalni-, zwolni- z aresztu, zwolni- z więzienia, wypuści-, wypuszcz-, zwolni- za kaucją, zwolni- jeńc-, zwolni- zakładni-, zwolni- więźni-, uwolnił-, uwolnion-, zwolnił- z, zwolnion- z, wypuścił-, wypuszczon-, wyszł- na wolność, wyszedł na wolność, wyjdzie na wolność, wyjść z więzienia, wymien- jeńców, wymienił- …się jeńcami",
    acquit:
      "uniewinni-, uniewinnia-, oczyści- z zarzutów, uchyli- wyrok, uchyli- wyrok śmierci, unieważni- wyrok, uniewinnił-, uniewinnion-, uchylił- wyrok, unieważnił- wyrok, uchylił- karę śmierci, oczyścił- z zarzutów, uchylił- skazanie",
    "give-back": "zwróci- ~, odda- ~, repatri-, zwrócił- ~, oddał- ~, przekazał- ciała, repatriował-",
    withdrawal:
      "wycofa-, wycof-, opuści- ~, ewaku- wojska, ustąpi- z, wycofał- …się, wycofa- …się, wycofuj- …się, opuścił- ~, opuszcza- ~, wyszł- z, wyszedł z, wyjdzie z, wystąpił- z, wycofał- wojska",
    ceasefire:
      "wstrzyma- ogień, przerwa- ogień, zawiesi- broń, ogłosił- rozejm, ogłosił- zawieszenie broni, przestrzega- rozejmu, wstrzymał- ogień, przerwał- ogień",
    disarm: "rozbro-, rozbraj-, zdemilitaryz-, złoży- broń",
    surrender:
      "kapitul-, skapitul-, podda- …się, poddaj- …się, ustąpi-, ustępow-, poddał …się, poddał- …się, poddali …się, ustąpił-, skapitulował-, poszł- na ustępstwa",
    resign:
      "poda- …się do dymisji, złoży- dymisję, zrezygn-, ustąpi- ze stanowiska, odejść ze stanowiska, abdyk-, złoży- rezygnację, podał …się do dymisji, podał- …się do dymisji, złożył- dymisję, złożył- rezygnację, zrezygnował-, ustąpił- ze stanowiska, ustąpił- z, rezygnuj-, zrezygnuj-, odszedł ze stanowiska, odeszł- ze stanowiska, odejdzie ze stanowiska, podać się do dymisji, podał- się do dymisji, podał- do dymisji",
    access:
      "wpuści-, dopuści- pomoc, otworzy- granicę, otworzy- granice, otworzył- granicę, wpuścił-, otworzył- przejście, otworzył- korytarz, przepuści-, przepuścił-",
    cooperation: "współprac-, współdział-, koordyn-",
    exercises: "ćwicz-, przeprowadzi- ćwiczenia, prowadz- ćwiczenia",
    extradite: "ekstrad-, wyda- w ręce",
    aid: "pomóc, pomoż-, pomog-, pomaga-, wspomóc, wspomag-, wspomog-, podarow-, przekaza- pomoc, pomógł, pomogł-, wsparł- ~, wspomógł, udzielił- pomocy, udziel- pomocy, niesi- pomoc, niesie pomoc",
    "economic-aid":
      "sfinans-, finans-, dofinans-, kredyt-, subsydi-, zainwest-, inwest-, przekazał- milion-, przekaza- milion-, przyznał- milion-, przyzna- milion-, udzielił- pożyczki, udzielił- kredytu, przeznaczył-, przeznacz-, przeznaczy-",
    "military-aid": "dozbro-, dozbraj-, uzbro-, uzbraj-",
    "humanitarian-aid":
      "dożywi-, nakarmi-, wysłał- pomoc, wysła- pomoc, dostarczył- pomoc, dostarcz- pomoc, przekazał- żywność, rozda- żywność, wysłał- ratowników, wysła- ratowników, wysłał- namioty, dostarczył- namioty",
    asylum: "udzieli- azylu, udzieli- schronienia, przyją- uchodźców, przyjm- uchodźców",
    rescue:
      "uratow-, ratow-, ocali-, ewaku-, wyciągn- spod gruzów, wydoby- spod gruzów, uratował-, uratowan-, wydobył- spod, wydobyt- spod, wyciągnięt- spod, wyciągnęł- spod, ewakuował-, ewakuowan-, ewakuować, ewakuowano",
    summon:
      "wezwa- ambasadora, wezwa- na dywanik, wezwa- ambasador, wezwał- ambasadora, wezwan- do msz, wezwał- do msz, wezwał- na, wezwać ambasadora",
    blame:
      "obwini-, wini-, zarzuci-, zarzuca-, zrzuci- winę, obwinił-, obwinia-, zarzucił-, obarczył- winą, obarcza- winą",
    disapprove:
      "potępi-, potępia-, skrytyk-, krytyk-, napiętn-, zgani-, oburzy- …się, oburza- …się, wyrazi- oburzenie, wyrazi- zaniepokojenie, potępił-, skrytykował-, krytykuj-, oburzył- …się, wyraził- oburzenie, wyraził- zaniepokojenie, zaprotestował- przeciw, skarż- …się, skarżył- …się, poskarżył- …się",
    charge:
      "postawi- zarzut-, stawia- zarzut-, usłyszał- zarzut-, przedstawi- zarzut-, postawi- w stan oskarżenia, postawił- zarzut-, postawion- zarzut-, usłyszał zarzut-, oskarżył- o, oskarżon- o, stan- przed sądem, stanął przed sądem, stanęł- przed sądem, stanie przed sądem, aktem oskarżenia",
    sue: "pozwa-, złoży- pozew, zaskarży-, zaskarża-, wnieść pozew, wniósł pozew, wniosł- pozew, skierowa- sprawę do sądu, pozwał-, złożył- pozew, złożył- skargę, zaskarżył-, wniósł skargę, złożył- zawiadomienie",
    investigate:
      "bada-, zbada-, wszczą- śledztwo, wszczę- śledztwo, prowadz- śledztwo, wszczą- dochodzenie, przesłuch-, wszczął śledztwo, wszczęł- śledztwo, wszczęto śledztwo, prowadzi śledztwo, prowadzą śledztwo, zbadał-, bada ~, badają ~, przesłuchał-, przesłuchuj-, sprawdza-",
    convict:
      "uzna- za winnego, uzna- za winną, uzna- winnym, uzna- winną, uznał- za winnego, uznał- za winną, uznan- za winnego, uznan- za winną, uznał- winnym, skazał- za, skazan- za",
    rejection:
      "sprzeciwi- …się, sprzeciwia- …się, zaoponow-, głosow- przeciw, głosow- przeciwko, zagłosow- przeciw, zagłosow- przeciwko, sprzeciwił …się, sprzeciwił- …się, opowiedział- …się przeciw, opowiedział- …się przeciwko, zagłosował- przeciw, zagłosuj- przeciw, głosował- przeciw",
    veto: "zawetow-, wetow-, zgłosi- weto, postawi- weto, zawetował-, zawetuj-, zgłosił- weto",
    defiance: "złama- zakaz, zignor-, ignor-, zlekceważ-, złamał- zakaz, zignorował-, naruszył- zakaz",
    protest:
      "protest-, zaprotest-, demonstr-, manifest-, wysz- na ulice, wyszl- na ulice, wychodz- na ulice, przemaszer-, maszer-, pikiet-, protestował-, protestuj-, zaprotestował-, demonstrował-, demonstruj-, manifestował-, manifestuj-, wyszł- na ulice, wyszli na ulice, przeszl- ulicami, przeszł- ulicami, przeszli ulicami, maszerował-, przemaszerował-, pikietował-, zebrał- …się przed, zgromadził- …się przed, zgromadzil- …się przed, skandował-",
    riot: "zamieszk- !, plądr-, splądr-, podpali- samochod-, obrzucił- kamieniami, obrzuca- kamieniami, rzucał- kamieniami, rzuca- kamieniami, podpalił- samochod-, podpalił- opony, plądrował-, zdemolował-, demolował-",
    "labour-strike":
      "strajk-, zastrajk-, ogłosi- strajk, wstrzyma- pracę, przerwa- pracę, strajkował-, strajkuj-, zastrajkował-, ogłosił- strajk, rozpoczął strajk, rozpoczęł- strajk, przerwał- pracę, odeszł- od, porzucił- pracę",
    boycott: "zbojkot-, bojkot-",
    obstruct:
      "zablok- drog-, blok- drog-, zablok- ulic-, zablok- przejści-, zablok- autostrad-, zabarykad-, zablokował- drog-, zablokował- ulic-, zablokował- przejści-, zablokował- autostrad-, blokował- drog-, blokuj- drog-, blokował- ulic-, zablokował- wjazd, zablokował- ruch, zablokował- most, zablokował- granic-",
    expel:
      "wydali-, wydala-, wypędz-, uzna- za persona non grata, uzna- za persony non grata, wydalił-, wydalon-, wyrzucił- z, wyrzucon- z, wykluczył- z, wykluczon- z, uznał- za persona non grata, uznan- za persona non grata, uznan- za osob-",
    embargo:
      "nałoży- embargo, wprowadzi- embargo, nałożył- embargo, wprowadził- embargo, zakazał- importu, zakazał- eksportu",
    "break-relations":
      "zerwa- stosunki, zrywa- stosunki, zerwa- kontakty, odwoła- ambasadora, zerwał- stosunki, zerwał- relacje, odwołał- ambasadora, zawiesił- stosunki, zamroził- stosunki, wezwał- ambasadora na konsultacje",
    "cut-supplies":
      "zakręci- kurek, wstrzyma- dostawy, odcią- dostawy, wstrzyma- tranzyt, odetn- gaz, wstrzymał- dostawy, przerwał- dostawy, przerwa- dostawy, ograniczył- dostawy, ogranicz- dostawy, zakręcił- kurek, zakręc- kurek, odciął dostawy, odcięł- dostawy, odciął gaz, odcięł- gaz, zmniejszył- dostawy, zmniejsz- dostawy, zmniejszył- przesył",
    "mobilize-troops":
      "zmobiliz-, mobiliz-, zgromadzi- wojska, postawi- w stan gotowości, powoła- rezerwistów, zmobilizował-, ogłosił- mobilizację, zgromadził- wojska, przerzucił- wojska, wysłał- wojska, wysła- wojska, postawił- w stan gotowości, postawion- w stan gotowości",
    "tighten-security":
      "wzmocni- ochronę, wzmocni- kontrole, zaostrzy- środki, zaostrzy- kontrole, odgrodz-, wzmocnił- ochronę, wzmocnion- ochron-, zaostrzył- środki, zaostrzył- kontrole, otoczył- kordonem, zwiększył- ochronę, wzmożon-",
    arrest:
      "aresztow-, aresztuj-, zatrzym- ~, zatrzymał-, zatrzyman-, uwięzi-, osadz- w areszcie, osadz- w więzieniu, schwyta-, ują-, ujęt-, internow-, aresztował-, aresztowan-, zatrzymano, zatrzymana, zatrzymany, zatrzymani, zatrzymanych, trafił- do aresztu, trafił- do więzienia, osadził-, osadzon-, schwytał-, schwytan-, ujął, ujęł-, uwięził-, uwięzion-, wtrącon- do więzienia, aresztowano",
    sentence:
      "skaza-, skazuj-, skazan-, zasądz-, skazał- na, skazan- na, skazuje na, usłyszał- wyrok, zasądził-, wymierzył- karę",
    execution:
      "stracon-, dokona- egzekucji, wykona- wyrok śmierci, powiesz-, powiesi-, stracił- życie na, dokonał- egzekucji, wykonał- wyrok śmierci, powieszon-",
    fine: "ukara-, ukaran-, nałoży- grzywnę, nałoży- karę, nałoży- cła, nałoży- cło, ukarał-, ukaran- grzywną, nałożył- grzywnę, nałożył- karę, nałożył- cła",
    seize:
      "skonfisk-, konfisk-, zają- majątek, zajęt- majątek, zamroz-, zamroż-, znacjonaliz-, anekt-, zaanekt-, przeją-, skonfiskował-, zajął majątek, zajęł- majątek, zamroził-, zamrożon-, przejął kontrolę, przejęł- ~, przejął ~, znacjonalizował-, zaanektował-, zarekwir-, zaj- komputery, zaję- komputery, zajęł- komputery, zarekwirowa-, skonfiskowa-, zabezpieczy- dokumenty",
    ban: "zakaz-, zakaza-, zabroni-, zabrania-, zdelegaliz-, zakazał-, zakazan-, zakazuj-, zabronił-, zdelegalizował-, nie zawin-, …nie wpuści-, …nie wpuścił-, objął zakazem",
    censor: "cenzur-, ocenzur-, zablok- stron-, zagłusz-",
    curfew:
      "wprowadzi- godzinę policyjną, wprowadzi- kwarantannę, wprowadził- godzinę policyjną, wprowadzon- godzin-, ogłosił- godzinę policyjną",
    "martial-law":
      "ogłosi- stan wyjątkowy, wprowadzi- stan wyjątkowy, ogłosi- stan wojenny, wprowadzi- stan wojenny, ogłosił- stan wyjątkowy, wprowadził- stan wyjątkowy, ogłoszono stan wyjątkowy, ogłosił- stan klęski, wprowadził- stan wojenny, wprowadzono stan wyjątkowy",
    restrict:
      "ogranicz-, ograniczył-, ograniczon-, ogranicza-, odebrał- akredytację, odebra- akredytację, odebrał- koncesję, cofnął koncesję, cofnęł- koncesję",
    blockade: "oblega-, oblężon-, okrąż-, oblegał-, okrążył-, otoczył-",
    deport: "deport-, deportował-, deportowan-, odesłał- do, odesła- do",
    raid: "przeszuk-, wkroczy- do biur-, przeszukał-, przeszukan-, przeszukuj-, weszł- do siedziby, wkroczył- do siedziby",
    crackdown: "stłum-, prześlad-, represjon-, zastrasz-, stłumił-, spacyfikował-, prześladował-, represjonował-",
    demolish: "zburz-, burz-, wyburz-, zrówna- z ziemią, zburzył-, zburzon-, wyburzył-, rozebra-",
    oust: "obali-, obala-, odsun- od władzy, odsunię- od władzy, pozbawi- władzy, zdymisjon-, odwoła- ~, obalił-, obalon-, odwołał- z, odwołan- z, zdymisjonował-, zdymisjonowan-, usun- ze stanowiska, usunął ze stanowiska, usunięt- ze stanowiska, zwolnił- ze stanowiska, pozbawił- władzy, odsunięt- od",
    cyber: "zhak-, hak-, szpieg-, podsłuch-, włama- …się, zhakował-, włamał- …się, szpiegował-, podsłuchiwał-",
    attack:
      "zaatak-, atak-, napad-, napada-, uderzy-, uderza-, szturm-, przypuści- szturm, dokona- ataku, dokona- zamachu, przeprowadzi- atak, napaść, zaatakował-, zaatakowan-, atakował-, atakuj-, napadł-, napadnięt-, uderzył- w, uderzył- na, uderzył- ~, szturmował-, dokonał- ataku, dokonał- zamachu, przeprowadził- atak, przypuścił- szturm, rozpoczął ofensywę, rozpoczęł- ofensywę",
    incursion:
      "wkroczy-, wkracza-, wtargn-, najech-, wdar- …się, wtarg-, wkroczył-, wtargnął, wtargnęł-, wdarł …się, wdarł- …się, najechał-, przekroczył- granic-, naruszył- granic-, naruszył- przestrzeń",
    clash:
      "star- …się, ściera- …się, starł- …się, walcz-, wymieni- ogień, wymian- ognia, starł …się, walczył-, walczy, walczą, wymienił- ogień, ostrzelał- …się, pobił- …się, doszło do starć, doszło do przepychanek, bił- …się",
    murder:
      "zamord-, mord-, zastrzel-, rozstrzel-, zgładz-, zlinczow-, zamordował-, zamordowan-, zastrzelił-, zastrzelon-, rozstrzelał-, rozstrzelan-, zasztylet-, ściął",
    kill: "zabi-, zabija-, pozbawi- życia, zabił-, zabit-, uśmiercił-, uśmierc-, pochłonął, pochłonęł-, odebrał- życie, pozbawił- życia",
    "be-killed":
      "zginą-, zginę- w, poległ- w, polegli w, zginął, zginęł-, zgin-, poległ-, stracił- życie, ponios- śmierć, poniósł śmierć, poniosł- śmierć",
    wound:
      "rani-, zrani-, okalecz-, postrzel-, ranił-, rannych, zranił-, postrzelił-, postrzelon-, raniono, odniósł rany, odniosł- rany, został- ranny, został- ranna, został- ranni",
    beat: "pobi-, bił, bili, skatow-, skat-, maltret-, pobił-, pobit-, pobito, skatował-, skatowan-",
    torture: "tortur-, znęca- …się, torturował-, torturowan-",
    "sexual-violence": "zgwałc-, gwałc-",
    abduct:
      "porwa-, porywa-, uprowadz-, wzią- jako zakładni-, wzię- jako zakładni-, przetrzym- jako zakładni-, porwał-, porwan-, uprowadził-, uprowadzon-, wziął zakładnik-, wzięł- zakładnik-, przetrzymuj-, przetrzymywan-",
    assassinate: "dokona- zamachu na",
    shoot: "strzela-, strzeli-, otworzy- ogień, ostrzela- z, strzelał-, strzelił-, otworzył- ogień, oddał- strzał-",
    shell:
      "ostrzel-, ostrzeliw-, wystrzel- rakiet-, wystrzeli- rakiet-, ostrzelał-, ostrzelan-, ostrzeliwał-, wystrzelił- rakiet-, wystrzelił- pocisk-, odpalił- rakiet-",
    "air-strike":
      "zbombard-, bombard-, dokona- nalotu, przeprowadzi- nalot-, zbombardował-, zbombardowan-, bombardował-, przeprowadził- nalot-, dokonał- nalot-",
    bomb: "wysadz-, zdetonow-, deton-, zdetonował-, wysadził-, wysadzon-, podłożył- bombę, podłoży- bombę",
    "suicide-attack": "wysadzi- …się w powietrze",
    "crowd-control":
      "rozpędz-, rozgoni-, użył- gazu łzawiącego, uży- gazu łzawiącego, uży- armatek wodnych, użył- gazu, użyła gazu, rozpędził-, rozpędzon-, użył- armatek, użyła armatek",
    cleansing: "wysiedl-, wypędz-, przesiedl-",
    capture:
      "zdoby-, zają- ~, zajmow- ~, zajęł- ~, okup-, opanow-, podbi-, zdobył-, zdobyt-, zajął ~, zajęt- przez, okupował-, opanował-, przejęł- kontrolę, przejął kontrolę",
    destroy:
      "zniszcz-, niszcz-, spali-, podpal-, zdewast-, zniszczył-, zniszczon-, spalił-, spalon-, podpalił-, podpalon-, zrujnował-, zrujnowan-",
    vote: "głosow-, zagłosow-, głosuj-, przeprowadzi- referendum, głosował-, zagłosował-, przeprowadził- referendum, odby- wybory, przegłosował-",
    do: "przeprowadz-, przeprowadza-, prowadz-, dokona-, dokonuj-, podją-, podję-, podejmuj-, rozpoczą-, rozpoczę-, rozpoczyn-, wszczą-, wszczę-, wszczyn-, odby-, odbyw-, odbęd-, złoży-, składa-, wyda- ~, wydał-, zawar-, zawarł-, zorganiz-, organiz-, wprowadzi-, wprowadz-, nałoży-, nakłada-, wznowi-, kontynu-, utworzy-, udzieli-, udziela-, wyrazi-, wystosow-, skierow-, ustanowi-, wzią- udział, wzię- udział, biorą udział, bierze udział, brał- udział, doszło do, dojdzie do, dochodzi do, uczestnicz-, przeprowadził-, dokonał-, rozpoczął, rozpoczęł-, wszczął, wszczęł-, odbył- …się, złożył-, wydał- ~, zorganizował-, wprowadził-, nałożył-, wznowił-, udzielił-, wyraził-, miał- miejsce",
    announce:
      "ogłosi-, ogłasza-, zapowiedz-, zapowiad-, proklam-, obwieści-, zdecyd-, postanowi-, ogłosił-, ogłoszon-, zapowiedział-, zdecydował-, postanowił-",
    say: "powiedz-, powiedzia-, mówi-, oświadczy-, oświadcza-, poinform-, inform-, stwierdzi-, stwierdza-, doda-, doda, twierdzi-, poda-, podaj-, przekaza-, podkreśli-, podkreśla-, zaznaczy-, przyzna- że, ocenił-, wyjaśni-, tłumaczy-, donosi, donoszą, pisze, napisa-, powiedział-, oświadczył-, poinformował-, stwierdził-, dodał-, twierdził-, podał-, podkreślił-, zaznaczył-",
    end: "znieść, znios-, zniósł, znosi-, zakończy-, kończy-, zawiesi-, zawiesza-, wstrzym-, przerwa-, przerywa-, uchyli-, uchyla-, anulow-, zlikwid-, zerwa-, cofn-, cofną-, zniesion-, złagodzi-, zmniejszy-, rozwiąza-, położy- kres, zniosł-, zakończył-, zakończon-, zawiesił-, zawieszon-, wstrzymał-, wstrzyman-, przerwał-, przerwan-, uchylił-, uchylon-, anulował-, cofnął, cofnęł-, cofnięt-, złagodził-, zmniejszył-, zerwał-",
    cancel: "odwoła- ~, odwołuj-, anuluj-, odwołał- ~, odwołan-, anulował-",
    break: "złama-, łamie, łama-, narusz-, naruszy-, pogwałc-, złamał-, naruszył-, naruszon-, pogwałcił-",
    give: "da-, daje, dają, przekaza-, przekazuj-, dostarczy-, dostarcza-, wysła-, wysyła-, udzieli-, udziela-, zapewni- ~, przyzna- ~, przydziel-, ofiarow-, prześl-, wyśle, wyślą, dał-, przekazał-, dostarczył-, wysłał-, udzielił-, przyznał-, zapewnił-, wręczył-, wręcz-",
    cause:
      "wywołał-, wywoła-, wywołuj-, spowodował-, spowoduj-, doprowadził- do, doprowadz- do, sprowokował-, rozpętał-",
    undergo: "otrzym-, otrzymał-, dosta-, dostaj-, poniós-, ponios-, dozna-, spotka- …się z, pad- ofiarą",
    deploy:
      "rozmieści-, rozmieszcza-, przerzuci-, skierow- wojska, stacjon-, dyslok-, rozmieścił-, rozmieszczon-, przerzucił-",
    withdraw: "wycofa-, wycofuj-, odwoła-, ściągn-, wycofał-, wycofan-, odwołał-",
    open: "otworzy-, otwiera-, otwart-, otworzył-",
    close: "zamkn-, zamyka-, zamknię-, zamknął, zamknęł-, zamknięt-",
    share: "wymieni- …się, wymienia- …się, podzieli- …się, dzieli- …się",
    accept:
      "przyjm-, spełni-, zaakcept-, akcept-, przyjął ~, przyjęł- ~, spełnił-, zaakceptował-, przyją- ofert-, przyją- propozycj-, przyję- ofert-, przyję- propozycj-, przyją- pośrednictw-, przyją- pomoc, przyją- warun-",
    agree: "zgodz- …się, zgadza- …się, uzgodni-, zobowiąza- …się",
    promise:
      "obieca-, obiecuj-, przyrzek-, zagwarant-, gwarant-, zapewni- że, zobowiąza- …się, obiecał-, przyrzekł-, zagwarantował-, zapewnił-, zobowiązał …się, zobowiązał- …się",
    offer:
      "zaofer-, ofer-, wyrazi- gotowość, zadeklar- gotowość, deklar- gotowość, zaproponow-, zaoferował-, zaproponował-, zadeklarował- gotowość, wyraził- gotowość",
    propose:
      "zapropon-, propon-, złoży- projekt, złoży- wniosek, przedłoży-, przedstawi- projekt, zgłosi- projekt, zgłosi- wniosek, wnios- projekt, wniósł projekt, przygotow- projekt, szykuj-, zaproponował-, złożył- projekt, przedłożył-, zgłosił- projekt, zgłosił- wniosek, przedstawił- projekt, wróc- z projektem, wróci z, przygotował- projekt, wniosł- projekt",
    approve:
      "przyją-, przyję-, przyjm-, uchwal-, zatwierdz-, ratyfik-, zaaprob-, przegłos-, podpisa-, zaakcept-, przyjął ~, przyjęł- ~, przyjęt-, uchwalił-, uchwalon-, zatwierdził-, zatwierdzon-, ratyfikował-, poparł- projekt, przegłosował-, zaaprobował-",
    refuse:
      "odmówi-, odmawia-, odrzuci-, odrzuca-, wyklucz-, wykluczy-, odmow-, oddali-, nie zgodz- …się, …nie zgodził- …się, …nie chc-, odmówił-, odrzucił-, odrzucon-, wykluczył-, …nie zgodził …się",
    deny: "zaprzeczy-, zaprzecza-, zdement-, dement-, odrzuci- oskarżenia, odrzuci- zarzut-, …nie przyzna- …się, wypar- …się, zaprzeczył-, zdementował-, …nie przyznał …się",
    fail: "…nie zdoła-, …nie uda- …się, …nie przyją-, …nie przyję-, przepad-, upad-, pogrzeba-, …nie uzyska-, …nie uchwali-, …nie zdołał-, …nie udał- …się, …nie przyjął, …nie przyjęł-, …nie uchwalił-, przepadł-, upadł-, odrzucił- projekt, pogrzebał-, utrącił-",
    threaten:
      "zagrozi-, groz-, grozi-, pogroz-, odgraża- …się, zagroził-, groził-, grożą, grozi ~, pogroził-, zapowiedział- odwet",
    warn: "ostrzeg-, ostrzega-, ostrzec, przestrzeg-, przestrzega-, przestrzec",
    demand:
      "zażąd-, żąda-, domaga- …się, wezwa-, wzywa-, apel-, zaapel-, popros-, prosi-, prosz-, postulow-, naleg-, chce, chcą, chciał-, zażądał-, żądał-, domagał- …się, wezwał-, wzywał-, zaapelował-, apelował-, poprosił-, prosił-, nalegał-",
    appeal: "zaapel-, apel-, zwróci- …się z apelem, zwróci- …się o, wystosow- apel, błaga-",
    order:
      "nakaza-, nakazuj-, rozkaza-, rozkazuj-, zarządzi-, zarządza-, poleci-, poleca-, nakazał-, nakazan-, rozkazał-, zarządził-, zarządzon-, polecił-",
    accuse: "oskarży-, oskarża-, oskarżon-, zarzuci-, zarzuca-, obwini-, oskarżył-, oskarżan-, zarzucił-, obwinił-",
    allow: "zezwol-, zezwala-, pozwol-, pozwala-, dopuści-, umożliwi-, zezwolił-, pozwolił-, dopuścił-, umożliwił-",
    intend:
      "planow-, planuj-, zamierz-, zamierza-, przygotow- …się, szykuj- …się, zaplan-, planował-, zamierzał-, przygotowuj-, przygotowuje ~, szykuj-, szykuje ~, ma zamiar, mają zamiar",
    schedule:
      "zaplanow-, wyznacz-, spodziewa- …się, oczekuj-, oczekiwa-, zaplanowan-, wyznaczon-, oczekuj- …się, odbędz- …się, odbęd- …się",
    try: "próbow-, próbuj-, spróbow-, usiłow-, usiłuj-, stara- …się, dąży-",
    prevent:
      "zapobie-, zapobieg-, uniemożliwi-, powstrzyma-, udaremni-, zapobiegł-, uniemożliwił-, powstrzymał-, udaremnił-",
    postpone:
      "odroczy-, odrocz-, przełoży-, przełożon-, przesun- termin, odłoży-, odłożon-, odroczył-, odroczon-, przełożył-, przesunięt-, przesunął, przesunęł-, odłożył-, przełożono, przełoż-, odroczono, przesuni-",
    "cast-as": "nazwa-, nazywa-, określi-, określa-, uzna- za, nazwał-, określił-, uznał- za",
    "vote-on": "głosow-, zagłosow-",
    "hunger-strike": "ogłosił- głodówkę, rozpoczął głodówkę, rozpoczęł- głodówkę, głoduj-, głodował-",
    earthquake: "zatrzęsł- …się, zatrzęsła …się ziemia, nawiedził- …trzęsieni-, trzęsł- …się",
    flood: "zalał-, zalan-, zalewa-, podtopił-, podtopion-, wystąpił- z brzegów, wylał- …rzek-",
    eruption: "wybuchł …wulkan-, eksplod- …wulkan-",
    fire: "zapalił- …się, zapali- …się, spłonął, spłonęł-, płon-, płonie, płonął, wybuchł pożar",
    explosion: "wybuchł-, wybuchn- !, eksplodował-, eksplod-, doszło do wybuchu, doszło do eksplozji",
    crash:
      "rozbił …się, rozbił- …się, wykoleił …się, wykoleił- …się, zderzył- …się, zatonął, zatonęł-, wywrócił- …się, runął …samolot-, spadł …samolot-, wpadł- na, przewrócił- …się",
    collapse:
      "zawalił …się, zawalił- …się, runął, runęł-, pękł- …tam-, pękł- …zapor-, pękł- …wał-, osun- …się, osunął …się, osunęł- …się",
    sanctions: "przyją- sankcje, przyję- sankcje, nałoży- sankcje, nałożył- sankcje",
  }),
  nouns: sourced<WordsByConcept>(SOURCE, {
    agreeing: "zgod-, konsensus-, pojednani-, porozumieni- w sprawie",
    meeting: "spotkan-, spotkań, posiedzen-, szczyt-, konferencj-, narad-, obrad-, forum",
    talking: "negocjacj-, rozmow-, rozmów, konsultacj-, dialog-, dyskusj-, pertraktacj-, kontakt-",
    "phone-call": "rozmow- telefoniczn-, telefon-",
    visit: "wizyt-, podróż-, odwiedzin-",
    mediation: "mediacj-, pośrednictw-",
    praise: "pochwał-, podziękowan-, gratulacj-, uznani-",
    endorse: "poparci-, wsparci-, solidarnoś-, solidarność, aprobat-",
    condole: "kondolencj-, współczuci-, żałob-",
    apology: "przeprosin-, ubolewani-",
    recognition: "uznani- niepodległości, uznani- państwa",
    invitation: "zaproszeni-",
    pardon: "ułaskawieni-, amnesti-",
    "grant-rights": "obywatelstw-, autonomi-",
    release: "uwolnieni-, zwolnieni- z więzienia, wypuszczeni-, wymian- jeńców, wymian- więźniów",
    acquit: "uniewinnieni-, wyrok- uniewinniając-, uchyleni- wyroku",
    "give-back": "zwrot-, repatriacj-",
    withdrawal: "wycofani-, wycofywani-, odwrót, odwrot-, wyjści- z, wystąpieni- z",
    ceasefire: "rozejm-, zawieszeni- broni, wstrzymani- ognia, przerwani- ognia, przerw- humanitarn-",
    disarm: "rozbrojeni-, demilitaryzacj-",
    surrender: "kapitulacj-, poddani- się, ustępstw-",
    resign: "dymisj-, rezygnacj-, ustąpieni-",
    access: "dostęp-, korytarz- humanitarn-",
    cooperation: "współprac-, partnerstw-, koordynacj-",
    trade: "handel, handl-, eksport-, import-",
    exercises: "ćwicze-, manewr-, ćwiczeni- wojskow-",
    extradite: "ekstradycj-, wydani-",
    aid: "pomoc-, pomoc",
    "economic-aid": "pożyczk-, finansowani-, dotacj-, subsydi-, pomoc finansow-, pomoc gospodarcz-",
    "military-aid": "pomoc wojskow-",
    "humanitarian-aid": "pomoc humanitarn-, fundusz- pomocy",
    asylum: "azyl-, schronieni-",
    rescue: "ratunek, ratunk-, akcj- ratunkow-, akcj- ratownicz-, operacj- ratunkow-, ewakuacj-",
    blame: "win-, odpowiedzialnoś-",
    disapprove: "krytyk-, potępieni-, oburzeni-, niezadowoleni-, zaniepokojeni-, skarg-",
    charge: "akt- oskarżenia, postawieni- zarzutów, zarzut-",
    sue: "pozew, pozw-, skarg- do sądu, proces- sądow-",
    investigate: "śledztw-, dochodzeni-, postępowani-, komisj- śledcz-",
    convict: "skazani-, wyrok- skazując-",
    rejection: "sprzeciw-, opór, opor-",
    veto: "wet-, weto",
    defiance: "nieposłuszeństw-",
    protest: "protest-, demonstracj-, manifestacj-, marsz-, wiec-, pikiet-, protest- ulicz-, zgromadzeni-",
    riot: "zamieszk-, rozruch-, bunt-, zamieszek, zamieszki, burd-, przepychan-",
    "labour-strike": "strajk-",
    "hunger-strike": "strajk- głodow-, głodówk-",
    boycott: "bojkot-",
    obstruct: "blokad- dróg, blokad- drogi, barykad-, blokowani- dróg, paraliż- miast",
    expel: "wydaleni-, wypędzeni-",
    embargo: "embarg-",
    "break-relations": "zerwani- stosunków, odwołani- ambasadora",
    "mobilize-troops": "mobilizacj-, koncentracj- wojsk",
    "tighten-security": "środk- bezpieczeństwa, kontrol- graniczn-",
    arrest: "aresztowani-, aresztowań, zatrzymani-, zatrzymań, areszt-, zatrzyman-, zatrzymanych",
    sentence: "wyrok-, wyrok- śmierci, kar- śmierci, kar- więzienia, skazani-",
    execution: "egzekucj-, wykonani- wyroku",
    fine: "grzywn-, cł-, ceł",
    seize: "konfiskat-, aneksj-, zajęci- majątku, zamrożeni- aktyw-",
    ban: "zakaz-",
    censor: "cenzur-",
    curfew: "godzin- policyjn-, kwarantann-",
    "martial-law": "stan- wyjątkow-, stan- wojenn-",
    restrict: "ograniczeni-, restrykcj-, obostrzeni-",
    sanctions: "sankcj-, pakiet- sankcji",
    blockade: "blokad-, oblężeni-",
    deport: "deportacj-",
    raid: "przeszukani-, obław-, rewizj-",
    crackdown: "represj-, prześladowani-, prześladowań, pacyfikacj-",
    oust: "przewrót, przewrot-, zamach- stanu, odsunięci- od władzy, wotum nieufności",
    cyber: "cyberatak-, szpiegostw-",
    attack:
      "atak-, napaś-, napaść, uderzeni-, ofensyw-, szturm-, agresj-, zamach-, przemoc-, wojn-, wojen, działań wojennych, działani- zbrojn-",
    incursion: "wtargnięci-, inwazj-, najazd-, operacj- lądow-",
    clash: "starci-, starć, walk-, bitw-, potyczk-, strzelanin-",
    murder: "zabójstw-, morderstw-, mord-, rzeź, rzez-, masakr-, ludobójstw-, linczu, lincz-",
    beat: "pobici-, bójk-",
    torture: "tortur-",
    "sexual-violence": "gwałt-, zgwałceni-",
    abduct: "porwani-, uprowadzeni-, wzięci- zakładników",
    shoot: "ostrzał- z, strzał-, strzelani-",
    shell: "ostrzał-, atak- rakietow-, ostrzeliwani-, zbombardowani-, ostrzelani-",
    "air-strike": "nalot-, bombardowani-, atak- lotnicz-, atak- powietrzn-",
    bomb: "zamach- bombow-",
    "suicide-attack": "zamach- samobójcz-",
    "crowd-control": "gaz- łzawiąc-, armat- wodn-",
    cleansing: "czystk- etniczn-, wysiedleni-",
    capture: "okupacj-, zajęci-, zdobyci-",
    destroy: "zniszczeni-, sabotaż-, dewastacj-",
    vote: "głosowani-, głosowań, referend-, wybor-, wybory",
    agreement: "porozumieni-, umow-, umów, traktat-, pakt-, układ-, memorandum",
    relations: "stosunk-, relacj-, więz-, stosunk- dyplomatyczn-",
    resolution: "rezolucj-, projekt- rezolucji, uchwał-",
    bill: "ustaw-, projekt- ustawy, projekt-, pakiet-, budżet-, poprawk-, nowelizacj-, reform-",
    decision: "decyzj-, orzeczeni-, postanowieni-",
    troops: "wojsk-, żołnierz-, oddział-, jednostk-, sił-, czołg-, okręt-",
    peacekeepers: "siły pokojowe, sił pokojowych, obserwator-",
    weapons: "broń, broni-, broni, rakiet-, amunicj-, uzbrojeni-, dron-",
    supplies:
      "dostaw-, żywnoś-, żywność, lek-, szczepion-, namiot-, gaz-, mąk-, mąka, ryż-, chleb-, zboż-, mlek-, cukier, cukru, koc-, odzież-, ubra-, materac-, paliw-, ton, tony, lekarz-, medyk-, pielęgniar-, ratownik-, ratowników, zespół ratownik-, zesp- ratown-, ps- ratownicz-, prowiant-, wod- pitn-, wod-, strażak-, pomp-, nurk-, tlen-, szpital- polow-, sprzęt-, agregat-, środk- opatrunkow-, artykuł- spożywcz-, żywno-, łóż-, wolontariusz-, respirator-",
    money: "pieniądz-, pieniędz-, środk- finansow-, fundusz-, milion-, miliard-, euro, dolar-, złotych, hrywn-",
    refugees: "uchodźc-, migrant-",
    captives: "zakładni-, więzień, więźni-, jeńc-, jeniec",
    borders: "granic-, przejści- graniczn-, lotnisk-, port-",
    intelligence: "informacj-, dan- wywiadowcz-, dowod-",
    envoys: "ambasador-, dyplomat-, dyplomac-, delegacj-, wysłannik-",
    permission: "pozwoleni-, zezwoleni-, wiz-",
    assets: "aktyw-, majątek, majątk-",
    announce: "ogłoszeni-, zapowiedź, zapowiedz-",
    say: "twierdzeni-, pogłosk-, doniesieni-",
    end: "zniesieni-, zakończeni-, wstrzymani-, zawieszeni-, uchyleni-",
    break: "naruszeni-, złamani-",
    give: "dostaw-, przekazani-, dostarczeni-",
    deploy: "rozmieszczeni-",
    promise: "obietnic-, gwarancj-",
    offer: "ofert-, propozycj- pomocy, gotowoś-, gotowość",
    propose: "propozycj-, inicjatyw-, wniosek, wniosk-",
    refuse: "odmow-, odrzuceni-",
    fail: "porażk-, niepowodzeni-, fiask-",
    threaten: "groźb-, gróźb, ultimatum",
    warn: "ostrzeżeni-",
    demand: "żądani-, żądań, wezwani-, wezwań, prośb-, petycj-",
    appeal: "apel-",
    order: "rozkaz-, nakaz-, poleceni-",
    accuse: "oskarżeni-, oskarżeń",
    intend: "plan-, zamiar-",
    try: "prób-, wysiłk-, starani-",
    postpone: "odroczeni-, przełożeni-",
    earthquake: "trzęsieni- ziemi, trzęsieni-, wstrząs-, wstrząsy wtórne, wstrząs- wtórn-",
    flood: "powódź, powodz-, podtopieni-, zalani-",
    storm: "huragan-, tajfun-, cyklon-, tornad-, burz-, śnieżyc-, wichur-, nawałnic-",
    landslide: "lawin-, osuwisk-, osunięci- ziemi",
    eruption: "erupcj-, wybuch- wulkanu",
    fire: "pożar-, pożarów",
    explosion: "wybuch-, eksplozj-",
    crash:
      "katastrof- lotnicz-, katastrof- kolejow-, katastrof-, wypad-, wypadek, wypadk-, wykolejeni-, zderzeni-, karambol-, zatonięci-, rozbici-",
    collapse: "zawaleni- …się, zawaleni-, katastrof- budowlan-, pęknięci- tamy, przerwani- tamy, przerwani- wału",
    outbreak: "epidemi-, pandemi-",
    other:
      "lawin- krytyki, burz- mózgów, zawał- serca, atak- serca, wybuch- śmiechu, katastrof- humanitarn-, eksplozj- cen, krach-, fal- krytyki, burz- krytyki",
    "cut-supplies": "wstrzymani- dostaw, przerwani- dostaw, odcięci- dostaw",
    wrong: "zbrodni-, kłamstw-, hańb-, zdrad-, błąd, błęd-, prowokacj-",
  }),
  adjectives: sourced<WordsByConcept>(SOURCE, {
    offer: "gotowy, gotowa, gotowi, gotowe, gotów, skłonny, skłonna, skłonni",
    refuse: "przeciwny, przeciwna, przeciwni, przeciwne",
    blame: "winny, winna, winni, odpowiedzialny, odpowiedzialna, odpowiedzialni",
    schedule: "planowany, planowana, planowane, przewidziany, przewidziana, przewidziane",
    none: "nikt, nikogo, nikomu, żaden, żadna, żadne, żadnego, żadnej",
  }),
  endings: sourced(SOURCE, {
    verb: list(VERB_ENDINGS),
    noun: list(NOUN_ENDINGS),
    perfective: list(
      "zatrzym zaataku zaatakuj zakaż zakaz zbombarduj zbombard wprowadz nałoż zniesi znios zamkn otworz zerw zerwi przerw wstrzyma zawiesz ogłos podpisz podpiszą przyjm przyjmi uchwal odrzuc zagłosuj zagłos aresztuj skaż skażą uwoln zwoln odwoł wydal wyśl przyśl prześl przekaż dostarcz udziel zapewn spotk odwiedz przybęd przyjed przylec wyjed wyjad wycof opuśc wkrocz najed zajm zajmi odbij zniszcz zbij zabij ostrzel zestrzel porwi porw pomoż pomog popr poprz poprą wesprz zażąd zażą wezw odpow zagroz oskarż zaskarż rozpoczn zaczn zakończ przedłuż obniż podwyższ zaostrz złagodz zamroz skonfisk powoł mianuj zdymisj ustąp zrezygn złoż wypłac zapłac ratyf wznow nawiąż zorganiz zorganizuj przeprowadz spotkaj odbędz odbęd",
    ),
    forms: {
      past: list("ł ła ło li ły"),
      participle: list("ny na ne ni ty ta te"),
      future: list("e ie y i ą a ają je ją"),
    },
  }),
  roles: sourced(SOURCE, {
    by: words("przez"),
    onto: words("przeciwko, przeciw, wobec, z, ze, na, w, do, dla, względem, od, nad"),
    of: words("ze strony"),
    between: words("między, pomiędzy"),
    from: words("od, ze strony, z"),
    about: words("o, za, do, w sprawie, na, z"),
    since: words("od, po, z powodu, podczas, w wyniku, wskutek, na skutek, w czasie, w trakcie, wobec, mimo, w"),
    during: words("podczas, w, na, w trakcie, w czasie, po"),
    place: words("w, we, na, pod, koło, przed, przy, niedaleko"),
    that: words("że, iż, jakoby, żeby, aby, by"),
    lands: words("kraj, kraju, krajowi, krajem, państwo, państwa, państwu, ojczyzna"),
    condition: words("jeśli, jeżeli, o ile, gdyby, chyba że, pod warunkiem że"),
    plurals: ["li", "ły"],
    impersonals: ["no", "to"],
    alleged: words(
      "rzekomo, rzekomy, rzekoma, rzekome, rzekomego, rzekomej, podobno, domniemany, domniemana, domniemane, prawdopodobnie",
    ),
  }),
  modals: sourced(SOURCE, {
    ahead: words("mieć, być"),
    wouldBe: words("by"),
    possible: words("móc"),
    obliged: words("musieć, powinien"),
    hearsay: new Set<string>(),
  }),
};

/** Spanish: speech. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import { conjugatedVerbs } from "../conjugation.ts";
import type { SpeechAct, SpeechFrame, SpeechStrength, SpeechVerb, SpeechWords } from "../speech.ts";
import { formsOf, speechAdjectives, speechNouns } from "../speech-forms.ts";
import { spanishConjugations } from "./conjugations.ts";

const SOURCE = "written for Readout: verbs, phrases and nouns by which Spanish news hands words to a speaker";

const verbs = (
  act: SpeechAct,
  strength: SpeechStrength,
  frames: readonly SpeechFrame[],
  infinitives: string,
): SpeechVerb[] => conjugatedVerbs(act, strength, frames, infinitives, spanishConjugations.value);

const S = "||s";
const ES = "||es";
const ION = "|ón|ones";

/** "según _", "según informó _": with a verb of speech whose subject stands behind it. */
const TOLD = formsOf(
  "informó informa informaron informan ha_informado han_informado dijo dijeron dice dicen declaró declararon ha_declarado afirmó afirmaron explicó explica explicaron ha_explicado señaló señala señalaron ha_señalado aseguró aseguran asegura ha_asegurado indicó indicaron indica ha_indicado anunció anunciaron ha_anunciado confirmó confirmaron confirma ha_confirmado contó cuenta relató relata reconoció reconoce precisó precisa apuntó apunta comunicó detalló sostuvo sostiene recordó manifestó admitió publicó publica reveló revela recoge adelantó adelanta",
);

/** "de" and "del" before a speaker. */
const of = (leads: string): string[] =>
  leads.split("; ").flatMap((lead) => ["de", "del"].map((word) => `${lead} ${word} _`));

export const spanishSpeechWords: SpeechWords = {
  verbs: sourced(SOURCE, [
    ...verbs(
      "say",
      "sure",
      ["quote", "clause", "to"],
      `decir declarar afirmar añadir agregar indicar precisar explicar subrayar asegurar señalar apuntar sostener confirmar insistir responder contestar replicar recalcar reiterar repetir relatar contar comentar informar anunciar
      destacar resaltar recordar reconocer admitir confesar revelar alegar argumentar aducir argüir escribir tuitear opinar aseverar sentenciar matizar puntualizar remarcar enfatizar avisar aclarar detallar exclamar espetar apostillar ironizar bromear narrar
      testificar testimoniar predecir pronosticar vaticinar augurar jurar proclamar notificar comunicar reafirmar remachar zanjar expresar_que dejar_claro hacer_hincapié poner_de_manifiesto hacer_notar dar_a_conocer incidir abundar especificar lamentar celebrar quejar jactar rematar sugerir`,
    ),
    ...verbs(
      "say",
      "likely",
      ["quote", "clause"],
      "manifestar considerar estimar juzgar constatar describir decidir ordenar publicar difundir recomendar observar reaccionar rectificar corregir cifrar prever elevar situar denunciar mencionar evaluar calcular resolver dictaminar proponer concluir reflexionar criticar condenar razonar intuir mantener valorar plantear ratificar",
    ),
    ...verbs("say", "sure", ["quote", "object"], "expresar trasladar transmitir"),
    ...verbs(
      "say",
      "likely",
      ["quote", "object"],
      "condenar denunciar criticar saludar censurar deplorar lamentar felicitar agradecer rechazar elogiar alabar aplaudir comentar abordar pronunciar dirigir defender apoyar citar respaldar repudiar descartar cuestionar reprochar",
    ),
    ...verbs(
      "say",
      "likely",
      ["as"],
      "calificar describir tildar tachar denunciar definir considerar llamar apodar bautizar catalogar",
    ),
    ...verbs(
      "say",
      "beside",
      ["quote"],
      "proseguir continuar gritar susurrar murmurar reír sonreír suspirar soltar lanzar corear cantar comenzar empezar concluir terminar finalizar interrumpir bramar gruñir balbucear abundar leer rezar clamar rogar llorar intervenir resumir bromear",
    ),
    ...verbs("say", "sure", ["quote", "clause", "document"], "rezar indicar precisar decir señalar estipular recoger"),
    ...verbs("deny", "sure", ["quote", "clause", "to", "object"], "negar desmentir"),
    ...verbs("deny", "likely", ["clause", "object"], "refutar rebatir rechazar descartar"),
    ...verbs(
      "demand",
      "sure",
      ["quote", "clause", "object", "to"],
      "pedir exigir reclamar solicitar demandar instar exhortar suplicar implorar rogar ordenar urgir llamar_a requerir abogar",
    ),
    ...verbs("demand", "likely", ["hearer", "to"], "invitar animar alentar aconsejar emplazar conminar"),
    ...verbs("accuse", "sure", ["quote", "target"], "acusar"),
    ...verbs("accuse", "likely", ["target", "quote"], "culpar responsabilizar reprochar"),
    ...verbs("promise", "sure", ["quote", "clause", "to"], "prometer jurar"),
    ...verbs("promise", "likely", ["object", "to"], "ofrecer"),
    ...verbs("promise", "likely", ["clause", "to", "object"], "garantizar comprometer"),
    ...verbs("threaten", "sure", ["quote", "clause", "to", "hearer"], "amenazar advertir"),
    ...verbs("threaten", "likely", ["quote", "clause", "hearer"], "alertar prevenir"),
    ...verbs("ask", "sure", ["quote", "clause"], "preguntar"),
    ...verbs("ask", "likely", ["quote", "clause"], "interrogar cuestionar"),
    ...verbs(
      "think",
      "likely",
      ["quote", "clause", "to"],
      "creer pensar esperar temer desear querer dudar opinar considerar suponer imaginar prever confiar preferir saber entender sospechar pretender",
    ),
    ...verbs("say", "likely", ["about"], "hablar discutir referir reaccionar quejar insistir bromear debatir"),
    ...verbs("say", "sure", ["speaker"], "citar"),
  ]),
  nouns: sourced(SOURCE, [
    ...speechNouns(
      "say",
      true,
      `comunicado${S}; declaraci${ION}; carta${S}; mensaje${S}; tuit${"||s"}; informe${S}; documento${S}; nota${S}; nota_de_prensa notas_de_prensa; texto${S}; artículo${S}; editorial${ES}; auto${S}; sentencia${S}; resoluci${ION}; moci${ION}; denuncia${S}; correo${S}; escrito${S}; publicaci${ION}; circular${ES}; bolet|ín|ines
      estudio${S}; encuesta${S}; pancarta${S}; cartel${ES}; libro${S}; vídeo${S}; video${S}; grabaci${ION}; telegrama${S}; parte${S}; oficio${S}; memorando${S}`,
    ),
    ...speechNouns(
      "say",
      false,
      `palabra${S}; discurso${S}; entrevista${S}; alocuci${ION}; intervenci${ION}; comentario${S}; afirmaci${ION}; testimonio${S}; respuesta${S}; reacci${ION}; explicaci${ION}; crítica${S}; frase${S}; anuncio${S}; rueda_de_prensa ruedas_de_prensa; conferencia_de_prensa; comparecencia${S}; rumor${ES}; propuesta${S}
      recomendaci${ION}; versi${ION}; relato${S}; opini${ION}; postura${S}; lema${S}; alegato${S}; manifestaciones; reflexi${ION}; condena${S}; veredicto${S}; decisi${ION}; apoyo${S}; rechazo${S}; previsi${ION}; estimaci${ION}`,
    ),
    ...speechNouns("deny", false, `desmentido${S}; negativa${S}`),
    ...speechNouns(
      "demand",
      false,
      `petici${ION}; exigencia${S}; llamamiento${S}; llamado${S}; reclamaci${ION}; solicitud${ES}; ultimátum; reivindicaci${ION}; demanda${S}`,
    ),
    ...speechNouns("accuse", false, `acusaci${ION}`),
    ...speechNouns("promise", false, `promesa${S}; compromiso${S}; garantía${S}`),
    ...speechNouns("threaten", false, `amenaza${S}; advertencia${S}; aviso${S}`),
    ...speechNouns("ask", false, `pregunta${S}; interrogante${S}`),
    ...speechNouns(
      "think",
      false,
      `esperanza${S}; temor${ES}; preocupaci${ION}; convicci${ION}; deseo${S}; voluntad; intenci${ION}; duda${S}; punto_de_vista puntos_de_vista; idea${S}; creencia${S}; inquietud${ES}; confianza; disposici${ION}`,
    ),
  ]),
  adjectives: sourced(SOURCE, [
    ...speechAdjectives("say", "tajante||s; rotund|o|a|os|as; categóric|o|a|os|as; clar|o|a|os|as"),
    ...speechAdjectives(
      "think",
      "convencid|o|a|os|as; persuadid|o|a|os|as; segur|o|a|os|as; preocupad|o|a|os|as; confiad|o|a|os|as; consciente||s; partidari|o|a|os|as; esperanzad|o|a|os|as",
    ),
    ...speechAdjectives("promise", "dispuest|o|a|os|as; decidid|o|a|os|as; comprometid|o|a|os|as; list|o|a|os|as"),
  ]),
  occasions: sourced(
    SOURCE,
    new Set(
      formsOf(
        `entrevista||s discurso||s rueda_de_prensa ruedas_de_prensa conferencia_de_prensa conferencias_de_prensa comparecencia||s reunión reuniones encuentro||s cumbre||s visita||s alocución debate||s sesión sesiones audiencia||s llamada||s llamada_telefónica conversación_telefónica acto||s ceremonia||s mitin mítines
        programa||s foro||s juicio||s conferencia||s cena||s almuerzo||s asamblea||s congreso||s pleno||s declaraciones intervención`,
      ),
    ),
  ),
  backshift: sourced(
    SOURCE,
    new Set(
      formsOf(
        "había habían habría habrían sería serían estaría estarían podría podrían debería deberían iba iban podía podían era eran estaba estaban",
      ),
    ),
  ),
  standsForReport: NOT_COVERED,
  sources: sourced(SOURCE, [
    "según _",
    "de acuerdo con _",
    "de acuerdo a _",
    "conforme a _",
    "en palabras de _",
    "en palabras del _",
    "a juicio de _",
    "a juicio del _",
    "en opinión de _",
    "en opinión del _",
    "a decir de _",
    "para _",
    "fuentes de _",
    "fuentes del _",
    "a ojos de _",
    "en un comunicado de _",
    "en un comunicado del _",
    "según [él]",
    "según [ella]",
    "según [ellos]",
    "según [ellas]",
    "a [su] juicio",
    "en [su] opinión",
    "en [sus] palabras",
    "según [sus] palabras",
    "para [él]",
    "para [ella]",
    "según fuentes de _",
    "según fuentes del _",
    "según datos de _",
    "según datos del _",
    "según un comunicado de _",
    "según un comunicado del _",
    ...TOLD.map((told) => `según ${told} _`),
    ...of(
      "en boca; por boca; según declaraciones; según el relato; según la versión; según informaciones; según cálculos; según estimaciones; según cifras; según un portavoz; según una nota; según un informe; a criterio; desde el punto de vista; conforme a datos; con base en datos",
    ),
    "al decir de _",
    "siempre según _",
  ]),
  passers: sourced(SOURCE, [
    "citado por _",
    "citada por _",
    "citados por _",
    "citadas por _",
    "recogido por _",
    "recogidas por _",
    "recogidos por _",
    "recogida por _",
    "según informa _",
    "según informó _",
    "según recoge _",
    "según publica _",
    "según _",
    "informa _",
    "informó _",
    "recoge _",
    "publica _",
    "citando a _",
  ]),
  hearers: NOT_COVERED,
  beforeHearer: sourced(SOURCE, new Set(["a", "al", "ante"])),
  soCalled: sourced(
    SOURCE,
    new Set(
      formsOf(
        "llamad|o|a|os|as denominad|o|a|os|as supuest|o|a|os|as titulad|o|a|os|as bautizad|o|a|os|as apodad|o|a|os|as conocid|o|a|os|as autodenominad|o|a|os|as mal_llamad|o|a|os|as alias autoproclamad|o|a|os|as",
      ),
    ),
  ),
  namesInMarks: false,
  named: sourced(
    SOURCE,
    new Set(
      formsOf(
        `movimiento partido grupo operación película canción libro novela serie programa disco álbum obra episodio podcast revista periódico diario web cadena aplicación proyecto campaña plan buque barco restaurante club hotel marca cuadro poema
        exposición festival asociación fundación colectivo coalición organización empresa premio ensayo documental misil misiles dron drones tanque tanques avión cohete satélite sección calle plaza avenida colegio instituto caso plataforma`,
      ),
    ),
  ),
  sentenceBefore: NOT_COVERED,
  nobody: sourced("written for Readout: Spanish words for nobody", new Set(["nadie", "ninguno", "ninguna"])),
  demanded: NOT_COVERED,
  asClause: sourced(SOURCE, new Set(["como", "según", "tal"])),
};

/** Spanish: page. */
import { sourced } from "../../core/sourced.ts";
import type { PageWords } from "../page.ts";

const OWN = "written for Readout: as pages of Spanish news word it";

export const spanishPageWords: PageWords = {
  asks: sourced(
    OWN,
    "apóyanos|apoya|suscríbete|suscríbase|suscríbete a|regístrate|regístrese|hazte socio|hazte socia|haz una donación|haga una donación|dona|síguenos|síganos|sigue toda|sigue la información|únete|únase|descarga|descárgate|comparte|ayúdanos|ayúdenos|colabora con|" +
      "no te pierdas|no se pierda|recibe|recibe cada|haz clic|haga clic|pincha aquí|pulsa aquí|escríbenos|envíanos|inicia sesión|activa las notificaciones|participa en|tu apoyo|su apoyo|tu donación|necesitamos tu ayuda|necesitamos tu apoyo|puedes seguir|apúntate",
  ),
  asksFirst: sourced(
    OWN,
    "lee|mira|escucha|descubre|recibe|descarga|elige|disfruta|consigue|prueba|consulta|vota|accede|entra|conoce|opina",
  ),
  wares: sourced(
    OWN,
    "newsletter|newsletters|boletín|boletines|suscripción|suscripciones|suscriptor|suscriptores|donación|donaciones|periodismo independiente|prensa independiente|nuestra redacción|nuestro diario|nuestro periódico|nuestra web|nuestra app|nuestros periodistas|nuestro trabajo|" +
      "la app|aplicación móvil|en facebook|en twitter|en instagram|en telegram|en whatsapp|en youtube|en linkedin|en tiktok|en x|en google noticias|canal de whatsapp|canal de telegram|canal de youtube|página de facebook|redes sociales|correo electrónico|tu correo|su correo|" +
      "podcast|pódcast|alertas|notificaciones|acceso ilimitado|prueba gratuita|artículo gratis|contenido exclusivo|contenidos exclusivos|las noticias más importantes|última hora|premium|esta noticia|este artículo|tus amigos|sin permanencia",
  ),
  reader: sourced(
    OWN,
    "tú|te|ti|tu|tus|usted|ustedes|querido lector|queridos lectores|estimado lector|estimados lectores|contigo",
  ),
  house: sourced(OWN, "nosotros|nuestro|nuestra|nuestros|nuestras|nos"),
  appealHeads: sourced(
    OWN,
    "querido lector|queridos lectores|estimado lector|estimados lectores|un mensaje de|una nota de|antes de que te vayas|gracias por leernos|gracias por leer|apoya el periodismo|apóyanos|por qué apoyarnos|necesitamos tu ayuda|si has llegado hasta aquí",
  ),
  appealEnds: sourced(
    OWN,
    "más tarde|ahora no|no, gracias|gracias|gracias por tu apoyo|continuar|cerrar|donar|suscribirse|suscríbete|saber más|mensual|anual",
  ),
  outletHeads: sourced(OWN, "un mensaje de|una nota de|la redacción de|copyright|suscríbete a"),
  linkLeads: sourced(
    OWN,
    "lee|leer|lea|lea también|más|más información|mira|ver|vea|vídeo|video|fotos|galería|en imágenes|en directo|en vivo|directo|reportaje|análisis|entrevista|opinión|editorial|crónica|perfil|claves|las claves|podcast|especial|relacionado|relacionadas|cronología|gráfico|gráficos|infografía|mapa|escucha",
  ),
  linkLeadsAlone: sourced(
    OWN,
    "lee también|lea también|leer también|le puede interesar|te puede interesar|también te puede interesar|quizás te interese|más información|más noticias|más en|noticias relacionadas|artículos relacionados|contenido relacionado|relacionadas|ver más|leer más|lee más|sigue leyendo|seguir leyendo|" +
      "lo más leído|lo más visto|las más leídas|las últimas noticias|últimas noticias|no te pierdas|recomendado|recomendamos|además en|puedes leer|puede leer aquí|mira también|vea también|ver también|consulta aquí|te recomendamos",
  ),
  linkTails: sourced(
    OWN,
    "vídeo|video|vídeos|videos|foto|fotos|imágenes|galería|audio|infografía|actualizado|en directo|en vivo|mapa|documento",
  ),
  notices: sourced(
    OWN,
    "todos los derechos reservados|derechos reservados|habilitar javascript|active javascript|activa javascript|su navegador no|tu navegador no|utiliza cookies|utilizamos cookies|uso de cookies|política de privacidad|política de cookies|condiciones de uso|términos y condiciones|aviso legal|" +
      "la noticia continúa|continúa después de la publicidad|sigue después de la publicidad|continúa tras la publicidad|contenido patrocinado|contenido publicitario|publirreportaje|solo para suscriptores|exclusivo para suscriptores|para seguir leyendo|ya eres suscriptor|te quedan|inicia sesión|al suscribirte|al registrarte|" +
      "prohibida la reproducción|prohibida su reproducción|queda prohibida|sin autorización|compartir en facebook|compartir en twitter|comparte esta noticia|comparte este artículo|deja un comentario|los comentarios están|ver comentarios|imprimir la noticia|copiar enlace|enviar por correo|este contenido no está disponible|publicado originalmente|traducido automáticamente|conforme a los criterios de",
  ),
  noticeLeads: sourced(
    OWN,
    "nota de la redacción|nota del editor|etiquetas|temas|archivado en|palabras clave|categorías|contacto|publicidad|copyright|compartir|comparte|sobre el autor",
  ),
  noticeLines: sourced(
    OWN,
    "publicidad|compartir|comparte|comentar|comentarios|comentario|imprimir|enviar|suscribirse|suscríbete|registrarse|cargando|iniciar sesión|cerrar|anuncio|facebook|twitter|whatsapp|telegram|linkedin|copiar enlace|guardar|escuchar|en directo|en vivo|exclusiva|ver más|mostrar más|volver arriba|patrocinado|última hora|todos los derechos reservados",
  ),
  photos: sourced(
    OWN,
    "foto|fotos|fotografía|fotografías|fotógrafo|imagen|imágenes|ilustración|infografía|captura de pantalla|foto de archivo|imagen de archivo|archivo|crédito|foto cortesía",
  ),
  creditLeads: sourced(
    OWN,
    "fuente|fuentes|con información de|con informaciones de|redacción|redactado por|escrito por|traducción|traducido por|editado por|texto|autor|autora|crédito|créditos|con la colaboración de|agencias|publicado originalmente|reportaje de|información de",
  ),
  credits: sourced(
    OWN,
    "con información de agencias|ha colaborado en esta información|han colaborado en esta información|contribuyó a este reportaje|con información de",
  ),
  bylines: sourced(OWN, "por|de|texto"),
  bios: sourced(
    OWN,
    "es periodista|es corresponsal|es autor de|es autora de|es columnista|es redactor|es redactora|es reportero|es profesor|escribe sobre|colabora en",
  ),
  correspondents: sourced(
    OWN,
    "de nuestro corresponsal|de nuestra corresponsal|enviado especial|enviada especial|nuestro corresponsal en|corresponsal en|especial para",
  ),
  clocks: sourced(
    OWN,
    "h|gmt|utc|cet|cest|a las|publicado|actualizado|actualizada|horas|hora|hrs|hs|est|min|lectura|modificado",
  ),
};

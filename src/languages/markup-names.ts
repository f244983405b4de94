/** What web pages call their parts in classes and ids: a vocabulary of newsrooms and web frameworks, mostly English whatever the page's language. */
import { type Sourced, sourced } from "../core/sourced.ts";

/** Words, and words that follow each other, lower case. */
export type MarkupNames = ReadonlySet<string>;

const WRITTEN = "written for Readout: names that newsrooms, blogs and web frameworks commonly give to such parts";

/** What stands around a report: menus, other reports, requests to the reader, advertisements, tools. */
export const AROUND: Sourced<MarkupNames> = sourced(
  WRITTEN,
  names(
    // Menus and the page's frame.
    `bread crumb, breadcrumb, breadcrumbs, footer, masthead, menu, nav, navbar, navigation, next article, next post, pager,
    pagination, post nav, prev post, previous, side bar, sidebar, skip link, skip to, subnav, toolbar, topics, widget, widgets`,
    // Other reports.
    `also like, backlinks, jp relatedposts, more from, more news, more stories, most popular, most read, most viewed, mostread,
    popular, read more, read next, readmore, recirc, recommend, recommendations, recommended, related, relatedposts, see also,
    similar, teaser, teasers, trending, up next, upnext, yarpp, a lire, correlati, lire aussi, ilgili, pohozhie, powiazane,
    relacionadas, relacionados, souvisejici, verwandte, weitere artikel, xiangguan`,
    // Sharing, following, printing.
    `addthis, addtoany, follow, follow us, printfriendly, share, sharebar, sharedaddy, shares, shariff, sharing, sociable, social,
    socials, syndication, compartilhar, compartir, condividi, fenxiang, partage, partager, paylas, sdilet, teilen, udostepnij`,
    // Requests to the reader, and what asks for a consent.
    `call to action, consent, cookie, cookies, cta, donate, donation, gdpr, login, newsletter, newsletters, paywall, poll,
    rating, ratings, register, regwall, sign up, signup, subscribe, subscription`,
    // Advertisements.
    `ad, ads, adsbygoogle, adslot, adunit, advert, advertisement, advertising, adverts, anzeige, banner, criteo, outbrain,
    paid content, promo, promos, promotion, pub, publicidad, publicidade, publicite, pubblicita, reklam, reklama, sponsor,
    sponsored, sponsors, taboola, werbung, zergnet`,
    // Who wrote it, at length, and what it is filed under.
    `about author, about the author, author bio, author box, authorbox, bio box, etiquetas, keywords, labels, schlagworte, tag cloud,
    tag list, taglist, tags, user info, user profile`,
    // What is not seen.
    `hidden, hide, hovercard, invisible, modal, overlay, popover, popup, print only, printonly, screen reader, sr only, tooltip,
    visually hidden`,
  ),
);

/** What readers wrote below a report, which may be longer than it. */
export const COMMENTS: Sourced<MarkupNames> = sourced(
  WRITTEN,
  names(
    `comment, commentlist, comments, disqus, livefyre, pingback, pingbacks, replies, respond, trackback, trackbacks, wpdiscuz,
    commentaires, comentarios, commenti, diskuze, diskussion, kommentar, kommentare, kommentarii, kommentarer, komentarze,
    komentari, komentare, pinglun, reacties, yorum, yorumlar`,
  ),
);

/** Names of what stands around a report that are also said of what it quotes. */
export const AROUND_BUT_QUOTED: Sourced<MarkupNames> = sourced(
  WRITTEN,
  names("share, social, socials, widget, widgets"),
);

/** Names that page builders put on all of a page, its report too, beside “widget”. */
export const BUILDERS: Sourced<MarkupNames> = sourced(
  "written for Readout: Elementor and SiteOrigin, as their pages show",
  names("elementor, so, sow, siteorigin"),
);

/** What stands inside a report without being its text: captions of pictures. */
export const CAPTION: Sourced<MarkupNames> = sourced(
  WRITTEN,
  names(
    `bildnachweis, bildunterschrift, caption, caption text, captions, figcaption, gallery, image credit, image credits,
    imagecaption, legend, legende, media caption, photo caption, photo credit, photo credits, photographer, pie de foto,
    slideshow, wp caption`,
  ),
);

/** And the line that says who wrote it, when, and where it is filed. */
export const CREDIT: Sourced<MarkupNames> = sourced(
  WRITTEN,
  names(
    `article date, article info, article meta, attribution, autor, author, authors, by line, byline, categories, category,
    copyright, credit, credits, date, dateline, datetime, entry meta, eyebrow, kicker, meta, metadata, post date, post info,
    post meta, posted on, pubdate, publish date, published, section name, source, submitted, time, timestamp, updated`,
  ),
);

/** What holds the text itself. */
export const BODY: Sourced<MarkupNames> = sourced(
  WRITTEN,
  names(
    `article body, article content, article main, article text, articlebody, articletext, content body, content text,
    entry body, entry content, entry text, main content, news body, news content, news text, post body, post content,
    post text, story body, story content, story text, storytext`,
  ),
);

function names(...lists: readonly string[]): MarkupNames {
  return new Set(lists.flatMap((list) => list.split(",").map((name) => name.trim().replace(/\s+/g, " "))));
}

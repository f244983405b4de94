/** Head words of organisations' names in Latin letters, as they are met in news of every language. Written for Readout from general knowledge. */
import { COMPANY_HEADS } from "./company-heads.ts";

export const LATIN_HEADS: ReadonlySet<string> = new Set([
  ...COMPANY_HEADS,
  ...(
    "group bank partners capital ventures " +
    "foundation council association institute university college academy school center centre society institution network press news times post journal tribune herald " +
    "guardian telegraph magazine radio tv studios records " +
    "entertainment media communications international federation union party front movement watch agency club united fc league " +
    "service services office house trading management recruitment army force guard police commission committee court parliament department ministry trust alliance coalition campaign charity museum library"
  ).split(" "),
]);

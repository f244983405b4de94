/** Head words of organisations' names in Latin letters, as they are met in news of every language. Written for Readout from general knowledge. */
export const LATIN_HEADS: ReadonlySet<string> = new Set(
  (
    "inc ltd llc plc corp co gmbh ag sa spa srl nv bv ab oy as kg ooo sro group holding holdings company corporation bank partners capital ventures " +
    "foundation council association institute university college academy school center centre society institution network press news times post journal tribune herald " +
    "guardian telegraph magazine radio tv airlines airways motors industries systems technologies software electronics energy petroleum pharmaceuticals studios records " +
    "entertainment media communications telecom mobile international federation union party front movement watch agency club united fc league " +
    "service services office house trading management recruitment steel army force guard police commission committee court parliament department ministry trust alliance coalition campaign charity museum library"
  ).split(" "),
);

/** Words that end the names of companies in Latin letters, in news of every language: their bearer may be called "the company". Written for Readout from general knowledge. */
export const COMPANY_HEADS: ReadonlySet<string> = new Set(
  (
    "inc ltd llc plc corp co gmbh ag sa spa srl nv bv ab oy as kg ooo sro holding holdings company corporation airlines airways motors industries systems technologies " +
    "software electronics energy petroleum pharmaceuticals hydro power mining shipping railways logistics insurance electric foods automotive aerospace aviation biotech " +
    "laboratories therapeutics chemicals hotels resorts engineering telecom mobile steel"
  ).split(" "),
);

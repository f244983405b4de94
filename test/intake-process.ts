/** A process that takes invented reports into a store, one by one, writes the id of each once it is acknowledged, and brings the stories up to date in between. */
import "./load-packs.ts";
import { openWorkplace } from "../src/pipeline/workplace.ts";
import { rawReport } from "../src/read/raw-report.ts";
import { openStore } from "../src/store/open-store.ts";

const [, , path = "", round = "0"] = process.argv;
const store = await openStore(path, { writes: true });
const workplace = await openWorkplace({ store, workers: 1 });
const moment = { at: "2026-01-01T00:00:00Z", now: null };
for (let number = 0; number < 200; number++) {
  const text = `Rain fell on Brasna for ${number} days. Mayor Ana Ruiz said in round ${round} that ${number} houses were lost.`;
  const stated = { source: `${round}-${number}`, outlet: "Ledger", title: null, url: null, published: null };
  const report = rawReport({ ...stated, language: "en", text, lineId: null }, "en");
  for await (const { receipts } of workplace.take([{ report }], moment))
    for (const receipt of receipts) process.stdout.write(`${receipt.report}\n`);
  if (number % 3 === 0) await workplace.update(moment);
}

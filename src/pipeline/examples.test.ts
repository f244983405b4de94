import { expect, it } from "vitest";
import { verifyReadout } from "../brief/verify/verify-readout.ts";
import { tellingIn } from "../brief/wording/telling.ts";
import { readFiles } from "../read/read-files.ts";
import { createReadout } from "./create-readout.ts";

it.each(["dam-at-velm", "fire-on-the-aurelia"])("tells nothing of %s that its reports do not show", async (name) => {
  const { reports } = await readFiles([`examples/${name}`]);
  const readout = await createReadout({ now: "2026-01-01", workers: 1 }).analyze(reports.map((report) => ({ report })));
  const { faults, places } = verifyReadout(readout, readout.reports, tellingIn("en"));
  expect(faults).toEqual([]);
  expect(places).toBeGreaterThan(100);
});

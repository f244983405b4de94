import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { listenTo } from "../../test/live-events.ts";
import { RAIN, runningServer } from "../../test/running-server.ts";
import { storeKinds } from "../../test/stores.ts";
import type { Readout } from "../core/format.ts";

const LINES = readFileSync("examples/dam-at-velm/reports.jsonl", "utf8");
const PAGE = readFileSync("examples/dam-at-velm/brasna-ledger.html");

function telling(fresh: () => string): void {
  it("takes reports, tells of them live, and shows the story with its proofs, its changes and that it was seen", async () => {
    const server = await runningServer(fresh());
    const live = await listenTo(server.address);
    const posted = await server.ask("/api/reports?source=velm", {
      method: "POST",
      headers: { "Content-Type": "application/x-ndjson" },
      body: LINES,
    });
    expect(posted.status).toBe(200);
    expect(posted.body.problems).toEqual([]);
    expect(posted.body.receipts.length).toBe(LINES.trim().split("\n").length);
    expect(posted.body.receipts[0]).toMatchObject({ known: false, source: expect.stringMatching(/^velm\.jsonl#/) });
    const changed = (await live.next("changed")) as { stories: string[]; change: number };
    expect(changed.stories.length).toBeGreaterThan(0);
    const { body: list } = await server.ask("/api/stories");
    expect(list.total).toBe(list.rows.length);
    expect(list.rows.map(({ id }: { id: string }) => id).sort()).toEqual([...changed.stories].sort());
    const [card] = list.rows;
    expect(card.lines).toHaveLength(2);
    expect(card.languages).toContain("en");
    expect(card.changesSinceLook).toBeNull();
    const { body: story } = await server.ask(`/api/stories/${card.id}`);
    const { reports, stories } = story.readout as Readout;
    const texts = new Map(reports.map(({ id, text }) => [id, text]));
    const cites = stories.flatMap(({ brief }) => brief.lines.flatMap((line) => line.cites));
    expect(cites.length).toBeGreaterThan(0);
    for (const { report, start, end } of cites)
      expect(texts.get(report)?.slice(start, end).trim().length).toBeGreaterThan(0);
    expect((await server.ask(`/api/stories/${card.id}/look`, { method: "POST" })).body.lastLook.change).toBe(
      changed.change,
    );
    const form = new FormData();
    form.append("page", new Blob([new Uint8Array(PAGE)]), "../../brasna-ledger.html");
    const file = await server.ask("/api/reports", { method: "POST", body: form });
    expect(file.body).toMatchObject({ problems: [], receipts: [{ source: "brasna-ledger.html", known: false }] });
    await live.next("changed");
    const { body: since } = await server.ask(`/api/stories/${card.id}/changes?after=${changed.change}`);
    expect(since.changes).toHaveLength(1);
    const again = (await server.ask("/api/stories")).body.rows.find(({ id }: { id: string }) => id === card.id);
    expect(again.changesSinceLook).toEqual({ new: 0, changed: 1, gone: 0 });
    live.close();
    await server.close();
  });

  it("tells whoever was away what changed meanwhile", async () => {
    const server = await runningServer(fresh());
    await server.post("/api/reports", RAIN);
    await server.idle();
    const live = await listenTo(server.address, "0");
    expect(await live.next("changed")).toMatchObject({ gone: [], change: 1 });
    live.close();
    await server.close();
  });
}

function keeping(fresh: () => string): void {
  it("keeps what it acknowledged, and knows it when it comes again", async () => {
    const target = fresh();
    const first = await runningServer(target);
    const { body } = await first.post("/api/reports", [RAIN, { text: 5 }, { text: "Snow\u0000 fell." }]);
    expect(body.receipts.map(({ known }: { known: boolean }) => known)).toEqual([false, false]);
    expect(body.problems.map(({ code }: { code: string }) => code)).toEqual(["READ_JSON_BROKEN"]);
    await first.close();
    const second = await runningServer(target);
    expect((await second.post("/api/reports", RAIN)).body.receipts).toMatchObject([{ known: true }]);
    await second.idle();
    const { body: list } = await second.ask("/api/reports?q=mayor");
    expect(list.rows).toHaveLength(1);
    const { body: report } = await second.ask(`/api/reports/${list.rows[0].id}`);
    expect(report.report.text).toBe(RAIN.text);
    expect(report.stories).toHaveLength(1);
    await second.close();
  });

  it("answers two hundred at once", async () => {
    const server = await runningServer(fresh());
    const asked = Array.from({ length: 200 }, (_, n) =>
      n % 4 === 0
        ? server.post("/api/reports", { ...RAIN, id: String(n), text: `${RAIN.text} It was day ${n}.` })
        : server.ask(n % 4 === 1 ? "/api/stories?q=dam" : n % 4 === 2 ? "/api/state" : "/api/facets"),
    );
    const answers = await Promise.all(asked);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    await server.idle();
    expect((await server.ask("/api/state")).body.counts.reports).toBe(50);
    await server.close();
  });
}

function stopping(fresh: () => string): void {
  it("gives up an update when it stops, and tells later what it would have told", async () => {
    const target = fresh();
    const first = await runningServer(target, {}, 2);
    const live = await listenTo(first.address);
    const headers = { "Content-Type": "application/x-ndjson" };
    expect((await first.ask("/api/reports", { method: "POST", headers, body: LINES })).status).toBe(200);
    await live.next("progress");
    await first.close();
    const second = await runningServer(target);
    await second.idle();
    expect((await second.ask("/api/stories")).body.total).toBeGreaterThan(0);
    await second.close();
  });
}

for (const { name, without, fresh } of storeKinds())
  describe.skipIf(without !== null)(`a server on ${name}${without === null ? "" : ` (${without})`}`, () => {
    telling(fresh);
    keeping(fresh);
    stopping(fresh);
  });

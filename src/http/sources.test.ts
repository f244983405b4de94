import { expect, it } from "vitest";
import { runningServer } from "../../test/running-server.ts";
import { storeKinds } from "../../test/stores.ts";

const [sqlite] = storeKinds();

it("watches addresses, says how they do, and takes them off again", async () => {
  const server = await runningServer(sqlite?.fresh() ?? "");
  const put = (address: string) =>
    server.ask("/api/sources", {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ address }),
    });
  expect((await server.ask("/api/state")).body.watches).toBe(true);
  expect((await server.ask("/api/sources")).body).toEqual({ rows: [] });
  const { status, body } = await put("https://ledger.example/feed");
  expect([status, body.rows[0].address, body.rows[0].problem]).toEqual([200, "https://ledger.example/feed", null]);
  for (const refused of ["/etc", "file:///etc/passwd", "javascript:alert(1)", ""])
    expect((await put(refused)).body.error.code).toBe("USAGE");
  const taken = await server.ask("/api/sources?address=https%3A%2F%2Fledger.example%2Ffeed", { method: "DELETE" });
  expect(taken.body).toEqual({ rows: [] });
  await server.close();
});

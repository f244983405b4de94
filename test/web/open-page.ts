/** The built page on a server of its own in a real Chromium: Debian's, one for all tests. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { runningServer, type TestServer } from "../running-server.ts";

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Why no browser can be started; `null` where one can. */
export const NO_CHROMIUM: string | null = CHROMIUM.some((file) => existsSync(file))
  ? null
  : "Chromium is not installed (Debian: apt-get install chromium)";

export interface OpenSite {
  readonly server: TestServer;
  /** Ends the server and opens another one on the same store, at the same address. */
  readonly restart: () => Promise<void>;
  /** A page at an address of the site. */
  readonly page: (path: string, how?: BrowserContextOptions) => Promise<Page>;
  /** What no page may do: console errors, uncaught failures, requests to anywhere else. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Builds the page, opens an empty store, and starts the browser. */
export async function openSite(): Promise<OpenSite> {
  const folder = mkdtempSync(join(tmpdir(), "readout-page-"));
  const web = join(folder, "web");
  await build({ root: "web", configFile: "web/vite.config.ts", logLevel: "error", build: { outDir: web } });
  let server = await runningServer(join(folder, "store.sqlite"), { web });
  const executablePath = CHROMIUM.find((file) => existsSync(file)) ?? "";
  // A container has no room for the sandbox's own processes, nor much shared memory.
  const browser: Browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
  const complaints: string[] = [];
  return {
    get server() {
      return server;
    },
    restart: async () => {
      const port = Number(new URL(server.address).port);
      await server.close();
      server = await runningServer(join(folder, "store.sqlite"), { web, port });
    },
    complaints,
    page: async (path, how = {}) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 980 }, ...how });
      const page = await context.newPage();
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      page.on("pageerror", (failure) => complaints.push(String(failure)));
      page.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(server.address) && !url.startsWith("blob:")) complaints.push(`asks ${url}`);
      });
      await page.goto(server.address + path);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

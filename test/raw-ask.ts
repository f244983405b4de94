/** Requests of every shape to a server of a test's own. */
import { request } from "node:http";
import type { Answer, TestServer } from "./running-server.ts";

export interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** Asks without what fetch would mend or forbid: paths with dots, any `Host`. */
export function rawAsk(
  { address }: TestServer,
  path: string,
  { method = "GET", headers = {}, body = "" }: Asked,
): Promise<Answer & { readonly headers: NodeJS.Dict<string | string[]> }> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers, agent: false }, (answer) => {
      let text = "";
      answer.on("data", (chunk: Buffer) => {
        text += chunk.toString();
      });
      answer.on("end", () => {
        const status = answer.statusCode ?? 0;
        resolve({ status, headers: answer.headers, body: text.startsWith("{") ? JSON.parse(text) : text });
      });
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

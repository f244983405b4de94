/** Sends files to the server, telling how far that has come. */
import { type Answer, refusalIn } from "../server/ask.ts";
import type { Receipts } from "../server/contract.ts";

export interface Sending {
  readonly answer: Promise<Answer<Receipts>>;
  readonly stop: () => void;
}

/** One request for all files; `progress` is told the part that is sent, 0 to 1. (`fetch` cannot tell.) */
export function sendReports(files: readonly File[], progress: (part: number) => void): Sending {
  const request = new XMLHttpRequest();
  const form = new FormData();
  for (const file of files) form.append("file", file, file.webkitRelativePath || file.name);
  const answer = new Promise<Answer<Receipts>>((settle) => {
    request.upload.addEventListener("progress", ({ loaded, total }) => progress(total === 0 ? 1 : loaded / total));
    request.addEventListener("load", () => {
      const body = parsed(request.responseText);
      const isGood = request.status >= 200 && request.status < 300;
      settle(
        isGood ? { value: body as Receipts, refusal: null } : { value: null, refusal: refusalIn(body, request.status) },
      );
    });
    const fail = (code: string, message: string) => () =>
      settle({ value: null, refusal: { code, message, status: 0 } });
    request.addEventListener("error", fail("UNREACHABLE", "The server cannot be reached. Nothing of this was kept."));
    request.addEventListener("abort", fail("STOPPED", "Stopped. Nothing of this was kept."));
  });
  request.open("POST", "/api/reports");
  request.send(form);
  return { answer, stop: () => request.abort() };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

// Among the sources a thread must first learn to read TypeScript; the built program starts `worker.js` itself.
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");

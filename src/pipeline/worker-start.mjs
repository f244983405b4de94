// Among the sources a thread must first learn to read TypeScript; the built program starts `worker.js` itself.
import { register as registerRequire } from "tsx/cjs/api";
import { register } from "tsx/esm/api";

register();
registerRequire();
await import("./worker.ts");

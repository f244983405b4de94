/** Installs the readers that the tests of exports need, before the tests, and says where or why not. */
import { outsideReaders } from "../test/outside/install-readers.ts";

const readers = await outsideReaders();
console.log(typeof readers === "string" ? `not installed: ${readers}` : readers.folder);

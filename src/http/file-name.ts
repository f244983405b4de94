/** The name of a file that was sent: what its reports are told to come from. */
import { plainField } from "../read/plain-field.ts";

/** Characters of a name: what file systems allow. */
const LENGTH = 255;

/** The name without folders and characters that steer a terminal; `otherwise` where nothing is left of it. A path is never made of it. */
export function fileName(name: string | null | undefined, otherwise: string): string {
  const last = (plainField(name) ?? "").split(/[\\/]/).at(-1) ?? "";
  const plain = last.replace(/[#?]/g, "_").replace(/^\.+/, "").trim().slice(0, LENGTH);
  return plain === "" ? otherwise : plain;
}

/** A language as a source states it, made a BCP 47 tag. */

/** `en_US`, `EN-us` and `en-US, de` are `en-US`; `null` where it is no tag. */
export function languageTag(stated: string | null): string | null {
  const tag =
    (stated ?? "")
      .trim()
      .split(/[,;\s]/, 1)[0]
      ?.replace(/_/g, "-") ?? "";
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

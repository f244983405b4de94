/** Lets notes stand beside their paragraph without stretching it: each begins where its paragraph does, or where the note above ends. */

/** Pixels of the window below which notes stand under their paragraph. */
const NARROW = 900;
const GAP = 10;

export function flowNotes(box: HTMLElement): () => void {
  const flow = (): void => {
    const isWide = innerWidth > NARROW;
    box.classList.toggle("flow", isWide);
    let bottom = 0;
    for (const paragraph of box.querySelectorAll<HTMLElement>(".pr")) {
      const notes = paragraph.querySelector<HTMLElement>(".nts");
      if (notes === null) continue;
      notes.style.top = "";
      if (!isWide || notes.childElementCount === 0) continue;
      const top = Math.max(paragraph.offsetTop, bottom + GAP);
      notes.style.top = `${top}px`;
      bottom = top + notes.offsetHeight;
    }
    box.style.minHeight = isWide ? `${bottom}px` : "";
  };
  flow();
  void document.fonts.ready.then(flow);
  addEventListener("resize", flow);
  return () => removeEventListener("resize", flow);
}

/** Rows that are drawn whole; longer lists are drawn around what can be seen. */
const wholeUpTo = 40;
const rowHeight = 52;
const margin = 10;

/**
 * Fills a list. Of a long one only the rows near the visible part are in the document, as in the portals' lists;
 * `aria-rowcount` and `aria-rowindex` tell the rest.
 */
export function windowed(holder: HTMLElement, count: number, draw: (index: number) => HTMLElement): void {
  if (count <= wholeUpTo) {
    holder.append(...Array.from({ length: count }, (_, index) => draw(index)));
    return;
  }
  let first = -1;
  let wasThere = false;
  const space = (rows: number): HTMLElement => {
    const spacer = document.createElement("div");
    spacer.setAttribute("role", "presentation");
    spacer.style.height = `${rows * rowHeight}px`;
    return spacer;
  };
  const show = (from: number): void => {
    if (from === first) return;
    first = from;
    const last = Math.min(count, from + wholeUpTo);
    const rows = Array.from({ length: last - from }, (_, index) => draw(from + index));
    for (const row of rows) {
      row.style.height = `${rowHeight}px`;
      row.style.overflow = "hidden";
    }
    holder.replaceChildren(space(from), ...rows, space(count - last));
  };
  const follow = (): void => {
    if (!holder.isConnected) {
      if (wasThere) document.removeEventListener("scroll", follow, true);
      return;
    }
    wasThere = true;
    const above = Math.floor(-holder.getBoundingClientRect().top / rowHeight);
    show(Math.max(0, Math.min(count - wholeUpTo, above - margin)));
  };
  show(0);
  document.addEventListener("scroll", follow, true);
}

import type { Answer } from "./http.ts";

/** A list that goes on longer than this is not a list but a loop. */
const MOST_PAGES = 1000;

/**
 * All rows of a paged list, in order.
 * @param first URL of the first page. Later pages are followed only on the same origin, because each request
 * carries a token.
 * @param page fetches one page.
 * @param read takes one page's body apart; throws what should be thrown for a page of the wrong form. `next`
 * is the service's own link ("@odata.nextLink", "nextLink").
 * @param broken makes the error for a link that leads elsewhere or in a circle: a list is whole or fails.
 */
export async function allPages<Row>(
  first: string,
  page: (url: string) => Promise<Answer>,
  read: (answer: Answer) => { readonly rows: readonly Row[]; readonly next: string | null },
  broken: (answer: Answer) => Error,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const seen = new Set<string>();
  for (let url: string | null = first; url !== null; ) {
    seen.add(url);
    const answer: Answer = await page(url);
    const { rows: more, next } = read(answer);
    rows.push(...more);
    if (next !== null && (!sameOrigin(next, first) || seen.has(next) || seen.size >= MOST_PAGES)) {
      throw broken(answer);
    }
    url = next;
  }
  return rows;
}

const sameOrigin = (link: string, first: string): boolean =>
  URL.canParse(link) && new URL(link).origin === new URL(first).origin;

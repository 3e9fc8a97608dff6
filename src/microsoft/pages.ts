import type { Answer } from "./http.ts";

/** A list that goes on longer than this is not a list but a loop. */
const MOST_PAGES = 1000;

/** More rows than this are not taken: they would have to be held, and no list that is asked for here is as long. */
export const MOST_ROWS = 50_000;

/**
 * All rows of a paged list, in order.
 * @param first URL of the first page. Later pages are followed only on the same origin, because each request
 * carries a token.
 * @param page fetches one page.
 * @param read takes one page's body apart; throws what should be thrown for a page of the wrong form. `next`
 * is the service's own link ("@odata.nextLink", "nextLink").
 * @param broken makes the error for a link that leads elsewhere or in a circle, and for a list that is too long: a list
 * is whole or fails. `why` is for people.
 */
export async function allPages<Row>(
  first: string,
  page: (url: string) => Promise<Answer>,
  read: (answer: Answer) => { readonly rows: readonly Row[]; readonly next: string | null },
  broken: (answer: Answer, why?: string) => Error,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const seen = new Set<string>();
  for (let url: string | null = first; url !== null; ) {
    seen.add(url);
    const answer: Answer = await page(url);
    const { rows: more, next } = read(answer);
    if (rows.length + more.length > MOST_ROWS)
      throw broken(answer, `The list is longer than ${MOST_ROWS} rows.`);
    for (const row of more) rows.push(row);
    if (next !== null && (!leadsOn(next, first) || seen.has(next) || seen.size >= MOST_PAGES)) {
      throw broken(answer);
    }
    url = next;
  }
  return rows;
}

/** Whether a link begins, as it stands, with the origin of the first page: no reader takes it for another's. */
const leadsOn = (link: string, first: string): boolean =>
  URL.canParse(link) && link.startsWith(`${new URL(first).origin}/`);

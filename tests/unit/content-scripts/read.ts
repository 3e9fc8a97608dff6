import { readPage } from "../../../content-scripts/read/read-page.ts";
import type { PageId } from "../../../src/guide/routes/place.ts";
import * as ko from "./fixtures/knockout.ts";
import { passOf, stage } from "./look.ts";

/** What is read from a portal page. @param change is done to the page first @param appId of the app that is set up */
export function read(
  page: PageId,
  html: string,
  lang = "en",
  change: (document: Document) => void = () => {},
  appId = ko.APP,
) {
  const { document } = stage(html, lang);
  change(document);
  return readPage(page, passOf(document, { name: page, page, lang, html, appId }));
}

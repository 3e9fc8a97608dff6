/**
 * Language of a frame, as a tag such as "de" or "zh-Hans": its URL's `l` (React frames get one, portals-25),
 * else the document's `lang`. null when neither tells: then every language is tried.
 */
export function frameLanguage(document: Document, url: string): string | null {
  const inUrl = URL.canParse(url) ? new URL(url).searchParams.get("l") : null;
  const [tag = ""] = (inUrl ?? document.documentElement.lang).split(".");
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null;
}

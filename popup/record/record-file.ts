/**
 * A page that stands alone: the record with the rules that style it, without scripts, and with a policy that keeps it from
 * loading anything.
 */
export function asDocument(title: string, record: HTMLElement): string {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = document.documentElement.lang;
  page.documentElement.dataset.surface = "page";
  const meta = (attributes: Readonly<Record<string, string>>): void => {
    const element = page.createElement("meta");
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    page.head.prepend(element);
  };
  meta({ "http-equiv": "content-security-policy", content: "default-src 'none'; style-src 'unsafe-inline'" });
  meta({ name: "viewport", content: "width=device-width, initial-scale=1" });
  meta({ charset: "utf-8" });
  const style = page.createElement("style");
  style.textContent = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .map(({ cssText }) => cssText)
    .join("\n");
  page.head.append(style);
  page.body.append(page.importNode(record, true));
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}

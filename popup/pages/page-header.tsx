import { text } from "../words/words.ts";

/** The extension's picture and name. @param wordless where the page's heading says it already: the picture alone. */
export function PageHeader({ wordless = false }: { readonly wordless?: boolean }) {
  return (
    <header class="page-header">
      <img src="/icons/icon-48.png" alt={wordless ? text("app.name") : ""} width="32" height="32" />
      {!wordless && <p>{text("app.name")}</p>}
    </header>
  );
}

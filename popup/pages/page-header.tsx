import { text } from "../words/words.ts";

export function PageHeader() {
  return (
    <header class="page-header">
      <img src="/icons/icon-48.png" alt="" width="32" height="32" />
      <p>{text("app.name")}</p>
    </header>
  );
}

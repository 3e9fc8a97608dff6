import type { Options } from "../../src/contract/commands.ts";
import { text } from "../words/words.ts";

/** A build with its publisher's sign-in app: who that is, and what Microsoft shows of it. Nothing has to be set up. */
export function Publisher({ options: { publisher } }: { readonly options: Options }) {
  return (
    <section class="card" aria-labelledby="publisher">
      <h2 id="publisher">{text("ui.publisher.title")}</h2>
      <p>{publisher === null ? text("ui.publisher.unnamed") : text("ui.publisher.by", { publisher })}</p>
      <p>{text("ui.publisher.consent")}</p>
    </section>
  );
}

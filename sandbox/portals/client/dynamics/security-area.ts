import { h } from "../dom.ts";
import { type DynamicsContext, show } from "./context.ts";

/** Settings > Security: features as links inside `.content`. */
export function securityArea(context: DynamicsContext): void {
  const { word } = context;
  const feature = (name: string, text: string, href: string | null, truth?: string) =>
    h(
      "div",
      { class: "ms-crm-areahub-feature" },
      h(
        "a",
        {
          class: "ms-crm-areahub-link",
          id: `id_${name}`,
          attrs: { href, target: "_top", title: text },
          truth,
        },
        text,
      ),
    );
  show(context, () => [
    h("h1", { class: "ms-crm-pagetitle" }, word("security")),
    h(
      "div",
      { class: "content" },
      feature("users", word("users"), "/main.aspx?pagetype=entitylist&etn=systemuser", "securityUsers"),
      feature("teams", word("teams"), null),
      feature("roles", word("securityRoles"), null, "securityRoles"),
      feature("businessunits", word("businessUnit"), null),
    ),
  ]);
}

import type { Problem } from "../../src/provisioning/model/plan.ts";
import { useCopied } from "../hooks/use-copied.ts";
import { useOptions } from "../hooks/use-options.ts";
import { useUi } from "../host/ui.ts";
import { text } from "../words/words.ts";
import { Button } from "./button.tsx";
import { Disclosure } from "./disclosure.tsx";
import { Icon } from "./icon.tsx";

/** What helps where Microsoft wanted permissions that this person could not or would not give. */
export function ConsentHelp({ problem }: { readonly problem: Problem }) {
  if (/^sign-in-(consent|app-not)-/.test(problem.code)) return <Ways problem={problem} />;
  // Whoever closed the window had other reasons, probably. What a page of Microsoft's said stays on that page.
  return problem.code === "sign-in-cancelled" || problem.code === "sign-in-left" ? (
    <Disclosure label={text("ui.consent.refused-title")}>
      <ul class="bullets">
        <li>{text("ui.consent.elsewhere")}</li>
        <li>{text("ui.consent.page-error")}</li>
        <li>{text("ui.consent.approval")}</li>
      </ul>
      <Ways problem={problem} />
    </Disclosure>
  ) : (
    <Disclosure label={text("ui.consent.title")}>
      <Ways problem={problem} />
    </Disclosure>
  );
}

function Ways({ problem }: { readonly problem: Problem }) {
  const ui = useUi();
  const { options } = useOptions(ui.host);
  const { copied, copy } = useCopied(text("ui.consent.copied"));
  if (!options?.clientId || !options.consentLink) return null;
  const { clientId, consentLink: link } = options;
  // An app that is not in the organization is in none with fewer permissions either.
  const offersLess =
    !problem.code.startsWith("sign-in-app-") &&
    problem.remedy !== "sign-in-for-less" &&
    problem.technical.asking === undefined;
  return (
    <div class="problem-forward">
      <p>{text("ui.consent.admin")}</p>
      <Button onClick={() => void copy(text("ui.consent.message", { clientId, link }))}>
        <Icon name={copied ? "check" : "copy"} size={16} />
        {text(copied ? "ui.common.copied" : "ui.consent.copy")}
      </Button>
      <p class="hint">{text("ui.consent.end")}</p>
      {offersLess && (
        <>
          <p>{text("ui.consent.less")}</p>
          <Button onClick={() => void ui.act("setup.sign-in", { asking: "minimum" })}>
            {text("ui.remedy.sign-in-for-less")}
          </Button>
        </>
      )}
    </div>
  );
}

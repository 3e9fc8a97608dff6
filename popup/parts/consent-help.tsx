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
  // Whoever closed the window had other reasons, probably.
  return problem.code.startsWith("sign-in-consent-") ? (
    <Ways problem={problem} />
  ) : (
    <Disclosure label={text("ui.consent.title")}>
      <Ways problem={problem} />
      {problem.code === "sign-in-cancelled" && <p class="hint">{text("ui.consent.page-error")}</p>}
    </Disclosure>
  );
}

function Ways({ problem }: { readonly problem: Problem }) {
  const ui = useUi();
  const { options } = useOptions(ui.host);
  const { copied, copy } = useCopied(text("ui.consent.copied"));
  if (!options?.clientId || !options.consentLink) return null;
  const { clientId, consentLink: link } = options;
  const offersLess = problem.remedy !== "sign-in-for-less" && problem.technical.asking === undefined;
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

import type { Problem } from "../../src/provisioning/model/plan.ts";
import type { WordId } from "../../src/words/index.ts";
import { useCopied } from "../hooks/use-copied.ts";
import { useRead } from "../hooks/use-read.ts";
import type { Host } from "../host/host.ts";
import { problemTone } from "../setup/problem-tone.ts";
import { hasWord, refusalsHref, tell, text } from "../words/words.ts";
import { Button } from "./button.tsx";
import { CopyButton } from "./copy-button.tsx";
import { Disclosure } from "./disclosure.tsx";
import { ExternalLink } from "./external-link.tsx";
import { Icon, type IconName } from "./icon.tsx";
import type { Tone } from "./message.tsx";

const icons: Readonly<Record<Exclude<Tone, "good">, IconName>> = {
  info: "info",
  warning: "warning",
  bad: "blocked",
};

/**
 * The parts of an error: what happened, what was changed, what to do now, what support would ask for. The
 * button that does what is to be done is the screen's primary one, at its usual place.
 * @param titled false where the screen's heading says what happened.
 */
export function ProblemPanel({
  problem,
  titled = true,
}: {
  readonly problem: Problem;
  readonly titled?: boolean;
}) {
  const tone = problemTone(problem);
  return (
    <section class={`problem problem-${tone}`} aria-label={text("ui.problem.label")}>
      {titled && (
        <div class="problem-title">
          <Icon name={icons[tone]} />
          <h2>{tell(problem.title)}</h2>
        </div>
      )}
      <p class="problem-unchanged">
        <Icon name="check" size={16} />
        <span>{tell(problem.unchanged)}</span>
      </p>
      <div class="problem-next">
        <p class="problem-label">{text("ui.problem.next")}</p>
        <p>{tell(problem.next)}</p>
      </div>
      {problem.copy && (
        <p class="problem-copy">
          <code>{problem.copy}</code>
          <CopyButton what={text(copyName(problem))} value={problem.copy} />
        </p>
      )}
      <ProblemHelp problem={problem} />
    </section>
  );
}

/** What is copied: a redirect URI where one is missing, else a command. */
const copyName = ({ code }: Problem): WordId =>
  code.startsWith("redirect-uri") ? "ui.problem.copy-value" : "ui.problem.copy-command";

/**
 * What helps beside the sentences: where it is mended, what this refusal means, a message for whoever has to act, what
 * support asks for.
 */
export function ProblemHelp({ problem }: { readonly problem: Problem }) {
  return (
    <>
      {problem.link?.startsWith("https://") && (
        <p>
          <ExternalLink href={problem.link}>{text("ui.problem.open-page")}</ExternalLink>
        </p>
      )}
      <p>
        <a class="link" href={refusalsHref(problem.code)} target="_blank" rel="noreferrer">
          {text("ui.problem.refusals")}
        </a>
      </p>
      {problem.forward && <ForwardButton message={tell(problem.forward)} />}
      <Technical problem={problem} />
    </>
  );
}

function ForwardButton({ message }: { readonly message: string }) {
  const { copied, copy } = useCopied(text("ui.problem.forward-copied"));
  return (
    <div class="problem-forward">
      <Button onClick={() => void copy(message)}>
        <Icon name={copied ? "check" : "copy"} size={16} />
        {text(copied ? "ui.common.copied" : "ui.problem.copy-forward")}
      </Button>
    </div>
  );
}

/** What support would ask for, one click away, with a button that copies it. */
function Technical({ problem }: { readonly problem: Problem }) {
  const { copied, copy } = useCopied(text("ui.problem.technical-copied"));
  const facts: readonly (readonly [string, string])[] = [
    [text("ui.problem.code"), problem.code],
    ...Object.entries(problem.technical).map(([name, value]) => [factName(name), value] as const),
  ];
  return (
    <Disclosure label={text("ui.problem.technical")} lazy>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Button look="quiet" onClick={() => void copy(facts.map((fact) => fact.join(": ")).join("\n"))}>
        <Icon name={copied ? "check" : "copy"} size={16} />
        {text(copied ? "ui.common.copied" : "ui.problem.copy-technical")}
      </Button>
      <OwnSupport />
    </Disclosure>
  );
}

const readSupport = async (host: Host): Promise<string | null> =>
  (await host.send("options.get", {})).supportLink;

/** Where the details go in an organization whose policy names its own support. Read only once they are open. */
function OwnSupport() {
  const link = useRead(readSupport);
  return link ? (
    <p>
      <ExternalLink href={link}>{text("ui.problem.open-support")}</ExternalLink>
    </p>
  ) : null;
}

/** A fact that a later version added has no name in this one. It is shown under its id. */
function factName(name: string): string {
  const id = `ui.problem.fact.${name}` as WordId;
  return hasWord(id) ? text(id) : name;
}

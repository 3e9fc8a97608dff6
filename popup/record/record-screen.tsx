import { useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { ExternalLink } from "../parts/external-link.tsx";
import { Foot } from "../parts/foot.tsx";
import { Message } from "../parts/message.tsx";
import { Screen } from "../parts/screen.tsx";
import { hostOf } from "../setup/setup-facts.ts";
import { text } from "../words/words.ts";
import { endingSecretOf } from "./ending-secret.ts";
import { SetUpPicture } from "./picture.tsx";
import { portalPages } from "./record-facts.ts";
import { RecordLink } from "./record-link.tsx";
import type { RecordProps } from "./record-props.ts";
import { saveCalendar } from "./save-calendar.ts";
import { useParts } from "./use-parts.ts";
import "../styles/record.css";

/** What was done for one set-up, as a picture, with the ways to the portals, to the whole record and to a calendar file. */
export function RecordScreen({ setUp, onBack }: RecordProps) {
  const { host } = useUi();
  const parts = useParts(setUp);
  if (parts === null) return null;
  const { environmentName, organizationName, dynamicsUrl, runId } = setUp;
  const ending = endingSecretOf(setUp);
  const environment = environmentName || hostOf(dynamicsUrl);
  return (
    <Screen
      title={text("ui.record.title")}
      onEscape={onBack}
      footer={
        <Foot
          primary={<RecordLink runId={runId} label={text("ui.record.open")} />}
          quiet={
            <Button look="quiet" onClick={onBack}>
              {text("ui.common.back")}
            </Button>
          }
        />
      }
    >
      {parts.length === 0 ? (
        <Message tone="info">
          <p>{text("ui.record.older")}</p>
        </Message>
      ) : (
        <SetUpPicture
          parts={parts}
          tenant={organizationName}
          environment={environment}
          businessUnit={null}
          planned={false}
        />
      )}
      {ending !== null && (
        <div>
          <Button onClick={() => saveCalendar(ending, host.now())}>{text("ui.record.calendar")}</Button>
          <p class="hint">{text("ui.record.calendar-hint")}</p>
        </div>
      )}
      <h2>{text("ui.record.portals")}</h2>
      <ul class="portal-links">
        {portalPages(setUp, host.cloud).map(({ words, href }) => (
          <li key={words}>
            <ExternalLink href={href}>{text(words)}</ExternalLink>
          </li>
        ))}
      </ul>
    </Screen>
  );
}

import { useState } from "preact/hooks";
import { type CloudId, cloudIds } from "../../src/clouds/table.ts";
import { useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { Disclosure } from "../parts/disclosure.tsx";
import { SelectField } from "../parts/fields.tsx";
import { Foot } from "../parts/foot.tsx";
import { Message } from "../parts/message.tsx";
import { Screen } from "../parts/screen.tsx";
import { text } from "../words/words.ts";
import type { GuideProps } from "./guide-props.ts";
import { turnOnGuide } from "./turn-on.ts";

/** What the guide does, what it asks of the browser, and the one button. */
export function TurnOnScreen({
  record,
  onBack,
  onFollowHere,
}: GuideProps & { readonly onFollowHere: () => void }) {
  const ui = useUi();
  const [cloud, setCloud] = useState<CloudId>(record?.cloud ?? ui.host.cloud);
  return (
    <Screen
      title={text("ui.guided.title")}
      onEscape={onBack}
      footer={
        <Foot
          primary={
            <Button look="primary" onClick={() => turnOnGuide(cloud, ui)}>
              {text("ui.guided.turn-on")}
            </Button>
          }
          quiet={
            <>
              <Button
                look="quiet"
                onClick={() => {
                  void ui.act("guide.follow-here", { cloud });
                  onFollowHere();
                }}
              >
                {text("ui.guided.without")}
              </Button>
              <Button look="quiet" onClick={onBack}>
                {text("ui.common.back")}
              </Button>
            </>
          }
        />
      }
    >
      <p class="lead">{text("ui.guided.text")}</p>
      {record?.declined ? (
        <Message tone="warning" title={text("ui.guided.declined-title")}>
          <p>{text("ui.guided.declined")}</p>
        </Message>
      ) : (
        <p>{text("ui.guided.permission")}</p>
      )}
      <Disclosure label={text("ui.guided.cloud")}>
        <SelectField
          label={text("ui.guided.cloud")}
          hint={text("ui.guided.cloud-hint")}
          value={cloud}
          options={cloudIds.map((one) => [one, text(`ui.guided.cloud-${one}`)] as const)}
          onChange={(next) => setCloud(cloudIds.find((one) => one === next) ?? cloud)}
        />
      </Disclosure>
    </Screen>
  );
}

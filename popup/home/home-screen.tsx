import { useEffect, useState } from "preact/hooks";
import { type FinishedSetup, isCheckDue } from "../../src/provisioning/model/finished-setup.ts";
import { isEndNews } from "../../src/provisioning/model/secret-ends.ts";
import { useHeldSecrets } from "../hooks/use-held-secrets.ts";
import { useNow } from "../hooks/use-now.ts";
import { useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { ByHandButton } from "../parts/by-hand-button.tsx";
import { ClipboardNote } from "../parts/clipboard-note.tsx";
import { Foot } from "../parts/foot.tsx";
import { NotifyOffer } from "../parts/notify-offer.tsx";
import { Screen } from "../parts/screen.tsx";
import { SearchField } from "../parts/search-field.tsx";
import { RecordLoader } from "../record/record-loader.tsx";
import { text } from "../words/words.ts";
import type { HomeProps } from "./home-props.ts";
import { inOrder } from "./secret-end.ts";
import { SetUpCard } from "./set-up-card.tsx";

/** With more set-ups than this a search helps. */
const manySetUps = 8;
/** Cards that are drawn; the search finds the others. */
const mostShown = 50;

/** The environments that were connected: what needs somebody first, then the newest. */
export function HomeScreen({ finished, options, onShowHeld, guide }: Omit<HomeProps, "procedure">) {
  const held = useHeldSecrets();
  const now = useNow(false);
  const { host } = useUi();
  const due = finished.some((one) => isCheckDue(one, now) || isEndNews(one, now));
  useEffect(() => {
    // It is checked behind the list, which says what was found and what ends when.
    if (due) void host.send("home.opened", {}).catch(() => undefined);
  }, [host, due]);
  const [sought, setSought] = useState("");
  const [recorded, setRecorded] = useState<FinishedSetup | null>(null);
  const searches = finished.length > manySetUps;
  // What was typed must not hide cards once its field is gone with one of them.
  const found = inOrder(finished, now).filter((one) => !searches || fits(one, sought));
  if (recorded) return <RecordLoader setUp={recorded} onBack={() => setRecorded(null)} />;
  return (
    <Screen title={text("ui.home.title")} footer={<Connect ready={options} guide={guide} />}>
      <ClipboardNote />
      {searches && <SearchField label={text("ui.home.search")} value={sought} onChange={setSought} />}
      {found.length === 0 && <p class="hint">{text("ui.home.search-none", { text: sought })}</p>}
      <ul class="set-ups" aria-label={text("ui.home.list")}>
        {found.slice(0, mostShown).map((one) => (
          <SetUpCard
            key={one.runId}
            setUp={one}
            now={now}
            held={held?.find(
              ({ clientId, dynamicsUrl }) => clientId === one.clientId && dynamicsUrl === one.dynamicsUrl,
            )}
            onShowHeld={onShowHeld}
            onRecord={() => setRecorded(one)}
          />
        ))}
      </ul>
      {finished.some(({ secretEndsAt }) => secretEndsAt !== null) && <NotifyOffer about="ends" />}
      {options?.clientId && <ByHandButton />}
    </Screen>
  );
}

function fits(
  one: { readonly organizationName: string; readonly environmentName: string; readonly dynamicsUrl: string },
  sought: string,
): boolean {
  const wanted = sought.trim().toLocaleLowerCase();
  return [one.organizationName, one.environmentName, one.dynamicsUrl].some((name) =>
    name.toLocaleLowerCase().includes(wanted),
  );
}

function Connect({
  ready: options,
  guide,
}: {
  readonly ready: HomeProps["options"];
  readonly guide: HomeProps["guide"];
}) {
  const { act, host } = useUi();
  const needsApp = options !== null && options.clientId === null;
  return (
    <Foot
      quiet={guide}
      primary={
        <Button
          look="primary"
          disabled={options === null}
          onClick={() => (needsApp ? host.openOptions() : void act("setup.sign-in", {}))}
        >
          {text(needsApp ? "ui.home.needs-app" : "ui.home.connect")}
        </Button>
      }
    />
  );
}

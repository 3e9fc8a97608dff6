import { useState } from "preact/hooks";
import { asVendorTask } from "../../src/guide/vendor-task.ts";
import type { Recipe } from "../../src/recipe/recipe.ts";
import { GuideLoader } from "../guide/guide-loader.tsx";
import { useAskedOfPanel } from "../hooks/use-asked-of-panel.ts";
import { useFollowed } from "../hooks/use-followed.ts";
import { useOptions } from "../hooks/use-options.ts";
import { useProcedure, whereOf } from "../hooks/use-procedure.ts";
import { useSetup } from "../hooks/use-setup.ts";
import { useWorkerAwake } from "../hooks/use-worker-awake.ts";
import type { Host } from "../host/host.ts";
import { MenuLoader } from "../menu/menu-loader.tsx";
import type { MenuScreen } from "../menu/menu-props.ts";
import { Header } from "../parts/header.tsx";
import { Readable } from "../parts/readable.tsx";
import { CurrentScreen } from "../screens/current-screen.tsx";
import { Frame } from "./frame.tsx";

/** The popup and the side panel: shows the stored set-up. */
export function App({
  host,
  recipe,
  inPanel = false,
}: {
  readonly host: Host;
  readonly recipe: Recipe;
  readonly inPanel?: boolean;
}) {
  const state = useSetup(host);
  const finished = useFollowed(host.followFinished);
  const procedure = useProcedure(host);
  const { options } = useOptions(host);
  const record = useFollowed(host.followGuide);
  // The sign-in app is registered from the options page and the portal; the popup has nothing of it.
  const guide = record && asVendorTask(record);
  // A person with the guide on wants to see the guide.
  const [guideShown, setGuideShown] = useState<boolean | null>(null);
  const isGuided = guideShown ?? guide?.on === true;
  const showGuide = () => setGuideShown(true);
  const [menuScreen, setMenuScreen] = useState<MenuScreen | null>(null);
  const isAsked = useAskedOfPanel(inPanel && host.panel ? host.panel.followShows : null, (shows) => {
    setMenuScreen(null);
    setGuideShown(shows === "stored" ? null : shows === "guide");
  });
  useWorkerAwake(host, inPanel && [state, procedure?.state].some((one) => one?.phase === "running"));
  const openPanel = () => host.panel?.open(guideShown === null ? "stored" : guideShown ? "guide" : "set-up");
  return (
    <Frame host={host}>
      <div class="shell">
        <Readable
          record={isGuided ? guide : (procedure?.state ?? state)}
          startOver={
            isGuided ? "guide.start-over" : procedure ? `${procedure.name}.leave` : "setup.start-over"
          }
        >
          <Header
            state={procedure ? null : (state ?? null)}
            maySignOut={procedure != null || (state?.account == null && (finished ?? []).length > 0)}
            where={procedure ? whereOf(procedure, finished ?? []) : null}
            {...(!isGuided && { onGuide: showGuide })}
            {...(host.panel && !inPanel && { onPanel: openPanel })}
            onMenu={setMenuScreen}
          />
          {isAsked &&
            state !== undefined &&
            guide !== undefined &&
            finished !== undefined &&
            procedure !== undefined &&
            (menuScreen ? (
              <MenuLoader which={menuScreen} onBack={() => setMenuScreen(null)} />
            ) : isGuided ? (
              <GuideLoader
                record={guide}
                recipe={recipe}
                onBack={() => setGuideShown(guide?.on ? false : null)}
              />
            ) : (
              <CurrentScreen
                state={state}
                finished={finished ?? []}
                procedure={procedure}
                options={options}
                recipe={recipe}
                guide={guide}
                onGuide={showGuide}
              />
            ))}
        </Readable>
      </div>
    </Frame>
  );
}

import { cleanup, configure, render, waitFor } from "@testing-library/preact";
import { afterEach, expect } from "vitest";
import "../../../../popup/words/plan-words.ts";
import "../../../../popup/words/problem-words.ts";
import { createFakeHost, type FakeHost } from "../../../../drive/popup/fake-host.ts";
import { App } from "../../../../popup/frame/app.tsx";
import { OptionsPage } from "../../../../popup/pages/options-page.tsx";
import { WelcomePage } from "../../../../popup/pages/welcome-page.tsx";
import { speakOf } from "../../../../popup/words/words.ts";
import type { Options } from "../../../../src/contract/commands.ts";
import type { Credentials } from "../../../../src/credentials/credentials.ts";
import type { GuideRecord } from "../../../../src/guide/guide-record.ts";
import type { SetupState } from "../../../../src/provisioning/model/setup-state.ts";
import { textus } from "../../../../src/recipe/textus.ts";
import { patienceMs } from "../../../support/eventually.ts";

// What a screen loads first (its words, a part of it) may take longer than a second on a busy machine.
configure({ asyncUtilTimeout: patienceMs });

speakOf({ vendor: textus.vendor });
afterEach(cleanup);

/** The whole popup over a fake world, as a person has it before them. */
export function show(world: {
  readonly state?: SetupState | null;
  readonly options?: Options;
  readonly credentials?: Credentials | null;
  readonly proved?: boolean;
  readonly guide?: GuideRecord | null;
}): FakeHost {
  const host = createFakeHost(world);
  render(<App host={host} recipe={textus} />);
  return host;
}

type Page = "popup" | "options" | "welcome";

/** One page over a fake world; answers when it is there. */
export async function showPage(page: Page, world: Parameters<typeof createFakeHost>[0]): Promise<FakeHost> {
  const host = createFakeHost(world);
  const pages = {
    popup: () => <App host={host} recipe={textus} />,
    options: () => <OptionsPage host={host} />,
    welcome: () => <WelcomePage host={host} />,
  };
  render(pages[page]());
  await waitFor(() => expect(document.body.textContent?.trim().length).toBeGreaterThan(10));
  return host;
}

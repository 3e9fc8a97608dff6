import { cleanup, render } from "@testing-library/preact";
import { afterEach } from "vitest";
import "../../../../popup/words/plan-words.ts";
import "../../../../popup/words/problem-words.ts";
import { App } from "../../../../popup/frame/app.tsx";
import type { Options } from "../../../../src/contract/commands.ts";
import type { Credentials } from "../../../../src/credentials/credentials.ts";
import type { GuideRecord } from "../../../../src/guide/guide-record.ts";
import type { SetupState } from "../../../../src/provisioning/model/setup-state.ts";
import { textus } from "../../../../src/recipe/textus.ts";
import { createFakeHost, type FakeHost } from "../fixtures/fake-host.ts";

afterEach(cleanup);

/** The whole popup over a fake world, as a person has it before them. */
export function show(world: {
  readonly state?: SetupState | null;
  readonly options?: Options;
  readonly credentials?: Credentials | null;
  readonly guide?: GuideRecord | null;
}): FakeHost {
  const host = createFakeHost(world);
  render(<App host={host} recipe={textus} />);
  return host;
}

import { useEffect, useState } from "preact/hooks";
import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import {
  type ProcedureName,
  type ProcedureStates,
  procedureNames,
} from "../../src/provisioning/model/procedures.ts";
import type { Host } from "../host/host.ts";

type Shown<Name extends ProcedureName> = { readonly name: Name; readonly state: ProcedureStates[Name] };

/** What is done for a set-up that has ended. */
export type ShownProcedure = { [Name in ProcedureName]: Shown<Name> }[ProcedureName];

/** What a line of any of them does. */
export type ShownVerb = NonNullable<ProcedureStates[ProcedureName]["plan"]>["lines"][number]["does"];

/**
 * The stored procedure to show; undefined until all were read, null when there is none. One at work comes first. A check
 * that nobody asked for is not shown.
 */
export function useProcedure(host: Host): ShownProcedure | null | undefined {
  const [read, setRead] = useState<{ readonly [Name in ProcedureName]?: ShownProcedure | null }>({});
  useEffect(() => {
    const stop = new AbortController();
    const follow = <Name extends ProcedureName>(name: Name): void =>
      host.followProcedure[name]((state) => {
        // The state has the type of its name.
        const shown = state && ({ name, state } as ShownProcedure);
        setRead((all) => ({ ...all, [name]: shown }));
      }, stop.signal);
    procedureNames.forEach(follow);
    return () => stop.abort();
  }, [host]);
  const all = procedureNames.map((name) => read[name]);
  if (all.includes(undefined)) return undefined;
  const shown = all.filter((one) => one != null && !(one.name === "check" && one.state.asked.quiet === true));
  return shown.find((one) => one?.state.phase === "running") ?? shown[0] ?? null;
}

/** The names of the set-up that it is for; null where they are not known. */
export function whereOf(
  { state }: ShownProcedure,
  finished: readonly FinishedSetup[],
): { readonly tenant: string; readonly environment: string } | null {
  const setUp = finished.find(({ runId }) => runId === state.asked.runId);
  return setUp ? { tenant: setUp.organizationName, environment: setUp.environmentName } : null;
}

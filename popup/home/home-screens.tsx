import type { HomeProps } from "./home-props.ts";
import { HomeScreen } from "./home-screen.tsx";
import { ProcedureScreen } from "./procedure-screen.tsx";

/** What is done for one set-up; else all of them. */
export function HomeScreens(props: HomeProps) {
  const { procedure, finished } = props;
  if (procedure === null) return <HomeScreen {...props} />;
  const setUp = finished.find(({ runId }) => runId === procedure.state.asked.runId) ?? null;
  return <ProcedureScreen key={procedure.state.id} procedure={procedure} setUp={setUp} />;
}

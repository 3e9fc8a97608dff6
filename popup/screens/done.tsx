import type { SetupState } from "../../src/provisioning/model/setup-state.ts";
import { Button } from "../parts/button.tsx";
import { Foot } from "../parts/foot.tsx";
import { ProgressList } from "../parts/progress-list.tsx";
import { Screen } from "../parts/screen.tsx";
import { PictureLoader } from "../record/picture-loader.tsx";
import { RecordLink } from "../record/record-link.tsx";
import { environmentName } from "../setup/setup-facts.ts";
import { text } from "../words/words.ts";

/** The list once more, with what came of each line and the ids behind it. */
export function DoneScreen({ state, onBack }: { readonly state: SetupState; readonly onBack: () => void }) {
  const { progress, account } = state;
  return (
    <Screen
      title={text("ui.done.title")}
      onEscape={onBack}
      footer={
        <Foot
          primary={
            state.result ? (
              <RecordLink runId={state.id} label={text("ui.done.record")} />
            ) : (
              <Button onClick={onBack}>{text("ui.common.back")}</Button>
            )
          }
          quiet={
            state.result && (
              <Button look="quiet" onClick={onBack}>
                {text("ui.common.back")}
              </Button>
            )
          }
        />
      }
    >
      <p class="lead">
        {text("ui.done.text", { tenant: account?.tenantName ?? "", environment: environmentName(state) })}
      </p>
      {progress.length === 0 ? (
        <p>{text("ui.done.none")}</p>
      ) : (
        <>
          <ProgressList label={text("ui.done.list")} progress={progress} />
          <PictureLoader state={state} />
        </>
      )}
    </Screen>
  );
}

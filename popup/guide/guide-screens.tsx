import { useState } from "preact/hooks";
import { DiagnosticsScreen } from "./diagnostics-screen.tsx";
import { GuideCredentials } from "./guide-credentials.tsx";
import type { GuideProps } from "./guide-props.ts";
import { StepsScreen } from "./steps-screen.tsx";
import { TurnOnScreen } from "./turn-on-screen.tsx";

/** Keeps which of the guide's screens is shown. The screens show the stored record. */
export function GuideScreens(props: GuideProps) {
  const { record, recipe } = props;
  const [shown, setShown] = useState<"steps" | "credentials" | "diagnostics">("steps");
  const [following, setFollowing] = useState(false);
  const hasBegun =
    record !== null && (record.on || following || Object.keys(record.progress.marks).length > 0);

  if (!hasBegun || record === null) {
    return <TurnOnScreen {...props} onFollowHere={() => setFollowing(true)} />;
  }
  switch (shown) {
    case "credentials":
      return <GuideCredentials record={record} onBack={() => setShown("steps")} />;
    case "diagnostics":
      return <DiagnosticsScreen onBack={() => setShown("steps")} />;
    case "steps":
      return (
        <StepsScreen
          record={record}
          recipe={recipe}
          onBack={props.onBack}
          onCredentials={() => setShown("credentials")}
          onDiagnostics={() => setShown("diagnostics")}
        />
      );
  }
}

import { useEffect } from "preact/hooks";
import type { Problem } from "../../src/provisioning/model/plan.ts";
import type { SetupState, StepProgress } from "../../src/provisioning/model/setup-state.ts";
import { useInView } from "../hooks/use-in-view.ts";
import { usePart } from "../hooks/use-part.ts";
import { useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { Foot } from "../parts/foot.tsx";
import { Message } from "../parts/message.tsx";
import { ProblemPanel } from "../parts/problem-panel.tsx";
import { ProgressList } from "../parts/progress-list.tsx";
import { Screen } from "../parts/screen.tsx";
import { Countdown } from "../parts/wait.tsx";
import { remedyOf } from "../setup/remedy.ts";
import { environmentName } from "../setup/setup-facts.ts";
import { loadWords, tell, text } from "../words/words.ts";

const loadNotifyOffer = () =>
  Promise.all([import("../parts/notify-offer.tsx"), loadWords(["notify-offer"])]).then(
    ([{ NotifyOffer }]) => NotifyOffer,
  );

/** The plan's list during the run; or stopped, with what is needed to continue. */
export function ProgressScreen({ state }: { readonly state: SetupState }) {
  const { announce } = useUi();
  const { progress, problem, phase } = state;
  const done = progress.filter(({ endedAt }) => endedAt !== null).length;
  const atWork = progress.find(({ status }) => status === "working");
  const halted = phase === "paused" || problem !== null;
  // A wait that ends by itself: Microsoft said when to come back, or it is looked again whether somebody has acted.
  const due = state.dueAt ?? null;

  // Whoever has to wait may want to do something else.
  const Offer = usePart<{ readonly about: "run" }>(due !== null || halted, loadNotifyOffer);

  // The screen that comes next: its file is there when it is wanted.
  useEffect(() => void import("./credentials.tsx").catch(() => undefined), []);
  const list = useInView<HTMLDivElement>(halted ? null : (atWork?.step ?? null));
  const news = halted ? "" : newsOf(done, progress.length, atWork);
  useEffect(() => {
    if (news !== "") announce(news);
  }, [announce, news]);

  return (
    <Screen
      // A pause is another screen to the reader: its heading takes the focus.
      key={halted ? "halted" : "going"}
      title={titleOf(state, halted)}
      footer={halted ? <GoOn state={state} problem={problem} /> : <MayClose />}
    >
      {problem && <ProblemPanel problem={problem} />}
      {due && (
        <Message tone="info">
          <p>
            {text("ui.progress.by-itself")} <Countdown until={due} />
          </p>
        </Message>
      )}
      {Offer && <Offer about="run" />}
      <div class="progress-head">
        <progress
          class="progress-bar"
          value={done}
          max={Math.max(progress.length, 1)}
          aria-label={text("ui.progress.list")}
        />
        <p class="hint">{text("ui.progress.count", { done, total: progress.length })}</p>
      </div>
      <div ref={list}>
        <ProgressList label={text("ui.progress.list")} wordless={!halted} progress={progress} />
      </div>
    </Screen>
  );
}

function titleOf(state: SetupState, halted: boolean): string {
  if (halted)
    return text(
      state.phase !== "paused"
        ? "ui.progress.stopped-title"
        : state.problem?.remedy === "resume"
          ? "ui.progress.waiting-title"
          : "ui.progress.paused-title",
    );
  const checking = state.plan?.writes === 0;
  return text(checking ? "ui.progress.title-checking" : "ui.progress.title", {
    environment: environmentName(state),
  });
}

/** What is read aloud: the progress and the current work, never the clock. */
function newsOf(done: number, total: number, atWork: StepProgress | undefined): string {
  if (!atWork) return text("ui.progress.count", { done, total });
  const sentence = atWork.sentence ? tell(atWork.sentence) : "";
  return text("ui.progress.announce", { done, total, title: tell(atWork.title), sentence }).trim();
}

function MayClose() {
  return <Foot hint={text("ui.progress.may-close")} />;
}

function GoOn({ state, problem }: { readonly state: SetupState; readonly problem: Problem | null }) {
  const ui = useUi();
  const remedy = problem && remedyOf(problem, state);
  const resume = (look: "primary" | "quiet") => (
    <Button look={look} onClick={() => void ui.act("setup.resume", {})}>
      {text("ui.progress.resume")}
    </Button>
  );
  if (!remedy) return <Foot primary={resume("primary")} />;
  const resumes = problem.remedy === "resume" || problem.remedy === "retry";
  return (
    <Foot
      primary={
        <Button look="primary" onClick={() => remedy.press(ui)}>
          {remedy.label}
        </Button>
      }
      quiet={problem.code === "needs-consent" ? <FinishWithout /> : !resumes && resume("quiet")}
    />
  );
}

/** Ends a wait that otherwise only somebody else can end. Plan and result say what that means. */
function FinishWithout() {
  const { act } = useUi();
  const answer = { question: "admin-consent.by-other", value: "without" } as const;
  return (
    <Button look="quiet" onClick={() => void act("setup.answer", answer)}>
      {text("ui.progress.finish-without")}
    </Button>
  );
}

import { useEffect, useRef, useState } from "preact/hooks";
import { asPassphrase } from "../../src/credentials/encrypted-file.ts";
import { formatForHandOff } from "../../src/credentials/hand-off.ts";
import { proposedPassphrase } from "../../src/credentials/proposed-passphrase.ts";
import { useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { CopyButton } from "../parts/copy-button.tsx";
import { Foot } from "../parts/foot.tsx";
import { Message } from "../parts/message.tsx";
import { Screen } from "../parts/screen.tsx";
import { hostOf } from "../setup/setup-facts.ts";
import { text } from "../words/words.ts";
import { encryptApart } from "./encrypt.ts";
import type { EncryptProps } from "./encrypt-props.ts";
import { PassphraseFields } from "./passphrase-fields.tsx";
import { fileName, saveFile } from "./save-file.ts";
import { strengthOf } from "./strength.ts";
import { useDestination } from "./use-destination.ts";

const propose = (): string => proposedPassphrase((into) => crypto.getRandomValues(into));

type Stage =
  | { readonly is: "asking" | "working" | "failed" }
  | { readonly is: "saved"; readonly file: string };

/** The four values in a file that only its receiver can open: to the vendor's key where it is known, else to a passphrase. */
export function EncryptScreen({ credentials, onBack }: EncryptProps) {
  const ui = useUi();
  const destination = useDestination();
  const [proposed, setProposed] = useState(propose);
  const [typed, setTyped] = useState<string | null>(null);
  const [stage, setStage] = useState<Stage>({ is: "asking" });
  const [asked, setAsked] = useState(false);
  const work = useRef<AbortController | null>(null);
  useEffect(() => () => work.current?.abort(), []);
  if (destination === null) return null;
  const { publicKey } = destination;
  const host = hostOf(credentials.dynamicsUrl);
  const passphrase = asPassphrase(typed ?? proposed);
  const fault = publicKey !== undefined || typed === null ? null : faultOf(passphrase);

  const save = async (): Promise<void> => {
    setAsked(true);
    if (fault !== null) return;
    const controller = new AbortController();
    work.current = controller;
    setStage({ is: "working" });
    const content = `${formatForHandOff(credentials)}\n`;
    const to = publicKey === undefined ? { passphrase } : { publicKeys: [publicKey] };
    const answer = await encryptApart({ text: content, to }, controller.signal);
    if (controller.signal.aborted) return;
    if (answer === null || !("file" in answer)) {
      setStage({ is: "failed" });
      return;
    }
    const file = fileName(text("ui.hand-over.file", { host }), ".txt.age");
    saveFile(file, answer.file, "application/octet-stream");
    setStage({ is: "saved", file });
    ui.announce(text("ui.encrypt.saved", { file }));
  };
  const cancel = (): void => {
    work.current?.abort();
    setStage({ is: "asking" });
  };
  const isWorking = stage.is === "working";
  const isSaved = stage.is === "saved";

  return (
    <Screen
      // What has the focus is disabled or gone in the next stage: each takes it like a screen of its own.
      key={stage.is}
      title={text("ui.encrypt.title")}
      onEscape={isWorking ? cancel : onBack}
      onSubmit={() => void (isWorking || save())}
      footer={
        isSaved ? (
          <Foot
            primary={
              <Button look="primary" onClick={onBack}>
                {text("ui.encrypt.back")}
              </Button>
            }
            quiet={
              <Button look="quiet" type="submit">
                {text("ui.encrypt.again")}
              </Button>
            }
          />
        ) : (
          <Foot
            primary={
              <Button look="primary" type="submit" disabled={isWorking}>
                {text("ui.encrypt.save")}
              </Button>
            }
            quiet={
              <Button look="quiet" onClick={isWorking ? cancel : onBack}>
                {text(isWorking ? "ui.common.cancel" : "ui.common.back")}
              </Button>
            }
          />
        )
      }
    >
      {stage.is === "failed" && <Message tone="bad" title={text("ui.encrypt.failed")} />}
      {isSaved && (
        <Message tone="good" title={text("ui.encrypt.saved", { file: stage.file })}>
          {publicKey === undefined && <p>{text("ui.encrypt.saved-passphrase")}</p>}
        </Message>
      )}
      {isWorking && <Working />}
      {publicKey === undefined ? (
        <>
          <p>{text("ui.encrypt.to-passphrase")}</p>
          <PassphraseFields
            proposed={proposed}
            typed={typed}
            fault={asked && fault !== null ? text(fault) : null}
            disabled={isWorking}
            onPropose={() => setProposed(propose())}
            onType={setTyped}
          />
        </>
      ) : (
        <>
          <p>{text("ui.encrypt.to-key")}</p>
          <p class="hint">{text("ui.encrypt.key")}</p>
          <p class="mono">{publicKey}</p>
        </>
      )}
      {isSaved && <Opening file={stage.file} toKey={publicKey !== undefined} />}
    </Screen>
  );
}

function faultOf(passphrase: string): "ui.encrypt.empty" | "ui.encrypt.too-weak" | null {
  if (passphrase === "") return "ui.encrypt.empty";
  return strengthOf(passphrase) === 0 ? "ui.encrypt.too-weak" : null;
}

/** age tells no progress: the bar says only that something is going on. */
function Working() {
  return (
    <div class="encrypting">
      <p role="status">{text("ui.encrypt.working")}</p>
      <progress aria-label={text("ui.encrypt.progress")} />
    </div>
  );
}

/** Below the passphrase, which has to be noted first. */
function Opening({ file, toKey }: { readonly file: string; readonly toKey: boolean }) {
  const command = `age --decrypt ${toKey ? "-i key.txt " : ""}--output ${file.replace(/\.age$/, "")} ${file}`;
  return (
    <div class="opening">
      <h2>{text("ui.encrypt.how")}</h2>
      <p>{text(toKey ? "ui.encrypt.how-key" : "ui.encrypt.how-passphrase")}</p>
      <div class="command">
        <code>{command}</code>
        <CopyButton what={text("ui.encrypt.command")} value={command} />
      </div>
    </div>
  );
}

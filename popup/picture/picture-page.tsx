import { useRef, useState } from "preact/hooks";
import { Frame } from "../frame/frame.tsx";
import { useFollowed } from "../hooks/use-followed.ts";
import type { Host } from "../host/host.ts";
import { useUi } from "../host/ui.ts";
import { PageHeader } from "../pages/page-header.tsx";
import { Button } from "../parts/button.tsx";
import { Icon } from "../parts/icon.tsx";
import { tell, text } from "../words/words.ts";
import { type Crop, middle, squareOf } from "./crop.ts";
import { CropView } from "./crop-view.tsx";
import { asPng, type OpenPicture, openPicture } from "./draw.ts";
import { refusalWords } from "./refusal-words.ts";
import { useDropped } from "./use-dropped.ts";
import "../styles/picture.css";
import { pictureSide } from "../../src/provisioning/model/picture.ts";

/**
 * Where an admin chooses a picture for the application user and the app. A page in a tab: a popup closes when the browser
 * asks for a file, and takes the file with it.
 * @param onDone leads back to the plan
 */
export function PicturePage({ host, onDone }: { readonly host: Host; readonly onDone: () => void }) {
  return (
    <Frame host={host}>
      <div class="page">
        <PageHeader />
        <main>
          <h1>{text("ui.picture.title")}</h1>
          <Choosing onDone={onDone} />
        </main>
      </div>
    </Frame>
  );
}

/** A set-up in these phases has its picture. */
const begun = ["running", "paused", "finished"];

function Choosing({ onDone }: { readonly onDone: () => void }) {
  const { host, act, announce } = useUi();
  const state = useFollowed(host.followSetup);
  const [open, setOpen] = useState<OpenPicture | null>(null);
  const [crop, setCrop] = useState<Crop>(middle);
  const [fault, setFault] = useState<string | null>(null);
  const [opening, setOpening] = useState(false);
  const [sent, setSent] = useState(false);
  const last = useRef(0);
  const read = async (file: File): Promise<void> => {
    last.current += 1;
    const mine = last.current;
    setOpening(true);
    const opened = await openPicture(file).catch(() => ({ why: "broken" }) as const);
    // Another file was chosen meanwhile.
    if (last.current !== mine) return;
    setOpening(false);
    if ("why" in opened) {
      // What was chosen before stays.
      setFault(tell(refusalWords(opened)));
      return;
    }
    setFault(null);
    setCrop(middle);
    setOpen(opened);
    announce(text("ui.picture.opened"));
  };
  useDropped((file) => void read(file));
  if (state === undefined) return null;
  const back = (
    <Button look="quiet" onClick={onDone}>
      {text("ui.picture.back")}
    </Button>
  );
  if (begun.includes(state?.phase ?? "")) {
    return (
      <>
        <p class="page-lead">{text("ui.picture.begun")}</p>
        <div class="picture-actions">{back}</div>
      </>
    );
  }

  const choose = async (png: string | null): Promise<void> => {
    setSent(true);
    if (await act("setup.choose-picture", { png }, "ui.picture.not-taken")) onDone();
    else setSent(false);
  };
  return (
    <>
      <p class="page-lead">{text("ui.picture.lead")}</p>
      <section class="card">
        <FileField fault={fault} opening={opening} onFile={(file) => void read(file)} />
      </section>
      {open && (
        <section class="card">
          <h2>{text("ui.picture.square")}</h2>
          <p class="hint">{text("ui.picture.square-hint")}</p>
          <CropView picture={open} crop={crop} onChange={setCrop} />
          {open.shorter < pictureSide && (
            <p class="line-warning">
              <Icon name="warning" size={16} />
              <span>{text("ui.picture.small")}</span>
            </p>
          )}
        </section>
      )}
      <div class="picture-actions">
        {open && (
          <Button
            look="primary"
            disabled={sent || opening}
            onClick={() => void asPng(open, squareOf(open, crop)).then(choose)}
          >
            {text("ui.picture.use")}
          </Button>
        )}
        {state?.settings.picture !== undefined && (
          <Button onClick={() => void choose(null)}>{text("ui.picture.built-in")}</Button>
        )}
        {back}
      </div>
    </>
  );
}

function FileField({
  fault,
  opening,
  onFile,
}: {
  readonly fault: string | null;
  readonly opening: boolean;
  readonly onFile: (file: File) => void;
}) {
  return (
    <div class="field">
      <label for="picture-file">{text("ui.picture.file")}</label>
      <input
        id="picture-file"
        class="file-field"
        type="file"
        accept="image/png,image/jpeg"
        aria-invalid={fault === null ? undefined : "true"}
        aria-describedby="picture-fault picture-hint"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
        }}
        onClick={({ currentTarget }) => {
          // The same file can be chosen again, after it was changed.
          currentTarget.value = "";
        }}
      />
      <div role="alert">
        {fault !== null && (
          // Of its own, as is the warning above: a part that this page shares costs the popup a file more.
          <p class="fault" id="picture-fault">
            <Icon name="blocked" size={16} />
            <span>{fault}</span>
          </p>
        )}
      </div>
      <p class="hint" id="picture-hint">
        {text(opening ? "ui.picture.opening" : "ui.picture.file-hint")}
      </p>
    </div>
  );
}

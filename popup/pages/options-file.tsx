import { useId, useState } from "preact/hooks";
import { clipboardIn } from "../../src/contract/clipboard-record.ts";
import type { Options } from "../../src/contract/commands.ts";
import { iconOpensIn } from "../../src/contract/icon-opens.ts";
import { languageIn } from "../../src/contract/language-record.ts";
import { type FiledOptions, readOptionsFile, writeOptionsFile } from "../../src/contract/options-file.ts";
import { languageNames } from "../../src/words/language-names.ts";
import { languageOf } from "../../src/words/languages.ts";
import { fileName, saveFile } from "../hand-off/save-file.ts";
import { useFollowed } from "../hooks/use-followed.ts";
import type { Host } from "../host/host.ts";
import { useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { Disclosure } from "../parts/disclosure.tsx";
import { Message } from "../parts/message.tsx";
import { duration, text } from "../words/words.ts";
import { iconWord } from "./icon-choice.tsx";

/** What came of a file: something that is wrong with it, what it would set, or that it was used. */
type Loaded = { readonly fault: string } | { readonly options: FiledOptions } | { readonly used: true };

/** These options as a file, for another browser or a colleague; a file is shown whole before it is used. */
export function OptionsFile({ options, onUsed }: { readonly options: Options; readonly onUsed: () => void }) {
  const { announce, host } = useUi();
  const language = useFollowed(host.followLanguage);
  const clipboard = useFollowed(host.followClipboard);
  const iconOpens = useFollowed(host.followIconOpens);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const id = useId();
  if (language === undefined || clipboard === undefined || iconOpens === undefined) return null;

  const save = (): void =>
    saveFile(
      fileName(text("ui.options.file-name"), ".json"),
      writeOptionsFile({
        clientId: options.ownClientId,
        tenant: options.ownTenant,
        language: languageIn(language).chosen,
        clearClipboardAfter: clipboardIn(clipboard).afterSeconds,
        ...(host.panel && { iconOpens: iconOpensIn(iconOpens) }),
      }),
      "application/json",
    );
  const read = async (file: File): Promise<void> => {
    const found = readOptionsFile(await file.text());
    setLoaded("fault" in found ? { fault: text(`ui.options.file-${found.fault}`) } : found);
  };
  const use = async (found: FiledOptions): Promise<void> => {
    const fault = await applyFile(host, options, found);
    setLoaded(fault === null ? { used: true } : { fault });
    if (fault !== null) return;
    announce(text("ui.options.file-used"));
    onUsed();
  };

  return (
    <section class="card" aria-label={text("ui.options.file")}>
      <Disclosure label={text("ui.options.file")}>
        <p>{text("ui.options.file-text")}</p>
        <Button onClick={save}>{text("ui.options.file-save")}</Button>
        <div class="field">
          <label for={id}>{text("ui.options.file-load")}</label>
          <input
            id={id}
            class="file-field"
            type="file"
            accept="application/json,.json"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) void read(file);
            }}
            onClick={({ currentTarget }) => {
              // The same file can be chosen again, after it was changed.
              currentTarget.value = "";
            }}
          />
        </div>
        <div role="alert">
          {loaded !== null && "fault" in loaded && (
            <Message tone="warning">
              <p>{loaded.fault}</p>
            </Message>
          )}
          {loaded !== null && "used" in loaded && (
            <Message tone="good">
              <p>{text("ui.options.file-used")}</p>
            </Message>
          )}
        </div>
        {loaded !== null && "options" in loaded && (
          <>
            <p>{text("ui.options.file-found")}</p>
            <ul class="bullets">
              {linesOf(loaded.options, host.panel).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <Button look="primary" onClick={() => void use(loaded.options)}>
              {text("ui.options.file-use")}
            </Button>
            <Button look="quiet" onClick={() => setLoaded(null)}>
              {text("ui.common.cancel")}
            </Button>
          </>
        )}
      </Disclosure>
    </section>
  );
}

/** What a file sets, a line each: all that is in it that can be used. */
function linesOf(
  { clientId, tenant, language, clearClipboardAfter, iconOpens }: FiledOptions,
  panel: Host["panel"],
): readonly string[] {
  const value = (what: string): string => (what.trim() === "" ? "—" : what);
  const line = (label: string, said: string): string => text("ui.options.file-line", { label, value: said });
  const browsers = languageNames[languageOf(navigator.language)];
  return [
    ...(clientId === undefined ? [] : [line(text("ui.options.client-id"), value(clientId))]),
    ...(tenant === undefined ? [] : [line(text("ui.options.tenant"), value(tenant))]),
    ...(language === undefined
      ? []
      : [
          line(
            text("ui.options.language"),
            language === null
              ? text("ui.options.language-browser", { name: browsers })
              : languageNames[language],
          ),
        ]),
    ...(clearClipboardAfter === undefined
      ? []
      : [
          line(
            text("ui.clipboard.after"),
            clearClipboardAfter === 0 ? text("ui.clipboard.never") : duration(clearClipboardAfter * 1000),
          ),
        ]),
    // A browser without a panel leaves it alone.
    ...(iconOpens === undefined || panel === null
      ? []
      : [line(text("ui.options.icon"), iconWord(iconOpens, panel))]),
  ];
}

/**
 * Sets what the file sets. The sign-in app comes first: when it is refused, nothing was changed. What a policy sets stays.
 * @returns what went wrong; null: nothing.
 */
async function applyFile(host: Host, now: Options, found: FiledOptions): Promise<string | null> {
  const own = {
    clientId: now.clientIdSource === "policy" ? now.ownClientId : (found.clientId ?? now.ownClientId),
    tenant: now.tenantSource === "policy" ? now.ownTenant : (found.tenant ?? now.ownTenant),
  };
  try {
    const saved = await host.send("options.set", own);
    if (!saved.saved) {
      const [fault] = Object.values(saved.faults);
      return text("ui.options.file-refused", { why: text(`ui.options.${fault ?? "failed"}`) });
    }
    if (found.clearClipboardAfter !== undefined)
      await host.send("clipboard.set", { afterSeconds: found.clearClipboardAfter });
    if (found.iconOpens !== undefined && host.panel !== null)
      await host.send("icon.opens", { opens: found.iconOpens });
    if (found.language !== undefined) await host.send("language.choose", { language: found.language });
    return null;
  } catch {
    return text("ui.options.failed");
  }
}

import * as v from "valibot";
import type { BrowserApi, MessageSender } from "../src/browser/api.ts";
import type { CommandName, Commands } from "../src/contract/commands.ts";
import type { CommandReply, Refusal } from "../src/contract/message-protocol.ts";
import { type InputsOf, readInputs } from "../src/contract/read-inputs.ts";
import { membersOf } from "../src/ground/members-of.ts";
import type { Log } from "../src/log/log.ts";

export type CommandHandlers = {
  readonly [N in CommandName]: (input: Commands[N]["input"]) => Promise<Commands[N]["output"]>;
};

export interface CommandRegister {
  /**
   * Adds handlers.
   * @param inputs what their commands may carry @throws when a command has a handler already, or no input.
   */
  register<Name extends CommandName>(
    handlers: Partial<Pick<CommandHandlers, Name>>,
    inputs: InputsOf<Name>,
  ): void;
  /** Whether a message asks for a stored value and nothing else, whoever sent it. */
  onlyReads(message: unknown): boolean;
  /** Takes one message; to be returned from the listener of `runtime.onMessage`. Never rejects. */
  answer(message: unknown, sender: MessageSender): Promise<CommandReply>;
}

/**
 * The background's end of the messages. Everything that arrives is a stranger's until its sender, its name and
 * its input have been checked; only then does it reach a handler. The log gets a command's name, never its
 * input.
 */
export function createCommandRegister(deps: {
  readonly runtime: Pick<BrowserApi["runtime"], "id" | "getURL">;
  readonly log: Log;
}): CommandRegister {
  const { runtime, log } = deps;
  const handlers = new Map<string, Handler>();

  const refuse = (refusal: Refusal, facts: Record<string, string> = {}): CommandReply => {
    log.warn("command.refused", { refusal, ...facts });
    return { ok: false, refusal };
  };

  return {
    register(added, inputs) {
      const schemas: Readonly<Record<string, v.GenericSchema>> = inputs;
      for (const [name, handle] of Object.entries(added)) {
        const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
        if (schema === undefined) throw new Error(`There is no command ${name}`);
        if (handlers.has(name)) throw new Error(`${name} has a handler already`);
        handlers.set(name, { schema, handle: handle as Handler["handle"] });
      }
    },
    onlyReads(message) {
      const { command } = membersOf(message);
      return typeof command === "string" && Object.hasOwn(readInputs, command);
    },
    async answer(message, sender) {
      if (!isOwnPage(sender, runtime)) return refuse("sender");
      const { command, input } = membersOf(message);
      const handler = typeof command === "string" ? handlers.get(command) : undefined;
      if (typeof command !== "string" || !handler) return refuse("unknown-command");
      const parsed = v.safeParse(handler.schema, input);
      if (!parsed.success) return refuse("invalid-input", { command });
      try {
        // The schema of this command has just made it what the handler takes.
        return {
          ok: true,
          output: (await handler.handle(parsed.output as never)) as Commands[CommandName]["output"],
        };
      } catch (error) {
        return refuse("failed", { command, kind: error instanceof Error ? error.name : typeof error });
      }
    },
  };
}

interface Handler {
  readonly schema: v.GenericSchema;
  readonly handle: (input: never) => Promise<unknown>;
}

/**
 * Whether a message comes from a page in `popup/`, the folder of every page that people see. Content scripts
 * have our id as well, but the portal's address; one of our pages inside a frame is not what a person opened.
 */
function isOwnPage(sender: MessageSender, runtime: Pick<BrowserApi["runtime"], "id" | "getURL">): boolean {
  return (
    sender.id === runtime.id &&
    typeof sender.url === "string" &&
    sender.url.startsWith(runtime.getURL("popup/")) &&
    (sender.frameId ?? 0) === 0
  );
}

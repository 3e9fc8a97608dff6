import type { BrowserApi } from "../../src/browser/api.ts";
import type { CommandName, Commands } from "../../src/contract/commands.ts";
import type { CommandMessage, CommandReply, Refusal } from "../../src/contract/message-protocol.ts";

/** The background did not carry out a command. */
export class CommandRefusedError extends Error {
  override readonly name = "CommandRefusedError";
  readonly refusal: Refusal;

  constructor(command: CommandName, refusal: Refusal) {
    super(`${command}: ${refusal}`);
    this.refusal = refusal;
  }
}

/**
 * Sends one command to the background.
 * @returns the command's output.
 * @throws CommandRefusedError; what the browser throws when the background can't be reached.
 */
export async function sendCommand<N extends CommandName>(
  runtime: Pick<BrowserApi["runtime"], "sendMessage">,
  command: N,
  input: Commands[N]["input"],
): Promise<Commands[N]["output"]> {
  const message: CommandMessage<N> = { command, input };
  const reply = (await runtime.sendMessage(message)) as CommandReply<N>;
  if (!reply.ok) throw new CommandRefusedError(command, reply.refusal);
  return reply.output;
}

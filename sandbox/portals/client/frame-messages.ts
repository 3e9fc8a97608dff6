import type { PageName } from "./routes.ts";
import type { Start } from "./start.ts";

/** The first message of the shell to a frame, with a port for all that follows. */
export interface OpenMessage {
  readonly kind: "open";
  readonly page: PageName;
  readonly item: string;
  readonly route: Readonly<Record<string, string>>;
  readonly start: Start;
}

/** From a frame to the shell. The shell asks the server for the frame: frames have no session of their own. */
export type FrameMessage =
  | {
      readonly kind: "ask";
      readonly id: number;
      readonly name: string;
      readonly given: object;
      readonly write: boolean;
    }
  | { readonly kind: "go"; readonly hash: string }
  | { readonly kind: "title" | "toast"; readonly text: string };

export type FrameAnswer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string };

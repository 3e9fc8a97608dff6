/** What the server says at first; the client's view of the answer to `/portal-api/start`. */
export interface Start {
  readonly settings: {
    readonly toolkit: "mixed" | "ko" | "react" | "hosting";
    readonly accountTypes: "dropdown" | "radios";
    readonly language: string;
    readonly streaming: number;
    readonly survey: "off" | "on";
    readonly rerender: number;
    readonly mutate: number;
    readonly applicationUsers: "S2S apps" | "Application users";
    readonly dynamics: "classic" | "unified";
  };
  readonly words: Readonly<Record<string, string>>;
  readonly user: { readonly displayName: string; readonly userName: string };
  readonly tenant: {
    readonly id: string;
    readonly displayName: string;
    readonly domain: string;
    readonly users: number;
    readonly applications: number;
  };
}

/** A word in the page's language; "{0}" is replaced. */
export type Word = (key: string, name?: string) => string;

export const wordsOf =
  ({ words }: Start): Word =>
  (key, name = "") =>
    (words[key] ?? key).replaceAll("{0}", name);

/** Synonyms for one thing that a portal says; `{}` stands for any text, including none. */
export type Synonyms = readonly [string, ...string[]];

export type SynonymTable = Readonly<Record<string, Synonyms>>;

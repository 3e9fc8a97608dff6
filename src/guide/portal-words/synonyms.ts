/** Synonyms of one thing a portal says; `{}` stands for any text, also none. */
export type Synonyms = readonly [string, ...string[]];

export type SynonymTable = Readonly<Record<string, Synonyms>>;

/** What the page of refusals says beside the sentences of the product, in one language. */
export interface PageWords {
  readonly title: string;
  readonly intro: readonly string[];
  /** How to find a number on the page. */
  readonly search: string;
  /** In the place of the vendor's name. */
  readonly vendor: string;
  readonly sections: Readonly<
    Record<"anywhere" | "entra" | "graph" | "powerPlatform" | "dataverse" | "own", string>
  >;
  /** What stands in the product's sentences for a value that only the moment knows. */
  readonly values: Readonly<Record<string, string>>;
}

/** What addons-linter 10.14, which brings no types, takes and returns, as far as it is used here. */
declare module "addons-linter" {
  interface Message {
    readonly code: string;
    readonly message: string;
    readonly file?: string;
  }
  interface Result {
    readonly errors: readonly Message[];
    readonly warnings: readonly Message[];
    readonly notices: readonly Message[];
  }
  const linter: {
    createInstance(options: {
      readonly config: {
        readonly _: readonly [string];
        readonly logLevel: string;
        readonly output: string;
      };
      readonly runAsBinary: boolean;
    }): { run(): Promise<Result> };
  };
  export default linter;
}

import { type AuthError, InteractionRequiredAuthError, ServerError } from "@azure/msal-browser";
import { afterEach, describe, expect, it } from "vitest";
import { toSignInError } from "../../../background/identity/sign-in-errors.ts";
import { createEngine, type Engine } from "../../../drive/engine/create-engine.ts";
import { type Listed, listedOf, unheardOf } from "../../support/refusals/listed.ts";
import { holdsTrue, problemsOf } from "./holds.ts";

/** Every refusal of Entra's in specs/, and ones that nobody knows, as MSAL throws them at a sign-in. */

let engine: Engine;
afterEach(() => engine.close());

/** As MSAL throws it: from a redirect, or from the token endpoint. Entra's number is in `errorNo`. */
const kinds: Readonly<Record<string, (error: string, said: string) => AuthError>> = {
  "a refusal": (error, said) => new ServerError(error, "", said),
  "a wish for interaction": (error, said) => new InteractionRequiredAuthError(error, "", said),
};

describe.each(Object.entries(kinds))("a sign-in that ends in %s", (_kind, thrown) => {
  it.each([...listedOf("entra"), ...unheardOf("entra")])(
    "says what $code proves, and changes nothing: $message",
    async (one: Listed) => {
      const number = one.code.slice("AADSTS".length);
      const error = thrown(one.error, `${one.code}: Refused. Trace ID: 1`);
      engine = await createEngine({ scenario: "contoso" });
      engine.signInFails = toSignInError(Object.assign(error, { errorNo: number }));
      await engine.admin.signIn();
      const [problem, ...others] = problemsOf(engine);
      if (!problem) throw new Error(`No problem for ${one.code}.`);
      expect(others).toEqual([]);
      expect(problem.technical.code).toBe(one.code);
      holdsTrue(engine, one, problem);
      // Nobody is signed in, nothing is asked for by itself.
      expect(engine.state().phase).toBe("start");
      expect(engine.disk.alarm).toBeNull();
      expect(engine.sandbox.requests).toEqual([]);
    },
  );
});

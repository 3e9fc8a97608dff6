import { expect } from "vitest";
import { InteractionNeededError } from "../../../src/microsoft/errors.ts";
import type { Person } from "./person.ts";

type Resource = Parameters<Person["token"]>[0];

export const crm = { dataverse: "https://contoso.crm4.dynamics.com" };

/** What a set-up needs up to its plan, without anybody being asked again. */
export async function everyToken(person: Person): Promise<void> {
  const resources: readonly Resource[] = ["graph", "bap", crm];
  for (const resource of resources) expect(await person.token(resource)).not.toBe("");
}

/** Gets a token, signing in once more where Microsoft wants that. @returns how many windows it took. */
export async function insist(person: Person, resource: Resource): Promise<number> {
  const before = person.windows.length;
  await person.token(resource).catch(async (error: unknown) => {
    expect(error).toBeInstanceOf(InteractionNeededError);
    await person.signIn();
    await person.token(resource);
  });
  return person.windows.length - before;
}

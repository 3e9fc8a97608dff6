import { MicrosoftError } from "./errors.ts";

/**
 * Whether a read was refused for itself: the caller may not, or the service does not answer that question. It says
 * nothing of any other list (refusals-06). What asks for a sign-in, for time or for patience is none.
 */
export const isRefusedRead = (error: unknown): boolean =>
  error instanceof MicrosoftError &&
  error.facts.claims === null &&
  [400, 403, 404, 405, 410, 501].includes(error.facts.status);

/** `instead` of what may not be read. @throws every other failure. */
export async function orIfRefused<T, U>(read: Promise<T>, instead: U): Promise<T | U> {
  try {
    return await read;
  } catch (error) {
    if (isRefusedRead(error)) return instead;
    throw error;
  }
}

import { isRefusedRead } from "../../microsoft/refused-read.ts";
import { OutOfPatience } from "../model/stops.ts";

type Instead<U> = U | (() => U | Promise<U>);

/**
 * For a list that a plan can do without (`dispensable` in reading.ts): what stands in its place where Microsoft refuses
 * it, or does not answer it as it should for as long as such a list is waited for.
 * @throws every other failure.
 */
export const orUnread = <T, U>(read: Promise<T>, instead: Instead<U>): Promise<T | U> =>
  orIf((error) => isRefusedRead(error) || error instanceof OutOfPatience, read, instead);

/** The same, for a list whose refusal says something. */
export const orUnanswered = <T, U>(read: Promise<T>, instead: Instead<U>): Promise<T | U> =>
  orIf((error) => error instanceof OutOfPatience, read, instead);

async function orIf<T, U>(
  isPassedOver: (error: unknown) => boolean,
  read: Promise<T>,
  instead: Instead<U>,
): Promise<T | U> {
  try {
    return await read;
  } catch (error) {
    if (!isPassedOver(error)) throw error;
    return typeof instead === "function" ? (instead as () => U | Promise<U>)() : instead;
  }
}

import { MicrosoftError } from "../errors.ts";

/**
 * null in place of a 404 by which Graph itself says that the object is not there. A 404 with another code is
 * a fault of the directory ("Directory_ObjectNotFound", graph-41) or somebody else's page, and to
 * take it for "not there" would make duplicates.
 */
export async function orNull<T>(row: Promise<T>): Promise<T | null> {
  try {
    return await row;
  } catch (error) {
    if (hasFailed(error, 404, "Request_ResourceNotFound")) return null;
    throw error;
  }
}

/** Whether an error is Microsoft's answer with this status and code (or detail code). */
export const hasFailed = (error: unknown, status: number, code: string): boolean =>
  error instanceof MicrosoftError &&
  error.facts.status === status &&
  [error.facts.code, ...error.facts.detailCodes].includes(code);

/** How often an administrator asks again. */
const MOST_TURNS = 4;

/**
 * Asks until it is stored: a browser without room may refuse what a page asks for; its notice says so, and the admin
 * asks again.
 */
export async function untilStored(does: () => Promise<unknown>): Promise<void> {
  for (let turn = 0; ; turn += 1) {
    try {
      await does();
      return;
    } catch (error) {
      const refused = error instanceof Error && error.name === "NotStoredError";
      if (!refused || turn >= MOST_TURNS) throw error;
    }
  }
}

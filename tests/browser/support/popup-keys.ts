import type { Popup } from "../../../drive/browser/popup.ts";
import { until } from "../../../drive/browser/until.ts";

/** Presses of Tab after which a control counts as out of reach. */
const FAR = 40;

/** Goes to a button of the popup by Tab alone and presses it with Enter. */
export async function pressByKeyboard(popup: Popup, name: string): Promise<void> {
  const seen: string[] = [];
  await until(
    `“${name}” to be reached by Tab`,
    async () => {
      await popup.sees({ role: "button", name });
      for (let presses = 0; presses < FAR; presses += 1) {
        const at = (await popup.tree()).filter(({ focused }) => focused).at(-1);
        if (at?.role === "button" && at.name === name && !at.disabled) return true;
        seen.push(`${at?.role} ${at?.name}`);
        await popup.key("Tab");
      }
      return null;
    },
    { told: async () => seen.slice(-FAR).join("\n") },
  );
  await popup.key("Enter");
}

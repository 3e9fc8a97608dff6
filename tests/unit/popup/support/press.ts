import { act, fireEvent, screen } from "@testing-library/preact";

/** Presses a control once it is there. */
export async function press(name: string | RegExp, role = "button"): Promise<void> {
  const target = await screen.findByRole(role, { name });
  await act(async () => void fireEvent.click(target));
}

/** The title of a screen, once it is there. */
export const heading = (name: string) => screen.findByRole("heading", { level: 1, name });

import type { GuideCard } from "../../drive/browser/guide-card.ts";
import type { Popup } from "../../drive/browser/popup.ts";
import type { Hand } from "../../drive/browser/portal-hand.ts";
import type { Tally } from "./tally.ts";

/** Drivers that count what a person would have done with mouse and keyboard, each once it has worked. */

/** Copying counts, besides the click, where the button says so. */
const isCopy = (name: string | RegExp | undefined): boolean =>
  typeof name === "string" ? name.startsWith("Copy") : /^\^?Copy/.test(name?.source ?? "");

export const countedPopup = (popup: Popup, tally: Tally): Popup => ({
  ...popup,
  async press(query, options) {
    await popup.press(query, options);
    tally.add("clicks");
    if (isCopy(query.name)) tally.add("copied");
  },
  async choose(name, option) {
    await popup.choose(name, option);
    tally.add("clicks", 2);
  },
});

export const countedCard = (card: GuideCard, tally: Tally): GuideCard => ({
  ...card,
  async press(query) {
    await card.press(query);
    tally.add("clicks");
    if (isCopy(query.name)) tally.add("copied");
  },
  async type(name, text) {
    await card.type(name, text);
    tally.add("clicks");
    tally.add("typed");
  },
});

export const countedHand = (hand: Hand, tally: Tally): Hand => ({
  ...hand,
  async press(name) {
    await hand.press(name);
    tally.add("clicks");
  },
  async type(name, text) {
    await hand.type(name, text);
    tally.add("clicks");
    tally.add("typed");
  },
  /** Opens the list and takes the option. */
  async choose(name, value) {
    await hand.choose(name, value);
    tally.add("clicks", 2);
  },
});

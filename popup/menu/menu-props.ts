/** What the menu opens beside the screens of a set-up. */
export type MenuScreen = "about" | "reset";

export interface MenuScreensProps {
  readonly which: MenuScreen;
  readonly onBack: () => void;
}

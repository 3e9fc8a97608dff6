import { AboutScreen } from "./about-screen.tsx";
import type { MenuScreensProps } from "./menu-props.ts";
import { ResetScreen } from "./reset-screen.tsx";
import "../styles/about.css";

export const MenuScreens = ({ which, onBack }: MenuScreensProps) =>
  which === "about" ? <AboutScreen onBack={onBack} /> : <ResetScreen onBack={onBack} />;

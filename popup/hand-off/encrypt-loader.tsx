import { Loaded } from "../frame/loaded.tsx";
import type { EncryptProps } from "./encrypt-props.ts";

const load = () => import("./encrypt-screen.tsx").then(({ EncryptScreen }) => EncryptScreen);

/** Words, strength and age are loaded when somebody wants a file. */
export const EncryptLoader = (props: EncryptProps) => (
  <Loaded load={load} props={props} onBack={props.onBack} />
);

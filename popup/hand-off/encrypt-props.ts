import type { Credentials } from "../../src/credentials/credentials.ts";

export interface EncryptProps {
  readonly credentials: Credentials;
  readonly onBack: () => void;
}

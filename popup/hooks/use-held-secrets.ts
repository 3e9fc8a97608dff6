import type { RunSecretName } from "../../src/provisioning/model/vault.ts";
import type { Host } from "../host/host.ts";
import { useRead } from "./use-read.ts";

const readHeld = (host: Host): Promise<readonly RunSecretName[]> => host.send("credentials.held", {});

/**
 * Which secrets of set-ups are in memory, by name, the latest first; undefined until the background has answered. Their
 * values are not asked for. Without an answer there is nothing to offer; the button below tells if the background is
 * gone.
 */
export const useHeldSecrets = (): readonly RunSecretName[] | undefined => useRead(readHeld);

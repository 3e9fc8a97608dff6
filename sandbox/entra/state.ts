import { randomBytes } from "node:crypto";
import type { User } from "../tenant/model.ts";
import type { AuthenticationMethods } from "./claims.ts";
import type { ScopeRequest } from "./scopes.ts";

/** Which of an application's lists a redirect URI is in; decides the rules at the token endpoint. */
export type Platform = "spa" | "web" | "publicClient";

/** One account that a browser is signed in with. */
export interface SignedIn {
  readonly user: User;
  readonly methods: AuthenticationMethods;
  /** ms since the epoch. */
  readonly at: number;
}

/** What the user agreed to by signing in: the ground of codes and refresh tokens. */
export interface Authentication {
  readonly user: User;
  readonly clientId: string;
  readonly platform: Platform;
  readonly methods: AuthenticationMethods;
}

export interface AuthorizationCode extends Authentication {
  readonly redirectUri: string;
  readonly scopes: ScopeRequest;
  readonly nonce: string | null;
  readonly codeChallenge: string | null;
  readonly expiresAt: number;
  used: boolean;
}

export interface RefreshToken extends Authentication {
  readonly issuedAt: number;
  readonly expiresAt: number;
}

export interface DeviceCode {
  readonly userCode: string;
  readonly clientId: string;
  readonly scopes: ScopeRequest;
  readonly expiresAt: number;
  /** null while nobody has answered. */
  outcome: Authentication | "declined" | null;
}

/** What Entra remembers between requests. Keys are opaque random texts. */
export interface EntraState {
  /** By cookie value. */
  readonly sessions: Map<string, SignedIn[]>;
  readonly codes: Map<string, AuthorizationCode>;
  readonly refreshTokens: Map<string, RefreshToken>;
  readonly deviceCodes: Map<string, DeviceCode>;
  /** Names of Dataverse that a person has consented to for an app, by "client id user id"; {@link Switches.dataverseConsent}. */
  readonly dataverseHosts: Map<string, Set<string>>;
}

export const createEntraState = (): EntraState => ({
  sessions: new Map(),
  codes: new Map(),
  refreshTokens: new Map(),
  deviceCodes: new Map(),
  dataverseHosts: new Map(),
});

/** A text that looks like Entra's codes and refresh tokens and cannot be guessed. */
export const opaqueToken = (bytes = 96): string => `1.${randomBytes(bytes).toString("base64url")}`;

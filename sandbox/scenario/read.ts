import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { mergeScenario } from "./merge.ts";
import { type Scenario, scenarioSchema } from "./schema.ts";

/** A scenario by name (a file of sandbox/scenarios without ".json") or as an object. */
export type ScenarioSource = string | Readonly<Record<string, unknown>>;

/** A scenario that cannot be used. The message says where and why, one line for each fault. */
export class ScenarioError extends Error {
  override readonly name = "ScenarioError";
}

const folder = fileURLToPath(new URL("../scenarios/", import.meta.url));

/** Names of the scenarios that come with the sandbox. */
export const scenarioNames = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length))
    .sort();

/** Follows `extends`, merges, checks. @throws ScenarioError */
export function readScenario(source: ScenarioSource): Scenario {
  const name = typeof source === "string" ? `Scenario "${source}"` : "The scenario";
  const result = v.safeParse(scenarioSchema, resolve(source, []));
  if (result.success) return result.output;
  const lines = result.issues.map((issue) => `  ${v.getDotPath(issue) ?? "(top level)"}: ${issue.message}`);
  throw new ScenarioError(`${name} is not valid:\n${lines.join("\n")}`);
}

function resolve(source: ScenarioSource, seen: readonly string[]): Readonly<Record<string, unknown>> {
  const raw = typeof source === "string" ? parseFile(source) : source;
  const base = raw.extends;
  if (base === undefined) return raw;
  if (typeof base !== "string") throw new ScenarioError("extends must be the name of a scenario.");
  if (seen.includes(base)) throw new ScenarioError(`Scenario "${base}" extends itself.`);
  return mergeScenario(resolve(base, [...seen, base]), raw);
}

function parseFile(name: string): Readonly<Record<string, unknown>> {
  if (!/^[\w-]+$/.test(name) || !scenarioNames().includes(name))
    throw new ScenarioError(`There is no scenario "${name}". Known: ${scenarioNames().join(", ")}.`);
  try {
    const parsed: unknown = JSON.parse(readFileSync(`${folder}${name}.json`, "utf8"));
    if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed))
      return parsed as Record<string, unknown>;
  } catch (error) {
    throw new ScenarioError(
      `Scenario "${name}" is not JSON: ${error instanceof Error ? error.message : error}`,
    );
  }
  throw new ScenarioError(`Scenario "${name}" must be a JSON object.`);
}

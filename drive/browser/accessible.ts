import type { Target } from "./cdp.ts";

/** One node as a screen reader gets it. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly value: string;
  readonly disabled: boolean;
  /** For checkboxes and radio buttons; null for other nodes. */
  readonly checked: boolean | null;
  readonly focused: boolean;
  readonly backendId: number;
}

/** What to look for: the whole accessible name, or a pattern that it matches. */
export interface AccessibleQuery {
  readonly role: string;
  readonly name?: string | RegExp;
}

export const matches = (node: AccessibleNode, { role, name }: AccessibleQuery): boolean =>
  node.role === role &&
  (name === undefined || (typeof name === "string" ? node.name === name : name.test(node.name)));

export const describeQuery = ({ role, name }: AccessibleQuery): string =>
  name === undefined ? role : `${role} ${typeof name === "string" ? `“${name}”` : name}`;

type RawNode = Awaited<ReturnType<typeof rawTree>>[number];

const rawTree = async (target: Target) => (await target.send("Accessibility.getFullAXTree")).nodes;

/** Everything that a screen reader can reach, in the order in which it reads. */
export async function readAccessibleTree(target: Target): Promise<readonly AccessibleNode[]> {
  const nodes = await rawTree(target);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const ordered: AccessibleNode[] = [];
  const visit = (node: RawNode): void => {
    if (!node.ignored) ordered.push(readable(node));
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) visit(child);
    }
  };
  for (const root of nodes.filter(({ parentId }) => parentId === undefined)) visit(root);
  return ordered;
}

/** The text of a page in reading order, a line for each piece. */
export const readableText = (tree: readonly AccessibleNode[]): string =>
  tree
    .filter(({ role, name }) => role === "StaticText" && name.trim() !== "")
    .map(({ name }) => name)
    .join("\n");

function readable(node: RawNode): AccessibleNode {
  const property = (name: string): unknown => node.properties?.find((one) => one.name === name)?.value.value;
  const checked = property("checked");
  return {
    role: String(node.role?.value ?? ""),
    name: String(node.name?.value ?? ""),
    description: String(node.description?.value ?? ""),
    value: String(node.value?.value ?? ""),
    disabled: property("disabled") === true,
    checked: checked === undefined ? null : checked === "true" || checked === true,
    focused: property("focused") === true,
    backendId: node.backendDOMNodeId ?? 0,
  };
}

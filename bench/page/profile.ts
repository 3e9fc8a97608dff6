/** The part of a CPU profile (DevTools protocol, Profiler.Profile) that is read here. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  /** Microseconds between the samples. */
  readonly timeDeltas?: readonly number[];
}

/**
 * CPU time of the scripts with a wanted address, ms, with everything that they call: a sample counts when such a script
 * is anywhere on its stack. So the time includes what the browser does when a script asks for it (a layout, a built-in
 * function), but not what it does later because of it (painting).
 */
export function cpuOf(profile: CpuProfile, isWanted: (url: string) => boolean): number {
  const { nodes, samples = [], timeDeltas = [] } = profile;
  const inside = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const children = new Set(nodes.flatMap((node) => node.children ?? []));
  const visit = (id: number, below: boolean): void => {
    const node = byId.get(id);
    if (!node) return;
    const wanted = below || isWanted(node.callFrame.url);
    if (wanted) inside.add(id);
    for (const child of node.children ?? []) visit(child, wanted);
  };
  for (const { id } of nodes) if (!children.has(id)) visit(id, false);
  // A sample's time is the time until the next one.
  const microseconds = samples.reduce(
    (sum, id, index) => sum + (inside.has(id) ? (timeDeltas[index + 1] ?? 0) : 0),
    0,
  );
  return microseconds / 1000;
}

import { describe, expect, it } from "vitest";
import { type CpuProfile, cpuOf } from "../../../bench/page/profile.ts";

const frame = (functionName: string, url = "") => ({ functionName, url });
const ours = (url: string): boolean => url.startsWith("chrome-extension://");

/** root ─ page ─ look (ours) ─ querySelector (built in);  root ─ idle */
const profile: CpuProfile = {
  nodes: [
    { id: 1, callFrame: frame("(root)"), children: [2, 5] },
    { id: 2, callFrame: frame("render", "https://entra.microsoft.com/app.js"), children: [3] },
    { id: 3, callFrame: frame("look", "chrome-extension://abc/frame.js"), children: [4] },
    { id: 4, callFrame: frame("querySelector") },
    { id: 5, callFrame: frame("(idle)") },
  ],
  samples: [5, 2, 3, 4, 5],
  timeDeltas: [100, 1000, 2000, 4000, 8000],
};

describe("CPU time by script", () => {
  it("counts what a script does and what others do on its behalf", () => {
    // `look` lasts until the next sample (4000 µs), the built-in that it called until the one after (8000 µs).
    expect(cpuOf(profile, ours)).toBe(12);
  });

  it("counts a script that others call as well, with all below it", () => {
    expect(cpuOf(profile, (url) => url.startsWith("https://entra"))).toBe(14);
  });

  it("is zero for a script that did not run, and for an empty profile", () => {
    expect(cpuOf(profile, (url) => url.includes("driver"))).toBe(0);
    expect(cpuOf({ nodes: [] }, ours)).toBe(0);
  });
});

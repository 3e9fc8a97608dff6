import { calledHosts } from "../../src/clouds/access.ts";

/** A part of the privacy policy: a heading, then paragraphs and points. */
export interface Section {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly points?: readonly string[];
}

/**
 * The privacy policy, for the stores and as a page of the extension. What is called and why comes from the table that
 * the manifest is made of; docs/security.md has the test behind each promise.
 * @param vendor whom the extension connects Dynamics 365 to
 */
export function privacy(vendor: string): readonly Section[] {
  return [
    {
      title: "In short",
      paragraphs: [
        `This extension sets up the connection between your Microsoft Dynamics 365 and ${vendor}. It talks to Microsoft and to nobody else. It has no server, no analytics, no advertising and no crash reports. Nobody but you gets the credentials that it creates.`,
      ],
    },
    {
      title: "What it handles",
      paragraphs: [],
      points: [
        "Your sign-in to Microsoft: tokens for the services below. They stay in the browser's memory and are deleted when you sign out, choose Done or Forget, have not used them for an hour, or close the browser.",
        "The client secret that it creates: it stays in the browser's memory until you choose Done or Forget, or close the browser.",
        "What was set up: IDs, times, steps, and the names of your organization and environment. They stay on this computer's disk until you remove the set-up from the extension, or the extension from the browser.",
        "While the guide is on: what the Microsoft portals show, read on this computer to find the next control and to capture the Tenant ID, the Client ID and the secret. Nothing else of a page is kept.",
        "Your clipboard: the credentials, only when you choose Copy. It is never read.",
      ],
    },
    {
      title: "Where data goes",
      paragraphs: ["The extension sends requests to these hosts only:"],
      points: calledHosts("public").map(({ host, sends }) => `${host}: ${sends}`),
    },
    {
      title: "What it does not do",
      paragraphs: [
        "It does not sell or pass on data, does not use it for anything but the set-up that you start, does not use it to judge anybody's credit, and lets no person read it. Its use of what browsers and Microsoft give it keeps to the limited-use rules of the Chrome Web Store.",
      ],
    },
    {
      title: "Your choices",
      paragraphs: [
        "You confirm a plan before anything in your organization changes. You can undo a set-up, forget it, sign out, and remove the extension, which deletes all that it keeps on this computer. What was created in your organization stays there until you undo it or delete it.",
      ],
    },
  ];
}

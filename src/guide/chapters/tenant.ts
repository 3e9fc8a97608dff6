import type { Chapter } from "../model.ts";
import { tenantOverviewLink } from "../routes/deep-links.ts";

export const tenant: Chapter = {
  id: "tenant",
  title: "guide.chapter.tenant",
  steps: [
    {
      id: "tenant-id",
      chapter: "tenant",
      page: "tenant-overview",
      // An app's overview has it too, as Directory (tenant) ID.
      alsoOn: ["app-overview"],
      title: "guide.tenant-id.title",
      why: "guide.tenant-id.why",
      doThis: "guide.tenant-id.do",
      waiting: "guide.tenant-id.wait",
      deepLink: tenantOverviewLink,
      parts: [{ target: "tenant-overview.tenant-id", say: "guide.tenant-id.part.value" }],
      done: { kind: "captured", value: "tenantId" },
      captures: ["tenantId"],
      lookFor: ["tenant-id"],
    },
  ],
};

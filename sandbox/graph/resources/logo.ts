import type { SandboxResponse } from "../../server/service.ts";
import { beforeChange } from "../../tenant/past.ts";
import { noContent } from "../protocol/answers.ts";
import { badRequest, notFound } from "../protocol/errors.ts";
import { one, type Route, write } from "../protocol/route.ts";
import { demandChange, demandPermission, readApplications } from "../rights.ts";
import { readApplication, visibleApplication } from "./find-application.ts";

/** Largest picture, bytes (Learn, application resource: gif, jpeg or png, 100 KB). */
const largest = 100 * 1024;
const pictures = /^image\/(png|jpe?g|gif)$/i;

export const logoRoutes: readonly Route[] = [
  one("applications/{key}/logo", (call, key) => {
    demandPermission(call, readApplications);
    const row = readApplication(call, key);
    if (!row._logo) throw notFound("logo");
    const headers = { "content-type": row._logoType ?? "image/png" };
    return { status: 200, headers, body: row._logo } satisfies SandboxResponse;
  }),
  write("PUT", "applications/{key}/logo", (call, key) => {
    const row = visibleApplication(call, key);
    demandChange(call, row);
    const { body, headers } = call.request;
    const type = (headers.get("content-type") ?? "").split(";")[0]?.trim() ?? "";
    if (!pictures.test(type) || body.length === 0 || body.length > largest)
      throw badRequest("Invalid value specified for property 'logo' of resource 'Application'.");
    beforeChange(row, call.now);
    row._logo = body;
    row._logoType = type;
    const logoUrl = `https://aadcdn.msftauthimages.net/${call.tenant.id}/appbranding/${row.id}/1033/bannerlogo`;
    row._rest.info = { ...(row._rest.info as object | undefined), logoUrl };
    return noContent();
  }),
];

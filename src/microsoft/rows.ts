import * as v from "valibot";

/** Building blocks of the row schemas. Unknown members are dropped, so that no secret rides along. */

/** An id in lower case, so that ids from different services compare. */
export const guid = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i),
  v.transform((id) => id.toLowerCase()),
);
/** BAP and Dataverse leave members out where others write null. */
export const optionalGuid = v.nullish(guid, null);
export const optionalText = v.nullish(v.string(), null);
export const optionalFlag = v.nullish(v.boolean(), false);

/** One page of an OData list. */
export function odataPage<Row extends v.GenericSchema>(row: Row) {
  return v.pipe(
    v.object({ value: v.array(row), "@odata.nextLink": v.optional(v.string()) }),
    v.transform((page) => ({ rows: page.value, next: page["@odata.nextLink"] ?? null })),
  );
}

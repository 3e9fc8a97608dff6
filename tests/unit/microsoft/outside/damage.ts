import fc from "fast-check";

/** JSON that no service of Microsoft's would send, but that some proxy, version or mistake may. */
export const anyJson = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom<unknown>(null, [], {}, "", 0, true, { value: null }, { value: {} }, { value: [null] }),
);

/** What takes a member's place. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    "",
    "x",
    0,
    -1,
    1.5,
    1e308,
    Number.MAX_SAFE_INTEGER + 2,
    true,
    [],
    {},
    [null],
    { "": {} },
    "P99999999999999999999Y",
    "9999-99-99T99:99:99Z",
    "275761-01-01T00:00:00Z",
    "\u0000\ud800",
    "https://evil.example/",
  ),
  fc.string({ maxLength: 12 }),
  fc.jsonValue({ maxDepth: 2 }),
);

interface Member {
  readonly parent: Record<string, unknown> | unknown[];
  readonly key: string | number;
}

function membersOf(value: unknown, found: Member[] = []): Member[] {
  if (Array.isArray(value)) {
    for (const [key, item] of value.entries()) {
      found.push({ parent: value, key });
      membersOf(item, found);
    }
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      found.push({ parent: value as Record<string, unknown>, key });
      membersOf(item, found);
    }
  }
  return found;
}

const stroke = fc.record({
  at: fc.nat(100_000),
  how: fc.constantFrom("delete", "retype", "rename", "double", "bury"),
  value: odd,
});

/** A document with up to five members deleted, renamed, doubled, buried deeper, or of another type. */
export const damaged = (document: unknown): fc.Arbitrary<unknown> =>
  fc.array(stroke, { minLength: 1, maxLength: 5 }).map((strokes) => {
    const copy: unknown = structuredClone(document);
    for (const { at, how, value } of strokes) {
      const members = membersOf(copy);
      const member = members[at % Math.max(1, members.length)];
      if (!member) break;
      const parent = member.parent as Record<string | number, unknown>;
      const { key } = member;
      const former = parent[key];
      // A copy: a later stroke may change it, and the same value is drawn again.
      if (how === "retype") parent[key] = structuredClone(value);
      else if (how === "bury") parent[key] = [[{ value: former }]];
      else if (Array.isArray(parent)) {
        if (how === "delete") parent.splice(Number(key), 1);
        else parent.push(structuredClone(former));
      } else {
        if (how !== "double") delete parent[key];
        if (how !== "delete") parent[how === "rename" ? `${key}_` : String(key).toUpperCase()] = former;
      }
    }
    return copy;
  });

/** A document as the text of an answer: whole, cut short, with what editors and proxies add, or nested out of bounds. */
export const textOf = (document: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: document.map((value) => JSON.stringify(value)) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(document, fc.double({ min: 0, max: 1, noNaN: true }))
        .map(([value, part]) =>
          JSON.stringify(value).slice(0, Math.floor(JSON.stringify(value).length * part)),
        ),
    },
    { weight: 1, arbitrary: document.map((value) => `\ufeff${JSON.stringify(value)}`) },
    { weight: 1, arbitrary: document.map((value) => `${JSON.stringify(value)}${JSON.stringify(value)}`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "",
        " \r\n",
        "null",
        "NaN",
        "undefined",
        "<!doctype html><title>Sign in</title>",
        "[".repeat(20_000),
        `${'{"value":'.repeat(5_000)}1${"}".repeat(5_000)}`,
        `{"value":${"[".repeat(5_000)}${"]".repeat(5_000)}}`,
        '{"value":[],"@odata.nextLink":7}',
        '{"__proto__":{"value":[]},"constructor":1}',
        "1e999",
      ),
    },
  );

/** Where a list may say that it goes on. */
export const nextLinks = (own: string): fc.Arbitrary<unknown> => {
  const { host } = new URL(own);
  return fc.oneof(
    fc.constantFrom<unknown>(
      "https://evil.example/v1.0/next",
      `https://${host}.evil.example/`,
      `https://evil.example/${host}`,
      `https://${host}@evil.example/`,
      `https://evil.example#@${host}/`,
      `https://evil.example\\@${host}/`,
      `http://${host}/v1.0/next`,
      `https://${host}:8443/next`,
      `//evil.example/next`,
      `\\\\evil.example\\next`,
      `https:evil.example`,
      `HTTPS://EVIL.EXAMPLE/`,
      `data:application/json,{}`,
      `javascript:fetch('https://evil.example')`,
      `blob:https://${host}/1`,
      "/v1.0/next",
      "",
      " ",
      `https://${host}`,
      `https://${host}/`,
      `https://${host}?`,
      `https://${host}/v1.0`,
      `https://user:word@${host}/v1.0/next`,
      `https://${host}/v1.0/next?$filter=%zz&$skiptoken=1`,
      `https://${host}/v1.0/next?a=1?b=2&&=&c`,
      `https://${host}/../..//evil.example/next`,
      7,
      {},
    ),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.string(),
  );
};

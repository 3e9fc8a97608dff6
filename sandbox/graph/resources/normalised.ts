type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const each = (value: unknown, does: (row: Members) => Members): unknown =>
  Array.isArray(value) ? value.map((row: unknown) => (isObject(row) ? does(row) : row)) : value;

const claim = (row: Members): Members => ({
  additionalProperties: [],
  essential: false,
  source: null,
  ...row,
});

/** Complex types as Graph answers them: with members that were not sent, and without a key's value. */
const forms: Readonly<Record<string, (value: unknown) => unknown>> = {
  appRoles: (value) => each(value, (row) => ({ origin: "Application", ...row })),
  keyCredentials: (value) => each(value, (row) => ({ customKeyIdentifier: null, ...row, key: null })),
  optionalClaims: (value) =>
    isObject(value)
      ? Object.fromEntries(
          ["accessToken", "idToken", "saml2Token"].map((name) => [name, each(value[name] ?? [], claim)]),
        )
      : value,
};

/** Types that were sent along are not given back. */
function withoutTypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTypes);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !name.endsWith("@odata.type"))
      .map(([name, member]) => [name, withoutTypes(member)]),
  );
}

/** What was sent of an object and is kept as it came, in the form in which Graph answers it. */
export const normalised = (rest: Members): Members =>
  Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [name, (forms[name] ?? ((one) => one))(withoutTypes(value))]),
  );

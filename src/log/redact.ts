/**
 * Takes secrets out of text before it reaches a log, an error or a page. It knows them by shape: tokens (JWT,
 * JWE), Entra client secrets (secrets-19), values that follow a telling name, and long runs that
 * look random. Secrets without a shape (Entra's before 2021, passwords) are removed only when they are
 * given as `known`. It removes too much rather than too little: ids, hosts and error codes stay readable.
 */

export const REMOVED = "[removed]";

const GUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;
/** JOSE: "eyJ" is `{"` in base64url; up to five parts. */
const JOSE = /eyJ[\w-]{4,}(?:\.[\w-]*){0,4}/g;
/** Everything unbroken around "8Q~", so that no end of a value is left over; bounded to stay linear. */
const CLIENT_SECRET = /[\w.~-]{0,64}\dQ~[\w.~-]{0,64}/g;
const BEARER = /\b(Bearer|Basic|PoP)\s+(?!authorization_uri|realm|error)[^\s,"']+/gi;
const NAMED =
  /\b(client_?secret|secret_?text|access_?token|refresh_?token|id_?token|(?:client_)?assertion|password|passwd|pwd|saml_?response|x-ms-[\w-]{0,64}token|authorization|cookie)(["']?\s*[:=]\s*["']?)(?!\[removed\])[^\s"'&,;}]+/gi;
/** One-time codes and signatures in a URL; "code" elsewhere is an error code. */
const IN_QUERY = /([?&#](?:code|sig|signature|state|nonce|client_info)=)[^\s&#"']+/gi;
const LONG_RUN = /[A-Za-z0-9+/=_~-]{32,}/g;

/**
 * The text without secrets.
 * @param known values to remove wherever they are, whatever their shape; shorter than 4 characters are ignored.
 */
export function redact(text: string, known: readonly string[] = []): string {
  let clean = text;
  for (const value of known) {
    if (value.length < 4) continue;
    for (const spelling of spellings(value)) clean = clean.replaceAll(spelling, REMOVED);
  }
  clean = clean
    .replace(BEARER, `$1 ${REMOVED}`)
    .replace(NAMED, `$1$2${REMOVED}`)
    .replace(IN_QUERY, `$1${REMOVED}`);
  return withoutShapes(clean);
}

/**
 * The beginning of a text without secrets, for texts of any length: no more of it is looked at than has to be, so that
 * a long one costs no more than a short one. What a cut leaves of a secret at the end is not shown either.
 * @param longest characters of the answer.
 * @param known as for {@link redact}.
 */
export function redactStart(text: string, longest: number, known: readonly string[] = []): string {
  // A secret that starts before the end of what is shown is seen as far as it takes to recognise it.
  const margin = Math.max(
    SHAPES_NEED,
    ...known.flatMap((value) => [...spellings(value)].map(({ length }) => length)),
  );
  const looked = longest + 2 * margin;
  if (text.length <= looked) return redact(text, known).slice(0, longest);
  // The cut may have left the start of a secret, too short to be recognised: within the last `margin` characters.
  const clean = redact(text.slice(0, looked), known);
  return clean.slice(0, Math.max(0, Math.min(longest, clean.length - margin)));
}

/** No shape needs more characters than this to be recognised, from where it starts. */
const SHAPES_NEED = 256;

/**
 * Removes what any shape matches. All look at the same text, so that one shape inside another ("eyJ" in the
 * middle of a random run) does not leave the rest too short to be recognised.
 */
function withoutShapes(text: string): string {
  const found = [JOSE, CLIENT_SECRET, LONG_RUN]
    .flatMap((shape) => [...text.matchAll(shape)].filter(([run]) => shape !== LONG_RUN || looksRandom(run)))
    .map(({ 0: run, index }) => ({ start: index, end: index + run.length }))
    .sort((a, b) => a.start - b.start);
  let clean = "";
  let done = 0;
  for (const { start, end } of found) {
    if (start >= done) clean += text.slice(done, start) + REMOVED;
    done = Math.max(done, end);
  }
  return clean + text.slice(done);
}

/** A value as it is, and as it stands in a URL, a form and JSON. */
function spellings(value: string): Set<string> {
  const form = new URLSearchParams([["", value]]).toString().slice(1);
  // encodeURIComponent throws on half a surrogate pair.
  const component = /\p{Surrogate}/u.test(value) ? value : encodeURIComponent(value);
  return new Set([value, form, component, JSON.stringify(value).slice(1, -1)]);
}

/** Whether a run is more than GUIDs and words: it has digits, or capitals as often as chance has them. */
function looksRandom(run: string): boolean {
  const rest = run.replace(GUID, "").replace(/[/=_~+-]/g, "");
  if (rest.length < 12) return false;
  const capitals = rest.replace(/[^A-Z]/g, "").length;
  return /\d/.test(rest) || rest.length < capitals * 3.5;
}

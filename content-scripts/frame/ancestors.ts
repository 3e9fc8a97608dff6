/**
 * Origins from the parent up to the tab. Firefox has only the referrer, which is the parent's origin at most;
 * the worker checks the tab's own address in any case.
 */
export function ancestorsOf(window: Window): readonly string[] {
  const { ancestorOrigins } = window.location as Location & { readonly ancestorOrigins?: DOMStringList };
  if (ancestorOrigins !== undefined) return [...ancestorOrigins];
  if (window === window.parent) return [];
  const { referrer } = window.document;
  return URL.canParse(referrer) ? [new URL(referrer).origin] : [];
}

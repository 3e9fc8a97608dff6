/** The part of the Navigation API that is used; Firefox ESR has none. */
interface Navigation extends EventTarget {
  readonly currentEntry: unknown;
}

/**
 * Calls back with the tab's address, also when the page changes it. Only for the top frame: the address of a frame
 * says nothing about the page. `hashchange` and `popstate` do not fire for `pushState`, so without a Navigation API
 * `look` is also called with every change of the page.
 */
export function watchRoute(
  window: Window,
  tell: (url: string) => void,
  signal: AbortSignal,
): { look(): void; tellAgain(): void } {
  let told = "";
  const look = (): void => {
    const { href } = window.location;
    if (href === told) return;
    told = href;
    tell(href);
  };
  const { navigation } = window as { readonly navigation?: Navigation };
  navigation?.addEventListener("currententrychange", look, { signal });
  for (const event of ["hashchange", "popstate", "pageshow"])
    window.addEventListener(event, look, { signal });
  return {
    look,
    tellAgain() {
      told = "";
      look();
    },
  };
}

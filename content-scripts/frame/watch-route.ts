/** The part of the Navigation API that is used; Firefox ESR has none. */
interface Navigation extends EventTarget {
  readonly currentEntry: unknown;
}

/**
 * Calls back with the tab's address, also after the page changed it by itself. Only for the top frame: the
 * address of a frame says nothing of the page. `hashchange` and `popstate` leave out what `pushState` does,
 * so where there is no Navigation API `look` is called with every change of the page as well.
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

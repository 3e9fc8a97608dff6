/** Something that is loaded when it is first wanted. */
export interface LoadedOnce<T> {
  /** @throws what the loading failed with; the next call tries again. */
  get(): Promise<T>;
  /** null: it is not here. */
  now(): T | null;
}

export function loadOnce<T>(load: () => Promise<T>): LoadedOnce<T> {
  let loaded: T | null = null;
  let loading: Promise<T> | null = null;
  return {
    now: () => loaded,
    get() {
      loading ??= load().then(
        (made) => {
          loaded = made;
          return made;
        },
        (error: unknown) => {
          loading = null;
          throw error;
        },
      );
      return loading;
    },
  };
}

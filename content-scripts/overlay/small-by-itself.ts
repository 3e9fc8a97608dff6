/**
 * Makes the card small when there is no room beside the target, as at 400 % zoom. The admin's choice wins: a card that
 * the admin opens again stays open for this step.
 */
export interface SmallByItself {
  readonly isSmall: boolean;
  /** Call after each settling. @param isTight the whole card would cover the target. */
  settled(isTight: boolean): void;
  /** The admin has opened the card. */
  insist(): void;
  /** There is another step or another window size: the card may be whole again. */
  forget(): void;
}

export interface SmallByItselfOptions {
  /** Not while the focus is in the card: what a person is using must not disappear. */
  readonly mayShrink: () => boolean;
  readonly onShrunk: () => void;
  readonly signal: AbortSignal;
}

/** How long the lack of room has to last, ms. A page that only scrolls, or a target that goes away, does not count. */
export const LASTING = 500;

export function createSmallByItself({ mayShrink, onShrunk, signal }: SmallByItselfOptions): SmallByItself {
  let isSmall = false;
  let insists = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const stop = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  signal.addEventListener("abort", stop);
  return {
    get isSmall() {
      return isSmall;
    },
    settled(isTight) {
      if (!isTight || isSmall || insists || signal.aborted) return stop();
      timer ??= setTimeout(() => {
        timer = null;
        if (!mayShrink()) return;
        isSmall = true;
        onShrunk();
      }, LASTING);
    },
    insist() {
      stop();
      isSmall = false;
      insists = true;
    },
    forget() {
      stop();
      isSmall = false;
      insists = false;
    },
  };
}

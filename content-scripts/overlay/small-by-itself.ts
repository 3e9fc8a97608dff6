/**
 * Makes the card small by itself where no place is left beside the target, as at 400 % zoom. The admin's own choice
 * wins: a card that was opened again stays open for this step.
 */
export interface SmallByItself {
  readonly isSmall: boolean;
  /** After each settling. @param isTight the whole card would cover the target. */
  settled(isTight: boolean): void;
  /** The admin has opened the card. */
  insist(): void;
  /** Another step, or another window: the card may be whole again. */
  forget(): void;
}

export interface SmallByItselfOptions {
  /** Not while the keys are in the card: what somebody is at must not go away. */
  readonly mayShrink: () => boolean;
  readonly onShrunk: () => void;
  readonly signal: AbortSignal;
}

/** How long it has to be tight, ms: a page that scrolls by, or a target that is just being left, is none. */
const LASTING = 500;

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

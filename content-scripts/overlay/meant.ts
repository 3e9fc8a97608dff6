/** Longer than the two clicks of a double click are apart, and shorter than anybody takes to read a step, ms. */
export const DOUBLE_CLICK = 300;

/**
 * Whether a click is for the step that the card shows. The second one of a double click may come just after the first
 * has brought the next step, which nobody has read.
 * @param event `detail`: the number of clicks in a row at this place, 0 by keyboard; `timeStamp` in ms.
 * @param stepCameAt when the card began to show its step, on the same clock as the event.
 */
export const isMeantForStep = (
  { detail, timeStamp }: Pick<MouseEvent, "detail" | "timeStamp">,
  stepCameAt: number,
): boolean => detail < 2 || timeStamp - stepCameAt > DOUBLE_CLICK;

import type { Page } from "playwright-core";

/**
 * Controls that the Tab key reaches before one that is drawn above them (WCAG 2.2, 2.4.3). What is scrolled out of sight
 * does not count; the foot stands on top of what scrolls and comes last.
 * @returns a line for each such pair.
 */
export function outOfOrder(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        "a[href], button, input, select, textarea, summary, [tabindex]",
      ),
    ]
      .filter((one) => one.tabIndex >= 0 && !one.matches(":disabled") && one.checkVisibility())
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ one, box: { left, top, width, height } }) => {
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        // A label is drawn over the control that it is for.
        return hit !== null && (one.contains(hit) || hit.closest("label")?.contains(one) === true);
      });
    return controls.slice(1).flatMap(({ one, box }, index) => {
      const before = controls[index];
      return before !== undefined && box.bottom <= before.box.top
        ? [`“${one.textContent?.slice(0, 40)}” comes after “${before.one.textContent?.slice(0, 40)}”`]
        : [];
    });
  });
}

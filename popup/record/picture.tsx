import { useId } from "preact/hooks";
import type { PartOrigin } from "../../src/provisioning/model/made-part.ts";
import type { WordId } from "../../src/words/index.ts";
import { day, text } from "../words/words.ts";
import { type Box, draw, type Pictured, width } from "./picture-model.ts";
import "../styles/record.css";

/** The sign before a title says the same as the border, for those who see no colour. */
export const originSigns: Readonly<Record<PartOrigin, string>> = {
  created: "＋",
  changed: "～",
  before: "＝",
};

export const originWords = (planned: boolean): Readonly<Record<PartOrigin, WordId>> => ({
  created: planned ? "ui.record.will-create" : "ui.record.created",
  changed: planned ? "ui.record.will-change" : "ui.record.changed",
  before: "ui.record.before",
});

/** How the parts of a set-up hang together: what was there before looks different from what was or will be created. */
export function SetUpPicture(pictured: Pictured) {
  const id = useId();
  const { boxes, arrows, frames, height } = draw(
    pictured,
    (at) => text("ui.record.ends", { date: day(at) }),
    (kind, name) => text(`ui.part.${kind}`, { name }),
  );
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const used = new Set(boxes.map(({ origin }) => origin));
  const words = originWords(pictured.planned);
  return (
    <figure class="set-up-picture">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={id}>
        <title id={id}>
          {text("ui.record.picture", {
            list: boxes.map(({ title, lines }) => `${title}: ${lines.join(" ")}`).join("; "),
          })}
        </title>
        {frames.map(({ title, y, height: frameHeight }) => (
          <rect
            key={title}
            class="picture-frame"
            x={0.5}
            y={y + 0.5}
            width={width - 1}
            height={frameHeight - 1}
            rx={6}
          />
        ))}
        {arrows.map(([from, to]) => {
          const [one, other] = [byId.get(from), byId.get(to)];
          return (
            one && other && <path key={`${from} ${to}`} class="picture-line" d={lineBetween(one, other)} />
          );
        })}
        {frames.map(({ title, y }) => (
          <text key={title} class="picture-place" x={12} y={y + 19}>
            {title}
          </text>
        ))}
        {boxes.map((box) => (
          <g key={box.id} class={`picture-box picture-${box.origin}`}>
            <rect x={box.x} y={box.y} width={box.width} height={box.height} rx={4} />
            <text x={box.x + 8} y={box.y + 17} class="picture-title" {...squeezed(box)}>
              {originSigns[box.origin]} {box.title}
            </text>
            {box.lines.map((line, at) => (
              <text key={`${at} ${line}`} x={box.x + 8} y={box.y + 17 + 15 * (at + 1)}>
                {line}
              </text>
            ))}
          </g>
        ))}
      </svg>
      <figcaption>
        {(["created", "changed", "before"] as const)
          .filter((origin) => used.has(origin))
          .map((origin) => (
            <span key={origin} class={`picture-key picture-${origin}`}>
              {originSigns[origin]} {text(words[origin])}
            </span>
          ))}
      </figcaption>
    </figure>
  );
}

/** Letters that a title has room for; a Chinese or Japanese one is as wide as two others. */
const mostLetters = 22;

/** Draws a title that is too long for its box narrower: some languages have long terms, and a picture does not wrap. */
function squeezed({ title, width: boxWidth }: Box) {
  const letters = [...title].reduce((sum, letter) => sum + (letter > "\u2e80" ? 2 : 1), 0);
  return letters > mostLetters
    ? ({ textLength: boxWidth - 16, lengthAdjust: "spacingAndGlyphs" } as const)
    : {};
}

/** Down the left column, or around a corner to the right one. */
function lineBetween(one: Box, other: Box): string {
  if (one.x === other.x) {
    const x = one.x + 20;
    return `M${x} ${one.y + one.height} V${other.y}`;
  }
  const from = one.y + Math.min(one.height, other.height) / 2;
  const to = other.y + 16;
  const middle = (one.x + one.width + other.x) / 2;
  return Math.abs(from - to) < 1 || (to > one.y && to < one.y + one.height)
    ? `M${one.x + one.width} ${to} H${other.x}`
    : `M${one.x + one.width} ${from} H${middle} V${to} H${other.x}`;
}

import { useEffect, useId, useRef } from "preact/hooks";
import { pictureSide } from "../../src/provisioning/model/picture.ts";
import { text } from "../words/words.ts";
import { type Crop, mostZoom, moved, roomOf, squareOf, zoomed } from "./crop.ts";
import { drawSquare, type OpenPicture } from "./draw.ts";

/** Side of the square that is moved, CSS pixels. */
const stageSide = 288;
/** One step of a slider is this part of its way. */
const step = 0.02;

/** The square that is taken of a picture: moved with the mouse or the sliders, and how it will look. */
export function CropView({
  picture,
  crop,
  onChange,
}: {
  readonly picture: OpenPicture;
  readonly crop: Crop;
  readonly onChange: (crop: Crop) => void;
}) {
  const square = squareOf(picture, crop);
  const room = roomOf(picture, crop);
  const most = mostZoom(picture);
  const scale = square.side / stageSide;
  return (
    <div class="crop">
      <div
        class="crop-stage"
        onPointerDown={(event) => {
          event.preventDefault();
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={({ currentTarget, pointerId, movementX, movementY }) => {
          if (currentTarget.hasPointerCapture(pointerId))
            onChange(moved(picture, crop, { x: -movementX * scale, y: -movementY * scale }));
        }}
        onWheel={(event) => {
          if (most === 1) return;
          event.preventDefault();
          onChange(zoomed(picture, crop, crop.zoom * (event.deltaY < 0 ? 1.1 : 1 / 1.1)));
        }}
      >
        <Drawn picture={picture} square={square} side={stageSide} label={text("ui.picture.stage")} />
      </div>
      <div class="crop-controls">
        <Slider
          label={text("ui.picture.zoom")}
          least={1}
          most={most}
          value={crop.zoom}
          onChange={(zoom) => onChange(zoomed(picture, crop, zoom))}
        />
        <Slider
          label={text("ui.picture.across")}
          least={0}
          most={room.x > 0 ? 1 : 0}
          value={crop.x}
          onChange={(x) => onChange({ ...crop, x })}
        />
        <Slider
          label={text("ui.picture.down")}
          least={0}
          most={room.y > 0 ? 1 : 0}
          value={crop.y}
          onChange={(y) => onChange({ ...crop, y })}
        />
        <div class="crop-previews">
          <figure>
            <Drawn
              picture={picture}
              square={square}
              side={pictureSide}
              label={text("ui.picture.preview-logo")}
            />
            <figcaption>{text("ui.picture.logo")}</figcaption>
          </figure>
          <figure class="crop-round">
            <Drawn picture={picture} square={square} side={48} label={text("ui.picture.preview-user")} />
            <figcaption>{text("ui.picture.user")}</figcaption>
          </figure>
        </div>
      </div>
    </div>
  );
}

/** @param props.side CSS pixels */
function Drawn({
  picture,
  square,
  side,
  label,
}: {
  readonly picture: OpenPicture;
  readonly square: ReturnType<typeof squareOf>;
  readonly side: number;
  readonly label: string;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current) drawSquare(canvas.current, picture, square);
  });
  return <canvas ref={canvas} width={side} height={side} role="img" aria-label={label} />;
}

function Slider({
  label,
  least,
  most,
  value,
  onChange,
}: {
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  const id = useId();
  const isFixed = most <= least;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="slider"
        type="range"
        min={least}
        max={isFixed ? least + 1 : most}
        step={isFixed ? 1 : (most - least) * step}
        value={isFixed ? least : value}
        disabled={isFixed}
        onInput={({ currentTarget }) => onChange(Number(currentTarget.value))}
      />
    </div>
  );
}

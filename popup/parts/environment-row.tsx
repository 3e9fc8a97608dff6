import { useId } from "preact/hooks";
import type { EnvironmentSummary } from "../../src/provisioning/model/setup-state.ts";
import { hostOf } from "../setup/setup-facts.ts";
import { regionName } from "../words/regions.ts";
import { tell } from "../words/words.ts";

/** One environment to choose, or the reason why it can't be. */
export function EnvironmentRow({
  name,
  environment,
  checked,
  onPick,
}: {
  /** Of the radio group. */
  readonly name: string;
  readonly environment: EnvironmentSummary;
  readonly checked: boolean;
  readonly onPick: () => void;
}) {
  const id = useId();
  const { displayName, type, url, region, unusable } = environment;
  return (
    <label class="environment" data-unusable={unusable ? "" : undefined} title={displayName}>
      <input
        type="radio"
        name={name}
        value={environment.id}
        checked={checked}
        disabled={unusable !== null}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-facts`}
        onChange={onPick}
      />
      <span class="environment-text">
        <span class="environment-name">
          <span id={`${id}-name`}>{displayName}</span>
        </span>
        <span id={`${id}-facts`} class="environment-facts">
          <span class="badge">{type}</span>
          <span class="environment-region">{regionName(region)}</span>
          {/* Without an address it is unusable, and the reason says why. */}
          {url && <span class="environment-url">{hostOf(url)}</span>}
          {unusable && <span class="environment-reason">{tell(unusable)}</span>}
        </span>
      </span>
    </label>
  );
}

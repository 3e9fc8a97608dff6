import type { Recipe } from "../src/recipe/recipe.ts";
import { Frame } from "./frame.tsx";
import { useOptions } from "./hooks/use-options.ts";
import { useSetup } from "./hooks/use-setup.ts";
import type { Host } from "./host.ts";
import { Header } from "./parts/header.tsx";
import { CurrentScreen } from "./screens/current-screen.tsx";

/** The popup, and later the side panel: the stored set-up, shown. */
export function App({ host, recipe }: { readonly host: Host; readonly recipe: Recipe }) {
  const state = useSetup(host);
  const { options } = useOptions(host);
  return (
    <Frame host={host}>
      <div class="shell">
        <Header state={state ?? null} />
        {state !== undefined && <CurrentScreen state={state} options={options} recipe={recipe} />}
      </div>
    </Frame>
  );
}

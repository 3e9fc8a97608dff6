import { clouds } from "../../src/clouds/table.ts";
import type { WordId } from "../../src/words/index.ts";
import { useRead } from "../hooks/use-read.ts";
import type { Host } from "../host/host.ts";
import { useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { Foot } from "../parts/foot.tsx";
import { Screen } from "../parts/screen.tsx";
import { refusalsHref, text } from "../words/words.ts";

/** Pages and texts that ship with the extension. */
const shipped = (): readonly (readonly [WordId, string])[] => [
  ["ui.about.privacy", "/privacy.html"],
  ["ui.about.help", refusalsHref()],
  ["ui.about.license", "/LICENSE.txt"],
  ["ui.about.notices", "/THIRD-PARTY-NOTICES.txt"],
];

/** Which version this is, where it sends what, and the texts that come with it. */
export function AboutScreen({ onBack }: { readonly onBack: () => void }) {
  const { host } = useUi();
  return (
    <Screen
      title={text("ui.about.title")}
      onEscape={onBack}
      footer={
        <Foot
          primary={
            <Button look="primary" onClick={onBack}>
              {text("ui.common.back")}
            </Button>
          }
        />
      }
    >
      <p>{text("ui.about.version", { name: text("app.name"), version: host.version })}</p>
      <h2>{text("ui.about.sent")}</h2>
      <p>{text("ui.about.sent-text")}</p>
      <Destinations />
      <h2>{text("ui.about.texts")}</h2>
      <ul class="bullets">
        {shipped().map(([label, href]) => (
          <li key={href}>
            <a class="link" href={href} target="_blank" rel="noreferrer">
              {text(label)}
              <span class="visually-hidden">{text("ui.common.new-tab")}</span>
            </a>
          </li>
        ))}
      </ul>
    </Screen>
  );
}

const readAllowed = (host: Host): Promise<readonly string[]> => host.allowedHosts();

/** Every host that is called, and what for: those of the cloud, and the addresses that the admin has allowed. */
function Destinations() {
  const { host } = useUi();
  // The hosts of the cloud are true without them.
  const allowed = useRead(readAllowed) ?? [];
  const { login, graph, bap, powerPlatform, discovery } = clouds[host.cloud];
  const rows: readonly (readonly [string, string])[] = [
    ...(
      [
        [login, "ui.about.login"],
        [graph, "ui.about.graph"],
        [bap, "ui.about.bap"],
        [discovery, "ui.about.discovery"],
        [powerPlatform, "ui.about.power-platform"],
      ] as const
    ).flatMap(([origin, what]) => (origin === null ? [] : [[new URL(origin).host, text(what)] as const])),
    ...allowed.map((one) => [one, text("ui.about.allowed")] as const),
  ];
  return (
    <dl class="destinations">
      {rows.map(([name, what]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}

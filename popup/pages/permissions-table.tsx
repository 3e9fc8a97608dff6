import { signInApis } from "../../src/clouds/access.ts";
import { text } from "../words/words.ts";

/** The delegated permissions that are asked for at sign-in, each with its reason. */
export function PermissionsTable() {
  return (
    <table class="permissions">
      <caption class="visually-hidden">{text("ui.guide.permissions")}</caption>
      <thead>
        <tr>
          <th scope="col">{text("ui.guide.column-permission")}</th>
          <th scope="col">{text("ui.guide.column-why")}</th>
        </tr>
      </thead>
      {signInApis.map((api) => (
        <tbody key={api.name}>
          <tr>
            <th scope="rowgroup" colSpan={2} class="permissions-api">
              {api.name}
            </th>
          </tr>
          {api.permissions.map(({ name, why, optional }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
                {optional && <span class="badge">{text("ui.guide.optional")}</span>}
              </th>
              <td>{text(why)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

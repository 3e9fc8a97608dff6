import { entriesOf, factOf, isDone, type OwnWork } from "../../model/own-work.ts";

/** How the journal names the built-in picture. */
const builtIn = "";

/**
 * Whether an unfinished run has given a user its picture, and this set-up has another one for it.
 * @param picture mark of the admin's own; undefined: the built-in one
 */
export function gaveAnother(own: OwnWork, userId: string, picture: string | undefined): boolean {
  const given = entriesOf(own, "create-user", "set-image")
    .filter(isDone)
    .flatMap((entry) => {
      const isUsers = factOf(entry, entry.write === "set-image" ? "userId" : "id") === userId;
      if (!isUsers) return [];
      if (entry.write === "set-image") return [factOf(entry, "picture")];
      const came = factOf(entry, "withPicture");
      return came === "" ? [] : [came === "yes" ? builtIn : came];
    })
    .at(-1);
  return given !== undefined && given !== (picture ?? builtIn);
}

/** Whether this picture is the logo that an unfinished run has last given its application. */
export function gaveLogo(own: OwnWork, picture: string | undefined): boolean {
  const given = entriesOf(own, "set-logo").filter(isDone).at(-1);
  return given !== undefined && factOf(given, "picture") === (picture ?? builtIn);
}

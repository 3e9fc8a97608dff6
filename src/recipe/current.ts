/** The recipe that the extension is built for; its vendor's name is filled in wherever "{vendor}" stands. */
export { textus as recipe } from "./textus.ts";

import { clearedChannel } from "../src/browser/clipboard.ts";

/**
 * Empties the clipboard in a document that has no focus, and says whether the browser has done it. `writeText` is refused
 * there, and copying an empty text field leaves the former text; a listener that sets the content does it (browsers-25).
 */
document.addEventListener("copy", (event) => {
  event.clipboardData?.setData("text/plain", "");
  event.preventDefault();
});
const channel = new BroadcastChannel(clearedChannel);
channel.postMessage(document.execCommand("copy"));

#!/usr/bin/env bash
# Package:  happy-dom 21.0.4. Measured 2026-11-28 on Node 20.
# Expected: the controls inside <fieldset disabled> are disabled, as the HTML standard says ("concept-fe-disabled"): click()
#           does nothing, focus() does not move, the form leaves them out, :disabled matches. Browsers do so.
# Happens:  happy-dom does none of it: the click runs the handler and submits the form, the field takes the focus, its value
#           is in the form's data. A test that clicks there passes although no person can. `disabled` on the control itself
#           works.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --loglevel=error happy-dom@21.0.4 >/dev/null
cat >run.mjs <<'JS'
import { readFileSync } from "node:fs";
import { Window } from "happy-dom";

console.log("happy-dom", JSON.parse(readFileSync("node_modules/happy-dom/package.json", "utf8")).version);
const window = new Window({ url: "https://page.test/" });
const { document } = window;
function look(html) {
  document.body.innerHTML = `<form>${html}</form>`;
  const [form, field, button] = ["form", "input", "button"].map((name) => document.querySelector(name));
  let clicks = 0;
  let submits = 0;
  button.addEventListener("click", () => clicks++);
  form.addEventListener("submit", (event) => {
    submits++;
    event.preventDefault();
  });
  button.click();
  field.focus();
  return {
    clicks,
    submits,
    focused: document.activeElement === field,
    data: [...new window.FormData(form)].length,
    disabled: button.matches(":disabled"),
  };
}
const byFieldset = look('<fieldset disabled><input name="a" value="1"><button>Go</button></fieldset>');
const byControl = look('<input name="a" value="1" disabled><button disabled>Go</button>');
console.log("in a disabled fieldset:", JSON.stringify(byFieldset));
console.log("disabled themselves:   ", JSON.stringify(byControl));
await window.happyDOM.close();
const holds =
  JSON.stringify(byFieldset) === '{"clicks":1,"submits":1,"focused":true,"data":1,"disabled":false}' &&
  JSON.stringify({ ...byControl, focused: null }) === '{"clicks":0,"submits":0,"focused":null,"data":0,"disabled":true}';
console.log(holds ? "FINDING HOLDS" : "FINDING CHANGED");
process.exit(holds ? 0 : 1);
JS
node run.mjs

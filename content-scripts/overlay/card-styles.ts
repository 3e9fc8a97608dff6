/** Colours, type and measures as in popup/styles/tokens.css, for a card that stands in other people's pages. */
export const cardStyles = `
:host {
  color-scheme: light dark;
  --ground: light-dark(#fff, #292929); --quiet: light-dark(#f5f5f5, #1f1f1f);
  --hover: light-dark(#f0f0f0, #3d3d3d); --ink: light-dark(#242424, #fff); --ink-2: light-dark(#424242, #d6d6d6);
  --ink-3: light-dark(#616161, #adadad); --line: light-dark(#d1d1d1, #525252); --control: light-dark(#767676, #8f8f8f);
  --accent: light-dark(#0f6cbd, #115ea3); --accent-ink: light-dark(#0f6cbd, #62abf5);
  --good: light-dark(#0e700e, #6bc76b); --good-ground: light-dark(#f1faf1, #0a2a0a);
  --bad: light-dark(#b10e1c, #f1959b); --bad-ground: light-dark(#fdf3f4, #3b1013);
  --care: light-dark(#9a4400, #faa06b); --care-ground: light-dark(#fff9f5, #331b0b);
}
*, ::before, ::after { box-sizing: border-box; margin: 0; }
[hidden] { display: none !important; }
.card {
  display: flex; flex-direction: column;
  inline-size: min(340px, calc(100vw - 16px)); max-block-size: min(calc(100vh - 16px), var(--room, 100vh));
  border: 1px solid var(--line); border-radius: 8px; background: var(--ground); color: var(--ink);
  font: 14px/20px "Segoe UI Variable Text", "Segoe UI", -apple-system, system-ui, Roboto, "Helvetica Neue", Arial, sans-serif;
  text-align: start; box-shadow: 0 8px 16px rgb(0 0 0 / 18%), 0 0 2px rgb(0 0 0 / 20%); overflow: hidden;
}
.head { display: flex; align-items: center; gap: 4px; padding: 2px 4px 2px 8px; padding-inline: 8px 4px; background: var(--quiet); border-block-end: 1px solid var(--line); }
.where { flex: 1; min-inline-size: 0; font-size: 12px; line-height: 16px; color: var(--ink-2); overflow-wrap: anywhere; }
.brief { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; font-weight: 600; color: var(--ink); }
.brief.mend { color: var(--bad); }
.grip { cursor: move; touch-action: none; }
.body { flex: 1 1 auto; min-block-size: 0; padding: 8px 12px; overflow: auto; display: grid; gap: 6px; overscroll-behavior: contain; }
h2 { font-size: 15px; line-height: 20px; font-weight: 600; overflow-wrap: anywhere; }
p, li { overflow-wrap: anywhere; }
p, li, h2, label, button, .link { unicode-bidi: plaintext; }
.why { color: var(--ink-3); font-size: 12px; line-height: 16px; }
.notice { display: flex; gap: 8px; padding: 6px 8px; border-radius: 4px; }
.notice svg { flex: none; margin-block-start: 2px; }
.notice .words { flex: 1; min-inline-size: 0; display: grid; gap: 8px; justify-items: start; }
.care { background: var(--care-ground); color: var(--care); }
.wrong { background: var(--bad-ground); color: var(--bad); }
.got { background: var(--good-ground); color: var(--good); }
.notice button:not(.main) { color: var(--ink); }
.value { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; padding: 2px 8px; border: 1px solid var(--line); border-radius: 4px; }
.value code { flex: 1 1 max-content; min-inline-size: 0; max-inline-size: 100%; font: 13px/18px "Cascadia Mono", Consolas, ui-monospace, monospace; overflow-wrap: anywhere; }
.state { display: flex; gap: 8px; color: var(--ink-2); }
.state .words { flex: 1; min-inline-size: 0; }
.state button, .state .link { flex: none; align-self: start; margin-block: -6px; white-space: nowrap; }
.state svg { flex: none; margin-block-start: 2px; color: var(--accent-ink); }
.help { display: grid; gap: 8px; }
.help > .row > * { min-block-size: 24px; padding-block: 1px; padding-inline: 4px; }
.help ul { padding-inline-start: 20px; }
.row { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
.field { display: grid; gap: 4px; }
.field label { font-size: 12px; line-height: 16px; color: var(--ink-2); }
input { flex: 1 1 140px; min-inline-size: 0; min-block-size: 32px; padding: 5px 8px; border: 1px solid var(--control); border-radius: 4px; background: var(--ground); color: inherit; font: inherit; }
.fault { color: var(--bad); font-size: 12px; line-height: 16px; }
.foot { display: flex; flex-wrap: wrap; gap: 4px; align-items: center; padding: 4px 8px; border-block-start: 1px solid var(--line); }
.foot .space { flex: 1; }
button, .link {
  display: inline-flex; align-items: center; justify-content: center; gap: 4px; min-block-size: 32px; min-inline-size: 32px;
  padding: 5px 10px; border: 1px solid var(--line); border-radius: 4px; background: var(--ground); color: inherit;
  font: inherit; font-weight: 600; line-height: 20px; text-decoration: none; cursor: pointer;
}
button:hover, .link:hover { background: var(--hover); }
button.main { border-color: transparent; background: var(--accent); color: #fff; }
button.quiet, .link { border-color: transparent; background: transparent; color: var(--accent-ink); font-weight: 400; }
.link { text-decoration: underline; text-underline-offset: 2px; padding-inline: 4px; }
.link.main { margin-block: -6px; padding-inline: 10px; background: var(--accent); color: #fff; font-weight: 600; text-decoration: none; }
.link.main:hover, button.main:hover { background: var(--accent); text-decoration: underline; }
button.icon { flex: none; padding: 0; border-color: transparent; background: transparent; color: var(--ink-2); }
button.icon:hover { background: var(--hover); }
:focus-visible { outline: 2px solid light-dark(#242424, #fff); outline-offset: 1px; }
.card:focus-visible, .body:focus-visible { outline-offset: -2px; }
.said { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:dir(rtl) .flip { transform: scaleX(-1); }
@media (max-height: 420px), (max-width: 360px) {
  .body { padding: 8px; gap: 6px; }
  .card { inline-size: calc(100vw - 16px); }
}
@media (forced-colors: active) {
  .card { border-color: CanvasText; background: Canvas; }
  .notice, .value { border: 1px solid CanvasText; }
  button.main, .link.main { border-color: ButtonText; background: Highlight; color: HighlightText; forced-color-adjust: none; }
}
`;

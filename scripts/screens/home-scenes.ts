import * as byHand from "../../drive/popup/by-hand.ts";
import { credentials } from "../../drive/popup/contoso.ts";
import * as finished from "../../drive/popup/finished.ts";
import * as states from "../../drive/popup/states.ts";
import * as underWay from "../../drive/popup/under-way.ts";
import type { Scene } from "./scene.ts";

const home = { state: states.start, finished: finished.severalSetUps } as const;
const one = { state: null, finished: [finished.connected] } as const;

/** Home, and what is done for a set-up from there. */
export const homeScenes: Readonly<Record<string, Scene>> = {
  "70-home": home,
  "70-home-end": { ...home, end: true },
  "70-home-one": one,
  "70-home-menu": { ...one, credentials, press: ["More for Contoso Sales"] },
  "70-home-record": { ...one, press: ["More for Contoso Sales", "What was done, and portal links"] },
  "70-home-record-end": {
    ...one,
    press: ["More for Contoso Sales", "What was done, and portal links"],
    end: true,
  },
  "70-home-record-older": {
    state: null,
    finished: [{ ...finished.connected, made: [] }],
    press: ["More for Contoso Sales", "What was done, and portal links"],
  },
  "79-record": { ...one, page: "record" },
  "70-home-forget": { ...one, press: ["More for Contoso Sales", "Remove from this list"] },
  "70-home-many": { state: null, finished: finished.manySetUps },
  "70-home-search": {
    state: null,
    finished: finished.manySetUps,
    press: ["Find a set-up"],
    type: "customer 2",
  },
  "71-undo-inspecting": { ...one, undo: finished.undoInspecting },
  "71-undo-other-tenant": { ...one, undo: finished.undoOtherTenant },
  "72-undo-planned": { ...one, undo: finished.undoPlanned },
  "72-undo-planned-end": { ...one, undo: finished.undoPlanned, end: true },
  "72-undo-nothing": { ...one, undo: finished.undoNothing },
  "73-undo-running": { ...one, undo: finished.undoRunning },
  "73-undo-paused": { ...one, undo: finished.undoPaused },
  "74-undo-finished": { ...one, undo: finished.undoFinished },
  "75-rotation-planned": { ...one, rotation: finished.rotationPlanned },
  "75-rotation-running": { ...one, rotation: underWay.rotationRunning },
  "75-rotation-paused": { ...one, rotation: underWay.rotationPaused },
  "76-rotation-finished": { ...one, rotation: finished.rotationFinished, credentials },
  "76-rotation-gone": { ...one, rotation: finished.rotationFinished },
  "77-removal-planned": { ...one, rotation: finished.removalPlanned },
  "77-removal-running": { ...one, rotation: underWay.removalRunning },
  "78-removal-finished": { ...one, rotation: finished.removalFinished },
  "78-by-hand-sign-in": { state: null, rotation: byHand.byHandSignIn },
  "78-by-hand-inspecting": { state: null, rotation: byHand.byHandInspecting },
  "78-by-hand-environments": { state: null, rotation: byHand.byHandEnvironments, press: ["Contoso Sales"] },
  "78-by-hand-apps": { state: null, rotation: byHand.byHandApps, press: ["Texting (TextUs)"] },
  "78-by-hand-app-other": { state: null, rotation: byHand.byHandApps, press: ["Another one"], end: true },
  "78-by-hand-app-fault": {
    state: null,
    rotation: byHand.byHandNoApps,
    fill: { "Client ID": "TextUs" },
    after: ["Continue"],
  },
  "78-by-hand-planned": { state: null, rotation: byHand.byHandPlanned },
  "78-by-hand-planned-end": { state: null, rotation: byHand.byHandPlanned, end: true },
  "78-by-hand-blocked": { state: null, rotation: byHand.byHandBlocked },
  "78-by-hand-finished": { state: null, rotation: byHand.byHandFinished, credentials },
  "78-by-hand-card": {
    state: null,
    finished: [byHand.byHandCard],
    press: ["Secrets from before (2)"],
  },
  "78-by-hand-card-menu": {
    state: null,
    finished: [byHand.byHandCard],
    press: ["More for Contoso Sales"],
  },
  "79-home-checked": { state: states.start, finished: finished.checkedSetUps },
  "79-check-inspecting": { ...one, check: underWay.checkInspecting },
  "79-check-signed-out": { ...one, check: underWay.checkSignedOut },
  "79-check-fine": { ...one, check: finished.checkFine },
  "79-check-found": { ...one, check: finished.checkFound },
  "79-check-found-end": { ...one, check: finished.checkFound, end: true },
  "79-check-unseen": { ...one, check: finished.checkUnseen },
  "79-check-running": { ...one, check: finished.checkRunning },
  "79-check-paused": { ...one, check: underWay.checkPaused },
  "79-check-finished": { ...one, check: finished.checkFinished },
};

import type { Plan } from "../../src/provisioning/model/plan.ts";
import type { SetupState } from "../../src/provisioning/model/setup-state.ts";
import { words } from "../../src/words/index.ts";
import { freshPlan } from "./plans.ts";
import { planned } from "./states.ts";

/** Base64 of a PNG of 144 pixels a side, as a page makes it: a white disc. */
export const ownPng =
  "iVBORw0KGgoAAAANSUhEUgAAAJAAAACQCAIAAABoJHXvAAACQElEQVR4nO3csVHFQBAE0Z8JAZIByYODg0GBpLub7d2e6gB0+3y9Pt7eDdQr/gV2KcFgCQZLMFiCwRIMlmCwBIMlGCzBYAkGSzBYgsESDJZgsASDJRgswWAJBkswWILBEgyWYLAEgyUYLMFgCQZLMFiCwRIMlmCwBIOFB/u8vvg3jwO7gdQGjwS20IkrxwDbSsViqw52jIrCVhcsQlWfrShYGut78TswwNJMPxa/RmmwtM6vi1+mIlga5Y/F71MLLM3xr8WvVAUsDXFh8VvlwdIElzcaLH38mxsKlj77owkG2ziw9MEXbBBY+tTLNgIsfeTFEwy25mDp826ZYLC1BUsfduMEg60hWPqk2ycYbILB1gosfcxDEww2wWATDLYmYOkzHp1gsAkGm2CwCQabYLAJBptgsAkGm2CwCQabYLAJBptgsAkGm2CwCQZbB7A5ZgcuKdjKCQabYLD1AZtgduaMgi2bYLB1A+ttduyGgq1ZT7CuZicPKNiCdQbrZ3b4eoI9XX+wTmbnT+ff3O4vcjf/l3hzqaMJdnMTwbhmwYv5V+3Ly54rD8Yyi9+qBBjFLH6lQmD1zeL3KQdW2Sx+maJgBdni1wCA1TGL3wEDVsEsfgEYWJAt/mow2GG2+EubgB1gi7+uIdgOufhbRoA9xIt/82iwaQkGSzBYgsESDJZgsASDJRgswWAJBkswWILBEgyWYLAEgyUYLMFgCQZLMFiCwRIMlmCwBIMlGCzBYAkGSzBYgsESDJZgsASDJRisL0446/Y4YXs0AAAAAElFTkSuQmCC";

/** As it is stored. */
export const ownPictures = [{ mark: "a1b2c3d4e5f60718", png: ownPng }] as const;

const plan: Plan = {
  ...freshPlan,
  items: freshPlan.items.map((item) =>
    item.step === "icon"
      ? {
          ...item,
          title: words("step.icon.own"),
          details: [
            { action: "create", text: words("plan.icon.user-own") },
            { action: "create", text: words("plan.icon.logo-own") },
          ],
        }
      : item,
  ),
};

/** A plan with it. */
export const plannedWithOwn: SetupState = {
  ...planned(plan),
  settings: { ...planned(plan).settings, picture: ownPictures[0].mark },
};

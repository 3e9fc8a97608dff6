/** Words of the browser's notifications, which the worker speaks. */
export const notify = {
  "notify.title": "{vendor} Setup for Dynamics 365",
  "notify.ended": "The set-up of {environment} has ended. Open the extension for the four values.",
  "notify.needs-you": "The set-up of {environment} has stopped and needs you.",
  "notify.goes-on": "The set-up of {environment} goes on.",
  "notify.work-ended": "What you started for a connected environment has ended.",
  "notify.work-needs-you": "What you started for a connected environment has stopped and needs you.",
  "notify.work-goes-on": "What you started for a connected environment goes on.",
  "notify.secret-ends": "The client secret for {environment} ends in {days} {days|day|days}.",
  "notify.secret-ends-tomorrow": "The client secret for {environment} ends within a day.",
  "notify.secret-ends-day": "The client secret for {environment} ends in one day.",
  "notify.secret-ended":
    "The client secret for {environment} has ended. {vendor} can't sign in with it any more.",
} as const;

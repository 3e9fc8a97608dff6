import type { notify as english } from "../en/notify.ts";

/** Words of the browser's notifications, in Simplified Chinese. See en/notify.ts. */
export const notify: Readonly<Record<keyof typeof english, string>> = {
  "notify.title": "{vendor} Setup for Dynamics 365",
  "notify.ended": "{environment} 的配置已结束。打开扩展以获取四个值。",
  "notify.needs-you": "{environment} 的配置已停止，需要你处理。",
  "notify.goes-on": "{environment} 的配置正在继续。",
  "notify.work-ended": "你为已连接的环境启动的操作已结束。",
  "notify.work-needs-you": "你为已连接的环境启动的操作已停止，需要你处理。",
  "notify.work-goes-on": "你为已连接的环境启动的操作正在继续。",
  "notify.secret-ends": "{environment} 的客户端密码将在 {days} 天后到期。",
  "notify.secret-ends-tomorrow": "{environment} 的客户端密码将在一天内到期。",
  "notify.secret-ends-day": "{environment} 的客户端密码将在一天后到期。",
  "notify.secret-ended": "{environment} 的客户端密码已到期。{vendor} 已无法用它登录。",
};

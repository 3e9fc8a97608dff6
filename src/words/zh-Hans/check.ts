import type { check as english } from "../en/check.ts";

/** Words of a check of a finished set-up, in Simplified Chinese. See en/check.ts. */
export const check: Readonly<Record<keyof typeof english, string>> = {
  "say.repair": "正在修复。",
  "wait.repair": "Microsoft 正在复制更改。通常不到一分钟。",

  "check.line.application": "应用注册“{name}”",
  "check.line.activation": "应用注册的激活状态",
  "check.line.permissions": "应用请求的权限",
  "check.line.principal": "应用的服务主体",
  "check.line.consent": "管理员同意",
  "check.line.secret": "客户端密码，有效期至 {until}",
  "check.line.secret-unknown": "客户端密码",
  "check.line.others": "还有谁可以作为该应用登录或更改它",
  "check.line.user": "{url} 中的应用程序用户",
  "check.line.unit": "应用程序用户的业务部门",
  "check.line.roles": "应用程序用户的安全角色",
  "check.line.proof": "使用密码登录，与 {vendor} 的方式相同",

  "check.since.found": "首次发现于 {date}。",
  "check.since.more": "自 {date} 以来又多了 {count} 个。",
  "check.since.fine": "{date} 时它仍是应有的状态。",

  "check.found.app-deleted": "它已被删除，因此 {vendor} 无法登录。Microsoft 会将其保留 30 天；它可以还原。",
  "check.found.app-gone": "它已不存在，因此 {vendor} 无法登录。请重新连接此环境。",
  "check.found.deactivated": "有人停用了它，因此 {vendor} 无法登录。",
  "check.found.disabled-by-microsoft":
    "Microsoft 已禁用它，因此 {vendor} 无法登录。只有 Microsoft 支持人员能提供帮助。",
  "check.found.permissions": "它不再请求 {names}。现有的同意仍然有效；重新授予的同意将不包含此内容。",
  "check.found.principal-gone": "它不存在，因此 {vendor} 无法登录。",
  "check.found.principal-deleted":
    "它已被删除，因此 {vendor} 无法登录。Microsoft 会将其保留 30 天；它可以还原。",
  "check.found.principal-disabled": "它的登录已关闭，因此 {vendor} 无法登录。",
  "check.found.consent": "缺少：{names}。{vendor} 的流程要求它；没有它，{vendor} 的某些请求可能会被拒绝。",
  "check.found.secret-gone": "有人已将它从应用中移除，因此 {vendor} 无法用它登录。请创建新的客户端密码。",
  "check.found.secret-ended": "它已到期，因此 {vendor} 无法登录。请创建新的客户端密码。",
  "check.found.secret-soon": "它即将到期。请在此之前创建新的客户端密码并提供给 {vendor}。",
  "check.found.secrets": "其他人添加的客户端密码（{count} 个）：{names}。任何持有者都可以作为该应用登录。",
  "check.found.certificates":
    "其他人添加的证书或客户端密码（{count} 个）：{names}。任何持有者都可以作为该应用登录。",
  "check.found.federated": "其他人添加的联合凭据（{count} 个）：{names}。它们允许另一个服务作为该应用登录。",
  "check.found.owners": "应用的新所有者（{count} 个）：{names}。所有者可以添加客户端密码并作为该应用登录。",
  "check.found.granted":
    "它被授予了应用程序权限（{count} 个），涉及 {names}。任何作为该应用登录的人都在所有地方拥有这些权限，且无需有人登录。",
  "check.found.user-gone": "它不存在。{vendor} 可以登录，但所有请求都会被拒绝。",
  "check.found.user-deleted":
    "它已被删除，但 Dynamics 仍保留它，因此 {vendor} 的所有请求都会被拒绝。请在 Power Platform 管理中心还原它。",
  "check.found.user-disabled": "它已被禁用，因此 {vendor} 的所有请求都会被拒绝。",
  "check.found.user-of-another":
    "它属于一个已不存在的服务主体，因此 {vendor} 的所有请求都会被拒绝。请撤消此配置，然后重新连接该环境。",
  "check.found.user-moved":
    "它现在位于业务部门“{unit}”中。{vendor} 看到的记录可能与以前不同。将它移回时，Dynamics 会移除其角色；移回后请再次检查，以便恢复这些角色。",
  "check.found.roles": "缺少：{names}。{vendor} 可能会被拒绝执行这些角色所允许的操作。",
  "check.found.roles-absent":
    "此环境中已不存在：{names}。{vendor} 可能会被拒绝执行这些角色所允许的操作。请重新安装附带这些角色的应用，然后再次检查。",
  "check.found.roles-more":
    "有人为它分配了其他安全角色（{count} 个）：{names}。{vendor} 可以执行这些角色所允许的操作。",
  "check.found.proof": "登录被拒绝。{vendor} 使用相同的值登录。",
  "check.found.proof-other": "Dynamics 以另一个用户的身份应答，{vendor} 拥有那个用户的权限。",

  "check.unseen.may-not-read": "你无权读取它。",
  "check.unseen.others": "你无权读取能够显示此情况的全部内容。",
  "check.unseen.secret": "此处不知道 {vendor} 使用应用的哪个客户端密码。",

  "problem.check-unknown.title": "此配置已不在列表中。",
  "problem.check-unknown.next": "返回你的配置。",
  "problem.check-other-tenant.title": "你登录到了另一个组织。",
  "problem.check-other-tenant.next": "使用已配置的那个组织的帐户登录。",
  "problem.check-plan-changed.title": "自你阅读以来，检查结果已发生变化。",
  "problem.check-plan-changed.next": "请重新阅读，然后确认。",
};

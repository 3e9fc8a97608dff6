import type { consent as english } from "../en/consent.ts";

/** Words about the consent to the sign-in app, in Simplified Chinese. See en/consent.ts. */
export const consent: Readonly<Record<keyof typeof english, string>> = {
  "ui.consent.title": "Microsoft 是否要求管理员批准？",
  "ui.consent.admin":
    "具有云应用程序管理员角色的人可以为你的组织授予这些权限。将此链接发送给对方；对方查看权限并接受。",
  "ui.consent.end": "对方的浏览器最后会停在一个无法访问的页面上。这是正常的：权限已经授予。然后请重新登录。",
  "ui.consent.copy": "复制包含链接的消息",
  "ui.consent.copied": "消息已复制。",
  "ui.consent.message":
    "你好，为了将 Dynamics 365 连接到 {vendor}，我需要对登录应用（客户端 ID {clientId}）的管理员同意。请打开 {link}，以云应用程序管理员或更高的角色登录，然后接受。之后浏览器会显示一个无法访问的页面；同意仍已授予。谢谢。",
  "ui.consent.less": "或者不带配置可以省去的权限登录：",
  "ui.consent.refused-title": "Microsoft 的页面是否拒绝了你？",
  "ui.consent.elsewhere":
    "AADSTS50020 或 AADSTS90072：该帐户不在登录应用所属的组织中。请重新登录并选择该组织的帐户。",
  "ui.consent.approval": "“需要管理员批准”：使用下面的链接。",
  "ui.consent.page-error":
    "AADSTS650051：该应用还没有服务主体：在 Microsoft Entra 的“应用注册”下打开它，然后选择“创建服务主体”，或者通过该链接创建服务主体。",
  "ui.publisher.title": "登录应用的发布者",
  "ui.publisher.by": "由 {publisher} 发布。你无需注册任何内容。",
  "ui.publisher.unnamed": "它随此扩展提供。你无需注册任何内容。",
  "ui.publisher.consent":
    "首次登录时，Microsoft 会显示其名称、发布者和所请求的权限。请留意表示已验证发布者的蓝色徽章。为自己接受即可；全局管理员也可以为整个组织接受。",
  "ui.publisher.own": "改用自己的登录应用",
  "ui.after.title": "登录应用",
  "ui.after.text": "{vendor} 不使用你登录时所用的应用。该应用没有客户端密码，任何人不登录就无法使用它。",
  "ui.after.keep": "保留它：再次检查配置或在此客户端密码到期前创建新密码时，你需要它。",
  "ui.after.remove": "移除它：其权限会一并移除。{vendor} 将继续工作。以后要检查时，你需要重新注册应用。",
  "ui.after.link": "在 Microsoft Entra 中打开它以进行删除",
};

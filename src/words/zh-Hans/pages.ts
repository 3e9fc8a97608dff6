import type { pages as english } from "../en/pages.ts";

/** Words of the pages that open in a tab, in Simplified Chinese. See en/pages.ts. */
export const pages: Readonly<Record<keyof typeof english, string>> = {
  "ui.options.title": "登录应用",
  "ui.options.ids": "输入其两个 ID",
  "ui.options.test": "测试登录",
  "ui.options.tested": "可以正常使用：{name} 已登录到 {tenant}。请从工具栏打开扩展。",
  "ui.options.client-id": "登录应用的应用程序(客户端) ID",
  "ui.options.client-id-hint": "类似于 11111111-2222-3333-4444-555555555555",
  "ui.options.tenant": "你组织的目录(租户) ID",
  "ui.options.tenant-hint":
    "在应用的概述中位于客户端 ID 下方。也可以使用已验证的域，例如 contoso.onmicrosoft.com。",
  "ui.options.tenant-named": "租户：{tenant}，按此文本中的名称。“测试登录”会进行确认。",
  "ui.options.save": "保存",
  "ui.options.saved": "已保存。请从工具栏打开扩展，然后选择“自动配置”。",
  "ui.options.removed": "已保存。现在未设置任何登录应用。",
  "ui.options.not-a-guid": "这不是 ID。ID 由 32 个字符（数字和字母 a 到 f）组成，分为五组。",
  "ui.options.not-a-tenant":
    "这既不是 ID（32 个字符：数字和字母 a 到 f，分为五组），也不是类似 contoso.onmicrosoft.com 的域。",
  "ui.options.same-as-client-id": "这仍是“应用程序(客户端) ID”。“目录(租户) ID”在应用的概述中位于其下方。",
  "ui.options.managed": "此值由你的组织设置；无法在此处更改。",
  "ui.options.policy-policyVersion":
    "你组织的策略未说明其版本，因此浏览器可能略去了策略的其他部分。请告知管理该策略的人：policyVersion 为整数 1。",
  "ui.options.policy-clientId":
    "你组织的策略设置的客户端 ID 不是客户端 ID，因此被忽略。请告知管理该策略的人：clientId 由 32 个字符（数字和字母 a 到 f）组成，分为五组。",
  "ui.options.policy-tenantId":
    "你组织的策略设置的租户不是租户，因此被忽略。请告知管理该策略的人：tenantId 为目录(租户) ID，或类似 contoso.onmicrosoft.com 的域。",
  "ui.options.policy-handOffUrl":
    "你组织的策略为四个值设置的页面无法使用，因此被忽略。请告知管理该策略的人：handOffUrl 是以 https:// 开头的地址，其中不包含名称或密码。",
  "ui.options.policy-handOffMail":
    "你组织的策略设置的邮件地址不是邮件地址，因此被忽略。请告知管理该策略的人：handOffMail 是一个普通地址。",
  "ui.options.policy-handOffPublicKey":
    "你组织的策略设置的公钥无法使用，因此被忽略。请告知管理该策略的人：handOffPublicKey 是 X25519 类型的 age 公钥，即 age1 加 58 个字母和数字。",
  "ui.options.policy-signOutAfterMinutes":
    "你组织的策略设置的注销时间无法使用，因此被忽略。请告知管理该策略的人：signOutAfterMinutes 为 5 到 480 之间的整数。",
  "ui.options.support-link": "你组织的支持页面",
  "ui.options.policy-supportLink":
    "你组织的策略设置的支持页面无法使用，因此被忽略。请告知管理该策略的人：supportLink 是以 https:// 开头的地址，其中不包含名称或密码。",
  "ui.options.policy-language":
    "你的组织的策略设置了此处没有的语言，因此已忽略。请告知策略的管理者：language 为以下之一：{languages}。",
  "ui.options.language": "语言",
  "ui.options.language-browser": "浏览器的语言：{name}",
  "ui.options.language-hint": "用于弹出窗口、这些页面和引导的卡片。",
  "ui.options.icon": "工具栏图标打开",
  "ui.options.icon-popup": "弹出窗口",
  "ui.options.icon-panel": "侧边面板",
  "ui.options.icon-sidebar": "侧栏",
  "ui.options.file": "以文件形式保存的选项",
  "ui.options.file-text": "用于其他浏览器或同事。文件中不含密码。",
  "ui.options.file-save": "保存到文件",
  "ui.options.file-load": "从文件加载",
  "ui.options.file-name": "{vendor}-setup-options",
  "ui.options.file-line": "{label}：{value}",
  "ui.options.file-found": "该文件设置以下内容：",
  "ui.options.file-use": "使用这些选项",
  "ui.options.file-used": "文件中的选项已生效。",
  "ui.options.file-not-ours": "这不是此类选项的文件。未更改任何内容。",
  "ui.options.file-newer": "此文件由更新版本的扩展写入。请更新扩展，然后重新加载该文件。未更改任何内容。",
  "ui.options.file-nothing": "该文件没有设置此处可用的任何内容。未更改任何内容。",
  "ui.options.file-refused": "文件中的登录应用无法使用，因此未更改任何内容。{why}",
  "ui.options.failed": "无法保存。请重试。",
  "ui.options.status-none": "尚未设置。你通过自己组织的应用登录 Microsoft。",
  "ui.options.status-no-tenant":
    "未设置租户。只有对多个组织开放的登录应用才能这样使用；仅属于你组织的登录应用需要其目录(租户) ID。",
  "ui.options.status-build": "登录应用 {id} 随扩展提供。若要改用其他应用，请输入该应用。",
  "ui.options.status-ready": "已就绪：你使用应用 {id} 登录到 {tenant}。",
  "ui.options.status-named": "已就绪：你登录到 {tenant}。",
  "ui.options.redirect": "重定向 URI",
  "ui.options.redirect-hint": "你登录后，Microsoft 会将你送回此处。引导需要它。",

  "ui.register.title": "注册登录应用（只需一次）",
  "ui.register.another": "再注册一个",
  "ui.register.guide": "打开 Microsoft Entra 并引导我",
  "ui.register.declined": "浏览器不允许访问门户，因此引导无法跟随。请重试，或使用其他方式之一。",
  "ui.register.command": "使用一条命令",
  "ui.register.command-text":
    "运行其中一条命令，并将其输出粘贴到“输入其两个 ID”下。Azure Cloud Shell 需要 Azure 订阅；在自己的计算机上，请先使用 az login --allow-no-subscriptions 登录。",
  "ui.register.az": "Azure Cloud Shell 或 az",
  "ui.register.powershell": "Microsoft Graph PowerShell",
  "ui.register.explorer": "打开带有该请求的 Graph 浏览器",
  "ui.register.explorer-hint":
    "在其中登录，同意 Application.ReadWrite.All，然后选择“运行查询”。从应答中获取 appId；租户的 ID 在 Microsoft Entra 中。Graph 浏览器会保留该同意。",
  "ui.register.ask": "请求管理员",
  "ui.register.ask-text": "如果未向所有人开放，注册应用需要应用程序开发人员或更高的角色。",
  "ui.register.request": "给管理员的请求",
  "ui.register.request-text":
    "请在 Microsoft Entra 中为我注册一个应用，以便我可以使用扩展 {vendor} Setup for Dynamics 365 登录 Microsoft。名称：{name}。受支持的帐户类型：单租户。重定向 URI：平台为“单页应用程序(SPA)”，{redirectUri} 它不需要客户端密码，也不需要 API 权限。然后请将应用程序(客户端) ID 和目录(租户) ID 发给我。在 Azure Cloud Shell 中，以下命令可以完成此操作并输出两者：{command}",
  "ui.register.by-hand": "手动",
  "ui.register.by-hand-text":
    "在 Microsoft Entra 的“应用注册”下，选择“新注册”。将其命名为 {name}，保留单租户，选择平台“单页应用程序(SPA)”，粘贴此重定向 URI，然后选择“注册”。它不需要 API 权限。",

  "ui.paste.label": "在此处粘贴两个 ID，形式不限",
  "ui.paste.secret":
    "其中包含一个客户端密码。它未被保存，登录应用也不需要客户端密码。如果可能有人看到过它，请从 Microsoft Entra 中移除它。",
  "ui.paste.object-id": "这是“对象 ID”。请复制“应用程序(客户端) ID”，它在应用的概述中位于对象 ID 上方。",
  "ui.paste.several": "其中包含多个应用或租户。请只粘贴一个的 ID。",
  "ui.paste.nothing": "其中没有 ID。ID 由 32 个字符（数字和字母 a 到 f）组成，分为五组。",
  "ui.paste.unnamed": "其中未说明各个 ID 的用途。请连同名称一起粘贴，或在各自的字段中输入。",

  "ui.guide.permissions": "将要求你接受的内容",
  "ui.guide.column-permission": "权限",
  "ui.guide.column-why": "原因",
  "ui.guide.optional": "可选",
  "ui.guide.why-user-read": "说明登录的人是谁。",
  "ui.guide.why-application": "注册应用 {vendor}，并创建其客户端密码和服务主体。",
  "ui.guide.why-grant": "为你的组织授予对 {vendor} 权限的同意。",
  "ui.guide.why-policy": "读取你的组织是否限制客户端密码，以便计划可以事先说明。",
  "ui.guide.why-roles": "读取你拥有的管理员角色，以便事先告诉你缺少什么。",
  "ui.guide.why-powerapps": "列出你的环境。",
  "ui.guide.why-apply-admin":
    "如果你要求，则在你不是系统管理员的环境中将你设为系统管理员。没有它，则必须由其他人来完成。",
  "ui.guide.why-dynamics": "创建应用程序用户并分配其安全角色。",

  "ui.welcome.title": "将 Dynamics 365 连接到 {vendor}",
  "ui.welcome.text": "在进行任何更改之前，你会先阅读计划。",
  "ui.welcome.automatic": "自动配置",
  "ui.welcome.automatic-text": "登录，确认。大约一分钟。",
  "ui.welcome.automatic-first": "首先注册一个登录应用（只需一次）。",
  "ui.welcome.register": "使用引导注册",
  "ui.welcome.other-ways": "其他方式",
  "ui.welcome.by-hand": "引导我在门户中操作",
  "ui.welcome.by-hand-or": "或手动：",
  "ui.welcome.by-hand-text": "没有登录应用时，手动：",
  "ui.welcome.pin": "固定它：先单击拼图图标，再单击图钉。",
  "ui.welcome.sent-title": "隐私",
  "ui.welcome.sent-text":
    "仅发送到 Microsoft：登录、Microsoft Graph、Power Platform 和你的一个 Dynamics 地址。我们没有服务器，也不进行任何统计。客户端密码保留在此浏览器的内存中，绝不会写入磁盘。",
};

import type { screens as english } from "../en/screens.ts";

/** Words that the popup may show when it opens, in Simplified Chinese. See en/screens.ts. */
export const screens: Readonly<Record<keyof typeof english, string>> = {
  "app.name": "{vendor} Setup for Dynamics 365",

  "ui.common.cancel": "取消",
  "ui.common.back": "返回",
  "ui.common.close": "关闭",
  "ui.common.copied": "已复制",
  "ui.common.copy": "复制“{what}”",
  "ui.common.copy-failed": "浏览器不允许我们复制。请选中文本并手动复制。",
  "ui.common.details": "详细信息",
  "ui.common.open-link": "在门户中打开",
  "ui.common.new-tab": "（在新标签页中打开）",
  "ui.common.show-details": "显示详细信息：{title}",
  "ui.common.hide-details": "隐藏详细信息：{title}",
  "ui.common.loading": "请稍候…",

  "ui.notice.refused": "情况已发生变化，因此无法再执行该操作。请重新查看屏幕。",
  "ui.notice.plan-changed": "自你阅读以来，计划已发生变化。请重新阅读，然后确认。",
  "ui.notice.unreachable": "扩展的后台没有应答。请重试；如果没有帮助，请重新加载扩展。",

  "ui.menu.label": "更多",
  "ui.menu.signed-in": "已作为 {username} 登录",
  "ui.menu.options": "选项",
  "ui.menu.help": "帮助",
  "ui.menu.about": "关于",
  "ui.menu.reset": "全部重置",
  "ui.menu.environment": "选择另一个环境",
  "ui.menu.account": "使用另一个帐户登录",
  "ui.menu.sign-out": "注销",
  "ui.sign-out.title": "注销并暂停配置？",
  "ui.sign-out.text": "到目前为止创建的内容会保留。你重新登录后，配置会从停止的地方继续。",
  "ui.sign-out.confirm": "注销",
  "ui.sign-out.cancel": "保持登录",
  "ui.sign-out.done": "你已注销。",
  "ui.menu.support": "复制供支持人员使用的详细信息",
  "ui.menu.support-copied": "供支持人员使用的详细信息已复制。其中不包含客户端密码。",
  "ui.menu.start-over": "重新开始",
  "ui.start-over.title": "停止并重新开始？",
  "ui.start-over.text":
    "配置将停止。到目前为止在 {tenant} 中创建的内容会保留在那里，以后的配置会找到并重复使用它们。",
  "ui.start-over.confirm": "重新开始",
  "ui.start-over.cancel": "继续配置",

  "ui.header.tenant": "租户：{tenant}",
  "ui.header.environment": "环境：{environment}",

  "ui.start.title": "将 Dynamics 365 连接到 {vendor}",
  "ui.start.text": "最后你会得到 {vendor} 所需的四个值，并且经过测试。大约需要一分钟。",
  "ui.start.you-need": "你需要",
  "ui.start.need-entra": "为你的组织注册应用和授予同意的权限",
  "ui.start.need-entra-hint": "Microsoft Entra 中的云应用程序管理员或更高角色",
  "ui.start.need-dataverse": "Dynamics 365 环境中的完全权限",
  "ui.start.need-dataverse-hint": "其中的系统管理员安全角色",
  "ui.start.by-hand": "你是手动连接 {vendor} 的？",
  "ui.start.action": "自动配置",
  "ui.start.action-hint": "你会先看到计划。在你确认之前，不会更改任何内容。",
  "ui.start.what-is-changed": "会更改什么？",
  "ui.start.no-client-id-title": "首先需要一个登录应用",
  "ui.start.no-client-id-text": "你通过自己组织的应用登录 Microsoft。引导会和你一起注册它，只需一次。",
  "ui.start.no-client-id-action": "设置登录应用",
  "ui.start.held-title": "内存中仍有一个客户端密码",
  "ui.start.held-text": "它来自之前对 {url} 的配置。在你关闭浏览器之前，它会保留在此浏览器的内存中。",
  "ui.start.held-action": "显示凭据",

  "ui.months.one": "1 个月",
  "ui.months.many": "{count} 个月",

  "ui.unreadable.title": "无法读取已存储的配置。",
  "ui.unreadable.text":
    "它已损坏，或属于另一个版本。在你的组织中创建的内容仍然存在：请重新开始，这些内容会被找到并重复使用。",
};

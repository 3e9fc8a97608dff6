import type { problems as english } from "../en/problems.ts";

/** Words of what can go wrong besides what Microsoft's answers prove, in Simplified Chinese. See en/problems.ts. */
export const problems: Readonly<Record<keyof typeof english, string>> = {
  "problem.unexpected.title": "出现了我们未预料到的问题。",
  "problem.unexpected.next": "请尝试继续。如果再次发生，请将详细信息发送给支持人员。",
  "problem.sign-in-cancelled.title": "登录窗口已关闭，没有得到应答。",
  "problem.sign-in-cancelled.next":
    "准备好后请登录。如果 Microsoft 的页面拒绝了你，它会显示一个以 AADSTS 开头的编号：请在“拒绝消息的含义”下查找。",
  "problem.sign-in-interrupted.title": "登录被中断。",
  "problem.sign-in-interrupted.next": "请重新登录。",
  "problem.sign-in-no-client-id.title": "扩展还不知道你使用哪个应用登录。",
  "problem.sign-in-no-client-id.next": "请打开选项并输入登录应用的客户端 ID。该页面会显示如何注册它。",
  "problem.sign-in-unreachable.title": "无法访问 Microsoft 的登录页面。",
  "problem.sign-in-unreachable.next": "中间可能有防火墙或代理。请检查连接，然后重新登录。",
  "problem.sign-in-personal-account.title": "这是个人 Microsoft 帐户。",
  "problem.sign-in-personal-account.next": "请使用管理你组织的 Dynamics 365 的工作帐户登录。",
  "problem.sign-in-changed.title": "选项中的登录应用已更改，因此你已被注销。",
  "problem.sign-in-changed.next": "请使用现在设置的应用重新登录。",
  "problem.sign-in-failed.title": "登录未成功，原因未知。",
  "problem.sign-in-failed.next": "请重新登录。如果再次发生，请将详细信息发送给支持人员。",
  "problem.sign-in-again.title": "Microsoft 要求你重新登录。",
  "problem.sign-in-again.next": "请登录；工作会从停止的地方继续。",
  "problem.sign-in-left.title": "在 Microsoft 得到其要求的内容之前，登录窗口已关闭（{code}）。",
  "problem.sign-in-left.next":
    "{why} 关闭窗口结束了该次登录，再次登录会打开同一个窗口。如果其页面允许你继续，请重新登录并在那里完成。如果它拒绝了你，请在“拒绝消息的含义”下查找其编号，或使用另一个帐户。",
  "problem.sign-in-left.said": "{meaning} Microsoft 返回：“{said}”",
  "problem.sign-in-in-vain.title": "你已登录，但 Microsoft 再次要求登录（{code}）。",
  "problem.sign-in-in-vain.next":
    "以同样的方式再次登录不会有帮助。请在“拒绝消息的含义”下查找该编号，或使用另一个帐户。",
  "problem.sign-in-not-taken.title": "你已登录，但 {who} 再次要求登录（状态 {status}）。",
  "problem.sign-in-not-taken.next":
    "{why} 以同样的方式再次登录不会有帮助。详细信息中有代码和请求。请使用另一个帐户，或稍后重试。",
  "problem.sign-in-not-taken.said": "它返回：“{said}”",
  "problem.sign-in-not-taken.unsaid": "未说明原因。",
  "problem.elevated-unseen.title":
    "Power Platform 表明 {user} 现在是系统管理员，但 {environment} 尚未显示这一点。",
  "problem.elevated-unseen.next":
    "我们已等待通常所需的时间。请在几分钟后继续。如果情况依旧，Power Platform 管理员可以对你的用户使用“运行诊断”来查看原因。",
  "problem.signed-out.title": "你已注销。",
  "problem.signed-out.next": "请登录；工作会从停止的地方继续。",
  "problem.signed-out-unused.title": "你已被注销，因为登录有一段时间未使用。",
  "problem.signed-out-unused.next": "请重新登录以继续。",
  "problem.sign-in-after-close.title": "在配置进行期间，浏览器被关闭。",
  "problem.sign-in-after-close.next":
    "请登录；工作会从停止的地方继续。登录和客户端密码的值只保存在浏览器的内存中，现已丢失：值已丢失的客户端密码会被移除并替换。",
  "problem.other-tenant.title": "你登录的组织与开始此配置时的组织不同。",
  "problem.other-tenant.next": "请登录到 {tenant} 以继续。",
  "problem.no-environment.title": "没有 {user} 可以看到的 Dynamics 365 环境。",
  "problem.no-environment.next": "请使用可以使用该环境的帐户登录，或申请一个带有 Dataverse 的环境。",
  "problem.host-declined.title": "浏览器未获准访问 {url}。",
  "problem.host-declined.next":
    "没有访问权限，就无法创建应用程序用户。浏览器再次询问时请允许；这只针对这一个地址。",
  "problem.directory-role-missing.title": "{user} 不能在 {tenant} 中注册应用。",
  "problem.directory-role-missing.next":
    "这需要应用程序开发人员或云应用程序管理员角色。请申请（或激活）该角色，或使用拥有该角色的帐户登录。拥有该角色的人也可以手动注册应用；然后此配置会采用它。",
  "problem.not-system-administrator.title": "{user} 不是 {environment} 中的系统管理员。",
  "problem.not-system-administrator.next":
    "请申请此环境中的系统管理员安全角色，或使用拥有该角色的帐户登录。全局管理员不会自动拥有该角色。如果你是全局管理员、Power Platform 管理员或 Dynamics 365 管理员，并且必须先激活该角色，请激活它并再次检查：然后你可以在此处获取该角色。",
  "problem.elevation-refused.title": "{user} 不能以这种方式成为 {environment} 中的系统管理员。",
  "problem.elevation-refused.next":
    "这需要全局管理员、Power Platform 管理员或 Dynamics 365 管理员角色，该角色必须处于活动状态，并且直接分配，而不是通过组获得。请激活或分配该角色并重新登录，或使用拥有该角色的帐户。",
  "problem.needs-consent.title": "必须有人为 {tenant} 授予同意。其他一切已完成。",
  "problem.needs-consent.next":
    "请将消息转发给具有云应用程序管理员角色的人。配置每隔几分钟查看一次，并会自动继续；你也可以让它立即查看，或在没有同意的情况下完成：四个值可以在 Dynamics 365 中使用，而 {vendor} 使用这些权限执行的操作需要等待。",
  "problem.needs-consent.forward":
    "你好，应用“{name}”（客户端 ID {clientId}）将 Dynamics 365 连接到 {vendor}，需要针对 {tenant} 的管理员同意。请打开 {link} 并选择“代表 {tenant} 授予管理员同意”。这需要云应用程序管理员或更高的角色。谢谢。",
  "problem.secret-gone.title": "客户端密码的值已不在此浏览器的内存中。",
  "problem.secret-gone.next": "请继续：值已丢失的客户端密码会被移除，并创建新的客户端密码。",
  "problem.secret-not-accepted.title": "Microsoft Entra 指出该客户端密码不属于此应用。",
  "problem.secret-not-accepted.next":
    "新的客户端密码可能需要几分钟才能在各处生效：届时请继续。如果情况持续，请清除该密码，然后再次运行此操作以创建另一个。",
  "problem.microsoft-is-slow.title": "Microsoft 尚未在各处看到已创建的内容。",
  "problem.microsoft-is-slow.next": "我们已等待通常所需的时间。请在几分钟后继续。",
  "problem.rotation-running.title": "正在创建新的客户端密码。",
  "problem.rotation-running.next": "请等待其结束或暂停，然后重试。",
  "problem.check-running.title": "正在修复一个配置。",
  "problem.check-running.next": "请等待其结束或暂停，然后重试。",
  "problem.undo-running.title": "正在撤消一个配置。",
  "problem.undo-running.next": "请等待撤消结束或暂停，然后重试。",
  "problem.plan-changed.title": "自制定计划以来，{tenant} 中的某些内容已发生变化。",
  "problem.plan-changed.next": "此后我们未进行任何更改。请重新阅读计划，然后确认。",
  "problem.plan-outdated.title": "在你阅读计划之后，有人更改了 {tenant} 中的某些内容。",
  "problem.plan-outdated.next": "未采用其他人创建的任何内容。请重新阅读计划，然后确认。",
  "problem.application-deactivated.title": "应用“{name}”（{id}）已停用，因此任何人都无法作为它登录。",
  "problem.application-deactivated.next":
    "请查明是谁停用了它以及原因。若要使用它，请在 Microsoft Entra 的“应用注册”下将其激活，然后再次检查。或者选择另一个应用。",
  "problem.application-disabled-by-microsoft.title": "Microsoft 已禁用应用“{name}”（{id}）。",
  "problem.application-disabled-by-microsoft.next":
    "只有 Microsoft 支持可以重新启用它。请选择另一个应用，或创建新应用。",
  "problem.service-principal-disabled.title": "应用“{name}”（{id}）的登录已关闭。",
  "problem.service-principal-disabled.next":
    "请查明是谁关闭了它以及原因。若要使用该应用，请在 Microsoft Entra 的“企业应用程序”下的“属性”中，将“启用以供用户登录?”设置为“是”，然后再次检查。或者选择另一个应用。",
  "problem.application-user-of-another.title": "应用程序用户“{name}”属于一个已不存在的服务主体。",
  "problem.application-user-of-another.next":
    "Dynamics 365 会拒绝该应用的每个请求。请在 Power Platform 管理中心删除此应用程序用户，然后再次检查：会创建新的应用程序用户。",
  "problem.notes-unreadable.title": "无法读取到目前为止的进度记录。",
  "problem.notes-unreadable.next":
    "已重新查看 {tenant} 中的现有内容，下面的计划以此为依据。请阅读并确认以继续。如果计划提出再创建一个客户端密码，则可以在门户中移除之前创建的那个。",
  "problem.state-unreadable.title": "无法读取已存储的配置。",
  "problem.state-unreadable.next": "它属于另一个版本，或已损坏。请重新开始：已创建的内容会被找到并重复使用。",
  "problem.application-deleted.title": "一个已删除的应用仍占用我们要创建的应用的名称。",
  "problem.application-deleted.next": "请在“应用注册”>“已删除的应用程序”下将其还原或永久删除。然后重试。",
  "problem.application-not-single-tenant.title": "应用“{name}”（{id}）对其他组织开放。",
  "problem.application-not-single-tenant.next":
    "{vendor} 需要仅用于你组织的应用。请选择另一个应用或创建新应用。",
  "problem.secrets-forbidden.title": "你组织的策略禁止此应用使用客户端密码。",
  "problem.secrets-forbidden.next": "请让管理 Microsoft Entra 中“应用程序策略”的人豁免此应用，然后重试。",
  "problem.secret-too-short.title": "你组织的策略只允许有效期不到一周的客户端密码。",
  "problem.secret-too-short.next":
    "客户端密码并未被禁止，但 {vendor} 每隔几天就需要一个新的。请让管理 Microsoft Entra 中“应用程序策略”的人为此应用允许更长的有效期，然后重试。",
  "problem.secret-too-short.forward":
    "你好，为了将 Dynamics 365 连接到 {vendor}，{tenant} 中的应用注册“{name}”需要一个有效期长于应用管理策略所允许的客户端密码。能否在 Microsoft Entra >“企业应用程序”>“应用程序策略”下为此应用允许更长的有效期？",
  "problem.secret-too-long.title": "你组织的策略不允许有效期这么长的客户端密码。",
  "problem.secret-too-long.next": "未创建客户端密码。请在“详细信息”下选择更短的有效期，然后重试。",
  "problem.application-user-elsewhere.title": "应用程序用户“{name}”位于 {unit} 以外的另一个业务部门。",
  "problem.application-user-elsewhere.next":
    "移动它会移除其角色。请在下面选择它所在的业务部门，或在 Power Platform 管理中心移动它。",
  "problem.application-user-deleted.title": "此应用的一个已删除的应用程序用户仍妨碍创建新用户。",
  "problem.application-user-deleted.next": "请在 Power Platform 管理中心将其还原或永久删除，然后重试。",
  "problem.microsoft-unavailable.title": "{who} 未正常应答。",
  "problem.microsoft-unavailable.next": "没有丢失任何内容。请等待一分钟，然后继续。",
  "problem.read-not-answered.title": "{who} 没有{what}：几分钟内它只返回故障。",
  "problem.read-not-answered.next":
    "这是该服务的故障（状态 {status}），与你的权限无关。其他内容已全部读取。请在几分钟后再次检查。",
  "problem.there-unseen.title": "{who} 指出要创建的内容已存在，但未显示它。",
  "problem.there-unseen.next":
    "它拒绝{what}：“{said}” 它可能已删除但尚未消失，或对此帐户不可见。请在管理中心查找它，包括在已删除的项中；将其还原或永久删除，然后继续。",
  "problem.answer-not-usable.title": "此版本无法使用 Microsoft 的应答。",
  "problem.answer-not-usable.next":
    "详细信息说明是哪个应答。请查找此扩展的更新，然后尝试继续；如果再次发生，请将详细信息发送给支持人员。",
  "problem.no-room.title": "没有空间安全地保存客户端密码。",
  "problem.no-room.next":
    "浏览器未存储此扩展必须记住的内容。无法保存的客户端密码会被移除。请释放一些磁盘空间或关闭其他窗口，然后继续。",
  "problem.in-a-line": "{title} 它返回：“{said}”",
  "problem.refused.title": "{who} 拒绝{what}。",
  "problem.refused-silently.title": "{who} 拒绝{what}。",
  "problem.refused-silently.next":
    "它没有给出原因（状态 {status}）。详细信息中有该请求；负责 {who} 的人可以说明更多情况。",
  "problem.refused.next":
    "它返回：“{said}” 这不能证明任何原因，因此此处不指明原因。详细信息中有代码和请求；负责 {who} 的人可以说明更多情况。",
  "problem.secrets-forbidden.forward":
    "你好，为了将 Dynamics 365 连接到 {vendor}，{tenant} 中的应用注册“{name}”需要一个客户端密码，但应用管理策略禁止客户端密码。能否在 Microsoft Entra >“企业应用程序”>“应用程序策略”下豁免此应用？",
  "problem.directory-role-missing.forward":
    "你好，为了将 Dynamics 365 连接到 {vendor}，我需要在 {tenant} 中注册应用并为组织授予同意。能否暂时为 {user} 分配云应用程序管理员角色，或自行运行 {vendor} Setup for Dynamics 365？",
  "problem.not-system-administrator.forward":
    "你好，为了将 Dynamics 365 连接到 {vendor}，我需要环境 {environment} 中的系统管理员安全角色。能否暂时将其分配给 {user}，或自行运行 {vendor} Setup for Dynamics 365？",

  "ui.problem.fact.service": "服务",
  "ui.problem.fact.operation": "操作",
  "ui.problem.fact.status": "状态",
  "ui.problem.fact.code": "Microsoft 的代码",
  "ui.problem.fact.requestId": "请求 ID",
  "ui.problem.fact.answer": "应答",
  "ui.problem.fact.api": "API",
  "ui.problem.fact.policies": "条件访问策略的 ID",
  "ui.problem.fact.host": "主机",
  "ui.problem.fact.message": "原文",
  "ui.problem.fact.clientId": "客户端 ID",
  "ui.problem.fact.error": "错误",
  "ui.problem.fact.kind": "类型",
  "ui.problem.fact.time": "时间",
};

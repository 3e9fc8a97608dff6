import type { refusals as english } from "../en/refusals.ts";

/** What Microsoft's answers prove, in Simplified Chinese. See en/refusals.ts. */
export const refusals: Readonly<Record<keyof typeof english, string>> = {
  // ---- Between the browser and Microsoft ----
  "problem.network-refused.title": "此浏览器与 Microsoft 之间的某个环节拒绝了对 {host} 的请求。",
  "problem.network-refused.next":
    "该应答（状态 {status}）不是 Microsoft 应答的格式，因此很可能是由你网络的 Web 筛选器或代理写出的。请让网络团队允许 {host}，然后重试。",
  "problem.address-without-dataverse.title": "{host} 未作为 Dataverse 应答。",
  "problem.address-without-dataverse.next":
    "该应答（状态 {status}）不是 Microsoft 应答的格式。要么环境已被删除或有另一个地址：此时请从列表中重新选择。要么该应答由你网络的 Web 筛选器或代理写出：此时请让网络团队允许 {host}。",
  "problem.network-answered.title": "此浏览器与 Microsoft 之间的某个环节代替 {host} 进行了应答。",
  "problem.network-answered.next":
    "它发送了一个页面，而不是 Microsoft 的应答，就像来宾网络的登录页面或代理的页面那样。请在标签页中打开任意页面以查看它，或让网络团队允许 {host}，然后重试。",
  "problem.host-unreachable.title": "浏览器无法访问 {host}。",
  "problem.host-unreachable.next": "中间可能有防火墙或代理。请检查连接，或让网络团队允许 {host}，然后重试。",
  "problem.tenant-restricted-by-network.title": "你的网络禁止登录到此组织。",
  "problem.tenant-restricted-by-network.next":
    "你网络的租户限制只允许其他组织。任何角色都无济于事：请询问网络团队，或使用另一个网络。",
  "problem.throttled.title": "Microsoft 要求暂停：请求过多。",
  "problem.throttled.next": "没有丢失任何内容。请等待几分钟，然后继续。",
  "problem.asked-too-often.title": "Microsoft Entra 已停止应答，因为它被过于频繁地询问同样的内容。",
  "problem.asked-too-often.next": "请等待十分钟，然后重试一次。",
  "problem.busy.title": "正在对相同的对象进行另一项更改。",
  "problem.busy.next": "请等待一分钟，然后继续。",
  "problem.not-copied.title": "Microsoft 尚未在各处看到已创建的内容。",
  "problem.not-copied.next": "所需时间可能比我们等待的更长。请在几分钟后继续。",

  // ---- The sign-in app ----
  "problem.redirect-uri-missing.title": "登录应用没有此扩展的重定向 URI。",
  "problem.redirect-uri-missing.next":
    "在应用注册中打开“身份验证”，并将此 URI 原样添加为单页应用程序：{redirectUri}。然后重新登录。",
  "problem.redirect-uri-not-single-page.title":
    "Microsoft Entra 接受该重定向 URI，但不是作为单页应用程序的重定向 URI。",
  "problem.redirect-uri-not-single-page.next":
    "在应用注册中打开“身份验证”，从当前位置（Web，或移动和桌面）移除该 URI，并将其添加到“单页应用程序”下：{redirectUri}。然后重新登录。如果它已在那里，请将“允许公共客户端流”设置为“否”。在 Firefox 中，如果这样没有帮助，请使用 Chrome 或 Edge。",
  "problem.sign-in-app-unknown.title": "Microsoft Entra 无法在此组织中使用该登录应用。",
  "problem.sign-in-app-unknown.next":
    "请将选项中的客户端 ID（{clientId}）和租户与应用的概述进行比较。可能是 ID 输入错误、应用已删除，或属于另一个组织。",
  "problem.sign-in-app-not-in-tenant.title": "登录应用未在此组织中设置。",
  "problem.sign-in-app-not-in-tenant.next":
    "该应用是已知的，但在此处没有服务主体。管理员的同意会创建服务主体：请发送链接，然后重新登录。",
  "problem.sign-in-app-not-found.title": "Microsoft Graph 在 {tenant} 中找不到登录应用。",
  "problem.sign-in-app-not-found.next":
    "刚授予同意后，这大约需要一分钟，而这段时间已过。请让管理员通过登录应用的链接对其授予同意，然后重试。",
  "problem.sign-in-app-disabled.title": "登录应用在此组织中已关闭。",
  "problem.sign-in-app-disabled.next":
    "请查明是谁关闭了它以及原因：所有者、管理员，或 Microsoft。管理员可以在 Microsoft Entra 的“企业应用程序”下的“属性”中看到。然后重新登录。",
  "problem.not-assigned.title": "登录应用仅供已分配的人员使用，而此帐户未分配。",
  "problem.not-assigned.next":
    "请让管理员在 Microsoft Entra 的“企业应用程序”下的“用户和组”中添加该帐户（嵌套组的成员不算在内），或使用已分配的帐户。",
  "problem.api-not-in-tenant.title": "{api} 还不在此组织中。",
  "problem.api-not-in-tenant.next":
    "缺少其服务主体；这不能证明缺少许可证。管理员可以创建它（在 Azure Cloud Shell 中，或任何有 Azure CLI 的地方），命令为 {command}。然后重新登录。",
  "problem.resource-unknown.title": "Microsoft Entra 不知道在此组织中请求的某个服务：{asked}。",
  "problem.resource-unknown.next":
    "要么缺少其服务主体，要么该地址属于另一个组织。请检查租户和环境是否匹配。管理员可以创建缺少的服务主体（在 Azure Cloud Shell 中，或任何有 Azure CLI 的地方），命令为 {command}。",
  "problem.api-disabled.title": "请求的某个服务在此组织中已关闭：{asked}。",
  "problem.api-disabled.next":
    "未说明由谁关闭：管理员，或订阅结束后由 Microsoft 关闭。管理员可以在 Microsoft Entra 的“企业应用程序”下该 API 的“属性”中看到。",
  "problem.api-not-listed.title": "登录应用的注册未列出所需的某个 API。",
  "problem.api-not-listed.next":
    "在应用注册中打开“API 权限”，添加以下 API 及其委托的权限：{missing}（选项页列出了全部权限）。然后重新登录并接受。",
  "problem.scope-missing.title": "登录应用缺少权限 {scope}。",
  "problem.scope-missing.next":
    "你的角色不是原因。请重新登录并接受 Microsoft 请求的内容。如果其中没有 {scope}，请在应用注册的“API 权限”下添加它（委托），然后再登录一次。",
  "problem.registration-faulty.title": "登录应用的注册有问题。",
  "problem.registration-faulty.next":
    "Microsoft Entra 未说明是哪种问题：未列出任何权限、未同意任何权限，或客户端 ID 属于另一个应用。请将其 API 权限与选项页上的列表进行比较。",
  "problem.microsofts-own-app.title": "选项中的客户端 ID 属于 Microsoft 自己的应用。",
  "problem.microsofts-own-app.next": "请注册自己的登录应用，并在选项中输入其客户端 ID。",
  "problem.request-of-ours.title": "Microsoft Entra 指出我们的请求有误。",
  "problem.request-of-ours.next":
    "这是此扩展的错误，而不是你的设置的错误。请查找更新；如果再次发生，请将详细信息发送给支持人员。",
  "problem.sign-in-tenant-needed.title": "登录应用属于一个组织，但扩展不知道是哪一个。",
  "problem.sign-in-tenant-needed.next": "请打开选项并输入目录(租户) ID。它在应用的概述中位于客户端 ID 下方。",
  "problem.sign-in-tenant-unknown.title": "Microsoft 不知道选项中设置的租户。",
  "problem.sign-in-tenant-unknown.next": "请打开选项，将目录(租户) ID 与应用的概述中的 ID 进行比较。",
  "problem.tenant-unknown.title": "Microsoft 不知道此租户。",
  "problem.tenant-unknown.next": "请将租户 ID 与 Microsoft Entra 的“概述”下的 ID 进行比较。",
  "problem.national-cloud.title": "此组织位于国家/地区云中。",
  "problem.national-cloud.next": "此扩展只登录到公有云。",

  // ---- The person who signs in ----
  "problem.sign-in-consent-needed.title": "管理员必须对登录应用授予同意。",
  "problem.sign-in-consent-needed.next":
    "请将下面的链接发送给具有云应用程序管理员或全局管理员角色的人，或使用这样的帐户登录一次。如果 Microsoft 曾提议发送请求，则该请求在等待审阅者。",
  "problem.sign-in-consent-missing.title": "还没有人同意登录应用所请求的全部内容。",
  "problem.sign-in-consent-missing.next":
    "请重新登录并接受。如果 Microsoft 随后要求管理员，请让管理员授予同意。",
  "problem.sign-in-declined.title": "同意被拒绝。",
  "problem.sign-in-declined.next":
    "Microsoft 没有为每个权限提供单独的选框：要么全部，要么全不。你可以使用较少的权限登录，不读取策略和角色。这样计划事先说明的内容会较少。",
  "problem.sign-in-blocked-by-policy.title": "你组织的登录策略阻止了登录到 {to}。",
  "problem.sign-in-blocked-by-policy.next":
    "未说明是哪个条件，也未提及你的任何角色。管理条件访问的人可以在 Microsoft Entra 的“登录日志”下的“条件访问”选项卡中看到。另一台设备、另一个网络或帐户可能会通过。",
  "problem.sign-in-blocked-elsewhere.title": "该帐户所属的组织发现了风险，并阻止了登录到 {to}。",
  "problem.sign-in-blocked-elsewhere.next":
    "未提及 {tenant} 的任何设置。该帐户自己组织的安全团队可以消除该风险，或者使用此组织的帐户。",
  "problem.sign-in-security-defaults.title": "你组织的安全默认值阻止了登录到 {to}。",
  "problem.sign-in-security-defaults.next":
    "Microsoft Entra 未说明原因，也未提及任何角色。管理员可以在 Microsoft Entra 的“登录日志”下看到该尝试。请在你常用的设备和网络上重试。",
  "problem.device-not-accepted.title": "你的组织不接受使用此设备登录到 {to}。",
  "problem.device-not-accepted.next":
    "请使用由你的组织管理的设备，并使用能够证明这一点的浏览器（Edge，或带有 Microsoft Single Sign On 扩展的 Chrome）。",
  "problem.security-info-needed.title": "你的组织要求你先注册安全信息。",
  "problem.security-info-needed.next": "请在你的组织允许的位置或设备上注册，然后重新登录。",
  "problem.cross-tenant-access.title": "两个组织之间的设置禁止此登录。",
  "problem.cross-tenant-access.next":
    "该帐户是来宾。请申请更改“外部标识”下的“跨租户访问设置”，或使用此组织的帐户。",
  "problem.sign-in-other-organization.title": "该帐户不在登录应用所属的组织中，或未完全加入。",
  "problem.sign-in-other-organization.next": "请使用该组织的帐户登录，或在选项中输入另一个登录应用和租户。",
  "problem.sign-in-name-unknown.title": "Microsoft Entra 不知道此组织中的该帐户名称。",
  "problem.sign-in-name-unknown.next":
    "可能是输入错误、已删除，或属于另一个组织。请使用另一个帐户重新登录，或在选项中输入另一个登录应用和租户。",
  "problem.sign-in-guest-pending.title": "该帐户是来宾，其邀请尚未被接受。",
  "problem.sign-in-guest-pending.next":
    "请通过电子邮件接受邀请，或让对方重新发送邀请，然后登录。或者使用此组织的帐户。",
  "problem.sign-in-locked.title": "Microsoft Entra 暂时锁定了此登录。",
  "problem.sign-in-locked.next":
    "要么输入错误密码的次数过多，要么该网络的地址信誉不佳；只有登录日志能说明是哪一种。请等待几分钟，或从另一个网络尝试。",
  "problem.password-problem.title": "Microsoft Entra 不接受该帐户密码。",
  "problem.password-problem.next": "密码错误、缺失或已过期。请更改或重置密码，然后重新登录。",
  "problem.account-disabled.title": "此帐户已关闭。",
  "problem.account-disabled.next": "请让用户管理员启用它，或使用另一个帐户。",
  "problem.sign-in-restart.title": "此登录无法完成：它被开始了两次，或在其中执行了后退。",
  "problem.sign-in-restart.next": "请重新登录，不要使用“后退”按钮，并且只在一个窗口中进行。",
  "problem.sign-in-step.title": "Microsoft 需要另一项证明，以确认是你本人。",
  "problem.sign-in-step.next": "请登录；工作会从停止的地方继续。",
  "problem.sign-in-outside-step.title": "你的组织要求此登录在 Microsoft 之外完成一个步骤。",
  "problem.sign-in-outside-step.next": "请登录并完成该步骤。如果它反复出现，请询问其提供商。",

  // ---- Roles and quotas in the directory ----
  "problem.app-of-somebody-else.title": "此应用属于其他人，{user} 没有更改它的角色。",
  "problem.app-of-somebody-else.next":
    "登录应用拥有该权限。缺少的是成为该应用的所有者，或云应用程序管理员角色。请询问所有者（{owners}），使用拥有该角色的帐户登录，或重新开始并选择新应用。",
  "problem.consent-role-missing.title": "{user} 没有为 {tenant} 授予同意的角色。",
  "problem.consent-role-missing.next":
    "登录应用拥有该权限。这需要云应用程序管理员、应用程序管理员或全局管理员角色。",
  "problem.quota-of-person.title": "{user} 已达到一个人可以创建的目录对象数量。",
  "problem.quota-of-person.next":
    "不缺少任何角色。没有管理员角色时，上限为 250 个对象，已删除的应用在 30 天内仍全额计入。请在“应用注册”下的“已删除的应用程序”中永久删除旧应用，或让管理员运行此操作。",
  "problem.quota-of-tenant.title": "{tenant} 已用完其目录对象数量。",
  "problem.quota-of-tenant.next": "不缺少任何角色。必须永久删除不需要的对象，或者由 Microsoft 支持提高上限。",
  "problem.quota-of-owners.title": "该应用的所有者数量已达到上限。",
  "problem.quota-of-owners.next": "请移除一个不再需要的所有者，然后重试。",
  "problem.quota.title": "目录对象的某个数量已用完。",
  "problem.quota.next":
    "不缺少任何角色。该配额是你的配额（已删除的应用在 30 天内仍计入）或租户的配额；详细信息引用了 Microsoft 的说明。",
  "problem.object-too-big.title": "该应用包含的内容过多，很可能是旧的客户端密码和证书过多。",
  "problem.object-too-big.next": "请在“证书和密码”下移除不需要的内容，然后重试。",
  "problem.principal-locked.title": "该应用的应用实例属性锁保护着其服务主体。",
  "problem.principal-locked.next":
    "该锁与应用注册的客户端密码无关。可以在应用注册的“身份验证”下的“应用实例属性锁 (App instance property lock)”中更改它。",
  "problem.app-policy.title": "应用注册的某个策略拒绝了该应用的一项设置。",
  "problem.app-policy.next":
    "这涉及谁可以登录，或标识符 URI，与客户端密码无关。请询问管理 Microsoft Entra 中“应用程序策略”的人。",
  "problem.tenant-not-licensed.title": "{tenant} 没有所请求内容的许可证。",
  "problem.tenant-not-licensed.next": "详细信息说明是哪个请求。不缺少任何角色。",
  "problem.object-missing.title": "请求的某项内容已不存在，或对此帐户不可见。",
  "problem.object-missing.next": "详细信息说明是哪个请求。请重新查看；计划将根据现有内容制定。",

  // ---- Power Platform ----
  "problem.not-in-environment-group.title": "{user} 不在决定谁可以进入 {environment} 的安全组中。",
  "problem.not-in-environment-group.next":
    "管理该组的人必须将你添加为直接成员（嵌套组的成员不算在内），或者由 Power Platform 管理员在环境的设置中更改该组。可能需要几分钟才能生效。",
  "problem.not-in-environment-group.forward":
    "你好，为了将 Dynamics 365 连接到 {vendor}，我需要对环境 {environment} 的访问权限。只有其安全组的成员才能进入。能否暂时将 {user} 作为直接成员添加到该组，或自行运行 {vendor} Setup for Dynamics 365？",
  "problem.elevation-by-hand.title": "Power Platform 不接受此扩展将你设为系统管理员的请求。",
  "problem.elevation-by-hand.next":
    "该接口现在是另一个版本；你的角色不是原因。请手动操作：在 Power Platform 管理中心打开环境，依次选择“成员身份 (Membership)”、“添加我 (Add me)”。然后再次检查。或者使用已是系统管理员的帐户。",
  "problem.version-refused.title": "Power Platform 不接受此扩展的请求版本。",
  "problem.version-refused.next": "不缺少任何权限。请查找此扩展的更新。",
  "problem.environment-busy.title": "Power Platform 正在处理 {environment}。",
  "problem.environment-busy.next": "这可能需要几分钟到几小时。当管理中心显示其已就绪时，请继续。",
  "problem.environment-missing.title": "Power Platform 找不到该环境，或未向此帐户显示它。",
  "problem.environment-missing.next": "请从列表中重新选择环境。",
  "problem.environment-without-dataverse.title": "{environment} 没有 Dataverse。",
  "problem.environment-without-dataverse.next": "请选择带有 Dynamics 365 或 Dataverse 的环境。",
  "problem.capacity.title": "组织已没有用于此操作的存储容量。",
  "problem.capacity.next": "Power Platform 管理员可以在管理中心看到容量。不缺少任何角色。",
  "problem.no-licence.title": "该帐户没有 {environment} 的许可证，或许可证尚未生效。",
  "problem.no-licence.next": "请申请许可证；如果刚刚分配，请等待几分钟。未提及任何角色。",

  // ---- An environment with Dataverse ----
  "problem.app-access-control.title": "{environment} 只允许选定的应用进入，不允许应用（{clientId}）。",
  "problem.app-access-control.next":
    "未提及你的任何角色。Power Platform 管理员可以在环境设置的“隐私 + 安全性 (Privacy + Security)”下（较新版本：“安全性”、“标识和访问 (Identity and access)”、“应用访问控制 (App access control)”）允许此客户端 ID；也可能只对某些角色允许它。更改最多需要一小时才能生效。",
  "problem.app-access-control.forward":
    "你好，为了将 Dynamics 365 连接到 {vendor}，环境 {environment} 的应用访问控制必须允许该应用（客户端 ID：{clientId}）。能否在 Power Platform 管理中心环境设置的“隐私 + 安全性 (Privacy + Security)”下允许它？",
  "problem.ip-firewall.title": "{environment} 不接受来自此网络地址的请求。",
  "problem.ip-firewall.next":
    "环境的 IP 防火墙先于任何人的权限进行检查。请使用它允许的网络，或让 Power Platform 管理员允许此地址；大约需要五分钟才能生效。这不能证明与 {vendor} 的地址有关的任何情况。",
  "problem.not-a-user.title": "{user} 不是 {environment} 的用户。",
  "problem.not-a-user.next":
    "该环境的系统管理员可以添加此帐户。如果环境有安全组，则帐户必须在其中。或者选择另一个环境或帐户。",
  "problem.user-without-roles.title": "{user} 在 {environment} 中没有安全角色。",
  "problem.user-without-roles.next": "请向该环境的系统管理员申请安全角色，或使用另一个帐户。",
  "problem.application-not-a-user.title": "{environment} 不知道该应用是其用户之一。",
  "problem.application-not-a-user.next":
    "新的应用程序用户最多需要十分钟才能生效。如果情况持续，则该应用程序用户属于该应用以前的服务主体：请在 Power Platform 管理中心将其删除，然后再次检查。",
  "problem.application-without-roles.title": "该应用程序用户在 {environment} 中还没有安全角色。",
  "problem.application-without-roles.next": "新角色需要几分钟才能生效。届时请继续。",
  "problem.your-user-disabled.title": "你的用户 {user} 在 {environment} 中已禁用。",
  "problem.your-user-disabled.next":
    "这不能证明你在 Microsoft Entra 中的帐户已禁用。原因包括许可证已到期，或不再在环境的安全组中。Power Platform 管理员可以对该用户使用“运行诊断”来查看。",
  "problem.your-user-disabled.forward":
    "你好，我的用户 {user} 在环境 {environment} 中已禁用，而我需要它来将 Dynamics 365 连接到 {vendor}。能否在 Power Platform 管理中心使用“运行诊断”进行查看？原因往往是许可证或环境的安全组。",
  "problem.a-user-disabled.title": "与此相关的一个用户在 {environment} 中已禁用。",
  "problem.a-user-disabled.next":
    "Dataverse 未说明是哪一个：调用者，还是请求中的用户。Power Platform 管理员可以对该用户使用“运行诊断”来查看。",
  "problem.environment-admin-mode.title": "{environment} 处于管理模式。",
  "problem.environment-admin-mode.next": "请在 Power Platform 管理中心关闭管理模式，然后重试。",
  "problem.organization-disabled.title": "{environment} 已关闭。",
  "problem.organization-disabled.next": "Power Platform 管理员可以启用它。不缺少任何权限。",
  "problem.organization-not-ready.title": "Microsoft 正在准备或移动 {environment}。",
  "problem.organization-not-ready.next": "这可能需要几分钟到几小时。当管理中心显示其已就绪时，请继续。",
  "problem.privilege-missing.title": "{environment} 指出缺少特权 {privilege}。",
  "problem.privilege-missing.next":
    "请申请具有该特权的安全角色；系统管理员拥有所有特权。新角色需要几分钟才能生效。",
  "problem.target-lacks-privilege.title": "与此相关的用户在 {environment} 中缺少某项特权。",
  "problem.target-lacks-privilege.next": "这与你自己的权限无关。详细信息引用了 Dataverse 的说明。",
  "problem.system-administrator-needed.title": "{environment} 只允许系统管理员执行此操作。",
  "problem.system-administrator-needed.next":
    "请申请此环境中的系统管理员安全角色，或使用拥有该角色的帐户登录。",
  "problem.column-security.title": "{environment} 中的某列受列安全性保护。",
  "problem.column-security.next": "请申请允许访问该列的列安全性配置文件。详细信息引用了是哪一列。",
  "problem.rule-of-the-environment.title": "{environment} 根据其自己的规则拒绝了该操作。",
  "problem.rule-of-the-environment.next":
    "它返回：“{said}” 这是你组织自己的代码（插件或工作流），而不是 Microsoft。请询问维护 {environment} 的人，然后继续。",
  "problem.app-not-seen-by-dataverse.title": "Dataverse 尚未在 Microsoft Entra 中看到该应用。",
  "problem.app-not-seen-by-dataverse.next": "对于新应用，这需要几分钟。届时请继续。",
  "problem.user-of-a-former-app.title": "该应用程序用户属于以前的服务主体，这一点无法更改。",
  "problem.user-of-a-former-app.next":
    "请在 Power Platform 管理中心删除此应用程序用户，然后再次检查：会创建新的应用程序用户。",
  "problem.security-role-gone.title": "所选的某个安全角色已不在 {environment} 中。",
  "problem.security-role-gone.next": "请再次检查，并从现有角色中选择。",
  "problem.role-of-another-unit.title": "某个安全角色与用户属于不同的业务部门。",
  "problem.role-of-another-unit.next": "请再次检查：会在用户的业务部门中查找该角色。",
  "problem.protected-by-dataverse.title": "Dataverse 保护着要更改的内容。",
  "problem.protected-by-dataverse.next":
    "它是最后一个管理员、Microsoft 自己的用户或根业务部门。不缺少任何权限。",

  // ---- The app that was set up ----
  "problem.secrets-expired.title": "该应用的所有客户端密码均已过期。",
  "problem.secrets-expired.next": "请再次运行此操作以创建另一个。",
  "problem.app-unknown.title": "Microsoft Entra 不知道此组织中的应用（{clientId}）。",
  "problem.app-unknown.next": "如果它刚刚创建，请等待几分钟。否则，客户端 ID 或租户不符，或者应用已被删除。",
  "problem.app-not-in-tenant.title": "该应用在此组织中没有服务主体。",
  "problem.app-not-in-tenant.next":
    "这不能证明客户端密码有误。如果它刚刚创建，请等待几分钟；否则请再次运行此操作。",
  "problem.app-disabled.title": "应用（{clientId}）已关闭，因此任何人都无法作为它登录。",
  "problem.app-disabled.next":
    "不能证明客户端密码有误。是所有者、管理员或 Microsoft 关闭了它：请在 Microsoft Entra 的“应用注册”下，以及“企业应用程序”下的“属性”中查看。",
  "problem.consent-missing.title": "还没有人同意该应用的权限。",
  "problem.consent-missing.next": "刚授予同意后，需要几分钟才能生效。",
  "problem.app-blocked-by-policy.title": "当应用（{clientId}）从此处登录时，条件访问会阻止它。",
  "problem.app-blocked-by-policy.next":
    "不能证明客户端密码有误，也不能证明与 {vendor} 的地址有关的任何情况。管理工作负载标识条件访问的人可以排除该企业应用程序，或将 {vendor} 的地址作为命名位置允许。可在“登录日志”下的“服务主体登录”中看到。",
  "problem.app-not-assigned.title": "该服务要求分配应用，而该应用未分配。",
  "problem.app-not-assigned.next":
    "不能证明客户端密码有误。由管理员为该应用分配应用角色，或在 Microsoft Entra 的“企业应用程序”下为该服务关闭“需要分配 (Assignment required)”。",
  "problem.organization-unknown-to-entra.title": "Microsoft Entra 不知道此组织中的 {url}。",
  "problem.organization-unknown-to-entra.next":
    "请检查租户和 Dynamics URL 是否匹配。不能证明客户端密码有误。",
};

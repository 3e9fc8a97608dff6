import type { PartialPortalWords } from "./index.ts";

/** Simplified Chinese. Lines marked F are from docs/microsoft/terms.md; nobody has checked the others. */
export const zhHans: PartialPortalWords = {
  "tenant-id": ["租户 ID", "租户ID", "目录 ID"],
  overview: ["概述", "概览"],

  "app-registrations": ["应用注册"], // F
  "new-registration": ["新注册", "新建注册"], // F
  "register-an-application": ["注册应用程序"],
  name: ["名称", "此应用程序面向用户的显示名称{}"],
  "account-types": ["受支持的帐户类型", "支持的帐户类型"],
  "single-tenant": [
    "仅单租户 - {}",
    "仅单一租户 - {}",
    "仅单租户",
    "仅此组织目录({})中的帐户",
    "仅此组织目录中的帐户 ({})",
    "仅此组织目录中的帐户",
    "仅我的组织",
    "仅限此组织目录中的帐户({})",
  ],
  "other-account-types": [
    "多个 Entra ID 租户{}",
    "任何 Entra ID 租户 + 个人 Microsoft 帐户",
    "任何组织目录中的帐户{}",
    "仅个人 Microsoft 帐户",
    "Microsoft 个人帐户",
    "仅 Microsoft 个人帐户",
    "个人 Microsoft 帐户",
    "任何 Entra ID 租户中的帐户和个人 Microsoft 帐户",
    "多个组织",
  ],
  "redirect-uri": ["重定向 URI (可选)"], // F
  "select-platform": ["选择平台"],
  "single-page-application": ["单页应用程序(SPA)", "单页应用程序", "{}(SPA)"],
  "other-platforms": ["Web", "公共客户端{}", "移动{}"],
  register: ["注册"], // F

  "application-client-id": ["应用程序(客户端) ID"], // F
  "object-id": ["对象 ID"],
  "directory-tenant-id": ["目录(租户) ID"], // F
  "display-name": ["显示名称"],
  manage: ["管理"],
  "certificates-and-secrets": ["证书和密码", "证书和机密"], // F
  "api-permissions": ["API 权限"], // F

  "client-secrets": ["客户端密码", "客户端密码 ({})"],
  "new-client-secret": ["新客户端密码", "新建客户端密码"], // F
  "add-a-client-secret": ["添加客户端密码"],
  description: ["说明", "描述"],
  expires: ["截止期限", "过期时间"], // F
  add: ["添加"], // F
  value: ["值"], // F
  "secret-id": ["机密 ID", "密码 ID"],
  copy: ["复制到剪贴板", "复制"],

  "add-a-permission": ["添加权限"],
  "request-api-permissions": ["请求获取 API 权限", "请求 API 权限"],
  "delegated-permissions": ["委托的权限", "委派权限"],
  "application-permissions": ["应用程序权限"],
  "filter-permissions": ["开始键入权限以筛选这些结果", "{}权限{}筛选{}", "{}筛选{}权限{}", "选择权限"],
  "expand-all": ["全部展开", "展开全部"],
  "collapse-all": ["全部折叠", "折叠全部"],
  "add-permissions": ["添加权限"],
  "grant-admin-consent": [
    "代表 {} 授予管理员同意",
    "授予管理员同意",
    "向 {} 授予管理员许可",
    "授予管理员许可",
  ], // F
  "consent-question": ["授予管理员同意确认。", "授予管理员同意确认"],
  yes: ["是"],
  permissions: ["权限"],
  permission: ["API/权限名称", "API / 权限名称"],
  type: ["类型"],
  delegated: ["委托", "委派"],
  application: ["应用程序"],
  status: ["状态"],
  "granted-for": ["已授予 {}", "已为 {} 授予", "已代表 {} 授予", "已授予"],
  "not-granted": ["未为 {} 授予", "未授予 {}", "未授予"],

  environments: ["环境"],
  "environment-url": ["环境 URL", "URL"],
  access: ["访问", "访问权限"],
  "s2s-apps": ["S2S 应用", "查看所有 S2S 应用"],
  "see-all": ["查看全部", "查看所有"],
  settings: ["设置"],
  "users-and-permissions": ["用户 + 权限", "用户和权限"],
  "application-users": ["应用程序用户", "S2S 应用"],
  "new-app-user": ["新建应用用户", "新应用用户"],
  "create-app-user": ["创建新应用用户", "创建新的应用用户", "新建应用用户"],
  "add-an-app": ["添加应用"],
  "add-app-panel": ["从 Microsoft Entra ID 添加应用", "添加应用"],
  search: ["搜索", "按{}搜索", "搜索{}"],
  app: ["应用"],
  "business-unit": ["业务部门", "业务单位"],
  "security-roles": ["安全角色", "安全角色 ({})"],
  "edit-roles": ["编辑安全角色", "编辑"],
  "roles-panel": ["管理安全角色", "添加安全角色", "安全角色", "选择安全角色"],
  save: ["保存"],
  create: ["创建"],
  "full-name": ["全名"],
  "change-picture": ["更改图片", "上传图像", "更改图像", "选择图像", "选择图片"],
  "upload-image": ["上传图像", "上传"],
  "take-image": ["更改", "确定"],
};

import type { record as english } from "../en/record.ts";

/** Words of the record of a set-up, its picture and its calendar file, in Japanese. See en/record.ts. */
export const record: Readonly<Record<keyof typeof english, string>> = {
  "ui.part.tenant": "組織: {name}",
  "ui.part.environment": "環境: {name}",
  "ui.part.application": "アプリの登録",
  "ui.part.secret": "クライアント シークレット",
  "ui.part.service-principal": "サービス プリンシパル",
  "ui.part.grant": "同意",
  "ui.part.application-user": "アプリケーション ユーザー",
  "ui.part.role": "セキュリティ ロール",
  "ui.part.business-unit": "部署",
  "ui.part.picture": "画像",

  "ui.record.picture": "全体の構成。{list}",
  "ui.record.how": "全体の構成",
  "ui.record.created": "作成済み",
  "ui.record.changed": "変更済み",
  "ui.record.will-create": "作成予定",
  "ui.record.will-change": "変更予定",
  "ui.record.before": "以前から存在",
  "ui.record.replaced": "新しいものに置き換え済み。{until} まで有効です。",
  "ui.record.ends": "期限 {date}",

  "ui.record.title": "実行内容",
  "ui.record.older":
    "このセットアップは、構成要素の一覧を保持しない古いバージョンで作成されました。構成要素はポータルで確認できます。",
  "ui.record.open": "記録を開く",
  "ui.record.calendar": "予定表ファイルを保存",
  "ui.record.calendar-hint":
    "この拡張機能がなくても、シークレットの期限の 60、30、14、7、1 日前に通知します。",
  "ui.record.portals": "ポータルで開く",
  "ui.record.open-app": "アプリの登録 (Microsoft Entra)",
  "ui.record.open-secrets": "クライアント シークレット (Microsoft Entra)",
  "ui.record.open-permissions": "API のアクセス許可 (Microsoft Entra)",
  "ui.record.open-users": "アプリケーション ユーザー (Power Platform)",
  "ui.record.open-dynamics": "Dynamics 365",

  "ui.record.page-title": "セットアップの記録: {environment} と {vendor}",
  "ui.record.left-out": "計画で選択したとおりに除外: {names}。",
  "ui.record.lacking": "一覧に追加した時点で未設定: {names}。",
  "ui.record.no-secret":
    "この記録にシークレットは含まれません。お使いのコンピューター上で作成され、どこにも送信されません。",
  "ui.record.print": "印刷または PDF として保存",
  "ui.record.save": "ファイルとして保存",
  "ui.record.file": "{vendor} {host} 記録",
  "ui.record.calendar-file": "{vendor} {host} シークレットの期限",
  "ui.record.not-found": "このセットアップは、このブラウザーに存在しなくなりました。",
  "ui.record.facts": "接続の内容",
  "ui.record.fact-organization": "組織",
  "ui.record.fact-tenant": "テナント ID",
  "ui.record.fact-environment": "環境",
  "ui.record.fact-url": "Dynamics URL",
  "ui.record.fact-client": "クライアント ID",
  "ui.record.fact-connected": "接続日時",
  "ui.record.fact-by": "実行者",
  "ui.record.fact-tested": "テスト日時",
  "ui.record.fact-secret-ends": "シークレットの期限",
  "ui.record.parts": "構成要素",
  "ui.record.column-part": "要素",
  "ui.record.column-id": "ID",
  "ui.record.column-what": "実行内容",
  "ui.record.created-at": "作成済み {when}",
  "ui.record.changed-at": "変更済み {when}",
  "ui.record.in-portal": "ポータルで開く",
  "ui.record.permissions": "同意済みのアクセス許可",
  "ui.record.delegated":
    "すべて委任されたものです。{vendor} がこれらを使って、サインインしているユーザーの権限を超える操作を行うことはできません。同意は組織全体に対して行われました。",
  "ui.record.scope-before": "{scope} (以前に付与済み)",
  "ui.record.undo": "手動で元に戻す方法",
  "ui.record.undo-text":
    "拡張機能で元に戻すこともできます (開始画面の「その他」)。手動の場合は、次の順に行います:",
  "ui.record.undo-user":
    "Power Platform 管理センターで環境を開き、「S2S アプリ」を開きます。アプリケーション ユーザーを非アクティブ化してから、削除します。",
  "ui.record.undo-roles":
    "Power Platform 管理センターで環境を開き、「S2S アプリ」を開きます。「作成済み」と示されているセキュリティ ロールを、アプリケーション ユーザーから外します。",
  "ui.record.undo-app":
    "Microsoft Entra でアプリの登録を削除します。シークレット、サービス プリンシパル、同意も一緒に削除されます。Microsoft は、削除されたアプリを 30 日間保持します。",
  "ui.record.undo-secret":
    "Microsoft Entra でアプリの「証明書とシークレット」を開き、このシークレットを削除します。",
  "ui.record.undo-grant":
    "Microsoft Entra の「エンタープライズ アプリケーション」でアプリを開き、「アクセス許可」で、「作成済み」と示されているものを取り消します。",
  "ui.record.undo-nothing": "この拡張機能はここで何も作成していないため、元に戻すものはありません。",

  "ui.calendar.summary": "{vendor}: {environment} のクライアント シークレットの期限",
  "ui.calendar.description":
    "この日を過ぎると、{vendor} は {url} にサインインできなくなります。その前に、拡張機能または Microsoft Entra (アプリ {clientId}、「証明書とシークレット」) で新しいシークレットを作成し、{vendor} に渡してください。",
  "ui.calendar.product": "{vendor} Setup for Dynamics 365",
};

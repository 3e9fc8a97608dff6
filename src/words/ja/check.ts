import type { check as english } from "../en/check.ts";

/** Words of a check of a finished set-up, in Japanese. See en/check.ts. */
export const check: Readonly<Record<keyof typeof english, string>> = {
  "say.repair": "修復しています。",
  "wait.repair": "Microsoft が変更を反映しています。通常は 1 分以内に終わります。",

  "check.line.application": "アプリの登録「{name}」",
  "check.line.activation": "アプリの登録のアクティブ化",
  "check.line.permissions": "アプリが要求するアクセス許可",
  "check.line.principal": "アプリのサービス プリンシパル",
  "check.line.consent": "管理者の同意",
  "check.line.secret": "クライアント シークレット (有効期限: {until})",
  "check.line.secret-unknown": "クライアント シークレット",
  "check.line.others": "アプリとしてサインインできる、またはアプリを変更できる他者",
  "check.line.user": "{url} のアプリケーション ユーザー",
  "check.line.unit": "アプリケーション ユーザーの部署",
  "check.line.roles": "アプリケーション ユーザーのセキュリティ ロール",
  "check.line.proof": "{vendor} と同じ方法での、シークレットによるサインイン",

  "check.since.found": "初回検出: {date}。",
  "check.since.more": "{date} 以降、さらに {count} 件。",
  "check.since.fine": "{date} の時点では正常でした。",

  "check.found.app-deleted":
    "削除されているため、{vendor} はサインインできません。Microsoft が 30 日間保持しており、復元できます。",
  "check.found.app-gone":
    "存在しなくなったため、{vendor} はサインインできません。この環境をもう一度接続してください。",
  "check.found.deactivated": "だれかが非アクティブ化したため、{vendor} はサインインできません。",
  "check.found.disabled-by-microsoft":
    "Microsoft が無効にしたため、{vendor} はサインインできません。対応できるのは Microsoft サポートだけです。",
  "check.found.permissions":
    "{names} を要求しなくなっています。同意は引き続き有効ですが、新たに同意すると、これは含まれません。",
  "check.found.principal-gone": "存在しないため、{vendor} はサインインできません。",
  "check.found.principal-deleted":
    "削除されているため、{vendor} はサインインできません。Microsoft が 30 日間保持しており、復元できます。",
  "check.found.principal-disabled": "サインインが無効になっているため、{vendor} はサインインできません。",
  "check.found.consent":
    "不足: {names}。{vendor} の手順で求められています。ないと、{vendor} の操作が拒否される可能性があります。",
  "check.found.secret-gone":
    "だれかがアプリから削除したため、{vendor} はこれでサインインできません。新しいシークレットを作成してください。",
  "check.found.secret-ended":
    "期限が切れたため、{vendor} はサインインできません。新しいシークレットを作成してください。",
  "check.found.secret-soon":
    "まもなく期限が切れます。その前に新しいシークレットを作成し、{vendor} に渡してください。",
  "check.found.secrets":
    "他者が追加したシークレット ({count} 個): {names}。これを持つ人はだれでも、このアプリとしてサインインできます。",
  "check.found.certificates":
    "他者が追加した証明書またはシークレット ({count} 個): {names}。これを持つ人はだれでも、このアプリとしてサインインできます。",
  "check.found.federated":
    "他者が追加したフェデレーション資格情報 ({count} 個): {names}。これにより、別のサービスがこのアプリとしてサインインできます。",
  "check.found.owners":
    "アプリの新しい所有者 ({count}): {names}。所有者は、シークレットを追加してこのアプリとしてサインインできます。",
  "check.found.granted":
    "{names} に対するアプリケーションの許可 ({count} 個) が付与されています。このアプリとしてサインインすれば、ユーザーなしで、どこでもその許可を使用できます。",
  "check.found.user-gone": "存在しません。{vendor} はサインインできますが、すべての操作が拒否されます。",
  "check.found.user-deleted":
    "削除されましたが、Dynamics にはまだ残っているため、{vendor} の操作はすべて拒否されます。Power Platform 管理センターで復元してください。",
  "check.found.user-disabled": "無効になっているため、{vendor} の操作はすべて拒否されます。",
  "check.found.user-of-another":
    "存在しなくなったサービス プリンシパルに属しているため、{vendor} の操作はすべて拒否されます。このセットアップを元に戻してから、環境をもう一度接続してください。",
  "check.found.user-moved":
    "現在は部署「{unit}」にあります。{vendor} に見えるレコードが以前と異なる可能性があります。元の部署に戻すと、Dynamics がそのロールを削除します。その後、もう一度チェックしてロールを修復してください。",
  "check.found.roles":
    "不足: {names}。これらのロールで許可される {vendor} の操作が拒否される可能性があります。",
  "check.found.roles-absent":
    "この環境に存在しなくなりました: {names}。これらのロールで許可される {vendor} の操作が拒否される可能性があります。ロールを提供するアプリを再インストールし、もう一度チェックしてください。",
  "check.found.roles-more":
    "だれかが他のセキュリティ ロール ({count} 個) を割り当てています: {names}。{vendor} は、これらのロールで許可される操作を実行できる可能性があります。",
  "check.found.proof": "拒否されました。{vendor} も同じ値でサインインします。",
  "check.found.proof-other":
    "Dynamics は別のユーザーとして応答しており、{vendor} はそのユーザーの権限を持っています。",

  "check.unseen.may-not-read": "読み取る権限がありません。",
  "check.unseen.others": "確認に必要な情報の一部を読み取る権限がありません。",
  "check.unseen.secret": "{vendor} がアプリのどのシークレットを使用しているかは、ここではわかりません。",

  "problem.check-unknown.title": "このセットアップは一覧に存在しなくなりました。",
  "problem.check-unknown.next": "セットアップの一覧に戻ってください。",
  "problem.check-other-tenant.title": "別の組織にサインインしています。",
  "problem.check-other-tenant.next": "セットアップした組織のアカウントでサインインしてください。",
  "problem.check-plan-changed.title": "お読みになった後に、チェック結果が変わりました。",
  "problem.check-plan-changed.next": "もう一度読んでから、確定してください。",
};

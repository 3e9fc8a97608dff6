import type { progress as english } from "../en/progress.ts";

/** Words of a run and of its result, in Japanese. See en/progress.ts. */
export const progress: Readonly<Record<keyof typeof english, string>> = {
  "progress.waiting": "前のステップを待っています。",
  "say.access.elevate": "お客様を {environment} のシステム管理者にしています。",
  "say.access.api": "Microsoft の {api} を組織に追加しています。",
  "say.access.give-back": "お客様の {environment} のシステム管理者ロールを外しています。",
  "say.application.create": "アプリ「{name}」を登録しています。",
  "say.application.complete": "アプリ「{name}」に不足しているものを追加しています。",
  "say.application.restore": "アプリ「{name}」を復元しています。",
  "say.service-principal.create": "サービス プリンシパルを作成しています。",
  "say.client-secret.create": "シークレット「{name}」を作成しています。",
  "say.admin-consent.grant": "{names} への同意を付与しています。",
  "say.application-user.create": "ユーザーを作成しています。",
  "say.application-user.enable": "アプリケーション ユーザーを有効にしています。",
  "say.application-user.purge": "削除済みのユーザーを完全に削除しています。",
  "say.security-roles.assign": "セキュリティ ロールを割り当てています: {count} 個。",
  "say.verification.sign-in": "シークレットでサインインしています。",
  "say.verification.check": "どのユーザーで、何を実行できるかを Dynamics に問い合わせています。",

  "wait.access": "Microsoft がお客様にロールを付与しています。通常は 1 分以内に終わります。",
  "wait.access.dataverse":
    "Microsoft が、サインインに応答する場所にサービス プリンシパルをコピーしています。数分かかることがあります。",
  "wait.access.give-back": "Microsoft がお客様のロールを外しています。通常は 1 分以内に終わります。",
  "wait.throttled": "次の要求の前に待つよう、Microsoft から求められています。",
  "wait.fault": "Microsoft のサービスが正常に応答していません。もう一度試しています。",
  "wait.unknown": "応答が失われました。変更が行われたかどうかを確認しています。",
  "wait.application": "アプリを登録しています。数秒で終わります。",
  "wait.service-principal":
    "Microsoft が新しいアプリをディレクトリ全体にコピーしています。通常は 1 分以内に終わります。",
  "wait.client-secret":
    "シークレットを作成しています。新しいアプリが全体に反映されるまで、最大 1 分かかることがあります。",
  "wait.admin-consent": "組織に対する同意を付与しています。通常は 1 分以内に終わります。",
  "wait.application-user":
    "Microsoft が新しいアプリをお使いの Dynamics リージョンにコピーしています。通常は 1 分以内に終わります。",
  "wait.security-roles": "セキュリティ ロールを割り当てています。数秒で終わります。",
  "wait.icon": "画像を設定しています。数秒で終わります。",
  "wait.verification":
    "新しいシークレットでサインインしています。全体に反映されるまで 1 分ほどかかることがあります。",

  "finding.signed-in": "{vendor} と同じように、この 4 つの値でサインインし、Dynamics から応答がありました。",
  "finding.who-am-i": "Dynamics はアプリケーション ユーザーとして認識しています。",
  "finding.someone-else": "Dynamics は、セットアップしたものとは別のユーザーとして認識しています。",
  "finding.roles": "{wanted} 個のセキュリティ ロールのうち {count} 個が割り当てられています。",
  "finding.reads-accounts": "取引先企業を読み取れます。",
  "finding.no-accounts":
    "これらのロールでは取引先企業を読み取れません。別のロールが必要かどうかを {vendor} に確認してください。",
  "finding.accounts-unseen": "取引先企業を読み取れるかどうか確認できませんでした。{why}",
  "finding.accounts-unseen-quoted":
    "取引先企業を読み取れるかどうか確認できませんでした。{why}メッセージ: 「{said}」。",
  "finding.no-consent":
    "組織に対するアクセス許可には、まだだれも同意していません。Dynamics へのサインインは、同意がなくても機能します。",
  "finding.role-given-back": "お客様は以前と同じく、{environment} のシステム管理者ではなくなりました。",
  "finding.role-not-given-back":
    "{environment} のシステム管理者ロールを、お客様から外せませんでした。Power Platform 管理センターで外してください。",
  "finding.no-secret": "シークレットの値がこのブラウザーにないため、テストされませんでした。",

  "fact.client-id": "アプリケーション (クライアント) ID",
  "fact.object-id": "オブジェクト ID",
  "fact.service-principal-id": "サービス プリンシパル",
  "fact.secret-id": "シークレット ID",
  "fact.expires": "有効期限",
  "fact.application-user-id": "アプリケーション ユーザー",
};

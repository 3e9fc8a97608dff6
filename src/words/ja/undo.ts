import type { undo as english } from "../en/undo.ts";

/** Words of an undo, in Japanese. See en/undo.ts. */
export const undo: Readonly<Record<keyof typeof english, string>> = {
  "say.undo": "元に戻しています。",
  "wait.undo": "Microsoft が変更を反映しています。通常は 1 分以内に終わります。",

  "undo.line.secret": "クライアント シークレット「{name}」(有効期限: {until})",
  "undo.line.grant": "{scopes} への管理者の同意",
  "undo.line.resource": "Microsoft の API {id} のサービス プリンシパル",
  "undo.line.service-principal": "アプリ {id} のサービス プリンシパル",
  "undo.line.permissions": "アプリに追加されたアクセス許可: {names}",
  "undo.line.unique-name": "アプリの一意の名前「{name}」",
  "undo.line.application": "アプリの登録「{name}」({id})",
  "undo.line.user": "{url} のアプリケーション ユーザー",
  "undo.line.user-enabled": "{url} のアプリケーション ユーザー (以前は無効)",
  "undo.line.purged": "{url} の削除済みのアプリケーション ユーザー",
  "undo.line.roles": "{url} のセキュリティ ロール: {names}",
  "undo.line.picture": "{url} のアプリケーション ユーザーの画像",
  "undo.line.access": "{url} でのお客様のシステム管理者ロール",

  "undo.note.thirty-days": "Microsoft は、削除済みの項目として 30 日間保持します。",
  "undo.note.name-taken":
    "Microsoft は、削除済みの項目として 30 日間保持します。その間、他のアプリはこの一意の名前を使用できません。",
  "undo.note.user":
    "無効にした後、削除します。Dynamics が保持する場合は、無効でロールのない状態で残ることがあります。",
  "undo.note.scopes-stay": "他者が付与したスコープは残ります: {scopes}。",

  "undo.keep.run": "{date} の {url} のセットアップが使用しています。",
  "undo.keep.open-run": "{date} の {url} のセットアップが終了しておらず、使用しています。",
  "undo.keep.secrets": "アプリに他者のシークレットがあります ({count} 個): {names}。",
  "undo.keep.certificates":
    "アプリまたはそのサービス プリンシパルに、他者の証明書またはシークレットがあります ({count} 個): {names}。",
  "undo.keep.federated": "アプリに他者のフェデレーション資格情報があります ({count} 個): {names}。",
  "undo.keep.owners": "アプリに他の所有者がいます ({count}): {names}。",
  "undo.keep.addresses": "だれかがアプリにアドレスを追加しています ({count} 個): {names}。",
  "undo.keep.exposes": "だれかがアプリにスコープまたはアプリ ロールを追加しています ({count} 個): {names}。",
  "undo.keep.permissions": "だれかがアプリにアクセス許可を追加しています ({count} 個): {names}。",
  "undo.keep.roles-held":
    "アプリに、{names} に対するアプリケーションの許可 ({count} 個) が付与されています。",
  "undo.keep.roles-given": "ユーザーまたはアプリが割り当てられています ({count}): {names}。",
  "undo.keep.grants": "他者がスコープを付与しています ({count} 個): {names}。",
  "undo.keep.roles":
    "だれかが他のセキュリティ ロールを割り当てています ({count} 個)。これらは残ります: {names}。",
  "undo.keep.unread": "他者が使用しているかどうかの確認に必要な情報の一部を読み取る権限がありません。",
  "undo.keep.user-stays": "残るアプリケーション ユーザーに必要です。",
  "undo.keep.not-answered": "作成に対する Microsoft の応答が失われたため、他者が作成した可能性があります。",
  "undo.keep.ambiguous": "説明と期限が同じシークレットが 2 つあります。正しい方を手動で削除してください。",
  "undo.keep.access-unknown": "ロールがだれに付与されたかは、作業ログに記録されていません。",
  "undo.keep.access-other": "ロールは別の人に付与されました。ここで元に戻せるのは、その人だけです。",
  "undo.keep.damaged-notes":
    "作業ログの一部を読み取れないため、別のセットアップが使用している可能性があります。",

  "undo.unseen.yet":
    "Microsoft に表示されません。少し前に作成されたため、これから表示される可能性があります。20 分後に再確認してください。",
  "undo.unseen.may-not-read": "読み取る権限がありません。",
  "undo.unseen.host": "ブラウザーは、まだ {url} を呼び出すことを許可されていません。",
  "undo.unseen.refused": "{why}",
  "undo.unseen.lacking": "Dataverse によると、{url} での特権が不足しています: {why}。",
  "undo.unseen.other-organization": "{url} は現在、別の環境に属しています。",
  "undo.unseen.unreachable": "{url} が応答しません。",

  "undo.kept.application": "残すことを選択しました。削除した場合、一意の名前は 30 日間使用できなくなります。",
  "undo.kept.unique-name": "Microsoft が削除を許可しません。",
  "undo.kept.resource": "Microsoft の API のもので、他で利用されている可能性があります。",
  "undo.kept.user": "無効でロールのない状態で残ります。Dynamics が削除を許可しません。",
  "undo.kept.picture": "Dynamics が削除を許可しません。",
  "undo.kept.purged": "完全に削除したものは元に戻せません。",

  "problem.undo-other-tenant.title": "別の組織にサインインしています。",
  "problem.undo-other-tenant.next": "セットアップした組織のアカウントでサインインしてください。",
  "problem.undo-run-unknown.title": "作業ログにこのセットアップがありません。",
  "problem.undo-run-unknown.next": "作成されたものは、ポータルで元に戻してください。",
  "problem.undo-set-up-running.title": "セットアップを実行しています。",
  "problem.undo-set-up-running.next": "終了または一時停止するまで待ってから、もう一度お試しください。",
  "problem.undo-plan-changed.title": "お読みになった後に、元に戻せる内容が変わりました。",
  "problem.undo-plan-changed.next": "もう一度読んでから、確定してください。",
};

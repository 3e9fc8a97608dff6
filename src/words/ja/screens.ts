import type { screens as english } from "../en/screens.ts";

/** Words that the popup may show when it opens, in Japanese. See en/screens.ts. */
export const screens: Readonly<Record<keyof typeof english, string>> = {
  "app.name": "{vendor} Setup for Dynamics 365",

  "ui.common.cancel": "キャンセル",
  "ui.common.back": "戻る",
  "ui.common.close": "閉じる",
  "ui.common.copied": "コピーしました",
  "ui.common.copy": "コピー: {what}",
  "ui.common.copy-failed":
    "ブラウザーがコピーを許可しませんでした。テキストを選択して、手動でコピーしてください。",
  "ui.common.details": "詳細",
  "ui.common.open-link": "ポータルで開く",
  "ui.common.new-tab": "(新しいタブで開きます)",
  "ui.common.show-details": "詳細を表示: {title}",
  "ui.common.hide-details": "詳細を非表示: {title}",
  "ui.common.loading": "お待ちください…",

  "ui.notice.refused":
    "状況が変わったため、この操作は実行できなくなりました。画面をもう一度確認してください。",
  "ui.notice.plan-changed": "お読みになった後に、計画が変わりました。もう一度読んでから、確定してください。",
  "ui.notice.unreachable":
    "拡張機能のバックグラウンドが応答しませんでした。もう一度お試しください。それでも解決しない場合は、拡張機能を再読み込みしてください。",

  "ui.menu.label": "その他",
  "ui.menu.signed-in": "{username} としてサインイン中",
  "ui.menu.panel": "サイド パネルで開く",
  "ui.menu.sidebar": "サイドバーで開く",
  "ui.menu.options": "オプション",
  "ui.menu.help": "ヘルプ",
  "ui.menu.about": "この拡張機能について",
  "ui.menu.reset": "すべてリセット",
  "ui.menu.environment": "別の環境を選択",
  "ui.menu.account": "別のアカウントでサインイン",
  "ui.menu.sign-out": "サインアウト",
  "ui.sign-out.title": "サインアウトしてセットアップを一時停止しますか?",
  "ui.sign-out.text":
    "これまでに作成されたものは保持されます。もう一度サインインすると、停止した所からセットアップが続行されます。",
  "ui.sign-out.confirm": "サインアウト",
  "ui.sign-out.cancel": "サインインしたままにする",
  "ui.sign-out.done": "サインアウトしました。",
  "ui.menu.support": "サポート用の詳細をコピー",
  "ui.menu.support-copied": "サポート用の詳細をコピーしました。シークレットは含まれません。",
  "ui.menu.start-over": "最初からやり直す",
  "ui.start-over.title": "停止して最初からやり直しますか?",
  "ui.start-over.text":
    "セットアップは停止します。これまでに {tenant} に作成されたものはそのまま残り、後のセットアップで検出されて再利用されます。",
  "ui.start-over.confirm": "最初からやり直す",
  "ui.start-over.cancel": "セットアップを続ける",

  "ui.header.tenant": "テナント: {tenant}",
  "ui.header.environment": "環境: {environment}",

  "ui.start.title": "Dynamics 365 を {vendor} に接続",
  "ui.start.text": "{vendor} に必要な 4 つの値を、テスト済みの状態で取得できます。所要時間は約 1 分です。",
  "ui.start.you-need": "必要なもの",
  "ui.start.need-entra": "アプリを登録し、組織に対して同意する権限",
  "ui.start.need-entra-hint": "Microsoft Entra のクラウド アプリケーション管理者以上",
  "ui.start.need-dataverse": "Dynamics 365 環境での完全な権限",
  "ui.start.need-dataverse-hint": "その環境のセキュリティ ロール「システム管理者」",
  "ui.start.by-hand": "{vendor} を手動で接続済みの場合",
  "ui.start.action": "自動構成",
  "ui.start.action-hint": "最初に計画が表示されます。確定するまで何も変更されません。",
  "ui.start.what-is-changed": "変更される内容",
  "ui.start.no-client-id-title": "最初にサインイン アプリが必要です",
  "ui.start.no-client-id-text":
    "Microsoft へのサインインには、自分の組織のアプリを使用します。ガイドに沿って 1 回だけ登録します。",
  "ui.start.no-client-id-action": "サインイン アプリを設定",
  "ui.start.held-title": "クライアント シークレットがまだメモリにあります",
  "ui.start.held-text":
    "以前の {url} のセットアップのものです。ブラウザーを閉じるまで、このブラウザーのメモリに残ります。",
  "ui.start.held-action": "資格情報を表示",

  "ui.months.one": "1 か月",
  "ui.months.many": "{count} か月",

  "ui.unreadable.title": "保存されているセットアップを読み取れませんでした。",
  "ui.unreadable.text":
    "破損しているか、別のバージョンのものです。組織内に作成されたものは残っています。もう一度開始すると、検出されて再利用されます。",
};

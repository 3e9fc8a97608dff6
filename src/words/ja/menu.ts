import type { menu as english } from "../en/menu.ts";

/** Words of what the menu opens, in Japanese. See en/menu.ts. */
export const menu: Readonly<Record<keyof typeof english, string>> = {
  "ui.about.title": "この拡張機能について",
  "ui.about.version": "{name}、バージョン {version}",
  "ui.about.sent": "送信内容と送信先",
  "ui.about.sent-text":
    "呼び出し先は Microsoft の次のアドレスだけです。当社のサーバーはなく、計測も行いません。",
  "ui.about.login": "お客様のサインイン、および新しい資格情報をテストするための 1 回のサインイン",
  "ui.about.graph": "アプリの登録、シークレット、サービス プリンシパル、同意",
  "ui.about.bap": "環境の一覧",
  "ui.about.discovery": "環境の一覧 (もう一方に何も表示されない場合)",
  "ui.about.power-platform": "システム管理者ロールの取得 (お客様が求めた場合)",
  "ui.about.allowed": "お客様がブラウザーで許可したアドレス",
  "ui.about.texts": "ドキュメント",
  "ui.about.privacy": "プライバシー",
  "ui.about.help": "拒否の意味と対処方法",
  "ui.about.license": "この拡張機能のライセンス",
  "ui.about.notices": "含まれるライブラリのライセンス",

  "ui.reset.title": "すべてリセット",
  "ui.reset.held": "クライアント シークレットがまだメモリにあります",
  "ui.reset.held-text": "消去され、もう一度表示することはだれにもできません。先に引き渡してください。",
  "ui.reset.here": "このブラウザーから削除されるもの",
  "ui.reset.here-sign-in": "サインイン、およびメモリ内のすべてのクライアント シークレット",
  "ui.reset.here-progress": "これまでの作業内容、およびガイドの進行状況",
  "ui.reset.here-set-ups": "セットアップの一覧 ({count} 件) とその記録および通知、ならびにガイドの進行状況",
  "ui.reset.here-options": "サインイン アプリの ID、およびすべてのオプション",
  "ui.reset.here-access": "お客様が許可した、アドレスとポータルへのアクセス",
  "ui.reset.stays": "残るもの",
  "ui.reset.stays-tenant":
    "組織内のすべて: アプリとそのシークレット、同意、アプリケーション ユーザー、ロール、サインイン アプリ。",
  "ui.reset.stays-undo":
    "セットアップを元に戻すには、先にそのカードで「元に戻す」を選択してください。リセットすると、作成したものの情報はここに残りません。",
  "ui.reset.stays-policy": "組織のポリシーでこの拡張機能に設定されている内容。",
  "ui.reset.action": "すべてリセット",
  "ui.reset.confirm-title": "今すぐすべてリセットしますか?",
  "ui.reset.confirm-text":
    "拡張機能は、インストール直後の状態から始まります。この操作は取り消せません。組織内では何も変わりません。",
  "ui.reset.busy": "現在、組織内で処理が実行されています。終わるまで待ってからリセットしてください。",
};

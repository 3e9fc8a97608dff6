import type { consent as english } from "../en/consent.ts";

/** Words about consent to the sign-in app and its publisher, in Japanese. See en/consent.ts. */
export const consent: Readonly<Record<keyof typeof english, string>> = {
  "ui.consent.title": "Microsoft から管理者の承認を求められましたか?",
  "ui.consent.admin":
    "クラウド アプリケーション管理者ロールを持つ人が、組織に対してアクセス許可を付与できます。このリンクを送信してください。受け取った人がアクセス許可を確認し、承諾します。",
  "ui.consent.end":
    "相手のブラウザーには、最後に到達できないページが表示されます。これは想定どおりで、アクセス許可は付与されています。その後、もう一度サインインしてください。",
  "ui.consent.copy": "リンク付きメッセージをコピー",
  "ui.consent.copied": "メッセージをコピーしました。",
  "ui.consent.message":
    "お世話になっております。Dynamics 365 を {vendor} に接続するため、サインイン アプリ (クライアント ID {clientId}) に対する管理者の同意が必要です。{link} を開き、クラウド アプリケーション管理者以上のロールでサインインして、承諾してください。その後ブラウザーに到達できないページが表示されますが、同意は完了しています。よろしくお願いいたします。",
  "ui.consent.less": "または、セットアップに必須でないアクセス許可を除いてサインイン:",
  "ui.consent.refused-title": "Microsoft のページで拒否されましたか?",
  "ui.consent.elsewhere":
    "AADSTS50020 または AADSTS90072: そのアカウントは、サインイン アプリの組織に属していません。もう一度サインインし、その組織のアカウントを選択してください。",
  "ui.consent.approval": "「管理者の承認が必要」: 下のリンクを使用してください。",
  "ui.consent.page-error":
    "AADSTS650051: アプリのサービス プリンシパルがまだありません。Microsoft Entra の「アプリの登録」でアプリを開き、「サービス プリンシパルの作成」を選択するか、リンクを使って作成してもらってください。",
  "ui.publisher.title": "サインイン アプリの発行元",
  "ui.publisher.by": "{publisher} が発行しています。お客様が登録する必要はありません。",
  "ui.publisher.unnamed": "この拡張機能に付属しています。お客様が登録する必要はありません。",
  "ui.publisher.consent":
    "初回サインイン時に、Microsoft がアプリの名前、発行元、要求するアクセス許可を表示します。確認済みの発行元を示す青いバッジを確認してください。ご自身の分だけ承諾すれば十分です。グローバル管理者は、組織全体に代わって承諾することもできます。",
  "ui.publisher.own": "代わりに独自のサインイン アプリを使用",
  "ui.after.title": "サインイン アプリ",
  "ui.after.text":
    "{vendor} は、お客様がサインインに使用したアプリを使用しません。このアプリにはシークレットがなく、サインインせずに使用することはだれにもできません。",
  "ui.after.keep":
    "残す場合: セットアップをもう一度チェックするときや、このシークレットの期限が切れる前に新しいシークレットを作成するときに必要です。",
  "ui.after.remove":
    "削除する場合: アクセス許可も一緒に削除されます。{vendor} は引き続き動作します。後でチェックするときは、アプリをもう一度登録します。",
  "ui.after.link": "削除するには Microsoft Entra で開く",
};

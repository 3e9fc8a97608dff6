import type { pages as english } from "../en/pages.ts";

/** Words of the pages that open in a tab, in Japanese. See en/pages.ts. */
export const pages: Readonly<Record<keyof typeof english, string>> = {
  "ui.options.title": "サインイン アプリ",
  "ui.options.ids": "2 つの ID を入力",
  "ui.options.test": "サインインをテスト",
  "ui.options.tested":
    "成功しました: {name} が {tenant} にサインインしています。ツール バーから拡張機能を開いてください。",
  "ui.options.client-id": "サインイン アプリのアプリケーション (クライアント) ID",
  "ui.options.client-id-hint": "例: 11111111-2222-3333-4444-555555555555",
  "ui.options.tenant": "組織のディレクトリ (テナント) ID",
  "ui.options.tenant-hint":
    "アプリの「概要」で、クライアント ID の下にあります。contoso.onmicrosoft.com などの確認済みドメインも使用できます。",
  "ui.options.tenant-named":
    "テナント: {tenant} (このテキストでの表記)。「サインインをテスト」で確認できます。",
  "ui.options.save": "保存",
  "ui.options.saved": "保存しました。ツール バーから拡張機能を開き、「自動構成」を選択してください。",
  "ui.options.removed": "保存しました。サインイン アプリは設定されていません。",
  "ui.options.not-a-guid":
    "これは ID ではありません。ID は、32 桁の数字と a から f の文字を 5 つのグループに分けたものです。",
  "ui.options.not-a-tenant":
    "これは ID (32 桁の数字と a から f の文字を 5 つのグループに分けたもの) でも、contoso.onmicrosoft.com などのドメインでもありません。",
  "ui.options.same-as-client-id":
    "これもアプリケーション (クライアント) ID です。ディレクトリ (テナント) ID は、アプリの「概要」でその下にあります。",
  "ui.options.managed": "この値は組織によって設定されているため、ここでは変更できません。",
  "ui.options.policy-policyVersion":
    "組織のポリシーにバージョンの指定がないため、ブラウザーがポリシーの他の部分を除外した可能性があります。ポリシーの管理者にお伝えください: policyVersion は整数の 1 です。",
  "ui.options.policy-clientId":
    "組織のポリシーで設定されているクライアント ID は正しい形式ではないため、除外されました。ポリシーの管理者にお伝えください: clientId は、32 桁の数字と a から f の文字を 5 つのグループに分けたものです。",
  "ui.options.policy-tenantId":
    "組織のポリシーで設定されているテナントは正しい形式ではないため、除外されました。ポリシーの管理者にお伝えください: tenantId は、ディレクトリ (テナント) ID、または contoso.onmicrosoft.com などのドメインです。",
  "ui.options.policy-handOffUrl":
    "組織のポリシーで設定されている、4 つの値を入力するページは使用できないため、除外されました。ポリシーの管理者にお伝えください: handOffUrl は https:// で始まるアドレスで、名前やパスワードを含みません。",
  "ui.options.policy-handOffMail":
    "組織のポリシーで設定されているメール アドレスは正しい形式ではないため、除外されました。ポリシーの管理者にお伝えください: handOffMail は、単独のメール アドレス 1 つです。",
  "ui.options.policy-handOffPublicKey":
    "組織のポリシーで設定されている公開キーは使用できないため、除外されました。ポリシーの管理者にお伝えください: handOffPublicKey は X25519 型の age 公開キーで、age1 とそれに続く 58 文字の英数字です。",
  "ui.options.policy-signOutAfterMinutes":
    "組織のポリシーで設定されているサインアウトまでの時間は使用できないため、除外されました。ポリシーの管理者にお伝えください: signOutAfterMinutes は 5 から 480 までの整数です。",
  "ui.options.support-link": "組織のサポート",
  "ui.options.policy-supportLink":
    "組織のポリシーで設定されているサポート ページは使用できないため、除外されました。ポリシーの管理者にお伝えください: supportLink は https:// で始まるアドレスで、名前やパスワードを含みません。",
  "ui.options.policy-language":
    "組織のポリシーで設定されている言語はここにないため、無視されます。ポリシーの管理者に次のことを伝えてください: language は次のいずれかです: {languages}。",
  "ui.options.language": "言語",
  "ui.options.language-browser": "ブラウザーの言語: {name}",
  "ui.options.language-hint": "ポップアップ、これらのページ、ガイドのカードの言語です。",
  "ui.options.icon": "ツール バーのアイコンで開くもの",
  "ui.options.icon-popup": "ポップアップ",
  "ui.options.icon-panel": "サイド パネル",
  "ui.options.icon-sidebar": "サイドバー",
  "ui.options.file": "ファイルとしてのオプション",
  "ui.options.file-text": "別のブラウザーや同僚のためのものです。ファイルにシークレットは含まれません。",
  "ui.options.file-save": "ファイルに保存",
  "ui.options.file-load": "ファイルから読み込む",
  "ui.options.file-name": "{vendor}-setup-options",
  "ui.options.file-line": "{label}: {value}",
  "ui.options.file-found": "このファイルの設定内容:",
  "ui.options.file-use": "これらを使用",
  "ui.options.file-used": "ファイルのオプションが有効になりました。",
  "ui.options.file-not-ours": "これはこのオプションのファイルではありません。何も変更されていません。",
  "ui.options.file-newer":
    "このファイルは、拡張機能の新しいバージョンで作成されました。拡張機能を更新してから、もう一度読み込んでください。何も変更されていません。",
  "ui.options.file-nothing": "このファイルには、ここで使用できる設定がありません。何も変更されていません。",
  "ui.options.file-refused": "ファイルのサインイン アプリは使用できないため、何も変更されていません。{why}",
  "ui.options.failed": "保存できませんでした。もう一度お試しください。",
  "ui.options.status-none":
    "まだ設定されていません。Microsoft へのサインインには、自分の組織のアプリを使用します。",
  "ui.options.status-no-tenant":
    "テナントが設定されていません。これで動作するのは、複数の組織で使用できるサインイン アプリだけです。自分の組織専用のアプリには、ディレクトリ (テナント) ID が必要です。",
  "ui.options.status-build":
    "サインイン アプリ {id} が拡張機能に付属しています。別のアプリを使用するには、その ID を入力してください。",
  "ui.options.status-ready": "準備完了: アプリ {id} で {tenant} にサインインします。",
  "ui.options.status-named": "準備完了: {tenant} にサインインします。",
  "ui.options.redirect": "リダイレクト URI",
  "ui.options.redirect-hint": "サインイン後、Microsoft によってここに戻されます。ガイドで必要になります。",

  "ui.register.title": "サインイン アプリの登録 (1 回のみ)",
  "ui.register.another": "別のアプリを登録",
  "ui.register.guide": "ガイド付きで Microsoft Entra を開く",
  "ui.register.declined":
    "ブラウザーがポータルへのアクセスを許可しなかったため、ガイドを表示できません。もう一度試すか、他の方法を使用してください。",
  "ui.register.command": "1 つのコマンドで登録",
  "ui.register.command-text":
    "次のいずれかを実行し、出力を「2 つの ID を入力」に貼り付けてください。Azure Cloud Shell には Azure サブスクリプションが必要です。お使いのコンピューターでは、先に az login --allow-no-subscriptions でサインインしてください。",
  "ui.register.az": "Azure Cloud Shell または az",
  "ui.register.powershell": "Microsoft Graph PowerShell",
  "ui.register.explorer": "要求を入力済みの Graph エクスプローラーを開く",
  "ui.register.explorer-hint":
    "そこでサインインし、Application.ReadWrite.All に同意して、「クエリの実行」を選択してください。応答から appId を取得します。テナントの ID は Microsoft Entra にあります。Graph エクスプローラーには、この同意が残ります。",
  "ui.register.ask": "管理者に依頼",
  "ui.register.ask-text":
    "アプリの登録がすべてのユーザーに許可されていない場合は、アプリケーション開発者以上のロールが必要です。",
  "ui.register.request": "管理者への依頼文",
  "ui.register.request-text":
    "拡張機能 {vendor} Setup for Dynamics 365 で Microsoft にサインインできるように、Microsoft Entra でアプリを登録してください。名前: {name}。サポートされているアカウントの種類: シングル テナント。リダイレクト URI: プラットフォームは「シングルページ アプリケーション (SPA)」、{redirectUri} シークレットと API のアクセス許可は不要です。登録後、アプリケーション (クライアント) ID とディレクトリ (テナント) ID を送ってください。Azure Cloud Shell では、次のコマンドで登録し、両方の ID を出力できます: {command}",
  "ui.register.by-hand": "手動で登録",
  "ui.register.by-hand-text":
    "Microsoft Entra の「アプリの登録」で「新規登録」を選択してください。名前を {name} とし、シングル テナントのまま、プラットフォーム「シングルページ アプリケーション (SPA)」を選択し、このリダイレクト URI を貼り付けて、「登録」を選択してください。API のアクセス許可は不要です。",

  "ui.paste.label": "両方の ID をここに貼り付け (形式は任意)",
  "ui.paste.secret":
    "クライアント シークレットが含まれていました。これは保持されていません。サインイン アプリにシークレットは不要です。だれかに見られた可能性がある場合は、Microsoft Entra から削除してください。",
  "ui.paste.object-id":
    "これはオブジェクト ID です。アプリの「概要」でその上にある、アプリケーション (クライアント) ID をコピーしてください。",
  "ui.paste.several": "複数のアプリまたはテナントが含まれています。1 つ分の ID を貼り付けてください。",
  "ui.paste.nothing":
    "ID が含まれていません。ID は、32 桁の数字と a から f の文字を 5 つのグループに分けたものです。",
  "ui.paste.unnamed":
    "どれがどの ID かわかりません。名前と一緒に貼り付けるか、それぞれの欄に入力してください。",

  "ui.guide.permissions": "承諾を求められる内容",
  "ui.guide.column-permission": "アクセス許可",
  "ui.guide.column-why": "理由",
  "ui.guide.optional": "省略可能",
  "ui.guide.why-user-read": "だれがサインインしているかを示します。",
  "ui.guide.why-application":
    "アプリ {vendor} を登録し、そのクライアント シークレットとサービス プリンシパルを作成します。",
  "ui.guide.why-grant": "{vendor} のアクセス許可に対する同意を、組織に対して付与します。",
  "ui.guide.why-policy":
    "組織がクライアント シークレットを制限しているかどうかを読み取り、事前に計画に表示します。",
  "ui.guide.why-roles": "お客様の管理者ロールを読み取り、不足しているものを事前にお知らせします。",
  "ui.guide.why-powerapps": "環境の一覧を取得します。",
  "ui.guide.why-apply-admin":
    "お客様がシステム管理者でない環境で、お客様が求めた場合にシステム管理者にします。これがない場合は、別の人がその設定を行う必要があります。",
  "ui.guide.why-dynamics": "アプリケーション ユーザーを作成し、セキュリティ ロールを割り当てます。",

  "ui.welcome.title": "Dynamics 365 を {vendor} に接続",
  "ui.welcome.text": "何かが変更される前に、計画を読むことができます。",
  "ui.welcome.automatic": "自動構成",
  "ui.welcome.automatic-text": "サインインして確定します。所要時間は約 1 分です。",
  "ui.welcome.automatic-first": "最初に、サインイン アプリを 1 回だけ登録します。",
  "ui.welcome.register": "ガイドを使って登録",
  "ui.welcome.other-ways": "その他の方法",
  "ui.welcome.by-hand": "ポータルでガイドを使用",
  "ui.welcome.by-hand-or": "または手動で:",
  "ui.welcome.by-hand-text": "サインイン アプリを使わずに手動で:",
  "ui.welcome.pin": "ピン留め: パズルのピース、ピンの順に選択します。",
  "ui.welcome.sent-title": "プライバシー",
  "ui.welcome.sent-text":
    "送信先は Microsoft だけです: サインイン、Microsoft Graph、Power Platform、およびお客様の 1 つの Dynamics アドレス。当社のサーバーはなく、計測も行いません。クライアント シークレットはこのブラウザーのメモリに保持され、ディスクに書き込まれることはありません。",
};

import type { guide as english } from "../en/guide.ts";

/** Words of the guide's card, by step, in Japanese. See en/guide.ts. */
export const guide: Readonly<Record<keyof typeof english, string>> = {
  "value.tenant-id": "テナント ID",
  "value.client-id": "クライアント ID",
  "value.client-secret": "クライアント シークレット",
  "value.dynamics-url": "Dynamics URL",
  "guide.name.tenant": "所属組織",
  "guide.name.environment": "お使いの環境",
  "guide.name.dynamics": "Dynamics 365",

  "guide.chapter.sign-in-app": "サインイン アプリ",
  "guide.sign-in-register.title": "サインイン アプリの登録",
  "guide.sign-in-register.why": "拒否された場合は、拡張機能のオプションに管理者への依頼文があります。",
  "guide.sign-in-register.do": "フォームに入力してください。",
  "guide.sign-in-register.wait": "アプリを待っています… 拒否された場合は「理由」を参照してください。",
  "guide.sign-in-register.part.platform": "「シングルページ アプリケーション (SPA)」を選択",
  "guide.sign-in-register.part.redirect-uri": "リダイレクト URI を入力",
  "guide.fill.redirect-uri": "リダイレクト URI",
  "guide.sign-in-ids.title": "2 つの ID の取り込み",
  "guide.sign-in-ids.why": "拡張機能のオプションに設定されます。元に戻すことができます。",
  "guide.sign-in-ids.do": "表示されるとすぐに、このページから取り込まれます。",
  "guide.sign-in-ids.wait": "アプリの「概要」を待っています…",

  "guide.chapter.tenant": "テナント",
  "guide.chapter.app-registration": "アプリの登録",
  "guide.chapter.client-secret": "クライアント シークレット",
  "guide.chapter.api-permissions": "API のアクセス許可",
  "guide.chapter.application-user": "アプリケーション ユーザー",
  "guide.chapter.user-icon": "画像",

  "guide.tenant-id.title": "テナント ID の取得",
  "guide.tenant-id.why": "{vendor} がサインイン先の組織を特定するために必要です。",
  "guide.tenant-id.do":
    "テナントの「概要」を開いてください。テナント ID は「基本情報」にあり、表示されるとすぐに取り込まれます。",
  "guide.tenant-id.wait": "テナント ID の表示を待っています…",
  "guide.tenant-id.part.value": "テナント ID",

  "guide.new-registration.title": "アプリの新規登録の開始",
  "guide.new-registration.why": "アプリの登録は、{vendor} がサインインに使う ID です。",
  "guide.new-registration.do":
    "「新規登録」を選択してください。{app} がすでに一覧にある場合は、2 つ目を作成せずにそれを開いてください。",
  "guide.new-registration.wait": "フォームが開くのを待っています…",
  "guide.new-registration.part.button": "「新規登録」を選択",

  "guide.register.title": "{app} の登録",
  "guide.register.why":
    "アプリの使用を自分の組織だけに限るため、シングル テナントのアプリにする必要があります。",
  "guide.register.do":
    "名前を {app} とし、「サポートされているアカウントの種類」は「シングル テナント」のまま、リダイレクト URI は空のままにして、「登録」を選択してください。",
  "guide.register.wait": "新しいアプリが開くのを待っています…",
  "guide.register.care": "他のアカウントの種類では、他の組織のユーザーもサインインできるようになります。",
  "guide.register.part.name": "名前を入力",
  "guide.register.part.account-type": "シングル テナントのみ",
  "guide.register.part.button": "「登録」を選択",
  "guide.fill.name": "名前",

  "guide.client-id.title": "クライアント ID の取得",
  "guide.client-id.why": "サインインのたびに、アプリを特定するために使われます。",
  "guide.client-id.do":
    "アプリの「概要」に「アプリケーション (クライアント) ID」が表示され、そこから取り込まれます。「オブジェクト ID」はコピーしないでください。",
  "guide.client-id.wait": "アプリの「概要」を待っています…",
  "guide.client-id.part.value": "「アプリケーション (クライアント) ID」",

  "guide.open-secrets.title": "「証明書とシークレット」を開く",
  "guide.open-secrets.why": "ここでアプリのパスワードを作成します。",
  "guide.open-secrets.do":
    "アプリのメニューで「証明書とシークレット」を選択してください。「管理」の下にある場合があります。「管理」は最初のクリックで開きます。",
  "guide.open-secrets.wait": "ページを待っています…",
  "guide.open-secrets.part.menu": "「証明書とシークレット」を選択",

  "guide.new-secret.title": "クライアント シークレットの新規作成の開始",
  "guide.new-secret.why": "{vendor} は、これを使ってこのアプリであることを証明します。",
  "guide.new-secret.do":
    "「クライアント シークレット」タブで「新しいクライアント シークレット」を選択してください。",
  "guide.new-secret.wait": "右側のペインを待っています…",
  "guide.new-secret.care":
    "淡色表示になっているか拒否される場合は、組織のポリシーで新しいシークレットが禁止されています。アプリのポリシーの管理者は、このアプリを許可できます。",
  "guide.new-secret.part.tab": "「クライアント シークレット」タブを開く",
  "guide.new-secret.part.button": "「新しいクライアント シークレット」を選択",

  "guide.add-secret.title": "クライアント シークレットの追加",
  "guide.add-secret.why": "シークレットの期限が早く切れると、統合もそれだけ早く停止します。",
  "guide.add-secret.do":
    "「説明」に「{description}」、「有効期限」に {days} 日 ({months} か月) を指定し、「追加」を選択してください。",
  "guide.add-secret.wait": "新しい行を待っています…",
  "guide.add-secret.part.description": "説明を入力",
  "guide.add-secret.part.expiry": "{days} 日 ({months} か月) を選択",
  "guide.add-secret.part.button": "「追加」を選択",
  "guide.fill.description": "説明",

  "guide.secret-value.title": "シークレットの「値」の取り込み",
  "guide.secret-value.why":
    "Microsoft がこれを表示するのは 1 回だけです。ページを離れると、だれも読み取れなくなります。",
  "guide.secret-value.do":
    "このページから移動しないでください。「値」は新しい行から取り込まれ、ブラウザーのメモリにのみ保持されます。",
  "guide.secret-value.wait": "「値」を待っています…",
  "guide.secret-value.care": "「シークレット ID」ではなく「値」の列です。",
  "guide.secret-value.part.value": "「シークレット ID」ではなく「値」",

  "guide.open-permissions.title": "「API のアクセス許可」を開く",
  "guide.open-permissions.why": "アプリは、実行できることをここで要求します。",
  "guide.open-permissions.do":
    "アプリのメニューで「API のアクセス許可」を選択してください。「管理」の下にある場合があります。",
  "guide.open-permissions.wait": "ページを待っています…",
  "guide.open-permissions.part.menu": "「API のアクセス許可」を選択",

  "guide.dynamics-permission.title": "Dynamics のアクセス許可の追加",
  "guide.dynamics-permission.why": "{vendor} が Dynamics 365 で作業できるようになります。",
  "guide.dynamics-permission.do":
    "「アクセス許可の追加」、「Dynamics CRM」、「委任されたアクセス許可」、user_impersonation の順に選択し、下の「アクセス許可の追加」を選択してください。",
  "guide.dynamics-permission.wait": "一覧に user_impersonation が表示されるのを待っています…",
  "guide.dynamics-permission.care": "「アプリケーションの許可」ではなく「委任されたアクセス許可」です。",
  "guide.dynamics-permission.part.api": "「Dynamics CRM」を選択",
  "guide.dynamics-permission.part.permission": "user_impersonation をオンにする",

  "guide.graph-permission.title": "Microsoft Graph のアクセス許可の追加",
  "guide.graph-permission.why": "{vendor} は、これを使ってディレクトリを読み取ります。",
  "guide.graph-permission.do":
    "「アクセス許可の追加」、「Microsoft Graph」、「委任されたアクセス許可」の順に選択し、{permissions} を検索してオンにしてから、下の「アクセス許可の追加」を選択してください。",
  "guide.graph-permission.wait": "一覧に表示されるのを待っています…",
  "guide.graph-permission.care": "「アプリケーションの許可」ではなく「委任されたアクセス許可」です。",
  "guide.graph-permission.part.api": "「Microsoft Graph」を選択",
  "guide.graph-permission.part.filter": "アクセス許可の名前を入力",
  "guide.graph-permission.part.permission": "Directory.ReadWrite.All をオンにする",
  "guide.fill.permission": "フィルター",

  "guide.permission.part.add": "「アクセス許可の追加」を選択",
  "guide.permission.part.delegated": "「委任されたアクセス許可」を選択",
  "guide.permission.part.save": "下の「アクセス許可の追加」を選択",

  "guide.admin-consent.title": "管理者の同意の付与",
  "guide.admin-consent.why": "これがないと、アクセス許可は要求されるだけで、付与されません。",
  "guide.admin-consent.do": "「{tenant} に管理者の同意を与えます」を選択し、「はい」で確認してください。",
  "guide.admin-consent.wait": "すべてのアクセス許可の状態が「付与されました」になるのを待っています…",
  "guide.admin-consent.care":
    "ボタンが淡色表示の場合、お使いのロールでは同意できません。クラウド アプリケーション管理者以上なら同意できます。同意が済んだら戻ってきてください。",
  "guide.admin-consent.part.button": "「管理者の同意を与えます」を選択",
  "guide.admin-consent.part.yes": "「はい」で確認",

  "guide.environment.title": "環境を開く",
  "guide.environment.why": "この環境に、{vendor} が作業する Dynamics 365 があります。",
  "guide.environment.do": "社内のユーザーが使用している Dynamics 365 の環境を選択してください。",
  "guide.environment.wait": "環境が開かれるのを待っています…",
  "guide.environment.care": "似た環境が複数ある場合があります。名前だけでなく URL も確認してください。",
  "guide.environment.part.row": "環境を選択",

  "guide.dynamics-url.title": "Dynamics URL の取得",
  "guide.dynamics-url.why": "{vendor} には Dynamics 365 のアドレスが必要です。",
  "guide.dynamics-url.do": "環境のページに「環境 URL」が表示され、そこから取り込まれます。",
  "guide.dynamics-url.wait": "「環境 URL」を待っています…",
  "guide.dynamics-url.part.value": "「環境 URL」",

  "guide.open-application-users.title": "「アプリケーション ユーザー」を開く",
  "guide.open-application-users.why": "アプリには、Dynamics 365 の専用ユーザーが必要です。",
  "guide.open-application-users.do":
    "「アクセス」カードの「S2S アプリ」または「アプリケーション ユーザー」の横にある「すべて表示」を選択してください。どちらもない場合は、「設定」、「ユーザー + アクセス許可」、「アプリケーション ユーザー」の順に選択してください。",
  "guide.open-application-users.wait": "一覧を待っています…",
  "guide.open-application-users.part.link": "「アプリケーション ユーザー」を開く",
  "guide.open-application-users.part.permissions": "「ユーザー + アクセス許可」を選択",
  "guide.open-application-users.part.settings": "「設定」を選択",

  "guide.choose-app.title": "{app} をアプリ ユーザーとして追加",
  "guide.choose-app.why": "アプリの登録をこの環境に結び付けます。",
  "guide.choose-app.do":
    "「新しいアプリ ユーザー」、「アプリの追加」の順に選択してください。{app} を検索し、選択して「追加」を選択してください。",
  "guide.choose-app.wait": "パネルに {app} が表示されるのを待っています…",
  "guide.choose-app.care":
    "名前またはアプリケーション ID で検索してください。オブジェクト ID では見つかりません。",
  "guide.choose-app.part.new": "「新しいアプリ ユーザー」を選択",
  "guide.choose-app.part.add-app": "「アプリの追加」を選択",
  "guide.choose-app.part.search": "アプリを検索",
  "guide.choose-app.part.row": "{app} を選択",
  "guide.choose-app.part.add": "「追加」を選択",
  "guide.fill.search": "検索",

  "guide.user-roles.title": "部署と {count} 個のセキュリティ ロール",
  "guide.user-roles.why": "ロールによって、{vendor} が Dynamics 365 で実行できることが決まります。",
  "guide.user-roles.do":
    "組織の部署を選択してください。次に、「セキュリティ ロール」の横の「編集」を選択し、次の {count} 個だけをオンにして「保存」を選択してください: {roles}。",
  "guide.user-roles.wait": "部署とロールを待っています…",
  "guide.user-roles.care":
    "似た名前があります。「Sales system access」は「Sales, Enterprise app access」ではありません。",
  "guide.user-roles.part.business-unit": "部署を選択",
  "guide.user-roles.part.edit": "「セキュリティ ロール」の横の「編集」を選択",
  "guide.user-roles.part.roles": "{count} 個のロールをオンにする",
  "guide.user-roles.part.roles-left": "{count} 個中 {done} 個がオン。残り: {missing}",
  "guide.user-roles.part.roles-count": "{count} 個中 {done} 個がオン",
  "guide.user-roles.part.save": "「保存」を選択",

  "guide.create-user.title": "アプリ ユーザーの作成",
  "guide.create-user.why": "作成するまで、何も保存されません。",
  "guide.create-user.do": "「作成」を選択してください。",
  "guide.create-user.wait": "一覧に {app} が表示されるのを待っています…",
  "guide.create-user.part.button": "「作成」を選択",

  "guide.open-user.title": "Dynamics 365 でユーザー {app} を開く",
  "guide.open-user.why": "画像によって、どのメッセージが {vendor} からのものかがわかります。",
  "guide.open-user.do":
    "ユーザーの一覧を開き、ビュー「アプリケーション ユーザー」を選択し、「# {app}」を検索して開いてください。",
  "guide.open-user.wait": "ユーザーのフォームを待っています…",
  "guide.open-user.part.row": "# {app} を開く",
  "guide.open-user.part.view": "ビューの一覧を開く",
  "guide.open-user.part.view-option": "ビュー「アプリケーション ユーザー」を選択",
  "guide.open-user.part.search": "# {app} を検索",

  "guide.user-picture.title": "画像の設定",
  "guide.user-picture.why": "統合に必須ではない、唯一のステップです。",
  "guide.user-picture.do":
    "フォーム上部の画像を選択し、アップロードして保存してください。カードから画像を入手できます。その後、「完了しました」を選択してください。",
  "guide.user-picture.wait": "画像が表示されたら「完了しました」を選択してください",
  "guide.user-picture.part.avatar": "画像を選択",
  "guide.user-picture.part.file": "ファイルを選択",
  "guide.user-picture.part.upload": "アイコンをアップロード",
  "guide.user-picture.part.take": "画像を適用",

  "guide.capture.secret-id": "これは「シークレット ID」です。「値」は隣の列にあります。",
  "guide.capture.secret-masked":
    "このシークレットはもう読み取れません。Microsoft が表示するのは 1 回だけです。新しいクライアント シークレットを追加してください。",
  "guide.capture.not-a-secret": "これはクライアント シークレットの値ではありません。",
  "guide.capture.secret-unusual":
    "Microsoft が現在作成するシークレットとは形式が異なるようです。「値」の列のものですか?",
  "guide.capture.secret-elsewhere":
    "この値の名前は「{name}」ですが、一覧に「シークレット ID」の列がありません。クライアント シークレットですか?",
  "guide.capture.other-secret": "このシークレットの名前は「{name}」です。{vendor} 用のものですか?",
  "guide.capture.second-secret": "以前に別のシークレットが取り込まれています。代わりにこれを使用しますか?",
  "guide.capture.several-secrets":
    "ページに「{name}」という名前のシークレットが複数あります。最初のものを使用しますか? 確実にするには、「いいえ」を選択し、「値」を拡張機能自体のウィンドウに貼り付けてください。",
  "guide.capture.which-secret": "このシークレットの説明を読み取れませんでした。「{name}」ですか?",
  "guide.capture.not-an-id":
    "これは ID ではありません。ID は、32 桁の数字と a から f の文字を 5 つのグループに分けたものです。",
  "guide.capture.is-client-id": "これはクライアント ID です。テナント ID は別の値です。",
  "guide.capture.is-tenant-id": "これはテナント ID です。クライアント ID は別の値です。",
  "guide.capture.not-this-app":
    "この ID は、このページのアプリのものではありません。オブジェクト ID の可能性があります。",
  "guide.capture.not-this-page": "これは、このページのアプリの ID ではありません。それでも使用しますか?",
  "guide.capture.other-app": "このアプリの名前は {app} ではなく {name} です。使用しますか?",
  "guide.capture.which-app": "このアプリの名前を読み取れませんでした。{app} ですか?",
  "guide.capture.enterprise-app":
    "これはアプリの登録ではなく、エンタープライズ アプリケーションです。代わりに「アプリの登録」を開いてください。",
  "guide.capture.other-tenant": "以前に別のテナント ID が取り込まれています。これを使用しますか?",
  "guide.capture.from-route": "このテナント ID は環境の名前から取得されました。使用しますか?",
  "guide.capture.several": "ページに複数あります。正しいものを貼り付けてください。",
  "guide.capture.not-dynamics": "これは Dynamics 365 組織のアドレスではありません。",
  "guide.capture.other-environment": "これは以前とは別の環境です。使用しますか?",

  "guide.choice.unreadable": "ここで選択されているものを読み取れません。ご自身で確認してください。",
  "guide.choice.application-name.wrong": "名前が「{found}」です。{app} にしてください。",
  "guide.choice.account-type.wrong":
    "「{found}」では他の組織も使用できます。シングル テナントを選択してください。",
  "guide.choice.redirect-platform.wrong":
    "「{found}」は正しいプラットフォームではなく、Microsoft がサインインを拒否します。「シングルページ アプリケーション (SPA)」を選択してください。",
  "guide.choice.redirect-uri.wrong":
    "リダイレクト URI が「{found}」です。正確に {redirectUri} にする必要があります。",
  "guide.choice.secret-description.wrong": "説明が「{found}」です。「{description}」にしてください。",
  "guide.choice.secret-expiry.wrong":
    "「{found}」が選択されています。{days} 日 ({months} か月)、またはテナントで許可される最長の期間にしてください。シークレットの期限が切れると、統合は停止します。",
  "guide.choice.permission-kind.wrong":
    "「アプリケーションの許可」が選択されています。「委任されたアクセス許可」を選択してください。",
  "guide.choice.chosen-app.wrong": "別のアプリが選択されています。{app} を選択してください。",
  "guide.choice.business-unit.wrong": "組織の部署を選択してください。",
  "guide.choice.security-roles.wrong": "ロールがまだ正しくありません。",
  "guide.choice.security-roles.missing": "オンにするもの: {missing}",
  "guide.choice.security-roles.extra": "オフにするもの: {extra}",
};

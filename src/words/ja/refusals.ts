import type { refusals as english } from "../en/refusals.ts";

/** What Microsoft's answers prove, and what to do, in Japanese. See en/refusals.ts. */
export const refusals: Readonly<Record<keyof typeof english, string>> = {
  // ---- Between the browser and Microsoft ----
  "problem.network-refused.title":
    "このブラウザーと Microsoft の間にある何かが、{host} への要求を拒否しました。",
  "problem.network-refused.next":
    "応答 (状態 {status}) は Microsoft の応答の形式ではないため、おそらくネットワークの Web フィルターまたはプロキシによるものです。ネットワーク担当者に {host} の許可を依頼してから、もう一度お試しください。",
  "problem.address-without-dataverse.title": "{host} は Dataverse として応答していません。",
  "problem.address-without-dataverse.next":
    "応答 (状態 {status}) は Microsoft の応答の形式ではありません。環境が削除されたか、アドレスが変わった場合は、一覧から選択し直してください。ネットワークの Web フィルターまたはプロキシによる応答の場合は、ネットワーク担当者に {host} の許可を依頼してください。",
  "problem.network-answered.title":
    "このブラウザーと Microsoft の間にある何かが、{host} の代わりに応答しました。",
  "problem.network-answered.next":
    "ゲスト ネットワークのサインイン ページやプロキシのページのように、Microsoft の応答ではないページが返されました。タブで任意のページを開いて確認するか、ネットワーク担当者に {host} の許可を依頼してから、もう一度お試しください。",
  "problem.host-unreachable.title": "ブラウザーが {host} に到達できません。",
  "problem.host-unreachable.next":
    "ファイアウォールまたはプロキシが間にある可能性があります。接続を確認するか、ネットワーク担当者に {host} の許可を依頼してから、もう一度お試しください。",
  "problem.tenant-restricted-by-network.title":
    "お使いのネットワークでは、この組織へのサインインが禁止されています。",
  "problem.tenant-restricted-by-network.next":
    "ネットワークのテナント制限で、他の組織だけが許可されています。ロールでは解決しません。ネットワーク担当者に依頼するか、別のネットワークを使用してください。",
  "problem.throttled.title": "要求が多すぎたため、Microsoft から一時停止を求められています。",
  "problem.throttled.next": "失われたものはありません。数分待ってから続行してください。",
  "problem.asked-too-often.title": "同じ要求の繰り返しが多すぎたため、Microsoft Entra が応答を停止しました。",
  "problem.asked-too-often.next": "10 分待ってから、1 回だけもう一度お試しください。",
  "problem.busy.title": "同じオブジェクトに対する別の変更が進行中です。",
  "problem.busy.next": "1 分待ってから続行してください。",
  "problem.not-copied.title": "作成されたものが、まだ Microsoft 全体に反映されていません。",
  "problem.not-copied.next": "待った時間より長くかかることがあります。数分後に続行してください。",

  // ---- The sign-in app ----
  "problem.redirect-uri-missing.title": "サインイン アプリに、この拡張機能のリダイレクト URI がありません。",
  "problem.redirect-uri-missing.next":
    "アプリの登録で「認証」を開き、次の URI を正確に、シングルページ アプリケーションとして追加してください: {redirectUri}。その後、もう一度サインインしてください。",
  "problem.redirect-uri-not-single-page.title":
    "Microsoft Entra はリダイレクト URI を受け付けますが、シングルページ アプリケーションのものとしてではありません。",
  "problem.redirect-uri-not-single-page.next":
    "アプリの登録で「認証」を開き、URI を現在の場所 (「Web」または「モバイル アプリケーションとデスクトップ アプリケーション」) から削除して、「シングルページ アプリケーション」に追加してください: {redirectUri}。その後、もう一度サインインしてください。すでにそこにある場合は、「パブリック クライアント フローを許可する」を「いいえ」に設定してください。Firefox でそれでも解決しない場合は、Chrome または Edge を使用してください。",
  "problem.sign-in-app-unknown.title": "この組織では、Microsoft Entra がサインイン アプリを使用できません。",
  "problem.sign-in-app-unknown.next":
    "オプションのクライアント ID ({clientId}) とテナントを、アプリの「概要」と照合してください。ID の入力ミスか、アプリが削除されたか、別の組織のものである可能性があります。",
  "problem.sign-in-app-not-in-tenant.title": "サインイン アプリがこの組織に設定されていません。",
  "problem.sign-in-app-not-in-tenant.next":
    "アプリは認識されていますが、ここにサービス プリンシパルがありません。管理者の同意によって作成されます。リンクを送信し、その後もう一度サインインしてください。",
  "problem.sign-in-app-not-found.title":
    "Microsoft Graph が {tenant} でサインイン アプリを見つけられません。",
  "problem.sign-in-app-not-found.next":
    "同意の直後は約 1 分かかりますが、その時間は過ぎています。管理者にリンクからサインイン アプリに同意してもらってから、もう一度お試しください。",
  "problem.sign-in-app-disabled.title": "この組織では、サインイン アプリが無効になっています。",
  "problem.sign-in-app-disabled.next":
    "だれがなぜ無効にしたか (所有者、管理者、または Microsoft) を確認してください。管理者は、Microsoft Entra の「エンタープライズ アプリ」の「プロパティ」で確認できます。その後、もう一度サインインしてください。",
  "problem.not-assigned.title":
    "サインイン アプリは割り当てられたユーザー専用ですが、このアカウントは割り当てられていません。",
  "problem.not-assigned.next":
    "Microsoft Entra の「エンタープライズ アプリ」の「ユーザーとグループ」にアカウントを追加するよう管理者に依頼するか (入れ子になったグループのメンバーは対象外)、割り当てられているアカウントを使用してください。",
  "problem.api-not-in-tenant.title": "{api} は、まだこの組織にありません。",
  "problem.api-not-in-tenant.next":
    "サービス プリンシパルがありません。これは、ライセンスがないことを証明するものではありません。管理者は次のコマンドで作成できます: {command} (Azure Cloud Shell、または Azure CLI のある場所で実行)。その後、もう一度サインインしてください。",
  "problem.resource-unknown.title":
    "要求されたサービスを、Microsoft Entra はこの組織で認識していません: {asked}。",
  "problem.resource-unknown.next":
    "サービス プリンシパルがないか、アドレスが別の組織のものです。テナントと環境が対応していることを確認してください。ないサービス プリンシパルは、管理者が次のコマンドで作成できます: {command} (Azure Cloud Shell、または Azure CLI のある場所で実行)。",
  "problem.api-disabled.title": "要求されたサービスが、この組織で無効になっています: {asked}。",
  "problem.api-disabled.next":
    "だれが無効にしたかは示されていません。管理者か、サブスクリプション終了後の Microsoft です。管理者は、Microsoft Entra の「エンタープライズ アプリ」でその API の「プロパティ」を確認できます。",
  "problem.api-not-listed.title": "サインイン アプリの登録の一覧に、必要な API がありません。",
  "problem.api-not-listed.next":
    "アプリの登録で「API のアクセス許可」を開き、{missing} とその委任されたアクセス許可を追加してください (すべてオプション ページに示されています)。その後、もう一度サインインして承諾してください。",
  "problem.scope-missing.title": "サインイン アプリに、アクセス許可 {scope} がありません。",
  "problem.scope-missing.next":
    "お客様のロールが原因ではありません。もう一度サインインし、Microsoft が求める内容を承諾してください。その中に {scope} がない場合は、アプリの登録の「API のアクセス許可」に追加し (委任)、もう一度サインインしてください。",
  "problem.registration-faulty.title": "サインイン アプリの登録に問題があります。",
  "problem.registration-faulty.next":
    "Microsoft Entra からは、次のどれかがわかりません: アクセス許可が登録されていない、どのアクセス許可にも同意されていない、またはクライアント ID が別のアプリのものである。API のアクセス許可を、オプション ページの一覧と照合してください。",
  "problem.microsofts-own-app.title": "オプションのクライアント ID は、Microsoft 自身のアプリのものです。",
  "problem.microsofts-own-app.next":
    "独自のサインイン アプリを登録し、そのクライアント ID をオプションに入力してください。",
  "problem.request-of-ours.title": "Microsoft Entra によると、この拡張機能の要求に誤りがありました。",
  "problem.request-of-ours.next":
    "これはお客様の設定ではなく、この拡張機能の不具合です。更新を確認してください。再び発生する場合は、詳細をサポートに送信してください。",
  "problem.sign-in-tenant-needed.title":
    "サインイン アプリは 1 つの組織に属していますが、どの組織かが拡張機能に設定されていません。",
  "problem.sign-in-tenant-needed.next":
    "オプションを開き、ディレクトリ (テナント) ID を入力してください。アプリの「概要」で、クライアント ID の下にあります。",
  "problem.sign-in-tenant-unknown.title":
    "オプションに設定されているテナントを、Microsoft は認識していません。",
  "problem.sign-in-tenant-unknown.next":
    "オプションを開き、ディレクトリ (テナント) ID をアプリの「概要」のものと照合してください。",
  "problem.tenant-unknown.title": "このテナントを、Microsoft は認識していません。",
  "problem.tenant-unknown.next": "テナント ID を、Microsoft Entra の「概要」のものと照合してください。",
  "problem.national-cloud.title": "この組織はナショナル クラウドにあります。",
  "problem.national-cloud.next": "この拡張機能がサインインするのは、パブリック クラウドだけです。",

  // ---- The person who signs in ----
  "problem.sign-in-consent-needed.title": "管理者がサインイン アプリに同意する必要があります。",
  "problem.sign-in-consent-needed.next":
    "クラウド アプリケーション管理者ロールまたはグローバル管理者ロールを持つ人に下のリンクを送信するか、そのようなアカウントで 1 回サインインしてください。Microsoft から要求の送信を案内された場合、その要求はレビュー担当者の対応待ちです。",
  "problem.sign-in-consent-missing.title":
    "サインイン アプリが要求するものすべてには、まだだれも同意していません。",
  "problem.sign-in-consent-missing.next":
    "もう一度サインインして承諾してください。その後 Microsoft から管理者を求められた場合は、管理者に同意してもらってください。",
  "problem.sign-in-declined.title": "同意が拒否されました。",
  "problem.sign-in-declined.next":
    "Microsoft のページでは、アクセス許可を個別に選べません。すべて承諾するか、すべて拒否するかです。ポリシーとロールを読み取らない、より少ないアクセス許可でサインインできます。その場合、計画に事前に表示される情報は少なくなります。",
  "problem.sign-in-blocked-by-policy.title":
    "組織のサインイン ポリシーによって、{to} へのサインインが停止されました。",
  "problem.sign-in-blocked-by-policy.next":
    "どの条件によるものかは示されておらず、お客様のロールにも言及されていません。条件付きアクセスの管理者は、Microsoft Entra の「サインイン ログ」の「条件付きアクセス」タブで確認できます。別のデバイス、ネットワーク、アカウントでは許可される可能性があります。",
  "problem.sign-in-blocked-elsewhere.title":
    "アカウントの所属元の組織がリスクを検出し、{to} へのサインインを停止しました。",
  "problem.sign-in-blocked-elsewhere.next":
    "{tenant} の設定には言及されていません。アカウントの所属元の組織のセキュリティ担当者がリスクを解除できます。または、この組織のアカウントを使用してください。",
  "problem.sign-in-security-defaults.title":
    "組織の「セキュリティの既定値」によって、{to} へのサインインが停止されました。",
  "problem.sign-in-security-defaults.next":
    "Microsoft Entra は理由を示しておらず、ロールにも言及していません。管理者は、Microsoft Entra の「サインイン ログ」でこのサインインを確認できます。いつものデバイスとネットワークで、もう一度お試しください。",
  "problem.device-not-accepted.title": "組織では、{to} へのサインインにこのデバイスを使用できません。",
  "problem.device-not-accepted.next":
    "組織が管理しているデバイスで、管理されていることを示せるブラウザー (Edge、または Microsoft Single Sign On 拡張機能を入れた Chrome) を使用してください。",
  "problem.security-info-needed.title": "組織から、先にセキュリティ情報を登録するよう求められています。",
  "problem.security-info-needed.next":
    "組織が許可する場所またはデバイスから登録し、その後もう一度サインインしてください。",
  "problem.cross-tenant-access.title": "2 つの組織間の設定で、このサインインが禁止されています。",
  "problem.cross-tenant-access.next":
    "アカウントはゲストです。「External Identities」の「クロステナント アクセス設定」の変更を依頼するか、この組織のアカウントを使用してください。",
  "problem.sign-in-other-organization.title":
    "そのアカウントは、サインイン アプリの組織に属していないか、完全には属していません。",
  "problem.sign-in-other-organization.next":
    "その組織のアカウントでサインインするか、別のサインイン アプリとテナントをオプションに入力してください。",
  "problem.sign-in-name-unknown.title": "そのアカウント名を、Microsoft Entra はこの組織で認識していません。",
  "problem.sign-in-name-unknown.next":
    "入力ミスか、アカウントが削除されたか、別の組織のものである可能性があります。別のアカウントでもう一度サインインするか、別のサインイン アプリとテナントをオプションに入力してください。",
  "problem.sign-in-guest-pending.title": "そのアカウントは、招待をまだ承諾していないゲストです。",
  "problem.sign-in-guest-pending.next":
    "メールの招待を承諾するか、再送してもらってから、サインインしてください。または、この組織のアカウントを使用してください。",
  "problem.sign-in-locked.title": "Microsoft Entra がこのサインインを一時的にロックしました。",
  "problem.sign-in-locked.next":
    "誤ったパスワードの入力が多すぎたか、ネットワークのアドレスの評価が低いためです。どちらかは、サインイン ログでのみわかります。数分待つか、別のネットワークからお試しください。",
  "problem.password-problem.title": "Microsoft Entra がパスワードを受け付けませんでした。",
  "problem.password-problem.next":
    "誤っているか、入力されていないか、期限切れです。変更またはリセットしてから、もう一度サインインしてください。",
  "problem.account-disabled.title": "このアカウントは無効になっています。",
  "problem.account-disabled.next":
    "ユーザー管理者に有効にするよう依頼するか、別のアカウントを使用してください。",
  "problem.sign-in-restart.title":
    "このサインインは完了できません。二重に開始されたか、途中で前のページに戻っています。",
  "problem.sign-in-restart.next":
    "「戻る」ボタンを使わず、1 つのウィンドウでもう一度サインインしてください。",
  "problem.sign-in-step.title": "Microsoft から、追加の本人確認を求められています。",
  "problem.sign-in-step.next": "サインインしてください。停止した所から処理が続行されます。",
  "problem.sign-in-outside-step.title":
    "組織から、このサインインに Microsoft 以外での手順を求められています。",
  "problem.sign-in-outside-step.next":
    "サインインして、その手順を完了してください。何度も求められる場合は、その提供元に問い合わせてください。",

  // ---- Roles and quotas in the directory ----
  "problem.app-of-somebody-else.title":
    "このアプリは他者のもので、{user} には変更するためのロールがありません。",
  "problem.app-of-somebody-else.next":
    "サインイン アプリにはアクセス許可があります。不足しているのは、アプリの所有者であること、またはクラウド アプリケーション管理者ロールです。所有者 ({owners}) に依頼するか、ロールを持つアカウントでサインインするか、最初からやり直して新しいアプリを選択してください。",
  "problem.consent-role-missing.title": "{user} には、{tenant} に対して同意するためのロールがありません。",
  "problem.consent-role-missing.next":
    "サインイン アプリにはアクセス許可があります。クラウド アプリケーション管理者、アプリケーション管理者、グローバル管理者のいずれかのロールが必要です。",
  "problem.quota-of-person.title": "{user} は、1 人が作成できるディレクトリ オブジェクトの上限に達しました。",
  "problem.quota-of-person.next":
    "不足しているロールはありません。管理者ロールがない場合は 250 個までで、削除されたアプリも 30 日間はすべて数えられます。「アプリの登録」の「削除されたアプリケーション」で古いアプリを完全に削除するか、管理者に実行してもらってください。",
  "problem.quota-of-tenant.title": "{tenant} のディレクトリ オブジェクトが上限に達しました。",
  "problem.quota-of-tenant.next":
    "不足しているロールはありません。不要なオブジェクトを完全に削除するか、Microsoft サポートに上限を引き上げてもらう必要があります。",
  "problem.quota-of-owners.title": "アプリの所有者の数が上限に達しています。",
  "problem.quota-of-owners.next": "不要になった所有者を削除してから、もう一度お試しください。",
  "problem.quota.title": "ディレクトリ オブジェクトの上限に達しました。",
  "problem.quota.next":
    "不足しているロールはありません。上限は、お客様個人のもの (削除されたアプリは 30 日間数えられます) か、テナントのもののどちらかです。Microsoft のメッセージは詳細にあります。",
  "problem.object-too-big.title":
    "アプリの内容が多すぎます。おそらく、古いシークレットと証明書が多すぎます。",
  "problem.object-too-big.next":
    "「証明書とシークレット」で不要なものを削除してから、もう一度お試しください。",
  "problem.principal-locked.title":
    "アプリ インスタンス プロパティ ロックによって、アプリのサービス プリンシパルが保護されています。",
  "problem.principal-locked.next":
    "このロックは、アプリの登録のシークレットには関係しません。アプリの登録の「認証」の「アプリ インスタンス プロパティ ロック」で変更できます。",
  "problem.app-policy.title": "アプリの登録に関するポリシーで、アプリの設定が拒否されました。",
  "problem.app-policy.next":
    "シークレットではなく、だれがサインインできるか、または識別子 URI に関するものです。Microsoft Entra の「アプリケーション ポリシー」の管理者に問い合わせてください。",
  "problem.tenant-not-licensed.title": "{tenant} には、要求された内容のライセンスがありません。",
  "problem.tenant-not-licensed.next": "どの要求かは詳細に示されています。不足しているロールはありません。",
  "problem.object-missing.title": "要求されたものは存在しなくなったか、このアカウントには表示されません。",
  "problem.object-missing.next":
    "どの要求かは詳細に示されています。再確認してください。計画は現状に基づいて作成されます。",

  // ---- Power Platform ----
  "problem.not-in-environment-group.title":
    "{user} は、{environment} へのアクセスを決めるセキュリティ グループのメンバーではありません。",
  "problem.not-in-environment-group.next":
    "グループの管理者がお客様を直接のメンバーとして追加するか (入れ子になったグループのメンバーは対象外)、Power Platform 管理者が環境の設定でグループを変更する必要があります。有効になるまで数分かかることがあります。",
  "problem.not-in-environment-group.forward":
    "お世話になっております。Dynamics 365 を {vendor} に接続するため、環境 {environment} へのアクセスが必要です。アクセスできるのは、環境のセキュリティ グループのメンバーだけです。{user} を一時的にそのグループの直接のメンバーとして追加するか、ご自身で {vendor} Setup for Dynamics 365 を実行していただけますか。",
  "problem.elevation-by-hand.title":
    "お客様をシステム管理者にするこの拡張機能の要求を、Power Platform が受け付けません。",
  "problem.elevation-by-hand.next":
    "インターフェイスのバージョンが変わりました。お客様のロールが原因ではありません。手動で行ってください: Power Platform 管理センターで環境を開き、「メンバーシップ」、「自分を追加」の順に選択します。その後、もう一度確認してください。または、システム管理者のアカウントを使用してください。",
  "problem.version-refused.title": "この拡張機能の要求のバージョンを、Power Platform が受け付けません。",
  "problem.version-refused.next": "不足している権限はありません。この拡張機能の更新を確認してください。",
  "problem.environment-busy.title": "Power Platform が {environment} を処理しています。",
  "problem.environment-busy.next":
    "数分から数時間かかることがあります。管理センターで準備完了と表示されたら、続行してください。",
  "problem.environment-missing.title":
    "Power Platform が環境を見つけられないか、このアカウントに表示しません。",
  "problem.environment-missing.next": "一覧から環境を選択し直してください。",
  "problem.environment-without-dataverse.title": "{environment} には Dataverse がありません。",
  "problem.environment-without-dataverse.next":
    "Dynamics 365 または Dataverse のある環境を選択してください。",
  "problem.capacity.title": "これに必要なストレージ容量が、組織に残っていません。",
  "problem.capacity.next":
    "Power Platform 管理者は、管理センターで容量を確認できます。不足しているロールはありません。",
  "problem.no-licence.title": "アカウントに {environment} のライセンスがないか、まだ有効になっていません。",
  "problem.no-licence.next":
    "ライセンスを依頼するか、割り当て直後の場合は数分待ってください。ロールには言及されていません。",

  // ---- An environment with Dataverse ----
  "problem.app-access-control.title":
    "{environment} では選択されたアプリだけが許可されており、アプリ ({clientId}) は許可されていません。",
  "problem.app-access-control.next":
    "お客様のロールには言及されていません。Power Platform 管理者が、環境の設定の「プライバシー + セキュリティ」(新しい画面では「セキュリティ」、「ID とアクセス」、「アプリのアクセス制御」) で、このクライアント ID を許可できます。一部のロールにのみ許可されている可能性もあります。変更が有効になるまで、最大 1 時間かかります。",
  "problem.app-access-control.forward":
    "お世話になっております。Dynamics 365 を {vendor} に接続するため、環境 {environment} の「アプリのアクセス制御」で、クライアント ID {clientId} のアプリを許可する必要があります。Power Platform 管理センターで、環境の設定の「プライバシー + セキュリティ」から許可していただけますか。",
  "problem.ip-firewall.title": "{environment} は、このネットワークのアドレスからの要求を受け付けません。",
  "problem.ip-firewall.next":
    "権限の確認より先に、環境の IP ファイアウォールで判定されました。許可されているネットワークを使用するか、Power Platform 管理者にこのアドレスを許可してもらってください。有効になるまで約 5 分かかります。{vendor} のアドレスについては、何も証明されていません。",
  "problem.not-a-user.title": "{user} は {environment} のユーザーではありません。",
  "problem.not-a-user.next":
    "環境のシステム管理者がアカウントを追加できます。環境にセキュリティ グループがある場合は、アカウントがそのメンバーである必要があります。または、別の環境かアカウントを選択してください。",
  "problem.user-without-roles.title": "{user} には、{environment} のセキュリティ ロールがありません。",
  "problem.user-without-roles.next":
    "環境のシステム管理者にロールを依頼するか、別のアカウントを使用してください。",
  "problem.application-not-a-user.title": "{environment} は、アプリをユーザーとして認識していません。",
  "problem.application-not-a-user.next":
    "新しいアプリケーション ユーザーが有効になるまで、最大 10 分かかります。解決しない場合、アプリケーション ユーザーはアプリの以前のサービス プリンシパルに属しています。Power Platform 管理センターで削除し、もう一度確認してください。",
  "problem.application-without-roles.title":
    "アプリケーション ユーザーには、{environment} のセキュリティ ロールがまだありません。",
  "problem.application-without-roles.next":
    "新しいロールが有効になるまで数分かかります。その後続行してください。",
  "problem.your-user-disabled.title": "お客様のユーザー {user} は、{environment} で無効になっています。",
  "problem.your-user-disabled.next":
    "Microsoft Entra のアカウントが無効であることは証明されていません。原因には、ライセンスの終了や、環境のセキュリティ グループのメンバーでなくなったことなどがあります。Power Platform 管理者は、ユーザーの「診断を実行」で確認できます。",
  "problem.your-user-disabled.forward":
    "お世話になっております。環境 {environment} でユーザー {user} が無効になっています。Dynamics 365 を {vendor} に接続するために必要です。Power Platform 管理センターの「診断を実行」で確認していただけますか。多くの場合、ライセンスまたは環境のセキュリティ グループが原因です。",
  "problem.a-user-disabled.title": "対象のユーザーが、{environment} で無効になっています。",
  "problem.a-user-disabled.next":
    "呼び出し元と要求内のユーザーのどちらかは、Dataverse から示されていません。Power Platform 管理者は、ユーザーの「診断を実行」で確認できます。",
  "problem.environment-admin-mode.title": "{environment} は管理モードです。",
  "problem.environment-admin-mode.next":
    "Power Platform 管理センターで管理モードをオフにしてから、もう一度お試しください。",
  "problem.organization-disabled.title": "{environment} は無効になっています。",
  "problem.organization-disabled.next":
    "Power Platform 管理者が有効にできます。不足している権限はありません。",
  "problem.organization-not-ready.title": "{environment} は、Microsoft が準備中または移動中です。",
  "problem.organization-not-ready.next":
    "数分から数時間かかることがあります。管理センターで準備完了と表示されたら、続行してください。",
  "problem.privilege-missing.title": "{environment} によると、特権 {privilege} が不足しています。",
  "problem.privilege-missing.next":
    "その特権を含むセキュリティ ロールを依頼してください。システム管理者はすべての特権を持っています。新しいロールが有効になるまで数分かかります。",
  "problem.target-lacks-privilege.title": "対象のユーザーに、{environment} での特権が不足しています。",
  "problem.target-lacks-privilege.next":
    "お客様自身の権限に関するものではありません。Dataverse のメッセージは詳細にあります。",
  "problem.system-administrator-needed.title": "{environment} では、システム管理者だけがこれを実行できます。",
  "problem.system-administrator-needed.next":
    "この環境のセキュリティ ロール「システム管理者」を依頼するか、ロールを持つアカウントでサインインしてください。",
  "problem.column-security.title": "{environment} の列が、列のセキュリティで保護されています。",
  "problem.column-security.next":
    "許可する列のセキュリティ プロファイルを依頼してください。どの列かは詳細に示されています。",
  "problem.rule-of-the-environment.title": "{environment} が、独自のルールによって拒否しました。",
  "problem.rule-of-the-environment.next":
    "メッセージ: 「{said}」。これは Microsoft ではなく、組織独自のコード (プラグインまたはワークフロー) によるものです。{environment} の保守担当者に問い合わせてから、続行してください。",
  "problem.app-not-seen-by-dataverse.title":
    "Microsoft Entra のアプリが、まだ Dataverse に反映されていません。",
  "problem.app-not-seen-by-dataverse.next": "新しいアプリの場合は数分かかります。その後続行してください。",
  "problem.user-of-a-former-app.title":
    "アプリケーション ユーザーは以前のサービス プリンシパルに属しており、これは変更できません。",
  "problem.user-of-a-former-app.next":
    "Power Platform 管理センターでこのアプリケーション ユーザーを削除してから、もう一度確認してください。新しいものが作成されます。",
  "problem.security-role-gone.title":
    "選択されたセキュリティ ロールは、{environment} に存在しなくなりました。",
  "problem.security-role-gone.next": "もう一度確認し、存在するロールから選択してください。",
  "problem.role-of-another-unit.title": "セキュリティ ロールが、ユーザーとは別の部署に属しています。",
  "problem.role-of-another-unit.next": "もう一度確認してください。ロールはユーザーの部署で検索されます。",
  "problem.protected-by-dataverse.title": "変更しようとしたものは、Dataverse によって保護されています。",
  "problem.protected-by-dataverse.next":
    "最後の管理者、Microsoft 自身のユーザー、またはルート部署です。不足している権限はありません。",

  // ---- The app that was set up ----
  "problem.secrets-expired.title": "アプリのシークレットはすべて期限切れです。",
  "problem.secrets-expired.next": "もう一度実行して、別のシークレットを作成してください。",
  "problem.app-unknown.title": "アプリ ({clientId}) を、Microsoft Entra はこの組織で認識していません。",
  "problem.app-unknown.next":
    "作成直後の場合は数分待ってください。それ以外の場合は、クライアント ID またはテナントが別のものか、アプリが削除されています。",
  "problem.app-not-in-tenant.title": "アプリのサービス プリンシパルが、この組織にありません。",
  "problem.app-not-in-tenant.next":
    "シークレットが誤っていることを証明するものではありません。作成直後の場合は数分待ってください。それ以外の場合は、もう一度実行してください。",
  "problem.app-disabled.title":
    "アプリ ({clientId}) は無効になっているため、だれもこのアプリとしてサインインできません。",
  "problem.app-disabled.next":
    "シークレットが誤っていることは証明されていません。所有者、管理者、または Microsoft が無効にしました。Microsoft Entra の「アプリの登録」と、「エンタープライズ アプリ」の「プロパティ」を確認してください。",
  "problem.consent-missing.title": "アプリのアクセス許可に、まだだれも同意していません。",
  "problem.consent-missing.next": "同意の直後は、有効になるまで数分かかります。",
  "problem.app-blocked-by-policy.title":
    "ここからのアプリ ({clientId}) のサインインが、条件付きアクセスによって停止されています。",
  "problem.app-blocked-by-policy.next":
    "シークレットが誤っていることは証明されておらず、{vendor} のアドレスについても何も証明されていません。ワークロード ID の条件付きアクセスの管理者は、エンタープライズ アプリケーションを除外するか、{vendor} のアドレスをネームド ロケーションとして許可できます。「サインイン ログ」の「サービス プリンシパルのサインイン」に表示されます。",
  "problem.app-not-assigned.title":
    "サービスではアプリの割り当てが必須ですが、このアプリは割り当てられていません。",
  "problem.app-not-assigned.next":
    "シークレットが誤っていることは証明されていません。管理者がアプリにアプリ ロールを割り当てるか、Microsoft Entra の「エンタープライズ アプリ」で、そのサービスの「割り当てが必要ですか?」を「いいえ」にします。",
  "problem.organization-unknown-to-entra.title": "{url} を、Microsoft Entra はこの組織で認識していません。",
  "problem.organization-unknown-to-entra.next":
    "テナントと Dynamics URL が対応していることを確認してください。シークレットが誤っていることは証明されていません。",
};

import type { problems as english } from "../en/problems.ts";

/** Words of what can go wrong besides what Microsoft's answers prove, in Japanese. See en/problems.ts. */
export const problems: Readonly<Record<keyof typeof english, string>> = {
  "problem.unexpected.title": "予期しない問題が発生しました。",
  "problem.unexpected.next": "続行してみてください。再び発生する場合は、詳細をサポートに送信してください。",
  "problem.sign-in-cancelled.title": "応答がないまま、サインイン ウィンドウが閉じられました。",
  "problem.sign-in-cancelled.next":
    "準備ができたらサインインしてください。Microsoft のページで拒否された場合は、AADSTS で始まる番号が表示されています。「拒否の意味」で調べてください。",
  "problem.sign-in-interrupted.title": "サインインが中断されました。",
  "problem.sign-in-interrupted.next": "もう一度サインインしてください。",
  "problem.sign-in-no-client-id.title": "サインインに使用するアプリが、まだ拡張機能に設定されていません。",
  "problem.sign-in-no-client-id.next":
    "オプションを開き、サインイン アプリのクライアント ID を入力してください。登録方法はそのページに示されています。",
  "problem.sign-in-unreachable.title": "Microsoft のサインイン ページに到達できませんでした。",
  "problem.sign-in-unreachable.next":
    "ファイアウォールまたはプロキシが間にある可能性があります。接続を確認してから、もう一度サインインしてください。",
  "problem.sign-in-personal-account.title": "それは個人用 Microsoft アカウントです。",
  "problem.sign-in-personal-account.next":
    "組織の Dynamics 365 を管理している職場アカウントでサインインしてください。",
  "problem.sign-in-changed.title": "オプションでサインイン アプリが変更されたため、サインアウトされました。",
  "problem.sign-in-changed.next": "現在設定されているアプリで、もう一度サインインしてください。",
  "problem.sign-in-failed.title": "サインインできませんでした。原因は不明です。",
  "problem.sign-in-failed.next":
    "もう一度サインインしてください。再び発生する場合は、詳細をサポートに送信してください。",
  "problem.sign-in-again.title": "Microsoft から、もう一度サインインするよう求められています。",
  "problem.sign-in-again.next": "サインインしてください。停止した所から処理が続行されます。",
  "problem.sign-in-left.title":
    "Microsoft が求めた内容 ({code}) が完了する前に、サインイン ウィンドウが閉じられました。",
  "problem.sign-in-left.next":
    "{why}ウィンドウを閉じたことでそのサインインは終了しました。もう一度サインインすると、同じウィンドウが開きます。そのページで先に進める場合は、もう一度サインインし、そこで完了してください。拒否された場合は、番号を「拒否の意味」で調べるか、別のアカウントを使用してください。",
  "problem.sign-in-left.said": "{meaning}Microsoft のメッセージ: 「{said}」。",
  "problem.sign-in-in-vain.title":
    "サインインしましたが、Microsoft から再びサインインを求められています ({code})。",
  "problem.sign-in-in-vain.next":
    "同じ方法でもう一度サインインしても解決しません。番号を「拒否の意味」で調べるか、別のアカウントを使用してください。",
  "problem.sign-in-not-taken.title":
    "サインインしましたが、{who} から再びサインインを求められています (状態 {status})。",
  "problem.sign-in-not-taken.next":
    "{why}同じ方法でもう一度サインインしても解決しません。コードと要求は詳細にあります。別のアカウントを使用するか、後でもう一度お試しください。",
  "problem.sign-in-not-taken.said": "メッセージ: 「{said}」。",
  "problem.sign-in-not-taken.unsaid": "理由は示されていません。",
  "problem.elevated-unseen.title":
    "Power Platform によると {user} はシステム管理者になりましたが、{environment} にはまだ反映されていません。",
  "problem.elevated-unseen.next":
    "通常必要な時間は待ちました。数分後に続行してください。それでも変わらない場合は、Power Platform 管理者が、お客様のユーザーで「診断を実行」を使って理由を確認できます。",
  "problem.signed-out.title": "サインアウトしています。",
  "problem.signed-out.next": "サインインしてください。停止した所から処理が続行されます。",
  "problem.signed-out-unused.title": "サインインがしばらく使用されなかったため、サインアウトされました。",
  "problem.signed-out-unused.next": "続行するには、もう一度サインインしてください。",
  "problem.sign-in-after-close.title": "セットアップの処理中にブラウザーが閉じられました。",
  "problem.sign-in-after-close.next":
    "サインインしてください。停止した所から処理が続行されます。サインインとシークレットの値は、ブラウザーのメモリにのみあったため失われました。値が失われたシークレットは削除され、新しいものに置き換えられます。",
  "problem.other-tenant.title": "このセットアップを開始した組織とは別の組織にサインインしています。",
  "problem.other-tenant.next": "続行するには、{tenant} にサインインしてください。",
  "problem.no-environment.title": "{user} に表示される、Dynamics 365 のある環境がありません。",
  "problem.no-environment.next":
    "環境を使用できるアカウントでサインインするか、Dataverse のある環境を依頼してください。",
  "problem.host-declined.title": "ブラウザーに {url} へのアクセスが許可されませんでした。",
  "problem.host-declined.next":
    "許可がないと、アプリケーション ユーザーを作成できません。ブラウザーが再び確認したら、許可してください。対象はこのアドレス 1 つだけです。",
  "problem.directory-role-missing.title": "{user} は {tenant} でアプリを登録できません。",
  "problem.directory-role-missing.next":
    "アプリケーション開発者ロールまたはクラウド アプリケーション管理者ロールが必要です。ロールを依頼する (またはアクティブ化する) か、ロールを持つアカウントでサインインしてください。ロールを持つ人がアプリを手動で登録することもできます。その場合、このセットアップはそのアプリを引き継ぎます。",
  "problem.not-system-administrator.title": "{user} は {environment} のシステム管理者ではありません。",
  "problem.not-system-administrator.next":
    "この環境のセキュリティ ロール「システム管理者」を依頼するか、ロールを持つアカウントでサインインしてください。グローバル管理者であっても、自動的には持っていません。グローバル管理者、Power Platform 管理者、Dynamics 365 管理者のいずれかで、先にそのロールのアクティブ化が必要な場合は、アクティブ化してからもう一度確認してください。その後、ここでロールを取得できます。",
  "problem.elevation-refused.title": "{user} は、この方法では {environment} のシステム管理者になれません。",
  "problem.elevation-refused.next":
    "グローバル管理者、Power Platform 管理者、または Dynamics 365 管理者のロールが、グループ経由でなく直接割り当てられ、アクティブである必要があります。アクティブ化するか割り当ててもう一度サインインするか、ロールを持つアカウントを使用してください。",
  "problem.needs-consent.title": "{tenant} に対する同意が必要です。他はすべて完了しています。",
  "problem.needs-consent.next":
    "クラウド アプリケーション管理者ロールを持つ人に、メッセージを転送してください。セットアップは数分ごとに確認し、自動的に再開します。今すぐ確認することも、同意なしで終了することもできます。4 つの値は Dynamics 365 で有効ですが、{vendor} がこれらのアクセス許可で行う操作は、同意を待つ必要があります。",
  "problem.needs-consent.forward":
    "お世話になっております。アプリ「{name}」(クライアント ID {clientId}) は Dynamics 365 を {vendor} に接続するもので、{tenant} に対する管理者の同意が必要です。{link} を開き、「{tenant} に管理者の同意を与えます」を選択してください。クラウド アプリケーション管理者以上のロールが必要です。よろしくお願いいたします。",
  "problem.secret-gone.title": "シークレットの値が、このブラウザーのメモリに残っていません。",
  "problem.secret-gone.next":
    "続行してください。値が失われたシークレットは削除され、新しいものが作成されます。",
  "problem.secret-not-accepted.title":
    "Microsoft Entra によると、このシークレットはこのアプリのものではありません。",
  "problem.secret-not-accepted.next":
    "新しいシークレットが全体に反映されるまで数分かかることがあります。その後続行してください。解決しない場合は、シークレットを消去し、もう一度実行して別のものを作成してください。",
  "problem.microsoft-is-slow.title": "作成されたものが、まだ Microsoft 全体に反映されていません。",
  "problem.microsoft-is-slow.next": "通常必要な時間は待ちました。数分後に続行してください。",
  "problem.rotation-running.title": "新しいシークレットを作成しています。",
  "problem.rotation-running.next": "終了または一時停止するまで待ってから、もう一度お試しください。",
  "problem.check-running.title": "セットアップを修復しています。",
  "problem.check-running.next": "終了または一時停止するまで待ってから、もう一度お試しください。",
  "problem.undo-running.title": "セットアップを元に戻しています。",
  "problem.undo-running.next": "元に戻す処理が終了または一時停止するまで待ってから、もう一度お試しください。",
  "problem.plan-changed.title": "計画の作成後に、{tenant} で何かが変わりました。",
  "problem.plan-changed.next":
    "それ以降、この拡張機能は何も変更していません。計画をもう一度読んでから、確定してください。",
  "problem.plan-outdated.title": "計画をお読みになった後に、だれかが {tenant} で何かを変更しました。",
  "problem.plan-outdated.next":
    "他者が作成したものは何も引き継がれていません。計画をもう一度読んでから、確定してください。",
  "problem.application-deactivated.title":
    "アプリ「{name}」({id}) は非アクティブ化されているため、だれもこのアプリとしてサインインできません。",
  "problem.application-deactivated.next":
    "だれがなぜ非アクティブ化したかを確認してください。使用するには、Microsoft Entra の「アプリの登録」でアクティブ化してから、もう一度確認してください。または、別のアプリを選択してください。",
  "problem.application-disabled-by-microsoft.title": "Microsoft がアプリ「{name}」({id}) を無効にしました。",
  "problem.application-disabled-by-microsoft.next":
    "再び有効にできるのは Microsoft サポートだけです。別のアプリを選択するか、新しいアプリを作成してください。",
  "problem.service-principal-disabled.title": "アプリ「{name}」({id}) のサインインが無効になっています。",
  "problem.service-principal-disabled.next":
    "だれがなぜ無効にしたかを確認してください。アプリを使用するには、Microsoft Entra の「エンタープライズ アプリ」の「プロパティ」で「ユーザーのサインインが有効になっていますか?」を「はい」に設定してから、もう一度確認してください。または、別のアプリを選択してください。",
  "problem.application-user-of-another.title":
    "アプリケーション ユーザー「{name}」は、存在しなくなったサービス プリンシパルに属しています。",
  "problem.application-user-of-another.next":
    "このままでは、Dynamics 365 がアプリの要求をすべて拒否します。Power Platform 管理センターでこのアプリケーション ユーザーを削除してから、もう一度確認してください。新しいものが作成されます。",
  "problem.notes-unreadable.title": "これまでの作業ログを読み取れませんでした。",
  "problem.notes-unreadable.next":
    "{tenant} の現状をあらためて確認しました。下の計画はそれに基づいています。続行するには、計画を読んで確定してください。計画で別のシークレットが提案された場合、以前に作成されたものはポータルで削除できます。",
  "problem.state-unreadable.title": "保存されているセットアップを読み取れませんでした。",
  "problem.state-unreadable.next":
    "別のバージョンのものか、破損しています。もう一度開始してください。作成されたものは検出され、再利用されます。",
  "problem.application-deleted.title":
    "これから作成するアプリの名前を、削除されたアプリがまだ保持しています。",
  "problem.application-deleted.next":
    "「アプリの登録」 > 「削除されたアプリケーション」で、復元するか完全に削除してください。その後、もう一度お試しください。",
  "problem.application-not-single-tenant.title": "アプリ「{name}」({id}) は、他の組織も使用できます。",
  "problem.application-not-single-tenant.next":
    "{vendor} には、自分の組織専用のアプリが必要です。別のアプリを選択するか、新しいアプリを作成してください。",
  "problem.secrets-forbidden.title":
    "組織のポリシーで、このアプリのクライアント シークレットは禁止されています。",
  "problem.secrets-forbidden.next":
    "Microsoft Entra の「アプリケーション ポリシー」の管理者に、このアプリを対象から除外するよう依頼してから、もう一度お試しください。",
  "problem.secret-too-short.title":
    "組織のポリシーで許可されるのは、有効期間が 1 週間未満のシークレットだけです。",
  "problem.secret-too-short.next":
    "シークレットは禁止されていませんが、{vendor} には数日ごとに新しいものが必要になります。Microsoft Entra の「アプリケーション ポリシー」の管理者に、このアプリにより長い期間を許可するよう依頼してから、もう一度お試しください。",
  "problem.secret-too-short.forward":
    "お世話になっております。Dynamics 365 を {vendor} に接続するため、{tenant} のアプリの登録「{name}」に、アプリ管理ポリシーで許可されている期間より長いクライアント シークレットが必要です。Microsoft Entra > エンタープライズ アプリケーション > アプリケーション ポリシーで、このアプリにより長い期間を許可していただけますか。",
  "problem.secret-too-long.title":
    "組織のポリシーでは、このように有効期間の長いシークレットは許可されていません。",
  "problem.secret-too-long.next":
    "シークレットは作成されていません。「詳細と変更」でより短い期間を選択してから、もう一度お試しください。",
  "problem.application-user-elsewhere.title":
    "アプリケーション ユーザー「{name}」は、{unit} とは別の部署にあります。",
  "problem.application-user-elsewhere.next":
    "移動するとロールが削除されます。現在の部署を下で選択するか、Power Platform 管理センターで移動してください。",
  "problem.application-user-deleted.title":
    "このアプリの削除済みのアプリケーション ユーザーが、まだ新しいものの作成を妨げています。",
  "problem.application-user-deleted.next":
    "Power Platform 管理センターで復元するか完全に削除してから、もう一度お試しください。",
  "problem.microsoft-unavailable.title": "{who} が正常に応答しませんでした。",
  "problem.microsoft-unavailable.next": "失われたものはありません。1 分待ってから続行してください。",
  "problem.read-not-answered.title": "{who} は{what}を行いませんでした。数分間、エラーのみを返しました。",
  "problem.read-not-answered.next":
    "これはサービスの障害 (状態 {status}) で、お客様の権限については何も示していません。他はすべて読み取りました。数分後にもう一度確認してください。",
  "problem.there-unseen.title": "{who} によると、作成するものはすでに存在しますが、表示されません。",
  "problem.there-unseen.next":
    "{what}が拒否されました: 「{said}」。削除されたもののまだ消えていないか、このアカウントには表示されない可能性があります。管理センターで、削除済みの項目も含めて探してください。復元するか完全に削除してから、続行してください。",
  "problem.answer-not-usable.title": "Microsoft の応答は、このバージョンでは使用できないものでした。",
  "problem.answer-not-usable.next":
    "どの応答かは詳細に示されています。この拡張機能の更新を確認してから、続行してみてください。再び発生する場合は、詳細をサポートに送信してください。",
  "problem.no-room.title": "シークレットを安全に保持するための空き領域がありません。",
  "problem.no-room.next":
    "拡張機能が記憶する必要のある情報を、ブラウザーが保存しませんでした。保持できなかったシークレットは削除されます。ディスク領域を空けるか他のウィンドウを閉じてから、続行してください。",
  "problem.in-a-line": "{title}メッセージ: 「{said}」。",
  "problem.refused.title": "{who} は{what}を拒否しました。",
  "problem.refused-silently.title": "{who} は{what}を拒否しました。",
  "problem.refused-silently.next":
    "理由は示されていません (状態 {status})。要求は詳細にあります。{who} の担当者が詳しい情報を確認できます。",
  "problem.refused.next":
    "メッセージ: 「{said}」。これは原因を証明するものではないため、ここでは原因を示しません。コードと要求は詳細にあります。{who} の担当者が詳しい情報を確認できます。",
  "problem.secrets-forbidden.forward":
    "お世話になっております。Dynamics 365 を {vendor} に接続するため、{tenant} のアプリの登録「{name}」にクライアント シークレットが必要ですが、アプリ管理ポリシーで禁止されています。Microsoft Entra > エンタープライズ アプリケーション > アプリケーション ポリシーで、このアプリを対象から除外していただけますか。",
  "problem.directory-role-missing.forward":
    "お世話になっております。Dynamics 365 を {vendor} に接続するため、{tenant} でアプリを登録し、組織に対して同意する必要があります。{user} にクラウド アプリケーション管理者ロールを一時的に付与するか、ご自身で {vendor} Setup for Dynamics 365 を実行していただけますか。",
  "problem.not-system-administrator.forward":
    "お世話になっております。Dynamics 365 を {vendor} に接続するため、環境 {environment} のセキュリティ ロール「システム管理者」が必要です。{user} に一時的に付与するか、ご自身で {vendor} Setup for Dynamics 365 を実行していただけますか。",

  "ui.problem.fact.service": "サービス",
  "ui.problem.fact.operation": "操作",
  "ui.problem.fact.status": "状態",
  "ui.problem.fact.code": "Microsoft のコード",
  "ui.problem.fact.requestId": "要求 ID",
  "ui.problem.fact.answer": "応答",
  "ui.problem.fact.api": "API",
  "ui.problem.fact.policies": "条件付きアクセス ポリシーの ID",
  "ui.problem.fact.host": "ホスト",
  "ui.problem.fact.message": "原文のメッセージ",
  "ui.problem.fact.clientId": "クライアント ID",
  "ui.problem.fact.error": "エラー",
  "ui.problem.fact.kind": "種類",
  "ui.problem.fact.time": "時刻",
};

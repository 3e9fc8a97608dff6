import type { plan as english } from "../en/plan.ts";

/** Words of the plan, in Japanese. See en/plan.ts. */
export const plan: Readonly<Record<keyof typeof english, string>> = {
  "environment.strange-address": "アドレスが Dynamics 365 のものではないため、この拡張機能は接続しません。",
  "environment.no-dataverse": "Dataverse がないため、Dynamics 365 はこの環境にありません。",
  "environment.teams":
    "Microsoft Teams のチームに属しています。Dynamics 365 アプリを含めることはできません。",
  "environment.not-ready": "まだ準備中か、使用できる状態ではありません。",
  "environment.admin-mode": "管理モードです。",
  "environment.disabled": "無効になっています。",
  "environment.deleting": "削除済みか、削除中です。",
  "environment.state": "使用できる状態ではありません。Microsoft が示す状態: 「{state}」。",

  "step.tenant.title": "組織: {tenant}",
  "plan.tenant.id": "テナント ID {id}",
  "step.environment.title": "環境: {environment}",
  "plan.environment.url": "{url}",
  "plan.tenant.quota":
    "{tenant} には、上限 {total} 個のうち {used} 個のディレクトリ オブジェクトがあります。だれが要求しても、Microsoft が新しいアプリを拒否する可能性があります。先に不要なオブジェクトを完全に削除するか、Microsoft サポートに上限を引き上げてもらう必要があります。",
  "plan.tenant.roles-unread":
    "お客様のディレクトリ ロールを読み取れませんでした。アプリの登録と同意が可能かどうかは、実行するとわかります。",
  "step.access.title": "{environment} のシステム管理者",
  "step.access.rights": "{environment} での権限",
  "plan.access.unread":
    "Dynamics 365 からは、{environment} でのお客様の権限がわかりません。セットアップは続行され、権限が不足している場合はそこで停止して、その権限を示します。",
  "plan.access.security-group":
    "{environment} にはセキュリティ グループがあります。直接のメンバーでない場合、Microsoft は拒否します。グループの管理者は、お客様を追加できます。",
  "plan.not-read-before": "次が先に行われるため、確認していません: {first}",
  "plan.not-read": "まだ確認していません。{environment} では何も読み取れません。",
  "step.access.elevate": "{environment} のシステム管理者に昇格",
  "step.access.dataverse": "Dynamics CRM を組織に追加",
  "plan.access.dataverse":
    "Microsoft の API「Dynamics CRM」のサービス プリンシパル (まだ組織にありません)。一度同意が必要になる場合があります",
  "plan.access.elevate": "{user} へのセキュリティ ロール「システム管理者」",
  "plan.access.platform-api":
    "Microsoft の Power Platform API のサービス プリンシパル (まだ組織にありません)",
  "plan.access.not-yet":
    "お客様は {environment} のシステム管理者ではありません。組織の管理者として、ご自身でこのロールを取得できます。Microsoft はこれを記録します。",
  "plan.after-dataverse": "Dynamics CRM が組織に追加された後に確認し、お客様に表示します。",
  "plan.after-elevation": "お客様がシステム管理者になった後に確認し、お客様に表示します。",

  "step.application.title": "アプリの登録「{name}」",
  "plan.application.id": "既存のアプリ、クライアント ID {id}",
  "plan.application.permission": "{permission} ({resource}) を要求 (委任)",
  "plan.application.unique-name": "後のセットアップで見つけるための一意の名前 {name} を設定",
  "plan.application.name-held":
    "一意の名前 {name} は別のアプリが使用しているため、新しいアプリには別の一意の名前を設定",
  "plan.application.deleted-unread":
    "このアカウントでは、削除されたアプリを一覧表示できません。その中に新しいアプリの名前を保持しているものがあれば、Microsoft がそれを示し、何も作成されません。",
  "plan.application.restore": "削除されたアプリ (クライアント ID {id}) を元の状態で復元",
  "plan.application.may-not-change":
    "お客様のロールからは、このアプリを変更できるかどうかわかりません。所有者でない場合は Microsoft が拒否し、依頼先が示されます。",
  "plan.application.owned-by-others":
    "お客様はこのアプリの所有者ではなく、お客様のロールからも変更できるかどうかわかりません。所有者 ({owners}) に依頼するか、新しいアプリを作成してください。",
  "plan.application.changed-since": "この拡張機能が作成した後に、だれかがこのアプリを変更しています。",
  "plan.application.no-unique-name":
    "後のセットアップでこのアプリを見つけるための一意の名前は、別のアプリが使用しています。このアプリはそれがなくても動作します。",
  "plan.service-principal.id": "オブジェクト ID {id}",
  "step.service-principal.title": "サービス プリンシパル",
  "step.client-secret.title": "シークレット「{description}」({months} か月)",
  "step.client-secret.title-days": "シークレット「{description}」({days} 日)",
  "plan.client-secret.until": "有効期限: {until}",
  "plan.client-secret.from-guide": "ガイドで取り込んだもの",
  "plan.client-secret.unread":
    "このアカウントでは、シークレットに関する組織のポリシーを読み取れません。より短い期間が求められる場合は、シークレットの期間を短くし、結果に表示します。",
  "plan.client-secret.lost":
    "以前に作成したシークレットの値は、ブラウザーのメモリにのみあったため失われました。そのシークレットを削除し、新しいものを作成します。",
  "plan.client-secret.shortened-months":
    "組織のポリシーで、より長い期間は許可されませんでした。シークレットの有効期間は {count} か月です。",
  "plan.client-secret.shortened-days":
    "組織のポリシーで、より長い期間は許可されませんでした。シークレットの有効期間は {count} 日です。",
  "plan.client-secret.in-damaged-notes":
    "読み取れなかった作業ログに、値が失われた可能性のあるシークレットが記載されています。これには手を加えません。使用しているものがなければ、「証明書とシークレット」で削除してください。シークレット ID: {ids}",
  "plan.client-secret.not-removed":
    "値が失われたシークレットを削除できませんでした。その値はだれも知りません。都合のよいときにポータルで削除してください。",
  "plan.client-secret.exceptions":
    "組織のポリシーではクライアント シークレットが禁止されていますが、この拡張機能では読み取れない例外があります。作成を試み、Microsoft が拒否した場合、シークレットは作成されません。",
  "plan.client-secret.capped":
    "組織のポリシーで許可されるのは {count} 日までです。シークレットの期限は {until} になります。",
  "plan.client-secret.unreadable":
    "既存のシークレットの値はもう読み取れないため、ここでコピーやテストはできません。",
  "step.admin-consent.title": "{count} 個のアクセス許可への同意",
  "step.admin-consent.none": "アクセス許可は不要です",
  "plan.admin-consent.scope": "{permission} ({resource})",
  "plan.admin-consent.note": "{names}: 委任。サインインしているユーザーの権限を超えることはありません。",
  "plan.option.broad":
    "{vendor} の手順で求められていますが、理由は示されていません。必要に応じて {vendor} に確認できる事実: クライアント資格情報によるトークンには委任されたアクセス許可が含まれないため、{name} は Dynamics だけの場合に必要な範囲を超えています。",
  "plan.option.internal":
    "必要に応じて {vendor} に確認できる事実: Microsoft のドキュメントでは、ロール {name} は内部用で、割り当ててはならないとされています。",
  "plan.admin-consent.resource": "{resource} のサービス プリンシパル (まだ組織にありません)",
  "plan.admin-consent.unread": "以前に付与されたものは、このアカウントでは読み取れません。そのまま残ります。",
  "plan.admin-consent.not-compared":
    "すでに同意がありますが、このアカウントにはその内容を読み取る権限がありません。クラウド アプリケーション管理者ロールを持つ人は、比較できます。",
  "plan.admin-consent.role-missing":
    "{user} は {tenant} に対して同意できません。クラウド アプリケーション管理者ロールが必要です。",
  "step.application-user.title": "アプリケーション ユーザー「{name}」",
  "plan.application-user.unit": "部署: {unit}",
  "plan.application-user.enable": "現在は無効のため、有効にします",
  "plan.application-user.other-roles":
    "{roles} も割り当てられていますが、{vendor} には不要です。そのまま残ります。",
  "plan.admin-consent.also": "以前に付与済みで、そのまま残るもの: {scopes}",
  "plan.service-principal.foreign": "他者が作成したものです",
  "plan.application-user.foreign": "他者が作成したものです",
  "plan.application-user.purge": "このアプリの削除済みユーザーを完全に削除",
  "step.security-roles.title": "{count} 個のセキュリティ ロール",
  "plan.security-roles.role": "{role}",
  "plan.security-roles.missing": "{role}: ここにインストールされていない {app} に付属",
  "plan.security-roles.warning":
    "「{role}」がありません。ここにインストールされていない {app} に付属しています。",
  "plan.security-roles.unknown": "{role}: この名前のロールはここにありません",
  "plan.security-roles.unknown-warning": "ロール「{role}」はここにありません。",
  "plan.security-roles.not-in-unit": "「{role}」は、この部署にコピーがないため割り当てられませんでした。",
  "step.icon.title": "ユーザーの画像",
  "step.icon.own": "独自の画像",
  "plan.icon.user": "組み込みの画像 (アプリケーション ユーザー用)",
  "plan.icon.user-own": "独自の画像 (アプリケーション ユーザー用)",
  "plan.icon.logo": "組み込みの画像 (Microsoft Entra のアプリのロゴ)",
  "plan.icon.logo-own": "独自の画像 (Microsoft Entra のアプリのロゴ)",
  "plan.icon.there": "アプリケーション ユーザーにはすでに画像があり、そのまま残ります",
  "plan.icon.replaces": "このセットアップで以前アプリケーション ユーザーに設定した画像を置き換えます",
  "plan.icon.stays":
    "アプリケーション ユーザーにはすでに画像があります。そのまま残り、独自の画像には置き換わりません。",
  "plan.icon.lost":
    "独自の画像がブラウザーに残っていないため、画像は設定されませんでした。なくてもすべて動作します。",
  "plan.icon.refused":
    "Dynamics がアプリケーション ユーザーの画像を受け付けませんでした。なくてもすべて動作します。",
  "plan.icon.no-logo": "Microsoft Entra のアプリのロゴは設定されませんでした。なくてもすべて動作します。",
  "step.verification.title": "{vendor} としてサインイン",
  "plan.verification.skipped": "シークレットの値がないため、サインインできません。",

  "question.access.elevate": "{environment} のシステム管理者ロールを取得しますか?",
  "question.access.elevate.yes": "{user} をシステム管理者にする",
  "question.access.elevate.yes.hint":
    "これが最初に行われます。次に計画の残りを調べます。お客様がそれを読むまで、他には何も変更されません。最後にロールを外すこともできます。",
  "question.access.give-back":
    "このセットアップのために、{environment} のシステム管理者になりました。その後:",
  "question.access.give-back.yes": "ロールを外す",
  "question.access.give-back.yes.hint": "すべての作成とテストが終わり次第。",
  "question.access.give-back.no": "ロールを残す",
  "ways-in.secrets.one": "このアプリには他に 1 個のシークレットがあります。",
  "ways-in.secrets.many": "このアプリには他に {count} 個のシークレットがあります。",
  "ways-in.certificates.one": "このアプリには 1 個の証明書があります。",
  "ways-in.certificates.many": "このアプリには {count} 個の証明書があります。",
  "ways-in.federated.one":
    "このアプリには 1 個のフェデレーション資格情報があります。{names} は、シークレットなしでこのアプリとしてサインインできます。",
  "ways-in.federated.many":
    "このアプリには {count} 個のフェデレーション資格情報があります。{names} は、シークレットなしでこのアプリとしてサインインできます。",
  "ways-in.principal-keys.one": "サービス プリンシパルには 1 個のシークレットまたは証明書があります。",
  "ways-in.principal-keys.many": "サービス プリンシパルには {count} 個のシークレットまたは証明書があります。",
  "ways-in.whoever": "これらを持つ人はだれでも、{vendor} として Dynamics 365 を使用できる可能性があります。",
  "ways-in.owners": "所有者: {owners}。所有者は、いつでもシークレットを追加できます。",
  "ways-in.owned-by-you": "お客様はこのアプリの所有者です。",
  "ways-in.no-owner": "このアプリに所有者はいません。",
  "ways-in.granted.one":
    "1 個のアプリケーションの許可が付与されています ({names})。サインインしているユーザーなしで機能します。",
  "ways-in.granted.many":
    "{count} 個のアプリケーションの許可が付与されています ({names})。サインインしているユーザーなしで機能します。",
  "ways-in.redirect-uris": "リダイレクト URI: {names}",
  "ways-in.identifier-uris": "アプリケーション ID の URI: {names}",
  "ways-in.scopes": "他のアプリに公開している委任されたアクセス許可: {names}",
  "ways-in.app-roles": "公開しているアプリ ロール: {names}",
  "ways-in.audience": "他の組織のユーザーがサインインできます。",
  "ways-in.deactivated": "非アクティブ化されています。だれもこのアプリとしてサインインできません。",
  "ways-in.disabled-by-microsoft": "Microsoft によって無効にされています。",
  "ways-in.sign-in-off": "この組織では、サインインが無効になっています。",
  "ways-in.unread.registration":
    "シークレット、証明書、アドレスを読み取れませんでした。存在する可能性があります。",
  "ways-in.not-yet":
    "このアプリに他にだれがアクセスできるかは、まだ読み取っていません。このアプリを選択すると読み取ります。",
  "ways-in.unread.is-disabled": "非アクティブ化されているかどうかを読み取れませんでした。",
  "ways-in.unread.owners": "所有者を読み取れませんでした。存在する可能性があります。",
  "ways-in.unread.federated": "フェデレーション資格情報を読み取れませんでした。存在する可能性があります。",
  "ways-in.unread.principal": "サービス プリンシパルのキーを読み取れませんでした。存在する可能性があります。",
  "ways-in.unread.granted":
    "付与されたアプリケーションの許可を読み取れませんでした。存在する可能性があります。",
  "ways-in.unread.deleted":
    "削除されている間は、所有者などのアクセス経路を読み取れません。復元後に計画をもう一度読んでください。",

  "question.application.restore": "過去 30 日間に、アプリ「{name}」が削除されました。復元しますか?",
  "question.application.restore.held":
    "この拡張機能が作成したアプリは削除されましたが、30 日間は復元できます。復元しますか?",
  "question.application.restore.yes": "削除されたアプリ「{name}」を復元",
  "question.application.restore.hint": "クライアント ID {id}",
  "question.application.restore.no": "削除されたままにする",
  "question.application.adopt":
    "この拡張機能が作成していないアプリがすでにあります。{vendor} でどれを使用しますか?",
  "question.application.adopt.off":
    "この拡張機能が作成したアプリは、現在の状態では使用できません。{vendor} でどれを使用しますか?",
  "question.application.adopt.shared":
    "この拡張機能が作成したアプリとして、他者がサインインできる可能性があります。{vendor} でどれを使用しますか?",
  "question.application.adopt.use": "既存のアプリ「{name}」を使用",
  "question.application.adopt.hint":
    "クライアント ID {id}、作成日 {created}。このアプリから削除されるものはありません。",
  "question.application.adopt.new": "新しいアプリを作成",
  "question.application.adopt.new.hint": "これを通じてアクセスできるのは、組織の管理者だけです。",
  "question.application.adopt.not-single-tenant":
    "クライアント ID {id}、作成日 {created}。他の組織も使用できるため、選択できません。",
  "question.client-secret.another":
    "アプリにはすでにシークレット「{description}」があります。その値をもう一度読み取ることはできません。",
  "question.client-secret.another.make": "別のシークレットを作成",
  "question.client-secret.another.make.hint": "既存のシークレットは引き続き有効です。",
  "question.client-secret.another.keep": "既存のシークレットを使用",
  "question.client-secret.another.keep.hint": "値はすでにお持ちです。ここで表示やテストはできません。",
  "question.admin-consent.by-other": "別の人が同意する必要があります。それまで:",
  "question.admin-consent.by-other.wait": "今、他のすべてを行い、その後同意を待つ",
  "question.admin-consent.by-other.wait.hint":
    "転送用のメッセージが表示されます。同意されると、セットアップは自動的に再開します。",
  "question.admin-consent.by-other.without": "同意なしで終了",
  "question.admin-consent.by-other.without.hint":
    "同意がなくても、4 つの値は Dynamics 365 で有効です。{vendor} がこれらのアクセス許可で行う操作は、だれかが同意するまで動作しません。",
  "question.security-roles.missing": "ここにないロール: {count} 個",
  "question.security-roles.missing.continue": "これらなしで続行",
  "question.security-roles.missing.continue.hint":
    "{vendor} にすべては見えない可能性があります。アプリをインストールした後、もう一度実行してください。",
  "question.application-user.other-roles":
    "アプリケーション ユーザーにシステム管理者ロールがあります。アプリのキーを持つ人はだれでも、{environment} であらゆる操作を実行できます。",
  "question.application-user.other-roles.keep": "システム管理者のまま続行",
  "question.application-user.other-roles.keep.hint":
    "{vendor} にこのロールは不要です。Power Platform 管理センターで外してから、もう一度確認できます。",
  "question.application-user.purge":
    "アプリケーション ユーザー「{name}」は削除されていますが、新しいものの作成を妨げています。",
  "question.application-user.purge.yes": "完全に削除して新しいものを作成",
  "question.application-user.purge.yes.hint": "その後は復元できません。",
  "question.application-user.business-unit": "部署",
  "question.application-user.business-unit.choice": "{name}",

  "ui.start.changes": "確定後に次のものが作成または補完されます。他には何も作成・補完されません:",
  "ui.start.change-application": "自分の組織専用のアプリの登録「{name}」",
  "ui.start.change-principal": "そのサービス プリンシパル (テナント内のアプリ)",
  "ui.start.change-secret": "クライアント シークレット「{name}」(有効期間: {months})",
  "ui.start.change-permissions": "{resource} に対するアクセス許可とその同意: {scopes}",
  "ui.start.change-user": "環境内のアプリケーション ユーザー (画像付き)",
  "ui.start.change-roles": "そのユーザーの {count} 個のセキュリティ ロール: {roles}",
  "ui.start.change-never": "既存のものは再利用されます。他者のものが変更または削除されることはありません。",
};

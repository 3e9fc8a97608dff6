import type { rotation as english } from "../en/rotation.ts";

/** Words of a new secret in the place of an old one, in Japanese. See en/rotation.ts. */
export const rotation: Readonly<Record<keyof typeof english, string>> = {
  "rotation.line.create": "新しいクライアント シークレット「{name}」(有効期限: {until})",
  "rotation.line.made":
    "新しいクライアント シークレット「{name}」(有効期限: {until}): 作成され、このブラウザーのメモリに保持されています",
  "rotation.line.check": "{vendor} と同じように、新しいシークレットでサインイン",
  "rotation.line.old": "クライアント シークレット「{name}」(有効期限: {until})",

  "rotation.keep.old": "削除してよいとお客様が指定するまで、引き続き有効です。",
  "rotation.keep.stranger": "この拡張機能が作成したものではありません。",
  "rotation.keep.no-other": "アプリには、ここで作成およびテストされた他のシークレットがありません。",
  "rotation.keep.forbidden": "組織のポリシーで、このアプリのクライアント シークレットは禁止されています。",
  "rotation.keep.too-short": "組織のポリシーで許可されるのは、有効期間が 1 日未満のシークレットだけです。",
  "rotation.unseen.app": "Microsoft がアプリを表示しないか、読み取る権限がありません。",
  "rotation.note.value-gone":
    "新しいシークレットの値は、このブラウザーに残っていません。{vendor} に渡っていない場合は、先に別のシークレットを作成してください。",
  "rotation.note.shared":
    "{environment} もこのシークレットを使用している可能性があります。続行する前に、その分の新しいシークレットを {vendor} に渡してください。",
  "rotation.note.removed": "まだ使用している人やサービスは、サインインできなくなります。",

  "problem.rotation-run-unknown.title": "作業ログにこのセットアップがありません。",
  "problem.rotation-run-unknown.next": "セットアップをもう一度実行してください。同じアプリが使用されます。",
  "problem.rotation-other-tenant.title": "別の組織にサインインしています。",
  "problem.rotation-other-tenant.next": "セットアップした組織のアカウントでサインインしてください。",
  "problem.rotation-plan-changed.title": "お読みになった後に、実行する内容が変わりました。",
  "problem.rotation-plan-changed.next": "もう一度読んでから、確定してください。",

  "by-hand.choice.environment": "{name}",
  "by-hand.choice.address": "{host}",
  "by-hand.choice.app": "{name}",
  "by-hand.choice.app-facts": "クライアント ID {id}、作成日 {created}",
  "by-hand.choice.user": "{environment} にアプリケーション ユーザーがあります",
  "by-hand.choice.no-user": "{environment} にアプリケーション ユーザーを確認できませんでした",

  "by-hand.line.app": "アプリの登録「{name}」",
  "by-hand.line.unseen": "クライアント ID {id} のアプリの登録",
  "by-hand.line.user": "{environment} のアプリケーション ユーザー",
  "by-hand.line.no-secret": "新しいクライアント シークレット",
  "by-hand.app.facts":
    "クライアント ID {id}、作成日 {created}。この拡張機能がセットアップしたものではありません。",
  "by-hand.app.lacking": "{vendor} の手順で指定されているものが不足しています: {names}。",
  "by-hand.user.none": "ありません。",
  "by-hand.user.no-roles": "直接割り当てられたセキュリティ ロールがありません。",
  "by-hand.user.roles": "{count} 個のセキュリティ ロール: {names}",
  "by-hand.keep.old": "引き続き有効です。使用する人やサービスがなくなったら、ホームで削除できます。",
  "by-hand.note.removed":
    "この拡張機能が作成したものではありません。{vendor} であれ他者であれ、まだ使用している場合はサインインできなくなります。",
  "by-hand.unseen.absent":
    "組織にそのようなアプリはありません。オブジェクト ID やシークレット ID ではなく、アプリの「概要」の「アプリケーション (クライアント) ID」をコピーしてください。",
  "by-hand.obstacle.on-home":
    "すでにホームにあります。そのカードで「新しいシークレット」を選択してください。",
  "by-hand.obstacle.no-principal":
    "アプリのサービス プリンシパルが組織にないため、だれもこのアプリとしてサインインできません。",
  "by-hand.obstacle.no-user":
    "この環境にアプリのアプリケーション ユーザーがないため、シークレットを作成しても機能しません。「自動構成」で、不足しているものが作成されます。",
  "by-hand.obstacle.user-off":
    "アプリケーション ユーザーが非アクティブ化されているため、シークレットを作成しても機能しません。",

  "problem.by-hand-no-environment.title": "この環境は現在使用できません。",
  "problem.by-hand-no-environment.next": "再確認するか、前に戻って別の環境を選択してください。",

  "ui.by-hand.sign-in-text":
    "そのアプリの新しいクライアント シークレットをテスト済みの状態で取得し、期限、アクセス許可、他にだれがアクセスできるかをここで見守ることができます。既存のシークレットは引き続き有効です。",
  "ui.by-hand.sign-in-need": "Microsoft Entra でアプリを管理できるアカウントでサインインしてください。",
  "ui.by-hand.sign-in": "サインイン",
  "ui.by-hand.environment-title": "どの環境に接続されていますか?",
  "ui.by-hand.environment-list": "環境",
  "ui.by-hand.environment-none": "お使いのアカウントには、使用できる環境が表示されません。",
  "ui.by-hand.environment-hint": "ブラウザーが、そのアドレスへのアクセスの許可を求めます。",
  "ui.by-hand.app-title": "{vendor} はどのアプリを使用していますか?",
  "ui.by-hand.app-text":
    "{vendor} に入力したクライアント ID を、{vendor} またはお手元の記録で確認してください。",
  "ui.by-hand.app-list": "候補のアプリ",
  "ui.by-hand.app-none":
    "名前が合うアプリも、そこにアプリケーション ユーザーを持つアプリもありません。クライアント ID を入力してください。",
  "ui.by-hand.app-other": "別のアプリ",
  "ui.by-hand.client-id": "クライアント ID",
  "ui.by-hand.client-id-hint":
    "Microsoft Entra のアプリの「概要」にある「アプリケーション (クライアント) ID」",
  "ui.by-hand.client-id-fault": "クライアント ID は次のような形式です: 00000000-0000-0000-0000-000000000000",
  "ui.by-hand.continue": "続行",
  "ui.by-hand.find": "環境を検索",
  "ui.by-hand.title": "このアプリの新しいシークレットを作成しますか?",
  "ui.by-hand.text":
    "{vendor} が使用しているアプリであること、および他にだれがアクセスできるかを確認してください。",
  "ui.by-hand.nothing-title": "ここでは、このアプリの新しいシークレットを作成できません",
  "ui.by-hand.nothing-text": "理由は一覧に示されています。",
  "ui.by-hand.inspecting": "組織の現状を読み取っています。通常は 10 秒以内に終わります。何も変更されません。",
  "ui.by-hand.finished-text":
    "この 4 つの値を {vendor} に渡してください。アプリの既存のシークレットは引き続き有効です。",
  "ui.by-hand.card": "手動または別の場所でセットアップ。ここでのシークレット作成日: {date}",
  "ui.by-hand.older": "以前のシークレット ({count})",
  "ui.by-hand.older-text":
    "ここで作成されたものではなく、まだ有効です。使用する人やサービスがなくなってから削除してください。",
  "ui.by-hand.older-name": "「{name}」、期限 {date}",
  "ui.by-hand.remove": "削除…",
  "ui.by-hand.undo": "ここで作成したシークレットを元に戻す",
  "ui.by-hand.undo-text":
    "{vendor} はこのシークレットでサインインできなくなります。ここで作成されていないものは、すべて残ります。",
};

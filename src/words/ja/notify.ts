import type { notify as english } from "../en/notify.ts";

/** Words of the browser's notifications, in Japanese. See en/notify.ts. */
export const notify: Readonly<Record<keyof typeof english, string>> = {
  "notify.title": "{vendor} Setup for Dynamics 365",
  "notify.ended": "{environment} のセットアップが終了しました。拡張機能を開くと 4 つの値を確認できます。",
  "notify.needs-you": "{environment} のセットアップが停止しました。お客様の操作が必要です。",
  "notify.goes-on": "{environment} のセットアップが再開しました。",
  "notify.work-ended": "接続済みの環境に対して開始した処理が終了しました。",
  "notify.work-needs-you": "接続済みの環境に対して開始した処理が停止しました。お客様の操作が必要です。",
  "notify.work-goes-on": "接続済みの環境に対して開始した処理が再開しました。",
  "notify.secret-ends": "{environment} のクライアント シークレットは {days} 日後に期限が切れます。",
  "notify.secret-ends-tomorrow": "{environment} のクライアント シークレットは 1 日以内に期限が切れます。",
  "notify.secret-ends-day": "{environment} のクライアント シークレットは 1 日後に期限が切れます。",
  "notify.secret-ended":
    "{environment} のクライアント シークレットの期限が切れました。{vendor} はこれでサインインできなくなりました。",
};

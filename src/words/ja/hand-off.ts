import type { handOff as english } from "../en/hand-off.ts";

/** Words of handing the four values over, in Japanese. See en/hand-off.ts. */
export const handOff: Readonly<Record<keyof typeof english, string>> = {
  "ui.clipboard.after": "コピー後にクリップボードを消去",
  "ui.clipboard.never": "しない",
  "ui.clipboard.pending": "クリップボードは {time}後に消去されます。",
  "ui.clipboard.now": "クリップボードを消去しています。",
  "ui.clipboard.clear": "今すぐ消去",
  "ui.clipboard.keep": "残す",
  "ui.clipboard.hint":
    "拡張機能はクリップボードを読み取りません。その間に別のプログラムでコピーしたものも消去されます。",
  "ui.clipboard.failed":
    "ブラウザーが、拡張機能によるクリップボードの消去を許可しませんでした。クリップボードからシークレットを消すには、別のものをコピーしてください。",

  "ui.hand-over.title": "通常のメールではなく、安全な方法で送信してください",
  "ui.hand-over.unknown":
    "この 4 つの値を {vendor} の担当者に渡してください。シークレットを通常のメールで送信しないでください。メールは途中で読み取られ、保存されます。",
  "ui.hand-over.url": "このページに 4 つの値を入力してください:",
  "ui.hand-over.mail": "暗号化したファイルを {mail} に送信してください。",
  "ui.hand-over.file": "{vendor} {host}",
  "ui.hand-over.encrypt": "暗号化ファイルを保存",
  "ui.hand-over.calendar": "予定表ファイルを保存",
  "ui.hand-over.calendar-hint":
    "この拡張機能をアンインストールした後も、シークレットの期限を通知します。シークレットは含まれません。",

  "ui.encrypt.title": "暗号化ファイルを保存",
  "ui.encrypt.to-key": "このファイルを開けるのは {vendor} だけです。次の公開キーで暗号化されます。",
  "ui.encrypt.key": "公開キー",
  "ui.encrypt.to-passphrase":
    "ファイルはどの方法で送信してもかまいません。パスフレーズは同じメッセージに書かず、電話または対面で伝えてください。",
  "ui.encrypt.which": "パスフレーズ",
  "ui.encrypt.proposed": "次の単語を使用",
  "ui.encrypt.typed": "自分で入力",
  "ui.encrypt.other-words": "別の単語",
  "ui.encrypt.passphrase": "パスフレーズを入力",
  "ui.encrypt.empty": "パスフレーズを入力してください。ないと、何も暗号化されません。",
  "ui.encrypt.strength": "強度: {strength}",
  "ui.encrypt.strength-0": "弱すぎます。すぐに推測されます。",
  "ui.encrypt.strength-1": "弱い。数日以内に推測されます。",
  "ui.encrypt.strength-2": "普通。数年以内に推測されます。",
  "ui.encrypt.strength-3": "強い。推測には、シークレットの有効期間より長くかかります。",
  "ui.encrypt.strength-hint":
    "ファイルを入手した人が、よく使われるものから順に、毎秒 1,000 個のパスフレーズを試した場合の推定です。",
  "ui.encrypt.too-weak": "より強いパスフレーズを選ぶか、提案された単語を使用してください。",
  "ui.encrypt.save": "ファイルを保存",
  "ui.encrypt.again": "もう一度保存",
  "ui.encrypt.back": "値に戻る",
  "ui.encrypt.working":
    "暗号化しています。パスフレーズを 1 回推測するのにも同じ時間がかかるように、意図的に数秒かけています。",
  "ui.encrypt.progress": "ファイルを暗号化しています",
  "ui.encrypt.failed":
    "ファイルを暗号化できませんでした。何も保存されていません。もう一度試すか、値をコピーしてください。",
  "ui.encrypt.saved": "{file} はブラウザーのダウンロードに保存されます。",
  "ui.encrypt.saved-passphrase":
    "パスフレーズはどこにも保存されません。この画面を離れる前に書き留めてください。",
  "ui.encrypt.how": "{vendor} での開き方",
  "ui.encrypt.how-key": "age (age-encryption.org) と秘密キーを使用:",
  "ui.encrypt.how-passphrase": "age (age-encryption.org) を使用 (パスフレーズを求められます):",
  "ui.encrypt.command": "コマンド",
};

/** What the address says was just kept, in words; an unknown word says nothing. */
export const accountNotices: Readonly<Record<string, string | undefined>> = {
  password: "パスワードを変えました。ほかの端末のサインインは終わりました。",
  code: "認証アプリを登録しました。次のサインインから確認コードを聞きます。",
  noCode: "認証アプリの登録を消しました。",
  passkey: "パスキーを登録しました。",
  noPasskey: "パスキーを消しました。",
  ended: "サインインを終わりにしました。",
};

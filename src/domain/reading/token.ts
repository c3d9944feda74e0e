/** One word as an analyser cut it, with what the rules need of its part of speech (IPADIC's names). */
export type Token = {
  readonly surface: string;
  /** In hiragana; null where the analyser does not know the word. */
  readonly reading: string | null;
  /** 品詞: 名詞, 動詞, 助詞 … */
  readonly kind: string;
  /** 品詞細分類1: サ変接続, 接尾, 非自立 … */
  readonly detail: string;
  /** 活用形: 連用形, 未然形 … */
  readonly form: string;
  /** 原形, the form in a dictionary. */
  readonly dictionary: string;
};

/** Words as an analyser reads them; their surfaces joined are the text. */
export type Tokenize = (text: string) => readonly Token[];

/** A word that is always read this way: an office's correction, a name, or one of our own. */
export type Entry = { readonly base: string; readonly reading: string };

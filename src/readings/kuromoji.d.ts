// The package brings no types; only what we use of it stands here.
declare module "kuromoji" {
  export type IpadicToken = {
    readonly surface_form: string;
    readonly pos: string;
    readonly pos_detail_1: string;
    readonly conjugated_form: string;
    readonly basic_form: string;
    /** Katakana; missing for a word that is not in the dictionary. */
    readonly reading?: string;
  };
  export type Tokenizer = { tokenize(text: string): IpadicToken[] };
  type Builder = {
    build(done: (error: Error | null, tokenizer: Tokenizer) => void): void;
  };
  const kuromoji: { builder(options: { readonly dicPath: string }): Builder };
  export default kuromoji;
}

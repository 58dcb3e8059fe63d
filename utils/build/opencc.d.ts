declare module 'opencc-js/dict/TSCharacters' {
  /** Pairs `traditional simplified`, parted by `|`. */
  const characters: string;
  export default characters;
}

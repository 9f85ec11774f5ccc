declare module 'opencc-js/dict/TSCharacters' {
  /** `traditional simplified` in pairs, parted by `|`. */
  const pairs: string;
  export default pairs;
}

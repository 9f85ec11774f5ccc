/** A text in parts: every second one is the number of an article or a clause, which is not to be parted. */
export function cited(text: string): string[] {
  return text.split(/(第[〇一二三四五六七八九十百\d.（）()]+[条款项])/);
}

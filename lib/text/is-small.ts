/** Whether the word is nothing but small letters of ASCII, as two in three are: the same in any form. */
export function isSmall(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (unit < 0x61 || unit > 0x7a) return false;
  }
  return true;
}

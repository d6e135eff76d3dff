/**
 * Folding of single characters: what a keyboard without accents or Greek would type. Used on the words of packs and on
 * what a reader types, so both sides meet.
 */

/** Greek letters by the name they are written out with: `TNF-α` and `TNF-alpha` are one. */
const greekLetters: Readonly<Record<string, string>> = {
  α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta', ε: 'epsilon', ζ: 'zeta', η: 'eta', θ: 'theta', ι: 'iota', κ: 'kappa',
  λ: 'lambda', μ: 'mu', ν: 'nu', ξ: 'xi', ο: 'omicron', π: 'pi', ρ: 'rho', σ: 'sigma', ς: 'sigma', τ: 'tau', υ: 'upsilon',
  φ: 'phi', χ: 'chi', ψ: 'psi', ω: 'omega',
}; // prettier-ignore

/** Letters that compatibility decomposition leaves alone although a plain keyboard has no key for them. */
const plainLetters: Readonly<Record<string, string>> = {
  æ: 'ae', œ: 'oe', ø: 'o', ß: 'ss', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i', ŋ: 'n', ħ: 'h',
}; // prettier-ignore

const notPlain = /[^\x20-\x7e]/;

/** Lower case, without accents; Greek letters and ligatures written out; micro sign as `u`, as in `ug`. */
export function foldCharacters(word: string): string {
  const lower = word.toLowerCase();
  if (!notPlain.test(lower)) return lower;
  return lower
    .replaceAll(/[µμ](?=g|l|m)/g, 'u')
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[α-ω]/g, (letter) => greekLetters[letter] ?? letter)
    .replaceAll(/[æœøßđðłþıŋħ]/g, (letter) => plainLetters[letter] ?? letter);
}

/**
 * Words too common to tell one section from another. `no`, `not`, `without`, `never` and `against` are missing on purpose:
 * they turn a clinical sentence round.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `a about an and any are as at be because been being both but by can could did do does doing done each either for from further
  had has have having he her here hers him his how i if in into is it its itself just let may me might more most must my
  of on or other our ours own please same shall she should so some such than that the their theirs them then there these they
  this those through to too us very was we were what when where which while who whom whose why will with would you your
  yours am also et al via per upon among tell`.split(/\s+/),
);

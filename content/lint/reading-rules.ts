/** What reading a source folder refuses by itself, before the linter sees it: the names an author will meet. */
export const readingRules: readonly { readonly name: string; readonly holds: string }[] = [
  { name: 'citation-without-reference', holds: 'Every citation has a record in references.json.' },
  {
    name: 'citation-malformed',
    holds: 'Every citation marker can be read: [@id], [@a; @b], [@id{SYSTEM grade}].',
  },
  { name: 'link-unresolved', holds: 'Every link leads to an article or section of this pack.' },
  { name: 'figure-missing', holds: 'Every figure has its drawing in figures/.' },
  { name: 'figure-without-alt', holds: 'Every figure says in words what it shows.' },
  { name: 'red-flag-without-action', holds: 'Every red flag is one sign and one action.' },
  { name: 'directive-misplaced', holds: 'Red flags stand before the first heading, never inside a wording.' },
  { name: 'raw-html', holds: 'No HTML in the text.' },
  { name: 'front-matter', holds: 'Every field of the front matter is known and well formed.' },
  { name: 'unknown-specialty', holds: 'Every specialty is named in pack.yml.' },
  { name: 'quick-list-article', holds: 'Every article of the quick list is in this pack.' },
];

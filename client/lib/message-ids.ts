import type account from '../locales/en/account.json'
import type common from '../locales/en/common.json'
import type coverage from '../locales/en/coverage.json'
import type declaration from '../locales/en/declaration.json'
import type desk from '../locales/en/desk.json'
import type facts from '../locales/en/facts.json'
import type forms from '../locales/en/forms.json'
import type home from '../locales/en/home.json'
import type map from '../locales/en/map.json'
import type pages from '../locales/en/pages.json'
import type practice from '../locales/en/practice.json'
import type reference from '../locales/en/reference.json'
import type report from '../locales/en/report.json'
import type search from '../locales/en/search.json'
import type template from '../locales/en/template.json'
import type writing from '../locales/en/writing.json'

/** The catalogues of one language: an area is the first part of the names of its messages. */
type Catalogues = {
  account: typeof account
  common: typeof common
  coverage: typeof coverage
  declaration: typeof declaration
  desk: typeof desk
  facts: typeof facts
  forms: typeof forms
  home: typeof home
  map: typeof map
  pages: typeof pages
  practice: typeof practice
  reference: typeof reference
  report: typeof report
  search: typeof search
  template: typeof template
  writing: typeof writing
}
export type Area = keyof Catalogues
export type MessageId = { [Name in Area]: keyof Catalogues[Name] & string }[Area]

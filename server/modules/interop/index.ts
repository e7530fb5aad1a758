export { describeConcept, describeThesaurus } from './describe-thesaurus.ts'
export { writeFeed } from './write-feed.ts'
export { writeJsonLd, writeTurtle } from './write-rdf.ts'
export { writePagesSitemap, writePracticesSitemap, writeSitemapIndex } from './write-sitemap.ts'

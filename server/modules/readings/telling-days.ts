/** A search is told when so many days asked it: what one person asks on one day is theirs. */
export const TELLING_DAYS = 3

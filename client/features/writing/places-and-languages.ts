/** The countries of the Council of Europe, and those of which a case has been told. */
export const COUNTRIES =
  'AD AL AM AT AU AZ BA BE BG CA CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IL IS IT LI LT LU LV MC MD ME MK MT NL NO NZ PL PT RO RS SE SI SK SM TN TR UA US XK'.split(
    ' ',
  )

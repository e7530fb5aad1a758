import { fold } from '#shared/text/fold.ts'

/** Words that say nothing of what a text is about. Short lists on purpose: a rare word costs little, a lost one much. */
const LISTS: Record<string, string> = {
  en: `a about above after again all also although am an and any are as at be because been before being
    between both but by can could did do does doing during each few for from even ever further had has have having he her here
    hers him his how however i if in into is it its itself just me more most my no nor not now of off on once only or other our
    out over own rather same she should so some still such than that the their them then there these they this those through to too
    under until up very was we were what when where which while who whom why will with would yet you your
    along among around beside every since towards toward upon within whose several per`,
  fr: `a à afin ai alors après au aucun aussi autre autres aux avait avant avec avoir c ça car ce ceci cela celle celles
    celui ces cet cette ceux chaque chez comme comment d dans de depuis des donc dont du elle elles en encore entre est
    et été être eu fait fois ici il ils j je jusqu jusque l la là le les leur leurs lors lorsque lui m ma mais me même
    mêmes mes moins mon n ne ni non nos notre nous on ont ou où par parce pas pendant peu peut peuvent plus pour
    pourquoi puis qu quand que quel quelle quelles quels qui s sa sans se ses si soit son sont sous sur t ta tandis tant
    te tel telle tes toi ton tous tout toute toutes très trop tu un une vers vos votre vous y
    ailleurs ainsi dehors dès durant hors malgré parmi selon sauf voici voilà`,
  de: `aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus bei
    beim bin bis bist da damit dann das dass dem den denn der des dessen dich die dies diese diesem diesen dieser dieses
    dir doch dort du durch ein eine einem einen einer eines er es etwas euch euer für gegen hab habe haben hat hatte
    hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist jede jedem jeden jeder jedes jedoch
    jene kann kein keine keinem keinen keiner können machen man mehr mein meine mich mir mit muss nach nicht nichts noch
    nun nur ob oder ohne sehr sein seine seinem seinen seiner seit sich sie sind so solche soll sollen sondern sonst über
    um und uns unser unsere unter vom von vor war waren was weil welche welchem welchen welcher wenn werden wie wieder
    will wird wir wo worden wurde wurden zu zum zur zwar zwischen
    ab außer außerhalb bereits bzw daher darf deren ehemals einmal entlang etwa immer innerhalb je jener könnte manche neben nie oberhalb sowie trotz unterhalb usw viele vielen während wegen wer wem wen wessen wohin zudem zugleich`,
  it: `a ad agli ai al alla alle allo anche ancora avere che chi ci ciò come con contro cui d da dagli dai dal dall dalla
    dalle dallo degli dei del dell della delle dello di dopo dove e è ed era erano essere fra gli ha hanno ho i il in io
    l la le lei li lo loro lui ma mentre mi mia mio ne negli nei nel nell nella nelle nello no noi non nostra nostro o
    ogni oppure per perché più poi prima quale quali quando quella quelle quelli quello questa queste questi questo qui
    quindi sé se senza si sia sono sopra sotto stata state stati stato su sua sue sugli sui sul sull sulla sulle sullo
    suo suoi tra tu tua tue tuo tutti tutto un una uno vi
    accanto alcuni alcune così dentro dietro davanti durante già molto molti molte presso qualche tanto verso`,
  es: `a al algo algunas algunos ante antes aquel aquella como con contra cual cuando cuándo cuya cuyo de del desde donde
    dónde durante e el él ella ellas ellos en entre era eran es esa esas ese eso esos esta está están estas este esto
    estos fue fueron ha había han hasta hay la las le les lo los más me mi mientras muy nada ni no nos nosotros nuestra
    nuestro o otra otras otro otros para pero poco por porque que qué quien quién se sea según ser si sí sin sobre son
    su sus también tan tanto te tiene tienen todo todos tras tu tus un una uno unos y ya yo
    cada después dentro hacia mediante mucho mucha muchos muchas sólo tampoco toda todas`,
  nl: `aan al alle als altijd andere ben bij daar dan dat de der deze die dit doch doen door dus een eens en er ge geen
    geweest haar had heb hebben heeft hem het hier hij hoe hun iemand iets ik in is ja je kan kon kunnen maar me meer
    men met mij mijn moet na naar niet niets nog nu of om omdat ons ook op over reeds te tegen toch toen tot u uit uw
    van veel voor want waren was wat we wel werd wezen wie wij wil worden wordt zal ze zelf zich zij zijn zo zonder zou
    achter alleen alles boven binnen buiten daarom dezelfde elk elke elkaar erg heel hen hetzelfde hoeveel indien jullie langs naast nooit onder rond sinds soms steeds tegenover tijdens tussen vaak vanaf vanuit waar waarom welke zeer zoals`,
  pt: `a à ainda ante antes ao aos após as às até cada com como contra cujo da das de dela dele deles depois desde do dos
    e é ela elas ele eles em entre era eram essa esse esta está estão estas este estes eu foi foram há isso isto já lhe
    lo mais mas me mesmo meu minha muito na nas não nem no nos nós nossa nosso num numa o os ou para pela pelas pelo
    pelos por porque qual quando que quem se sem ser seu seus sob sobre sua suas também te tem têm toda todas todo todos
    tu tua um uma você
    através apenas assim dentro durante enquanto muitos muitas onde`,
  pl: `a aby albo ale ani aż bardzo bez bo by być był była było były będzie będą ci cię co czy dla do gdy gdzie go i ich
    ile im innych ja jak jako jakie je jednak jednym jego jej jest jeszcze jeśli jeżeli już ją kiedy kto która które
    którego której który których którym którzy lub ma mają mi mnie może można na nad nam nas nasz nich nie nim niż no o
    od on ona one oni oraz po pod podczas ponieważ poza przed przez przy są się skąd swoje ta tak także tam te tego tej
    ten też to tu tych tylko tym u w we więc wszystkie wszystko wśród z za ze że
    bowiem dlaczego dzięki każdy każda każde kilka między obok około ponad poprzez tutaj wokół wzdłuż według został została zostało zostały`,
}

/** Languages that practices are written in, but nobody is thought to ask in: `men` is a word elsewhere. */
const WRITTEN_ONLY: Record<string, string> = {
  da: `af alle at blev blive bliver da de dem den denne der deres det dette dig din disse dog du efter eller en end er et
    for fordi fra før ham han hans har havde have hun hvad hver hvis hvor i ikke ind jeg kan kun man med meget men mere mig
    mod må når ned nogle nu og også om op os over på sig sin sine skal som så til ud under var ved vi vil været`,
  nb: `alle at av ble bli blir da de dem den denne der deres det dette du en enn er et etter for fordi fra før ha han hans
    har hun hva hver hvis hvor i ikke inn ja kan kun man med meget men mer mot må når ned noen nå og også om opp oss over på
    så seg sin sine skal skulle slik som til ut under var ved vi vil vært være`,
  sv: `alla att av blev bli blir då de dem den denna deras det detta dig din du där efter eller en ett fram från för före ha
    hade han hans har hon hur i in inte ja jag kan kom kunde man med men mer mot mycket när ned nu något några och också om
    oss på sedan sig sin sina ska skulle som så till under upp ut utan var vara vi vid vilka vill är över`,
}

const byLanguage = new Map(
  Object.entries({ ...LISTS, ...WRITTEN_ONLY }).map(([language, list]) => [
    language,
    new Set(list.split(/\s+/).map(fold)),
  ]),
)
const inAnyLanguage = new Set(Object.keys(LISTS).flatMap((language) => [...(byLanguage.get(language) ?? [])]))

/** Whether a folded word of a text in this language says nothing; a single letter never does. */
export function isStopWord(word: string, language: string): boolean {
  return isLetter(word) || (byLanguage.get(language)?.has(word) ?? false)
}

/** The same for a word whose language is unknown. */
export function isStopWordSomewhere(word: string): boolean {
  return isLetter(word) || inAnyLanguage.has(word)
}

/** The words of unknown language that say something; all of them where none does: a film, a band, a town may be so named. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !isStopWordSomewhere(word))
  return telling.length > 0 ? telling : words
}

function isLetter(word: string): boolean {
  return word.length === 1 && !/\d/.test(word)
}

import { describe, expect, test } from 'vitest'
import { findCity } from '#server/modules/taxonomy/find-city.ts'
import { cities, cityOf } from '#server/modules/taxonomy/gazetteer.ts'
import { keyOf, namesOf } from '#server/modules/taxonomy/city-names.ts'
import { NAMED_LANGUAGES, type NamedLanguage } from '#shared/languages.ts'

const idOf = (name: string, country?: string) => findCity(name, country)?.id
const split = (list: string) => list.trim().split(/\s*[;\n]\s*/)

const CASE_CITIES = split(`
  Aarhus DK; Antwerp BE; Barcelona ES; Bari IT; Bath GB; Berlin DE; Birmingham GB; Bochum DE; Brussels BE
  Cardiff GB; Copenhagen DK; Edinburgh GB; Eindhoven NL; Florence IT; Gdańsk PL; Helsingborg SE; Lisbon PT
  Liège BE; Ljubljana SI; London GB; Luxembourg LU; Lyon FR; Madrid ES; Magdeburg DE; Mannheim DE; Melbourne AU
  Milan IT; Munich DE; Mátészalka HU; New Orleans US; New York US; Nice FR; Nuremberg DE; Nîmes FR; Oslo NO
  Ostend BE; Palermo IT; Paris FR; Piraeus GR; Riga LV; Rotterdam NL; Stockholm SE; Strasbourg FR; Turin IT
  Vauvert FR; Vienna AT; Xàbia ES`)

const NETWORK_CITIES = split(`
  Nice FR; Liège BE; Turin IT; Gdańsk PL; Riga LV; Xàbia ES; Zaragoza ES; Piraeus GR; Athens GR; Edinburgh GB
  Essen DE; Leeds GB; Lisbon PT; London GB; Madrid ES; Munich DE; Antwerp BE; Ljubljana SI; Lyon FR; Barcelona ES`)

const CAPITALS = split(`
  Tirana AL; Andorra la Vella AD; Yerevan AM; Vienna AT; Baku AZ; Minsk BY; Brussels BE; Sarajevo BA; Sofia BG
  Zagreb HR; Nicosia CY; Prague CZ; Copenhagen DK; Tallinn EE; Helsinki FI; Paris FR; Tbilisi GE; Berlin DE
  Athens GR; Budapest HU; Reykjavik IS; Dublin IE; Rome IT; Pristina XK; Riga LV; Vaduz LI; Vilnius LT
  Luxembourg LU; Valletta MT; Chisinau MD; Monaco MC; Podgorica ME; Amsterdam NL; Skopje MK; Oslo NO; Warsaw PL
  Lisbon PT; Bucharest RO; Moscow RU; San Marino SM; Belgrade RS; Bratislava SK; Ljubljana SI; Madrid ES
  Stockholm SE; Bern CH; Ankara TR; Kyiv UA; London GB; Vatican City VA; Algiers DZ; Cairo EG; Jerusalem IL
  Amman JO; Beirut LB; Tripoli LY; Rabat MA; Ramallah PS; Damascus SY; Tunis TN`)

test.each([...CASE_CITIES, ...NETWORK_CITIES, ...CAPITALS])('the gazetteer has %s', (line) => {
  expect(idOf(line.slice(0, -3), line.slice(-2))).toBeDefined()
})

describe('one city, whatever it is called', () => {
  test.each(
    split(`
    DE Aachen, Aken, Aix-la-Chapelle, Aquisgrana, Aquisgrán, Akwizgran
    DE München, Munich, Monaco di Baviera, Múnich, Munique, Monachium
    DE Köln, Cologne, Colonia, Keulen, Colónia, Kolonia
    DE Nürnberg, Nuremberg, Norimberga, Neurenberg, Norymberga
    DE Frankfurt am Main, Francfort, Francoforte sul Meno, Fráncfort del Meno, Frankfurt nad Menem
    DE Mainz, Mayence, Magonza, Maguncia, Mogúncia, Moguncja
    DE Trier, Trèves, Treviri, Tréveris, Trewir
    DE Regensburg, Ratisbonne, Ratisbona, Ratyzbona
    DE Hannover, Hanovre, Hanover, Hanower
    DE Dresden, Dresde, Dresda, Drezno
    DE Leipzig, Lipsia, Lipsk
    DE Stuttgart, Stoccarda, Estugarda
    DE Hamburg, Hambourg, Amburgo, Hamburgo
    DE Freiburg im Breisgau, Freiburg, Fribourg-en-Brisgau, Friburgo de Brisgovia
    DE Koblenz, Coblence, Coblenza, Koblencja
    DE Magdeburg, Magdebourg, Magdeburgo, Maagdenburg
    AT Wien, Vienne, Vienna, Viena, Wenen, Wiedeń
    AT Salzburg, Salzbourg, Salisburgo, Salzburgo
    CH Genève, Geneva, Genf, Ginevra, Ginebra, Genebra, Genewa
    CH Basel, Bâle, Basilea, Bazel, Bazylea
    CH Zürich, Zurich, Zurigo, Zúrich, Zurique, Zurych
    CH Luzern, Lucerne, Lucerna
    BE Bruxelles, Brussels, Brüssel, Bruselas, Brussel, Bruxelas, Bruksela
    BE Antwerpen, Antwerp, Anvers, Anversa, Amberes, Antuérpia, Antwerpia
    BE Liège, Lüttich, Luik, Liegi, Lieja
    BE Gent, Gand, Ghent, Gante, Gandawa
    BE Brugge, Bruges, Brügge, Brujas, Brugia
    BE Leuven, Louvain, Löwen, Lovanio, Lovaina, Lowanium
    BE Mons, Bergen
    BE Oostende, Ostende, Ostend, Ostenda
    NL Den Haag, La Haye, The Hague, L'Aia, La Haya, Haia, Haga, 's-Gravenhage
    NL Nijmegen, Nimègue, Nimwegen, Nimega
    NL 's-Hertogenbosch, Den Bosch, Bois-le-Duc, Bolduque
    NL Leiden, Leyde, Leida, Lejda
    LU Luxembourg, Luxemburg, Lussemburgo, Luxemburgo, Luksemburg
    FR Paris, Parigi, París, Parijs, Paryż
    FR Nice, Nizza, Niza, Nicea
    FR Lille, Rijsel, Lilla
    FR Strasbourg, Straßburg, Strassburg, Strasburgo, Estrasburgo, Straatsburg, Strasburg
    FR Marseille, Marseilles, Marsiglia, Marsella, Marselha, Marsylia
    FR Bordeaux, Burdeos, Bordéus
    FR Dunkerque, Dunkirk, Dünkirchen, Duinkerke, Dunkierka
    FR Avignon, Avignone, Aviñón, Avinhão, Awinion
    GB London, Londres, Londra, Londen, Londyn
    GB Edinburgh, Édimbourg, Edimburgo, Edynburg
    GB Cardiff, Caerdydd
    IE Dublin, Dublino, Dublín, Baile Átha Cliath
    IT Torino, Turin, Turín, Turijn, Turim, Turyn
    IT Genova, Gênes, Genoa, Genua, Génova
    IT Firenze, Florence, Florenz, Florencia, Florença, Florencja
    IT Venezia, Venise, Venice, Venedig, Venecia, Venetië, Veneza, Wenecja
    IT Milano, Milan, Mailand, Milán, Milaan, Milão, Mediolan
    IT Napoli, Naples, Neapel, Nápoles, Napels, Neapol
    IT Roma, Rome, Rom, Rzym
    IT Padova, Padoue, Padua, Pádua, Padwa
    IT Bolzano, Bozen
    IT Siracusa, Syracuse, Syrakus, Syrakuzy
    ES Sevilla, Séville, Seville, Siviglia, Sevilha, Sewilla
    ES Zaragoza, Saragosse, Saragossa, Saragozza, Saragoça
    ES A Coruña, La Coruña, La Corogne, Corunha
    ES València, Valencia, Valence, Valência, Walencja
    ES Donostia, San Sebastián, Saint-Sébastien
    ES Xàbia, Jávea
    PT Lisboa, Lisbonne, Lisbon, Lissabon, Lisbona, Lizbona
    PT Porto, Oporto
    PL Warszawa, Varsovie, Warsaw, Warschau, Varsavia, Varsovia, Varsóvia
    PL Kraków, Cracovie, Cracow, Krakau, Cracovia, Cracóvia
    PL Gdańsk, Danzig, Danzica, Dantzig
    PL Wrocław, Breslau, Breslavia, Breslávia
    PL Szczecin, Stettin, Stettino
    CZ Praha, Prague, Prag, Praga, Praag
    CZ Plzeň, Pilsen, Pilzno
    CZ Brno, Brünn
    SK Bratislava, Bratysława, Pressburg
    SK Košice, Kaschau, Koszyce
    HU Budapest, Boedapest, Budapeszt, Budapeste
    SI Ljubljana, Laibach, Lubiana, Liubliana, Lublana
    HR Zagreb, Zagabria, Zagrzeb
    RO București, Bucarest, Bucharest, Bukarest, Boekarest, Bucareste, Bukareszt
    RO Cluj-Napoca, Klausenburg, Kolozsvár
    RS Beograd, Belgrade, Belgrad, Belgrado, Београд
    BG Sofia, Sofía, Sófia, София
    GR Athína, Athènes, Athens, Athen, Atene, Atenas, Athene, Ateny
    GR Thessaloníki, Thessalonique, Salonicco, Salónica, Saloniki
    GR Pireás, Le Pirée, Piraeus, Piräus, Pireo, El Pireo, Pireus
    DK København, Copenhague, Copenhagen, Kopenhagen, Copenaghen, Copenhaga, Kopenhaga
    SE Göteborg, Gothenburg, Gotemburgo
    SE Stockholm, Stoccolma, Estocolmo, Sztokholm
    FI Helsinki, Helsingfors, Helsínquia
    FI Turku, Åbo
    EE Tallinn, Reval, Tallin
    LV Rīga, Riga, Ryga
    LT Vilnius, Vilna, Wilno, Wilna
    UA Kyiv, Kiev, Kiew, Kijów, Київ
    UA Lviv, Lemberg, Leopoli, Leópolis, Lwów
    RU Moskva, Moscou, Moscow, Moskau, Mosca, Moscú, Moskou, Moscovo, Moskwa
    TR İstanbul, Istanbul, Estambul, Istanboel, Istambul, Stambuł
    EG Cairo, Le Caire, Kairo, Il Cairo, El Cairo, Kair
    TN Tunis, Tunisi, Túnez, Tunes
    DZ Alger, Algiers, Algier, Algeri, Argel
    MA Tanger, Tangier, Tangeri, Tánger, Tânger
    LB Beyrouth, Beirut, Beiroet, Beirute, Bejrut
    SY Damascus, Damas, Damaskus, Damasco, Damaszek
    IL Jerusalem, Jérusalem, Gerusalemme, Jerusalén, Jeruzalem, Jerozolima`),
  )('%s', (line) => {
    const [country, names] = [line.slice(0, 2), line.slice(3).split(', ')]
    expect(new Set(names.map((name) => idOf(name, country)))).toEqual(new Set([idOf(names[0]!, country)]))
    expect(idOf(names[0]!, country)).toBeDefined()
  })
})

describe('the file', () => {
  test('has the cities of Europe and of the shores of the Mediterranean with over 100 000 inhabitants', () => {
    const large = Map.groupBy(
      cities.filter(({ population }) => (population ?? 0) >= 100_000),
      ({ country }) => country,
    )
    const least = {
      DE: 79,
      GB: 75,
      ES: 63,
      IT: 45,
      UA: 40,
      FR: 39,
      PL: 36,
      NL: 31,
      RO: 19,
      PT: 20,
      TR: 100,
      EG: 60,
    }
    const tooFew = Object.entries(least).filter(
      ([country, count]) => (large.get(country)?.length ?? 0) < count,
    )
    expect(tooFew).toEqual([])
  })

  test('gives each city an id of its own, which says its country', () => {
    expect(new Set(cities.map(({ id }) => id)).size).toBe(cities.length)
    expect(cities.filter(({ id, country }) => !id.endsWith(`-${country.toLowerCase()}`))).toEqual([])
    expect(cityOf('nice-fr')?.name).toBe('Nice')
  })

  test('places each city on the globe, to a few metres at most', () => {
    const astray = cities.filter(
      ({ lat, lon }) =>
        Math.abs(lat) > 72 || Math.abs(lon) > 180 || `${lat}`.length > 8 || `${lon}`.length > 9,
    )
    expect(astray).toEqual([])
  })

  test('names a city in a language only where that differs from what its people say', () => {
    const idle = cities.filter(({ name, names, otherNames }) =>
      [...Object.values(names), ...otherNames].includes(name),
    )
    expect(idle.map(({ id }) => id)).toEqual([])
  })

  test('has a hundred names and more in each language, and none without letters', () => {
    const named = (language: NamedLanguage) => cities.filter(({ names }) => names[language]).length
    expect(NAMED_LANGUAGES.filter((language) => named(language) < 100)).toEqual([])
    expect(cities.filter((city) => namesOf(city).some((name) => keyOf(name) === ''))).toEqual([])
  })

  test('has few names that stand for two cities of one country', () => {
    const claims = cities.flatMap((city) =>
      [...new Set(namesOf(city).map(keyOf))].map((key) => ({ id: city.id, name: `${key} ${city.country}` })),
    )
    const shared = [...Map.groupBy(claims, ({ name }) => name)].filter(([, owners]) => owners.length > 1)
    expect(shared.map(([name]) => name).toSorted()).toEqual(
      ['irakleio GR', 'nea ionia GR', 'ηρακλειο GR', 'νεα ιωνια GR'].toSorted(),
    )
  })
})

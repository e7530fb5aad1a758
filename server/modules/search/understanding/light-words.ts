import { fold } from '#shared/text/fold.ts'

/**
 * Words that people put into a query about public spaces and that tell little of what they want. They count, but
 * a practice is not found for them alone before those that answer the other words.
 */
const LIGHT = `
  small big large low high new old good better best well many much more less cheap easy simple example examples case
  cases study studies practice practices project projects measure measures solution solutions way ways make made making
  use used using keep keeps stay stayed staying find found get need needs needed want show help helps city cities town
  security safety secure safe securing protection protected urban public space spaces place places protect protecting protection against people how without within near
  secures protects
  petit petite petits petites grand grande grands grandes bas basse haut haute nouveau nouvelle bon bonne bonnes
  meilleur exemple exemples cas étude pratique pratiques projet projets mesure mesures solution solutions façon faire
  sécurité sûreté sécuriser protection protégé urbain urbaine fait utiliser utilisé ville villes public publique publics espace espaces lieu lieux protéger contre gens près sans
  sécurisé sécurisée sécurisés sécurisées sécurise sécurisation protège protégée protégés protégées
  klein kleine kleiner groß große neu neue gut gute beste beispiel beispiele fall fälle studie praxis projekt projekte
  sicherheit sichern schutz städtisch städtische maßnahme maßnahmen lösung lösungen machen benutzen stadt städte öffentlich öffentliche öffentlicher raum räume ort
  orte schützen gegen leute statt nahe
  sicher sichere sicherer absichern absicherung abgesichert gesichert sicherung geschützt
  piccolo piccola piccoli grande grandi nuovo nuova buono buona migliore esempio esempi caso casi studio pratica
  sicurezza sicuro protezione urbano urbana pratiche progetto progetti misura misure soluzione soluzioni modo fare usare città pubblico pubblica pubblici spazio
  spazi luogo luoghi proteggere contro gente senza vicino
  sicuri sicura sicure mettere protetto protetta protetti
  pequeño pequeña pequeños grande grandes nuevo nueva bueno buena mejor ejemplo ejemplos caso casos estudio práctica
  seguridad seguro protección urbano urbana prácticas proyecto proyectos medida medidas solución soluciones manera hacer usar ciudad ciudades público pública
  públicos espacio espacios lugar lugares proteger contra gente sin cerca
  segura seguros seguras asegurar protegido protegida protegidos
  klein kleine groot grote nieuw nieuwe goed goede beste voorbeeld voorbeelden geval studie praktijk project projecten
  veiligheid beveiliging bescherming stedelijk stedelijke maatregel maatregelen oplossing oplossingen manier maken gebruiken stad steden openbaar openbare ruimte plaats
  plaatsen beschermen tegen mensen zonder dichtbij
  veilig veilige beveiligen beveiligd beveiligde beschermd
  pequeno pequena grande novo nova bom boa melhor exemplo exemplos caso casos estudo prática práticas projeto projetos
  segurança seguro proteção urbano urbana medida medidas solução soluções maneira fazer usar cidade cidades público pública espaço espaços lugar lugares
  proteger contra pessoas sem perto
  segura seguros seguras protegido protegida protegidos
  mały mała małe duży duża duże nowy nowa nowe dobry dobra dobre najlepszy przykład przykłady przypadek studium praktyka
  bezpieczeństwo bezpieczny ochrona miejski miejska praktyki projekt projekty środek środki rozwiązanie rozwiązania sposób robić używać miasto miasta publiczny publiczna
  publiczne przestrzeń przestrzenie miejsce miejsca chronić przeciw ludzie bez blisko
  bezpieczna bezpieczne zabezpieczyć zabezpieczenie zabezpieczenia zabezpieczony chroniony`

const light = new Set(LIGHT.trim().split(/\s+/).map(fold))
const LIGHT_WEIGHT = 0.4

/** How much a typed word counts among the others of its query. */
export function weightOf(word: string): number {
  return light.has(word) ? LIGHT_WEIGHT : 1
}

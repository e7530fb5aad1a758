import type { InterfaceLanguage } from './languages.ts'

/**
 * The contract between the server, which answers requests, and the client's renderer, which the server loads
 * from the build. Neither imports the other.
 */
export type RenderPage = (request: PageRequest) => Promise<RenderedPage>

export type PageRequest = {
  /** The path and the query of the address. */
  address: string
  /** What the page speaks where its address names no language. */
  language: InterfaceLanguage
  /** The origin under which people reach Parvis, for the addresses in the head of the page. */
  publicUrl: string
  /** Allows the inline script and the inline style of this one page. */
  nonce: { script: string; style: string }
  /** Runs a GraphQL operation for whoever asks for this page. */
  execute: ExecuteOperation
  build: ClientBuild
  /** What came of the form that was sent to this address, where it could not be done. */
  form?: FormAnswer
}

/** Why a form was not accepted; its page shows it again with this. */
export type FormAnswer = {
  /** What is wrong, by field, as words of the catalogue `forms`; under the empty name what concerns the whole. */
  faults: Readonly<Record<string, string>>
  /** What was typed, to be shown again; never a secret. */
  values: Readonly<Record<string, string>>
}

export type RenderedPage = {
  status: number
  headers: Record<string, string>
  html: string
  /** What went wrong while loading or drawing, where the page tells the reader that something did. */
  fault?: unknown
}

export type ExecuteOperation = (
  document: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<OperationResult>

export type OperationResult = {
  data?: unknown
  errors?: readonly { message: string; extensions?: { code?: unknown } | undefined }[] | undefined
}

/** What the renderer must know of the files that were built for browsers. */
export type ClientBuild = {
  /** By source file: the built file, what it imports at once, and its style sheets. */
  manifest: Record<string, ManifestEntry>
  /** The text of each style sheet, by its file. */
  styles: Record<string, string>
}

export type ManifestEntry = { file: string; imports?: string[]; css?: string[] }

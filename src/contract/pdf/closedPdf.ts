/** The library of PDF files asks here for tables that are not in the file. There are none: nothing is fetched. */
class NoFiles {
  async fetch(): Promise<never> {
    throw new Error('Nothing is fetched')
  }
}

/**
 * With these options pdf.js opens a file that somebody sent, wherever it does: for its words in the reading room, for its
 * pictures in the worker beside the window. No program is made of the file, no face of it or of the system is loaded, nothing
 * decodes by WebAssembly or by the system, nothing is fetched, and forms that run (XFA) are left alone.
 */
export const closedPdf = {
  verbosity: -1,
  isEvalSupported: false,
  useWasm: false,
  useWorkerFetch: false,
  useSystemFonts: false,
  disableFontFace: true,
  enableXfa: false,
  isImageDecoderSupported: false,
  BinaryDataFactory: NoFiles,
} as const

/** As much of pdf.js 5.6 as is used here; its own types speak of a browser. */
declare module 'pdfjs-dist/legacy/build/pdf.mjs' {
  export interface OperatorList {
    readonly fnArray: readonly number[]
    readonly argsArray: readonly (readonly unknown[] | null)[]
  }

  export interface FontFace {
    readonly name?: string
    readonly bold?: boolean
    readonly black?: boolean
    readonly vertical?: boolean
    readonly isType3Font?: boolean
    readonly fontMatrix?: readonly number[]
    readonly defaultVMetrics?: readonly number[]
    readonly loadedName?: string
    /** What its signs stand for, by their code; of another shape where the file does not say. */
    readonly toUnicode?: { readonly _map?: readonly (string | null | undefined)[] }
  }

  export interface Annotation {
    readonly subtype?: string
    readonly contentsObj?: { readonly str: string }
    readonly titleObj?: { readonly str: string }
    readonly rect?: readonly number[]
    readonly quadPoints?: (ArrayLike<number> & Iterable<number>) | null
  }

  export interface PDFPageProxy {
    readonly view: readonly number[]
    /** As which its file says that it is turned, in degrees. */
    readonly rotate: number
    getViewport(of: { readonly scale: number; readonly rotation: number }): {
      readonly width: number
      readonly height: number
      readonly transform: readonly number[]
    }
    getOperatorList(of: { readonly intent: string; readonly annotationMode: number }): Promise<OperatorList>
    getAnnotations(of: { readonly intent: string }): Promise<readonly Annotation[]>
    readonly commonObjs: { has(id: string): boolean; get(id: string): unknown }
    cleanup(): boolean
  }

  export interface PDFDocumentProxy {
    readonly numPages: number
    getPage(number: number): Promise<PDFPageProxy>
    hasJSActions(): Promise<boolean>
    getOptionalContentConfig(): Promise<{ isVisible(layer: unknown): boolean }>
  }

  export const OPS: Readonly<Record<string, number>>
  export const AnnotationMode: { readonly DISABLE: number }
  export const getDocument: (of: Readonly<Record<string, unknown>>) => {
    readonly promise: Promise<PDFDocumentProxy>
    destroy(): Promise<void>
  }
}

declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown
}

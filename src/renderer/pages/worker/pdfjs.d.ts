/** As much of pdf.js 5.6 as is used here. */
declare module 'pdfjs-dist/legacy/build/pdf.mjs' {
  export interface PDFPageProxy {
    getViewport(of: { readonly scale: number }): { readonly width: number; readonly height: number }
    render(of: {
      readonly canvas: null
      readonly canvasContext: OffscreenCanvasRenderingContext2D
      readonly viewport: unknown
      readonly annotationMode: number
    }): { readonly promise: Promise<void> }
    cleanup(): boolean
  }

  export interface PDFDocumentProxy {
    readonly numPages: number
    getPage(number: number): Promise<PDFPageProxy>
  }

  export const AnnotationMode: { readonly DISABLE: number }
  export const getDocument: (of: Readonly<Record<string, unknown>>) => {
    readonly promise: Promise<PDFDocumentProxy>
  }
}

declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown
}

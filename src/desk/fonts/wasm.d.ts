/** A compiled library as a data address: it travels inside the bundle and no file has to be found. */
declare module '*.wasm?url&inline' {
  const address: string
  export default address
}

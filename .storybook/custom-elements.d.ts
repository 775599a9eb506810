// The build writes custom-elements.json; types are checked before there is one.
declare module '*/custom-elements.json' {
  const manifest: object;
  export default manifest;
}
declare module '*.css';

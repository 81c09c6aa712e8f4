/** The same data, for those who only read it. */
export type ReadOnly<Data> = Data extends string | number | boolean | null | undefined
  ? Data
  : { readonly [Key in keyof Data]: ReadOnly<Data[Key]> };

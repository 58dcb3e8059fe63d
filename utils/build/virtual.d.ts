/* Types of the modules that `catalogue-plugin.ts` makes. */
type CatalogueData = import('./catalogue-data.ts').CatalogueData;
type CodesData = import('../match/codes.ts').Codes;
type SignalsData = import('../match/compile.ts').CompiledSignals;
type MatcherModelData = import('../match/model.ts').ModelData;
type SpotterModuleData = import('../match/spot.ts').SpotterData;

declare module 'virtual:payhint/catalogue' {
  export const data: CatalogueData;
}

declare module 'virtual:payhint/signals' {
  export const data: SignalsData;
}

declare module 'virtual:payhint/codes' {
  export const data: CodesData;
}

declare module 'virtual:payhint/pinyin' {
  export const data: string;
}

declare module 'virtual:payhint/model' {
  export const data: MatcherModelData;
}

declare module 'virtual:payhint/spotter' {
  export const data: SpotterModuleData;
}

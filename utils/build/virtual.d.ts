declare module 'virtual:payhint/catalogue' {
  import type { Claim, Contact, Explanation, Product, Source, Text } from '../../knowledge/types.ts';
  export const data: {
    explanations: Record<string, Explanation>;
    contacts: Record<string, Contact>;
    products: Record<string, Product>;
    sources: Record<string, Source>;
    payNow: Record<string, Text>;
    evidence: Record<string, Text[]>;
    scams: Record<string, Claim>;
  };
}

declare module 'virtual:payhint/signals' {
  export const data: import('../match/compile.ts').CompiledSignals;
}

declare module 'virtual:payhint/spotter' {
  export const data: import('../match/spot.ts').SpotterData;
}

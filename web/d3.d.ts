/** What the page uses of d3's modules, which come without types. */
declare module "d3-scale" {
  interface Scale<Domain> {
    (value: Domain): number;
    domain(domain: readonly [Domain, Domain]): this;
    range(range: readonly [number, number]): this;
    nice(count?: number): this;
    clamp(clamp: boolean): this;
    ticks(count: number): Domain[];
    invert(value: number): Domain;
  }
  export function scaleLinear(): Scale<number>;
  export function scaleUtc(): Scale<Date>;
}

declare module "d3-shape" {
  interface Curve {
    readonly kind: "curve";
  }
  interface Line<Datum> {
    (data: readonly Datum[]): string | null;
    x(at: (datum: Datum) => number): this;
    y(at: (datum: Datum) => number): this;
    curve(curve: Curve): this;
  }
  export function line<Datum>(): Line<Datum>;
  export const curveStepAfter: Curve;
  export const curveBumpX: Curve;
}

/** Logistic regression with a quadratic penalty, by Newton's method: for fitting a few dozen weights. */

const STEPS = 20;

/** An example: the values of its features in a fixed order, and whether it is one of those looked for. */
export interface Example {
  readonly values: readonly number[];
  readonly good: boolean;
}

/** The weights that tell the good examples best from the others, in the features' order. */
export function fitLogistic(examples: readonly Example[], size: number, penalty: number): number[] {
  const weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient: number[] = weights.map((weight) => -penalty * weight);
    const curvature: number[][] = weights.map((_, i) => weights.map((__, j): number => (i === j ? penalty : 0)));
    for (const example of examples) addExample(example, weights, gradient, curvature);
    const change = solve(curvature, gradient);
    for (let i = 0; i < size; i++) weights[i] = (weights[i] ?? 0) + (change[i] ?? 0);
  }
  return weights;
}

function addExample(
  { values, good }: Example,
  weights: readonly number[],
  gradient: number[],
  curvature: number[][],
): void {
  const share = 1 / (1 + Math.exp(-dot(values, weights)));
  const active = values.flatMap((value, index) => (value === 0 ? [] : [index]));
  for (const i of active) {
    const value = values[i] ?? 0;
    gradient[i] = (gradient[i] ?? 0) + value * ((good ? 1 : 0) - share);
    const row = curvature[i] ?? [];
    for (const j of active) row[j] = (row[j] ?? 0) + share * (1 - share) * value * (values[j] ?? 0);
  }
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

/** Solves a symmetric positive system by elimination. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  for (let i = 0; i < size; i++)
    for (let k = i + 1; k < size; k++) {
      const factor = (matrix[k]?.[i] ?? 0) / (matrix[i]?.[i] ?? 1);
      if (factor !== 0) subtract(matrix, right, k, i, factor);
    }
  const solution = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    const row = matrix[i] ?? [];
    const known = solution.reduce((sum, value, j) => sum + (j > i ? value * (row[j] ?? 0) : 0), 0);
    solution[i] = ((right[i] ?? 0) - known) / (row[i] ?? 1);
  }
  return solution;
}

function subtract(matrix: number[][], right: number[], from: number, row: number, factor: number): void {
  const target = matrix[from] ?? [];
  const source = matrix[row] ?? [];
  for (let j = row; j < source.length; j++) target[j] = (target[j] ?? 0) - factor * (source[j] ?? 0);
  right[from] = (right[from] ?? 0) - factor * (right[row] ?? 0);
}

export const faults: {
  broken: string;
  file: string;
  find: string | null;
  put: string;
  test: string;
}[];
